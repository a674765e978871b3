package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The lines of a file of text, as they stood before a delimiter parted them. */
final class RawLines {

    private RawLines() {}

    /**
     * A line.
     *
     * @param row source row
     */
    record Line(long row, String text) {}

    /** The first lines of a sketch; what could not be read whole is left out. */
    static List<Line> of(Sketch sketch, Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        if (sketch.segments().isEmpty()) return lines;
        String joint = joint(sketch);
        for (Segment stretch : sketch.segments()) {
            if (lines.size() == Sketch.HEAD_ROWS) break;
            try (Rows rows = stretch.open(file)) {
                while (lines.size() < Sketch.HEAD_ROWS && rows.next()) {
                    if (rows.fault().isEmpty()) lines.add(new Line(rows.row(), joined(rows.cells(), joint)));
                }
            }
        }
        return lines;
    }

    /** What parts the cells of a sketch. */
    static String joint(Sketch sketch) {
        return String.valueOf(Dialect.delimiter(sketch.input().delimiter()));
    }

    /** A line put together again; blank cells at its end are no part of it. */
    static String joined(List<String> cells, String joint) {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isBlank()) last--;
        return String.join(joint, cells.subList(0, last));
    }

    /**
     * Whether the commas of a text are those of sentences and sums, and part no cells: behind each stands a blank, the
     * end of the line, or the next thousand.
     */
    static boolean proseCommas(String text) {
        for (int i = text.indexOf(','); i >= 0; i = text.indexOf(',', i + 1)) {
            if (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1))) continue;
            boolean thousands = i > 0
                    && Character.isDigit(text.charAt(i - 1))
                    && i + 3 < text.length()
                    && text.substring(i + 1, i + 4).chars().allMatch(Character::isDigit);
            if (!thousands) return false;
        }
        return true;
    }

    /** Whether nothing parts the lines into cells: no delimiter, or commas of sentences and sums. */
    static boolean unparted(Sketch sketch, List<Line> lines) {
        if (lines.isEmpty()) return false;
        String joint = joint(sketch);
        for (Line line : lines) {
            boolean plain =
                    joint.equals(",") ? proseCommas(line.text()) : line.text().indexOf(joint) < 0;
            if (!plain) return false;
        }
        return true;
    }
}
