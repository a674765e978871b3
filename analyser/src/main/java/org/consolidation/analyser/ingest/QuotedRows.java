package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.Severity;

/**
 * A file whose rows were each quoted as a whole, as text that a spreadsheet kept in its first column is when it is
 * exported: "Uniform,Idox,""£18,250""" is a row of one cell that holds a row. Such cells are read once more.
 */
final class QuotedRows {

    /** Rows in one cell that must be there, and their share of all rows. */
    private static final int LEAST = 3;

    private static final double MOSTLY = 0.5;

    /** Share of them that must have as many cells as the most have. */
    private static final double ALIKE = 0.9;

    private QuotedRows() {}

    /** The file with the cells of its rows parted; the file as it is where they are not quoted as a whole. */
    static Sketch parted(Sketch sketch) throws IOException {
        if (sketch.segments().isEmpty()) return sketch;
        String delimiter = RawLines.joint(sketch);
        List<Sketch.HeadRow> head = new ArrayList<>();
        Map<Integer, Integer> widths = new TreeMap<>();
        int filled = 0;
        int quoted = 0;
        int headed = 0;
        for (Sketch.HeadRow row : sketch.head()) {
            List<String> cells = cells(row.cells(), delimiter);
            boolean whole = cells != row.cells();
            Sketch.HeadRow shown = new Sketch.HeadRow(
                    row.row(), cells.stream().map(Sketch.HeadRow::shown).toList());
            head.add(shown);
            if (row.filled() == 0) continue;
            if (filled++ == 0) headed = shown.width();
            if (!whole) continue;
            quoted++;
            widths.merge(cells.size(), 1, Integer::sum);
        }
        if (quoted < LEAST || quoted < MOSTLY * filled) return sketch;
        Map.Entry<Integer, Integer> most = widths.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow();
        // A list of one column may hold commas: its header then holds none.
        if (headed != most.getKey() || most.getValue() < ALIKE * quoted) return sketch;
        List<Segment> stretches = new ArrayList<>();
        for (Segment stretch : sketch.segments()) stretches.add(new Parted(stretch, delimiter));
        List<DataIssue> issues = new ArrayList<>(sketch.issues());
        issues.add(note(sketch));
        return new Sketch(sketch.input(), head, sketch.lastRow(), new Widths(), stretches, issues);
    }

    private static DataIssue note(Sketch sketch) {
        return new DataIssue(
                Severity.NOTE,
                "csv.rows-quoted",
                sketch.input().file(),
                "",
                1,
                "",
                "",
                "whole rows stand in quotes, each as one cell",
                "their cells were parted: export the list with its columns");
    }

    /** The cells in the only cell of a row; the same list where there is none such. */
    private static List<String> cells(List<String> row, String delimiter) throws IOException {
        int last = row.size();
        while (last > 0 && row.get(last - 1).isBlank()) last--;
        if (last != 1 || !row.get(0).contains(delimiter)) return row;
        CSVFormat format = DelimitedSegment.format(new Dialect(delimiter.charAt(0), true));
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(row.get(0)))
                .setFormat(format)
                .get()) {
            List<CSVRecord> records = parser.getRecords();
            return records.size() == 1 ? Arrays.asList(records.get(0).values()) : row;
        }
    }

    private record Parted(Segment stretch, String delimiter) implements Segment {

        @Override
        public Rows open(Path file) throws IOException {
            return new ForwardedRows(stretch.open(file)) {

                private List<String> cells = List.of();

                @Override
                public boolean next() throws IOException {
                    if (!rows.next()) return false;
                    cells = QuotedRows.cells(rows.cells(), delimiter);
                    return true;
                }

                @Override
                public List<String> cells() {
                    return cells;
                }
            };
        }

        @Override
        public long bytes() {
            return stretch.bytes();
        }
    }
}
