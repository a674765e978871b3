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
 * A file whose labels stand on lines of their own above their values: "Vendor and product:" above "Zorb Ltd, Gannet", as
 * forms look when they are copied from a page. The label goes to the first line of its value, as a cell before it.
 */
final class LabelsAbove {

    /** Labels that must stand alone above a value. */
    private static final int LEAST = 3;

    private static final Pattern LABEL = Pattern.compile("\\s*[-•*]?\\s*([^:?]{2,80}?)\\s*:\\s*");
    private static final Pattern BESIDE = Pattern.compile("\\s*[-•*]?\\s*([^:?]{2,80}?)\\s*:(?!//)\\s+(\\S.*)");
    private static final Pattern BULLET = Pattern.compile("\\s*[-•*]\\s+");

    /** A label that waits for its value; "". */
    private String label = "";

    /** Labels that found a value. */
    private int found;

    private LabelsAbove() {}

    /** The file with labels before their values; null where few of its first lines are labels above values. */
    static Sketch of(Sketch sketch, Path file) throws IOException {
        LabelsAbove above = new LabelsAbove();
        List<Sketch.HeadRow> head = new ArrayList<>();
        for (RawLines.Line line : RawLines.of(sketch, file)) {
            head.add(new Sketch.HeadRow(
                    line.row(),
                    above.cells(line.text()).stream().map(Sketch.HeadRow::shown).toList()));
        }
        if (above.found < LEAST) return null;
        List<Segment> stretches = new ArrayList<>();
        for (Segment stretch : sketch.segments()) stretches.add(new Lines(stretch, RawLines.joint(sketch)));
        return new Sketch(sketch.input(), head, sketch.lastRow(), new Widths(), stretches, sketch.issues());
    }

    /** Label and value of the next line; both blank for a label alone. */
    private List<String> cells(String line) {
        String text = line.strip();
        Matcher alone = LABEL.matcher(text);
        if (alone.matches()) {
            label = Fold.tidy(alone.group(1));
            return Arrays.asList("", "");
        }
        Matcher beside = BESIDE.matcher(text);
        if (beside.matches()) {
            label = "";
            return Arrays.asList(beside.group(1), beside.group(2));
        }
        String value = BULLET.matcher(text).lookingAt() ? BULLET.matcher(text).replaceFirst("") : text;
        if (value.isEmpty() || label.isEmpty()) return Arrays.asList("", value);
        String above = label;
        label = "";
        found++;
        return Arrays.asList(above, value);
    }

    private record Lines(Segment stretch, String joint) implements Segment {

        @Override
        public Rows open(Path file) throws IOException {
            return new ToldLines(stretch.open(file), joint) {

                private final LabelsAbove above = new LabelsAbove();

                @Override
                List<String> told(String line) {
                    return above.cells(line);
                }
            };
        }

        @Override
        public long bytes() {
            return stretch.bytes();
        }
    }
}
