package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consolidation.analyser.text.Fold;

/** A file of lines such as "Supplier: Zorb Ltd", which no delimiter parts: label and value become two cells. */
final class LabelledLines {

    private static final Pattern LINE = Pattern.compile("(?s)\\s*[-•*]?\\s*([^:]{2,80}?)\\s*:(?!//)\\s*(\\S.*)");
    /** "b) Supplier name – Zorb Ltd": the letter of a form's line before a label, a dash behind it; the value may lack. */
    private static final Pattern LETTERED =
            Pattern.compile("(?s)\\s*(\\(?[a-z][.)]\\s*[^:–—]{2,80}?)\\s+[-–—](?:\\s+(.*))?");

    private static final int LEAST = 6;
    private static final double MOSTLY = 0.6;

    private LabelledLines() {}

    /** The file with labels and values parted; null when few of its first lines are of that kind. */
    static Sketch of(Sketch sketch) {
        String joint = String.valueOf(Dialect.delimiter(sketch.input().delimiter()));
        List<Sketch.HeadRow> head = new ArrayList<>();
        int filled = 0;
        int labelled = 0;
        for (Sketch.HeadRow row : sketch.head()) {
            List<String> cells =
                    parted(row.cells(), joint).stream().map(Fold::tidy).toList();
            head.add(new Sketch.HeadRow(row.row(), cells));
            if (row.filled() > 0) filled++;
            if (!cells.get(0).isEmpty()) labelled++;
        }
        if (labelled < LEAST || labelled < MOSTLY * filled) return null;
        List<Segment> stretches = new ArrayList<>();
        for (Segment stretch : sketch.segments()) stretches.add(new Lines(stretch, joint));
        return new Sketch(sketch.input(), head, sketch.lastRow(), new Widths(), stretches, sketch.issues());
    }

    /** Label and value of a line; a line without a label is a value. */
    private static List<String> parted(List<String> cells, String joint) {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isBlank()) last--;
        String line = String.join(joint, cells.subList(0, last));
        Matcher matcher = LINE.matcher(line);
        if (matcher.matches()) return Arrays.asList(matcher.group(1), matcher.group(2));
        Matcher lettered = LETTERED.matcher(line);
        if (!lettered.matches()) return Arrays.asList("", line);
        return Arrays.asList(lettered.group(1), lettered.group(2) == null ? "" : lettered.group(2));
    }

    private record Lines(Segment stretch, String joint) implements Segment {

        @Override
        public Rows open(Path file) throws IOException {
            return new ForwardedRows(stretch.open(file)) {
                @Override
                public List<String> cells() {
                    return parted(rows.cells(), joint);
                }
            };
        }

        @Override
        public long bytes() {
            return stretch.bytes();
        }
    }
}
