package org.consolidation.analyser.ingest;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.consolidation.analyser.text.Fold;

/**
 * Columns that ask who owns a system and are answered by firms: "Owner: Sopra Steria". Strict, because else the names
 * of people and departments would pass the reader: every cell must be a firm.
 */
final class OwningFirms {

    /** Different firms, with fewer of which a column says too little. */
    private static final int LEAST = 4;

    /** Words of a header that ask for a person whatever the cells hold. */
    private static final Set<String> OF_PEOPLE = Set.of(
            "name", "email", "e", "mail", "contact", "phone", "telephone", "officer", "manager", "person", "staff");

    /** Words that only a firm is called by; "services" and "health" are in the names of departments as well. */
    private static final Set<String> OF_FIRMS =
            Set.of("ltd", "limited", "plc", "llp", "inc", "gmbh", "corp", "corporation");

    private OwningFirms() {}

    /**
     * Whether a column's cells are firms.
     *
     * @param rows the first records
     * @param header the column's, which must not ask for a person's name
     * @param known squashed names of known products and suppliers
     */
    static boolean are(List<Sketch.HeadRow> rows, int column, String header, Set<String> known) {
        if (Fold.words(header).stream().anyMatch(OF_PEOPLE::contains)) return false;
        Set<String> firms = new TreeSet<>();
        for (Sketch.HeadRow row : rows) {
            String cell = row.cell(column);
            if (cell.isEmpty()) continue;
            String squashed = Fold.squash(cell);
            // "Kelvin Connect" and "Kelvin Conway" read alike.
            if (!known.contains(squashed) && Fold.words(cell).stream().noneMatch(OF_FIRMS::contains)) return false;
            firms.add(squashed);
        }
        return firms.size() >= LEAST;
    }
}
