package org.consolidation.analyser.ingest;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.consolidation.analyser.text.Fold;

/** Finds out whether a table has no header at all, so that its first row is a record like the others. */
final class Headless {

    /** Rows below the first, at least, and looked at. */
    private static final int LEAST = 3;

    private static final int LOOKED_AT = 200;
    private static final int SURE = 90;
    /** Share of a column's cells that must be of the kind of its first. */
    private static final double MOSTLY = 0.6;
    /** Share of known products from which a column names systems, as in {@link TableShape}. */
    private static final double KNOWN = 0.3;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:[/-]\\d{2,4})?");

    private Headless() {}

    /**
     * Position of the first record where the row that looks most like a header is one itself: it holds values or known
     * products where the rows below it do, and no header that does not stand below itself as well; else -1.
     *
     * @param at position of that row
     */
    static int first(List<Sketch.HeadRow> head, int at, Surveying.Knowledge knowledge) {
        Sketch.HeadRow row = head.get(at);
        List<Sketch.HeadRow> below = head.subList(at + 1, Math.min(head.size(), at + 1 + LOOKED_AT));
        if (below.size() < LEAST) return -1;
        int alike = 0;
        boolean product = false;
        for (int c = 0; c < row.width(); c++) {
            String cell = row.cell(c);
            if (cell.isEmpty()) continue;
            boolean sum = ColumnContent.isValue(cell) && !HeaderRow.isZeros(cell);
            if (!sum && !knowledge.headers().matches(cell, SURE).isEmpty() && !comesAgain(below, c, cell)) return -1;
            boolean known = knowledge.products().contains(Fold.squash(cell));
            if (ColumnContent.isValue(cell)) {
                if (share(below, c, v -> ColumnContent.isValue(v) && isYear(v) == isYear(cell)) < MOSTLY) return -1;
                alike++;
            } else if (known && share(below, c, k -> knowledge.products().contains(Fold.squash(k))) > KNOWN) {
                alike++;
                product = true;
            }
        }
        boolean record = product || alike > 0 && alike >= row.filled() / 3.0;
        if (!record) return -1;
        int first = at;
        while (first > 0 && head.get(first - 1).filled() >= MOSTLY * row.filled() && row.filled() > 1) first--;
        return first;
    }

    /** The header that is not there, right above a row. */
    static Sketch.HeadRow header(Sketch.HeadRow first) {
        return new Sketch.HeadRow(
                first.row() - 1,
                IntStream.rangeClosed(1, first.width()).mapToObj(Headless::name).toList());
    }

    /** Whether a header is none. */
    static boolean isNone(Sketch.HeadRow header) {
        return IntStream.range(0, header.width()).allMatch(c -> header.cell(c).equals(name(c + 1)));
    }

    private static String name(int column) {
        return "Column " + column;
    }

    private static boolean comesAgain(List<Sketch.HeadRow> rows, int column, String cell) {
        return rows.stream().anyMatch(row -> Fold.fold(row.cell(column)).equals(Fold.fold(cell)));
    }

    /** Years are headers of figures. */
    private static boolean isYear(String value) {
        return YEAR.matcher(value).matches();
    }

    private static double share(List<Sketch.HeadRow> rows, int column, Predicate<String> test) {
        return ColumnContent.share(rows, column, LEAST, test);
    }
}
