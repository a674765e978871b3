package org.consolidation.analyser.catalogue;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.consolidation.analyser.catalogue.ReferenceRows.Row;
import org.consolidation.analyser.text.Fold;

/**
 * By which words the sector of a body is told: of its name ("Glen Valley Police") or of its kind in the register
 * ("Unitary authority"). Some phrases mean one thing in one sector and another in the next.
 *
 * @param signs in the table's order, of which the first that a text has decides
 */
public record Sectors(List<Sign> signs) implements Serializable {

    /** By which no sector is told. */
    public static final Sectors NONE = new Sectors(List.of());

    public Sectors {
        signs = List.copyOf(signs);
    }

    /**
     * Words of names and the sector they tell.
     *
     * @param sector "" where the words look like a sector's and tell none: the Arts Council is no council
     * @param words folded
     */
    public record Sign(String sector, String words) implements Serializable {}

    /** The sector that a name or kind tells; "" for none. */
    public String of(String text) {
        String padded = " " + Fold.fold(text) + " ";
        for (Sign sign : signs) {
            if (padded.contains(" " + sign.words() + " ")) return sign.sector();
        }
        return "";
    }

    /** The sectors that signs tell, in order. */
    public List<String> told() {
        return signs.stream()
                .map(Sign::sector)
                .filter(s -> !s.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    static Sectors load(ReferenceRows table) {
        int[] at = table.places("words", "sector");
        List<Sign> signs = new ArrayList<>();
        for (Row row : table.rows()) {
            String words = Fold.fold(TableRules.needed(table, row, at[0]));
            if (signs.stream().anyMatch(s -> s.words().equals(words))) {
                throw table.broken(row.line(), "words " + words + " are there twice", "one row each");
            }
            signs.add(new Sign(row.cells()[at[1]].strip(), words));
        }
        return new Sectors(signs);
    }
}
