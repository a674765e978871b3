package org.consolidation.analyser.ingest;

import java.util.List;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.text.Fold;
import org.consolidation.analyser.text.Garbled;

/**
 * What a reader knows of a file, or of one of several tables in it, after one look.
 *
 * @param input the file as the manifest names it
 * @param head its first rows, title rows and header among them
 * @param lastRow source row of the last of its rows
 * @param widths how many cells its rows fill
 * @param segments in order; together every row once
 * @param issues found while looking
 */
record Sketch(
        InputFile input,
        List<HeadRow> head,
        long lastRow,
        Widths widths,
        List<Segment> segments,
        List<DataIssue> issues) {

    /** Rows that a sketch keeps: enough for titles, header and evidence of what columns hold. */
    static final int HEAD_ROWS = 260;

    /**
     * One of a file's first rows.
     *
     * @param row source row
     * @param cells blanks tidied, cut to {@link #MAX_CELL}
     */
    record HeadRow(long row, List<String> cells) {

        static final int MAX_CELL = 4000;

        /** A cell as a sketch keeps it. */
        static String shown(String cell) {
            String tidy = Fold.tidy(Garbled.mended(cell));
            return tidy.length() <= MAX_CELL ? tidy : tidy.substring(0, MAX_CELL);
        }

        /** The cell in that place; "" when the row is too short to have it. */
        String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }

        /** The row with every e-mail address in it replaced. */
        HeadRow withoutAddresses() {
            return new HeadRow(
                    row, cells.stream().map(PersonalData::withoutAddresses).toList());
        }

        /** Cells that hold something. */
        int filled() {
            int filled = 0;
            for (String cell : cells) if (!cell.isEmpty()) filled++;
            return filled;
        }

        /** Cells up to the last that holds something. */
        int width() {
            int width = cells.size();
            while (width > 0 && cells.get(width - 1).isEmpty()) width--;
            return width;
        }
    }
}
