package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.consolidation.analyser.text.Fold;

/**
 * A table in which lines that hold the name of a public body alone ("Kent Police,,,") stand above the systems of each.
 * The names move into a column of organisations, one in the first row of each body, as merged cells are saved.
 */
final class BodyHeadings {

    private static final String HEADER = "Organisation";
    private static final int SURE = 90;

    private BodyHeadings() {}

    /**
     * The table with that column; null where no two bodies head lines below the header, the first right below it, or
     * where a column names organisations.
     *
     * @param header of two cells at least
     * @param at position of its last row in the head
     * @param known folded names, aliases and codes of the register
     */
    static Sketch of(Sketch sketch, Sketch.HeadRow header, int at, HeaderIndex index, Set<String> known) {
        int width = header.width();
        boolean named = header.cells().stream()
                .flatMap(cell -> index.matches(cell, SURE).stream())
                .anyMatch(match -> match.field() == Field.ORGANISATION);
        if (named || width < 2) return null;
        Set<String> bodies = new TreeSet<>();
        for (Sketch.HeadRow row : sketch.head().subList(at + 1, sketch.head().size())) {
            if (row.filled() == 0) continue;
            String body = body(row.cells(), known);
            if (!body.isEmpty()) bodies.add(body);
            else if (bodies.isEmpty()) return null;
        }
        if (bodies.size() < 2) return null;
        List<Sketch.HeadRow> head = new ArrayList<>(sketch.head().subList(0, at));
        head.add(new Sketch.HeadRow(header.row(), moved(header.cells(), width, HEADER)));
        for (Sketch.HeadRow row : sketch.head().subList(at + 1, sketch.head().size())) {
            head.add(new Sketch.HeadRow(row.row(), headed(row.cells(), width, known)));
        }
        List<Segment> stretches = new ArrayList<>();
        for (Segment stretch : sketch.segments()) stretches.add(new Headed(stretch, width, known));
        return new Sketch(sketch.input(), head, sketch.lastRow(), new Widths(), stretches, sketch.issues());
    }

    /** The body that a line names and nothing else; "". */
    private static String body(List<String> cells, Set<String> known) {
        String only = "";
        for (String cell : cells) {
            if (cell.isBlank()) continue;
            if (!only.isEmpty()) return "";
            only = Fold.tidy(cell);
        }
        return known.contains(Fold.fold(only)) || !only.isEmpty() && TitleLines.isBody(only) ? only : "";
    }

    private static List<String> headed(List<String> cells, int width, Set<String> known) {
        String body = body(cells, known);
        return moved(body.isEmpty() ? cells : List.of(), width, body);
    }

    /** The cells, as many as the header has, and the organisation behind them. */
    private static List<String> moved(List<String> cells, int width, String organisation) {
        List<String> moved = new ArrayList<>(width + 1);
        for (int i = 0; i < width; i++) moved.add(i < cells.size() ? cells.get(i) : "");
        moved.add(organisation);
        // What the header has no place for stays behind it.
        for (int i = width; i < cells.size(); i++) moved.add(cells.get(i));
        return moved;
    }

    private record Headed(Segment stretch, int width, Set<String> known) implements Segment {

        @Override
        public Rows open(Path file) throws IOException {
            return new ForwardedRows(stretch.open(file)) {
                @Override
                public List<String> cells() {
                    return headed(rows.cells(), width, known);
                }
            };
        }

        @Override
        public long bytes() {
            return stretch.bytes();
        }
    }
}
