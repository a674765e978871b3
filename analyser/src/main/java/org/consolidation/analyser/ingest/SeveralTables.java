package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.consolidation.analyser.text.Fold;

/** Parts a file in which several tables stand one below the other, each with a header of its own. */
final class SeveralTables {

    private static final Set<Field> NAMES = EnumSet.of(Field.SYSTEM_NAME, Field.PRODUCT_NAME, Field.CONTRACT_TITLE);
    /** Headers of a row that must be known, a name of systems or contracts among them. */
    private static final int HEADERS = 3;

    private static final int SURE = 95;
    private static final int SURE_UNDER_TITLE = 90;
    private static final double MOSTLY = 0.6;
    private static final int LONGEST = 100;
    /** Tables of a file that may have the same header in the same place; of more rows it is a value. */
    private static final int ALIKE = 5;

    private SeveralTables() {}

    /** The tables of a file, each with the title lines above it; the file itself where there is one table only. */
    static List<Sketch> of(Sketch sketch, Path file, Surveying.Knowledge knowledge) throws IOException {
        Headers headers = new Headers(knowledge.headers());
        List<Sketch.HeadRow> head = sketch.head();
        Set<Sketch.HeadRow> like = head.stream()
                .filter(row -> headers.is(row, SURE, column -> true))
                .collect(Collectors.toSet());
        List<Integer> starts = new ArrayList<>(List.of(0));
        List<String> header = null;
        int headerAt = 0;
        for (int i = 0; i < head.size(); i++) {
            List<String> cells = head.get(i).cells().stream().map(Fold::fold).toList();
            Sketch.HeadRow row = head.get(i);
            if (!like.contains(row)) continue;
            if (!headers.is(row, SURE, column -> !comesAgain(head, like, row, column))) continue;
            int from = titles(head, i);
            // A header sent again begins a table only where another body's name stands above it.
            if (cells.equals(header) && !namesBody(head.subList(from, i), knowledge.organisations())) continue;
            if (header != null && from > headerAt + 1) starts.add(from);
            header = cells;
            headerAt = i;
        }
        List<Sketch> tables = new ArrayList<>();
        for (int t = 0; t < starts.size() && starts.size() > 1; t++) {
            boolean last = t == starts.size() - 1;
            List<Sketch.HeadRow> rows = head.subList(starts.get(t), last ? head.size() : starts.get(t + 1));
            long to = last ? sketch.lastRow() : rows.get(rows.size() - 1).row();
            tables.add(part(sketch, rows, rows.get(0).row(), to, t == 0));
        }
        Sketch last = tables.isEmpty() ? sketch : tables.remove(tables.size() - 1);
        boolean begun = sketch.head().size() == Sketch.HEAD_ROWS;
        tables.addAll(begun ? FarTables.of(last, header, file, headers) : List.of(last));
        return tables;
    }

    /**
     * The rows of a sketch that are one table's.
     *
     * @param rows the first of them
     * @param from source row of its first title line
     * @param to its last source row
     * @param first whether the defects of the whole file are told with it
     */
    static Sketch part(Sketch sketch, List<Sketch.HeadRow> rows, long from, long to, boolean first) {
        List<Segment> stretches = new ArrayList<>();
        for (Segment stretch : sketch.segments()) stretches.add(new Between(stretch, from, to));
        return new Sketch(sketch.input(), rows, to, new Widths(), stretches, first ? sketch.issues() : List.of());
    }

    /**
     * Where the title lines above a header begin: lines of one cell below a blank one, else the last alone, for those
     * before it may be records of a name only.
     */
    private static int titles(List<Sketch.HeadRow> head, int header) {
        int lines = back(head, header, 0);
        int first = back(head, lines, 1);
        int blank = back(head, first, 0);
        if (first == lines) return lines;
        return blank < first || first == 0 ? blank : lines - 1;
    }

    private static boolean namesBody(List<Sketch.HeadRow> titles, Set<String> known) {
        return titles.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> known.contains(Fold.fold(cell)) || TitleLines.isBody(cell));
    }

    /** The first of the rows with so many cells that stand right above one. */
    private static int back(List<Sketch.HeadRow> head, int at, int filled) {
        int from = at;
        while (from > 0 && head.get(from - 1).filled() == filled) from--;
        return from;
    }

    /**
     * Which rows name columns.
     *
     * @param index by which headers are recognised
     */
    record Headers(HeaderIndex index) {

        /** Whether a row that stands right under a blank line or a title is a header. */
        boolean underTitle(Sketch.HeadRow row, IntPredicate counts) {
            return is(row, SURE_UNDER_TITLE, counts);
        }

        /**
         * Whether a row names columns: most of its cells are headers.
         *
         * @param sure score of a header that counts
         * @param counts columns whose cell may be one
         */
        boolean is(Sketch.HeadRow row, int sure, IntPredicate counts) {
            if (row.filled() < HEADERS || row.filled() < MOSTLY * row.width()) return false;
            Set<Field> fields = EnumSet.noneOf(Field.class);
            int known = 0;
            for (int c = 0; c < row.width(); c++) {
                String cell = row.cell(c);
                if (cell.length() > LONGEST || ColumnContent.isValue(cell)) return false;
                List<HeaderIndex.Match> matches = cell.isEmpty() ? List.of() : index.matches(cell, sure);
                // "Live" and "Bespoke" are headers of some and values of others.
                if (matches.isEmpty() || !counts.test(c)) continue;
                known++;
                matches.forEach(match -> fields.add(match.field()));
            }
            boolean names = fields.stream().anyMatch(NAMES::contains);
            return names && known >= HEADERS && known >= MOSTLY * row.filled();
        }
    }

    /** Whether a cell stands in the same place of a row that is no header, or of many that look like one. */
    private static boolean comesAgain(
            List<Sketch.HeadRow> head, Set<Sketch.HeadRow> like, Sketch.HeadRow row, int column) {
        List<Sketch.HeadRow> others = head.stream()
                .filter(other -> other.cell(column).equals(row.cell(column))
                        && !other.cells().equals(row.cells()))
                .toList();
        return others.size() > ALIKE || !like.containsAll(others);
    }

    /**
     * The rows of a stretch that are one table's.
     *
     * @param from source row of its first title line
     * @param to its last source row
     */
    private record Between(Segment stretch, long from, long to) implements Segment {

        @Override
        public Rows open(Path file) throws IOException {
            return new ForwardedRows(stretch.open(file)) {
                @Override
                public boolean next() throws IOException {
                    while (rows.next()) if (rows.row() >= from) return rows.row() <= to;
                    return false;
                }
            };
        }

        @Override
        public long bytes() {
            return stretch.bytes();
        }
    }
}
