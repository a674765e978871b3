package org.consolidation.analyser.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.Severity;
import org.consolidation.analyser.text.Fold;

/** A table without a header in which each cell says what it is: "System: Zorbex | Supplier: Zorb Ltd". */
final class LabelledCells {

    private static final Set<Field> NAMES = EnumSet.of(Field.SYSTEM_NAME, Field.PRODUCT_NAME);
    private static final int SURE = 90;
    private static final int LEAST = 2;
    private static final double MOSTLY = 0.8;
    private static final int LONGEST = 40;

    private LabelledCells() {}

    /**
     * The table with its labels for a header, right above its first record.
     *
     * @param first position of that record in the head
     */
    record Found(Sketch sketch, Sketch.HeadRow header, int first) {}

    /** The table, where nearly all cells of two columns or more bear the label of the first; else null. */
    static Found of(Sketch sketch, HeaderIndex index) {
        List<Sketch.HeadRow> head = sketch.head();
        int first = 0;
        while (first < head.size() && labels(head.get(first)) < LEAST) first++;
        if (first == head.size()) return null;
        Sketch.HeadRow row = head.get(first);
        List<Sketch.HeadRow> rows = head.subList(first, head.size());
        TreeMap<Integer, String> labels = new TreeMap<>();
        Set<Field> fields = EnumSet.noneOf(Field.class);
        for (int c = 0; c < row.width(); c++) {
            String label = label(row.cell(c));
            if (label.isEmpty()) continue;
            double share = ColumnContent.share(
                    rows, c, LEAST, cell -> Fold.fold(label(cell)).equals(Fold.fold(label)));
            if (share < MOSTLY) continue;
            labels.put(c, label);
            index.matches(label, SURE).forEach(match -> fields.add(match.field()));
        }
        if (fields.size() < LEAST || fields.stream().noneMatch(NAMES::contains)) return null;
        List<String> header = new ArrayList<>();
        for (int c = 0; c < row.width(); c++) header.add(labels.getOrDefault(c, ""));
        List<Sketch.HeadRow> read = new ArrayList<>(head.subList(0, first));
        for (Sketch.HeadRow labelled : rows) {
            read.add(new Sketch.HeadRow(labelled.row(), without(labelled.cells(), labels)));
        }
        List<Segment> stretches = new ArrayList<>();
        for (Segment stretch : sketch.segments()) stretches.add(new Unlabelled(stretch, labels));
        List<DataIssue> issues = new ArrayList<>(sketch.issues());
        issues.add(new DataIssue(
                Severity.NOTE,
                "table.labelled-cells",
                sketch.input().file(),
                "",
                row.row(),
                "",
                "",
                "each cell bears a label and no header stands above",
                "the labels were read as the header: write them once, above the records"));
        return new Found(
                new Sketch(sketch.input(), read, sketch.lastRow(), new Widths(), stretches, issues),
                new Sketch.HeadRow(row.row() - 1, header),
                first);
    }

    private static int labels(Sketch.HeadRow row) {
        int labels = 0;
        for (String cell : row.cells()) if (!label(cell).isEmpty()) labels++;
        return labels;
    }

    /** "Supplier" of "Supplier: Zorb Ltd"; "" where a cell has no label. */
    private static String label(String cell) {
        int colon = cell.indexOf(':');
        if (colon < 2 || colon > LONGEST || cell.startsWith("//", colon + 1)) return "";
        String label = Fold.tidy(cell.substring(0, colon));
        return label.chars().anyMatch(Character::isDigit) ? "" : label;
    }

    private static List<String> without(List<String> cells, TreeMap<Integer, String> labels) {
        List<String> values = new ArrayList<>(cells);
        labels.forEach((c, label) -> {
            String cell = c < values.size() ? values.get(c) : "";
            if (Fold.fold(label(cell)).equals(Fold.fold(label)))
                values.set(c, cell.substring(cell.indexOf(':') + 1).strip());
        });
        return values;
    }

    private record Unlabelled(Segment stretch, TreeMap<Integer, String> labels) implements Segment {

        @Override
        public Rows open(Path file) throws java.io.IOException {
            return new ForwardedRows(stretch.open(file)) {
                @Override
                public List<String> cells() {
                    return without(rows.cells(), labels);
                }
            };
        }

        @Override
        public long bytes() {
            return stretch.bytes();
        }
    }
}
