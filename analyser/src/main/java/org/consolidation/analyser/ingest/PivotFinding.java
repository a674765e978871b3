package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.consolidation.analyser.text.Fold;

/**
 * Finds out whether each row of a file holds one answer to one question about one thing: "Question, Service,
 * Response".
 */
final class PivotFinding {

    private static final int ROWS_LOOKED_AT = 30;
    private static final int MOST_QUESTIONS = 60;
    /** All records are held at once. */
    private static final long MOST_BYTES = 64L << 20;

    private final PageFinding labels;

    PivotFinding(PageFinding labels) {
        this.labels = labels;
    }

    /**
     * A file of answers, one in each row.
     *
     * @param segment reads its records
     * @param header of the records
     * @param first the first records
     * @param records all of them, counted
     */
    record Found(Segment segment, Sketch.HeadRow header, List<Sketch.HeadRow> first, long records) {}

    /** The records, when header and rows show that answers stand so; else null. Reads the file once more. */
    Found find(Sketch sketch, Path file) throws IOException {
        if (sketch.input().bytes() > MOST_BYTES) return null;
        List<Sketch.HeadRow> head = sketch.head();
        for (int i = 0; i < head.size() && i < ROWS_LOOKED_AT; i++) {
            Sketch.HeadRow row = head.get(i);
            int question = place(row, PageFinding.QUESTION);
            int answer = place(row, PageFinding.ANSWER);
            if (question < 0 || answer < 0 || row.filled() < 3) continue;
            Map<String, Field> asked = asked(sketch, row.row(), question, file);
            List<Sketch.HeadRow> below = head.subList(i + 1, head.size());
            PivotLayout layout = asked == null ? null : layout(row, below, asked, question, answer);
            return layout == null ? null : found(sketch, row, layout, file);
        }
        return null;
    }

    private static int place(Sketch.HeadRow row, Set<String> called) {
        for (int c = 0; c < row.width(); c++) if (called.contains(Fold.fold(row.cell(c)))) return c;
        return -1;
    }

    /** Every question of the file with what it asks for; null when they do not come again and again. */
    private Map<String, Field> asked(Sketch sketch, long headerRow, int question, Path file) throws IOException {
        Map<String, Field> asked = new LinkedHashMap<>();
        long filled = 0;
        for (Segment stretch : sketch.segments()) {
            try (Rows rows = stretch.open(file)) {
                while (rows.next()) {
                    if (rows.row() <= headerRow || rows.cells().size() <= question) continue;
                    String cell = rows.cells().get(question);
                    String label = PageLayout.label(cell);
                    if (label.isEmpty()) continue;
                    filled++;
                    if (!asked.containsKey(label)) asked.put(label, labels.field(cell));
                    if (asked.size() > MOST_QUESTIONS) return null;
                }
            }
        }
        return filled < 2L * asked.size() ? null : asked;
    }

    /** Null unless the questions ask for the system, among others. */
    private static PivotLayout layout(
            Sketch.HeadRow header, List<Sketch.HeadRow> rows, Map<String, Field> asked, int question, int answer) {
        TreeSet<String> names = new TreeSet<>();
        asked.forEach((label, field) -> {
            if (field == Field.SYSTEM_NAME) names.add(label);
        });
        Set<Field> fields = new HashSet<>(asked.values());
        boolean known = fields.size() >= 3 || fields.size() == 2 && !fields.contains(null);
        if (names.isEmpty() || !known) return null;
        List<Integer> keys = keys(header, rows, question, answer);
        LinkedHashMap<String, Integer> columns = new LinkedHashMap<>();
        int width = keys.size() + 1;
        for (String label : asked.keySet()) columns.put(label, names.contains(label) ? keys.size() : width++);
        return new PivotLayout(header.row(), keys, question, answer, columns, names, width);
    }

    /** The other columns, when their cells come again with each question; else the first of them. */
    private static List<Integer> keys(Sketch.HeadRow header, List<Sketch.HeadRow> rows, int question, int answer) {
        List<Integer> others = new ArrayList<>();
        for (int c = 0; c < header.width(); c++) {
            if (c != question && c != answer && !header.cell(c).isEmpty()) others.add(c);
        }
        Set<List<String>> distinct = new HashSet<>();
        for (Sketch.HeadRow row : rows)
            distinct.add(others.stream().map(row::cell).toList());
        return 2 * distinct.size() <= rows.size() ? others : others.subList(0, 1);
    }

    private Found found(Sketch sketch, Sketch.HeadRow header, PivotLayout layout, Path file) throws IOException {
        Segment segment = new PivotLayout.Pivoted(layout, sketch.segments());
        List<Sketch.HeadRow> first = new ArrayList<>();
        long records = 0;
        try (Rows rows = segment.open(file)) {
            while (rows.next()) {
                records++;
                if (first.size() == Sketch.HEAD_ROWS) continue;
                first.add(new Sketch.HeadRow(
                        rows.row(),
                        rows.cells().stream().map(Sketch.HeadRow::shown).toList()));
            }
        }
        if (records == 0) return null;
        String[] cells = new String[layout.width()];
        for (int i = 0; i < layout.keys().size(); i++)
            cells[i] = header.cell(layout.keys().get(i));
        layout.columns().forEach((label, place) -> {
            boolean system = layout.names().contains(label);
            cells[place] = system ? "System" : labels.readable(written(sketch, layout, label));
        });
        return new Found(segment, new Sketch.HeadRow(header.row(), List.of(cells)), first, records);
    }

    /** A question as first written. */
    private static String written(Sketch sketch, PivotLayout layout, String label) {
        for (Sketch.HeadRow row : sketch.head()) {
            String cell = row.cell(layout.question());
            if (PageLayout.label(cell).equals(label)) return cell;
        }
        return label;
    }
}
