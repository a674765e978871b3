package org.consolidation.analyser.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.consolidation.analyser.text.Fold;

/** Finds the row that names the columns, below whatever titles stand above it. */
final class HeaderRow {

    private static final int ROWS_LOOKED_AT = 30;
    private static final int SURE = 90;
    private static final int EXACT = 100;
    /** The first row of words as wide as the table is likely its header, known headers or not. */
    private static final double FIRST_WIDE_ROW = 0.3;

    private HeaderRow() {}

    /**
     * Position in {@code head} of the header: the row among the first 30 with the most recognised
     * headers, weighed by their share of its cells, by its share of cells that are words and not
     * values, and by its width against that of the rows below. The first row of words as wide as the
     * table is at an advantage; without any recognised header it is the one. -1 when there is no row
     * with anything in it. What stands right beside its like and once more in its column, and the name
     * of a known product or maker, are values, unless the latter is a header to the letter.
     *
     * @param minScore of a header that is recognised
     * @param isKnown whether a cell is the name of a known product or maker
     */
    static int find(List<Sketch.HeadRow> head, HeaderIndex index, int minScore, Predicate<String> isKnown) {
        int usualWidth = usualWidth(head);
        int best = -1;
        double bestScore = 0;
        int fallback = -1;
        for (int i = 0; i < head.size() && i < ROWS_LOOKED_AT; i++) {
            Sketch.HeadRow row = head.get(i);
            int filled = row.filled();
            if (filled == 0) continue;
            double words = words(row) / (double) filled;
            double width = Math.min(1, filled / (double) usualWidth);
            double score = hits(head, i, index, minScore, isKnown);
            score *= (0.5 + 0.5 * score / filled) * words * width * width;
            if (fallback < 0 && row.width() >= usualWidth && words > 0.9) {
                fallback = i;
                score += FIRST_WIDE_ROW;
            }
            if (score > bestScore + 1e-9) {
                best = i;
                bestScore = score;
            }
        }
        if (best >= 0) return best;
        for (int i = 0; i < head.size(); i++) if (head.get(i).filled() > 0) return i;
        return -1;
    }

    /** Recognised fields in a row: a sure one counts 1, a likely one half its score, each field once. */
    private static double hits(
            List<Sketch.HeadRow> head, int at, HeaderIndex index, int minScore, Predicate<String> isKnown) {
        Map<Field, Double> found = new EnumMap<>(Field.class);
        Sketch.HeadRow row = head.get(at);
        for (int c = 0; c < row.width(); c++) {
            String cell = row.cell(c);
            if (cell.isEmpty() || cell.length() > 300 || ColumnContent.isValue(cell) && !isZeros(cell)) continue;
            List<HeaderIndex.Match> matches = index.matches(cell, minScore);
            if (matches.isEmpty() || comesAgain(head, at, c)) continue;
            HeaderIndex.Match match = matches.get(0);
            if (match.score() < EXACT && isKnown.test(cell)) continue;
            found.merge(match.field(), match.score() >= SURE ? 1 : match.score() / 200.0, Math::max);
        }
        return found.values().stream().mapToDouble(d -> d).sum();
    }

    /** Whether a cell stands next to its like and twice again or more in its column. */
    private static boolean comesAgain(List<Sketch.HeadRow> head, int at, int column) {
        boolean beside = like(head, at, at - 1, column) || like(head, at, at + 1, column);
        if (!beside) return false;
        int again = 0;
        for (int i = 0; i < head.size() && again < 2; i++) if (i != at && like(head, at, i, column)) again++;
        return again >= 2;
    }

    private static boolean like(List<Sketch.HeadRow> head, int at, int other, int column) {
        return other >= 0
                && other < head.size()
                && Fold.fold(head.get(other).cell(column))
                        .equals(Fold.fold(head.get(at).cell(column)));
    }

    /** "£000" says in what sums are stated, "£15,000" is one. */
    static boolean isZeros(String cell) {
        return cell.chars().noneMatch(c -> c >= '1' && c <= '9');
    }

    private static int words(Sketch.HeadRow row) {
        int words = 0;
        for (String cell : row.cells()) {
            if (!cell.isEmpty() && !ColumnContent.isValue(cell) && cell.length() <= 300) words++;
        }
        return words;
    }

    private static int usualWidth(List<Sketch.HeadRow> head) {
        int[] widths = head.stream()
                .mapToInt(Sketch.HeadRow::width)
                .filter(w -> w > 0)
                .sorted()
                .toArray();
        return widths.length == 0 ? 1 : widths[widths.length / 2];
    }
}
