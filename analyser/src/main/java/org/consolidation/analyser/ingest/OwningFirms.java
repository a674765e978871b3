package org.consolidation.analyser.ingest;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.consolidation.analyser.text.Fold;

/**
 * Columns that ask who owns a system and are answered by firms: "Owner: Sopra Steria". Strict, because else people's
 * names would pass the reader: nearly all cells must be firms, and none may look like a person's name.
 */
final class OwningFirms {

    /** Filled cells of which most must be firms that the reference tables know, or be called as only firms are. */
    private static final double FIRMS = 0.75;

    /** Different firms, with fewer of which a column says too little. */
    private static final int LEAST = 4;

    /** Words of a header that ask for a person whatever the cells hold. */
    private static final Set<String> OF_PEOPLE = Set.of(
            "name", "email", "e", "mail", "contact", "phone", "telephone", "officer", "manager", "person", "staff");

    /** Words that a firm or body is called by and no person. */
    private static final Set<String> OF_FIRMS = Set.of(
            "ltd",
            "limited",
            "plc",
            "llp",
            "inc",
            "gmbh",
            "corp",
            "corporation",
            "software",
            "systems",
            "solutions",
            "services",
            "technologies",
            "technology",
            "communications",
            "computing",
            "consulting",
            "consultants",
            "group",
            "office",
            "college",
            "council",
            "police",
            "nhs",
            "university",
            "agency",
            "international",
            "house",
            "public",
            "safety",
            "security",
            "digital",
            "data",
            "health",
            "networks",
            "electronics",
            "engineering",
            "uk",
            "global",
            "holdings");

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
        int filled = 0;
        int hits = 0;
        for (Sketch.HeadRow row : rows) {
            String cell = row.cell(column);
            if (cell.isEmpty()) continue;
            filled++;
            String squashed = Fold.squash(cell);
            if (known.contains(squashed) || Fold.words(cell).stream().anyMatch(OF_FIRMS::contains)) {
                firms.add(squashed);
                hits++;
            } else if (Fold.words(cell).size() > 1) {
                // "Kelvin Connect" and "Kelvin Conway" read alike.
                return false;
            }
        }
        return firms.size() >= LEAST && hits >= FIRMS * filled;
    }
}
