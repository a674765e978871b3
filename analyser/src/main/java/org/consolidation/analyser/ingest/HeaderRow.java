package org.consolidation.analyser.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds the row that names the columns, below whatever titles stand above it. */
final class HeaderRow {

    private static final int ROWS_LOOKED_AT = 30;
    private static final int SURE = 90;
    /** The first row of words as wide as the table is likely its header, known headers or not. */
    private static final double FIRST_WIDE_ROW = 0.3;

    private HeaderRow() {}

    /**
     * Position in {@code head} of the header: the row among the first 30 with the most recognised
     * headers, weighed by their share of its cells, by its share of cells that are words and not
     * values, and by its width against that of the rows below. The first row of words as wide as the
     * table is at an advantage; without any recognised header it is the one. -1 when there is no row
     * with anything in it.
     */
    static int find(List<Sketch.HeadRow> head, HeaderIndex index, int minScore) {
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
            double score = hits(row, index, minScore);
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
    private static double hits(Sketch.HeadRow row, HeaderIndex index, int minScore) {
        Map<Field, Double> found = new EnumMap<>(Field.class);
        for (String cell : row.cells()) {
            if (cell.isEmpty() || cell.length() > 300 || ColumnContent.isValue(cell) && !isZeros(cell)) continue;
            List<HeaderIndex.Match> matches = index.matches(cell, minScore);
            if (matches.isEmpty()) continue;
            HeaderIndex.Match match = matches.get(0);
            found.merge(match.field(), match.score() >= SURE ? 1 : match.score() / 200.0, Math::max);
        }
        return found.values().stream().mapToDouble(d -> d).sum();
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
