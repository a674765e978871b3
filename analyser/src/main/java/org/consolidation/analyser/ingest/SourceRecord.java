package org.consolidation.analyser.ingest;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One line of an inventory as the reader delivered it.
 *
 * @param table index of its {@link SourceTable}
 * @param row source row: title rows and empty lines count, a multi-line cell counts once; the first
 *     row of a plain file is 1
 * @param cells as text, one per column found in the line, none judged; people's data are ""
 * @param fault what was wrong with the line itself, such as {@code csv.unclosed-quote}; or, no fault,
 *     {@value #AS_ABOVE} and the places of cells that said so and hold what stands above, or {@value #CLOSING} for a
 *     line below the farewell of a letter, whose cells are left out; "" mostly
 */
public record SourceRecord(int table, long row, List<String> cells, String fault) {

    /** Begins the remark on cells that took the value above them. */
    public static final String AS_ABOVE = "cell.as-above";

    /** The remark on a line that ends a letter. */
    public static final String CLOSING = "letter.closing";

    static String asAbove(Set<Integer> places) {
        StringBuilder remark = new StringBuilder(AS_ABOVE);
        for (int place : places) remark.append(' ').append(place);
        return remark.toString();
    }

    /** Whether the line could not be read whole. */
    public boolean broken() {
        return !fault.isEmpty() && !fault.startsWith(AS_ABOVE) && !closesLetter();
    }

    /** Whether the line is a farewell, or stands below one, and says who signed. */
    public boolean closesLetter() {
        return fault.equals(CLOSING);
    }

    /** Places of the cells that said "as above". */
    public List<Integer> copied() {
        if (!fault.startsWith(AS_ABOVE)) return List.of();
        return Stream.of(fault.substring(AS_ABOVE.length()).strip().split(" "))
                .map(Integer::valueOf)
                .toList();
    }

    /** The text of a column, blanks tidied; "" when the line is too short to have it. */
    public String text(Column column) {
        return column.index() < cells.size()
                ? org.consolidation.analyser.text.Fold.tidy(cells.get(column.index()))
                : "";
    }
}
