package org.consolidation.analyser.ingest;

import java.util.List;

/**
 * One line of an inventory as the reader delivered it.
 *
 * @param table index of its {@link SourceTable}
 * @param row source row: title rows and empty lines count, a multi-line cell counts once; the first
 *     row of a plain file is 1
 * @param cells as text, one per column found in the line, none judged; people's data are ""
 * @param fault what was wrong with the line itself, such as {@code csv.unclosed-quote}; "" mostly
 */
public record SourceRecord(int table, long row, List<String> cells, String fault) {

    /** The text of a column, blanks tidied; "" when the line is too short to have it. */
    public String text(Column column) {
        return column.index() < cells.size()
                ? org.consolidation.analyser.text.Fold.tidy(cells.get(column.index()))
                : "";
    }
}
