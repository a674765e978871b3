package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consolidation.analyser.text.Fold;

/**
 * A file of lines such as "Supplier: Zorb Ltd" or "b) Supplier – Zorb Ltd", which no delimiter parts: label and value
 * become two cells.
 */
final class LabelledLines {

    /** How a file marks the end of its labels. */
    private enum Mark {
        COLON("(?s)\\s*[-•*]?\\s*([^:]{2,80}?)\\s*:(?!//)\\s*(\\S.*)"),
        /** Of a form that was filled in; the value may lack. */
        DASH("(?s)\\s*(\\(?[^:–—]{2,80}?)\\s+[-–—](?:\\s+(.*))?");

        private final Pattern line;

        Mark(String line) {
            this.line = Pattern.compile(line);
        }

        /** Label and value of a line; a line without a label is a value. */
        List<String> parted(List<String> cells, String joint) {
            String text = RawLines.joined(cells, joint);
            Matcher matcher = line.matcher(text);
            if (!matcher.matches()) return Arrays.asList("", text);
            return Arrays.asList(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2));
        }
    }

    private static final int LEAST = 6;
    private static final double MOSTLY = 0.6;

    private LabelledLines() {}

    /** The file with labels and values parted; null when few of its first lines are of that kind. */
    static Sketch of(Sketch sketch) {
        for (Mark mark : Mark.values()) {
            Sketch parted = of(sketch, mark);
            if (parted != null) return parted;
        }
        return null;
    }

    private static Sketch of(Sketch sketch, Mark mark) {
        String joint = RawLines.joint(sketch);
        List<Sketch.HeadRow> head = new ArrayList<>();
        int filled = 0;
        int labelled = 0;
        for (Sketch.HeadRow row : sketch.head()) {
            List<String> cells =
                    mark.parted(row.cells(), joint).stream().map(Fold::tidy).toList();
            head.add(new Sketch.HeadRow(row.row(), cells));
            if (row.filled() > 0) filled++;
            if (!cells.get(0).isEmpty()) labelled++;
        }
        if (labelled < LEAST || labelled < MOSTLY * filled) return null;
        List<Segment> stretches = new ArrayList<>();
        for (Segment stretch : sketch.segments()) stretches.add(new Lines(stretch, mark, joint));
        return new Sketch(sketch.input(), head, sketch.lastRow(), new Widths(), stretches, sketch.issues());
    }

    private record Lines(Segment stretch, Mark mark, String joint) implements Segment {

        @Override
        public Rows open(Path file) throws IOException {
            return new ForwardedRows(stretch.open(file)) {
                @Override
                public List<String> cells() {
                    return mark.parted(rows.cells(), joint);
                }
            };
        }

        @Override
        public long bytes() {
            return stretch.bytes();
        }
    }
}
