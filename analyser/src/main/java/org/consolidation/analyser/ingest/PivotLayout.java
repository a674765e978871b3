package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * How one value stands in each row: whose or for what ("Payroll"), what was asked ("Who is the supplier?") and what was
 * answered. Rows of the same keys are one record, wherever they stand; another name of a system under the same keys
 * begins the next.
 *
 * @param headerRow source row of the header
 * @param keys places of the columns that say what a row belongs to; they come first in each record
 * @param question place of the questions
 * @param answer place of the answers
 * @param columns place in the record of each folded question; those that name the system share one
 * @param names folded questions that name the system
 * @param width cells of a record
 */
record PivotLayout(
        long headerRow,
        List<Integer> keys,
        int question,
        int answer,
        LinkedHashMap<String, Integer> columns,
        TreeSet<String> names,
        int width)
        implements Serializable {

    /** A file of such rows: read by one task, because a record may go on in any stretch. */
    record Pivoted(PivotLayout layout, List<Segment> stretches) implements Segment {

        @Override
        public Rows open(Path file) throws IOException {
            return new Records(layout.records(stretches, file));
        }

        @Override
        public long bytes() {
            return stretches.stream().mapToLong(Segment::bytes).sum();
        }
    }

    private record Kept(long row, List<String> cells, String fault) {}

    private Deque<Kept> records(List<Segment> stretches, Path file) throws IOException {
        List<Kept> records = new ArrayList<>();
        Map<List<String>, Kept> open = new LinkedHashMap<>();
        for (Segment stretch : stretches) {
            try (Rows rows = stretch.open(file)) {
                while (rows.next()) {
                    if (rows.row() <= headerRow) continue;
                    if (rows.fault().isEmpty()) take(rows.row(), rows.cells(), open, records);
                    else records.add(new Kept(rows.row(), blank(), rows.fault()));
                }
            }
        }
        return new ArrayDeque<>(records);
    }

    private void take(long row, List<String> cells, Map<List<String>, Kept> open, List<Kept> records) {
        List<String> key = keys.stream().map(place -> at(cells, place)).toList();
        String asked = PageLayout.label(at(cells, question));
        Integer column = columns.get(asked);
        if (column == null) {
            // A title or a note between the rows: kept, for somebody to judge.
            List<String> record = blank();
            for (int i = 0; i < keys.size(); i++) record.set(i, key.get(i));
            if (!record.stream().allMatch(String::isBlank)) records.add(new Kept(row, record, ""));
            return;
        }
        Kept record = open.get(key);
        boolean another = record != null
                && names.contains(asked)
                && !record.cells.get(column).isBlank();
        if (record == null || another) {
            record = new Kept(row, blank(), "");
            for (int i = 0; i < keys.size(); i++) record.cells.set(i, key.get(i));
            open.put(key, record);
            records.add(record);
        }
        String before = record.cells.get(column);
        String value = at(cells, answer);
        record.cells.set(column, before.isBlank() ? value : value.isBlank() ? before : before + "\n" + value);
    }

    private List<String> blank() {
        List<String> cells = new ArrayList<>(width);
        for (int i = 0; i < width; i++) cells.add("");
        return cells;
    }

    private static String at(List<String> cells, int place) {
        return place < cells.size() ? cells.get(place) : "";
    }

    private static final class Records implements Rows {

        private final Deque<Kept> left;
        private Kept current;

        Records(Deque<Kept> left) {
            this.left = left;
        }

        @Override
        public boolean next() {
            current = left.poll();
            return current != null;
        }

        @Override
        public long row() {
            return current.row;
        }

        @Override
        public List<String> cells() {
            return current.cells;
        }

        @Override
        public String fault() {
            return current.fault;
        }

        @Override
        public void close() {
            left.clear();
        }
    }
}
