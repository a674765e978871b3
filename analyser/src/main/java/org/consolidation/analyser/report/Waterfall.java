package org.consolidation.analyser.report;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.consolidation.analyser.match.Evidence;

/**
 * Evidence as a table whose bars continue one another: each begins where the one before ended, and the last
 * place is the weight of the pair. Places are whole units of the picture, so that they are the same
 * everywhere.
 *
 * @param bars one per field, prior first
 * @param millibits weight of the pair
 * @param barMillibits weight from which pairs may be joined
 * @param zero place of no evidence at all
 * @param bar place of the bar
 */
public record Waterfall(List<Bar> bars, int millibits, int barMillibits, int zero, int bar) implements Serializable {

    /** Width of the picture. */
    public static final int WIDTH = 220;

    private static final int MARGIN = 6;

    /**
     * One field.
     *
     * @param evidence its level and weight
     * @param x where its bar begins, from the left
     * @param width of the bar; at least one, so that it is seen
     */
    public record Bar(Evidence evidence, int x, int width) implements Serializable {

        /** Whether it speaks against. */
        public boolean against() {
            return evidence.millibits() < 0;
        }
    }

    /** The picture of some evidence. */
    public static Waterfall of(List<Evidence> evidence, int barMillibits) {
        int least = Math.min(0, barMillibits);
        int most = Math.max(0, barMillibits);
        int sum = 0;
        for (Evidence e : evidence) {
            sum += e.millibits();
            least = Math.min(least, sum);
            most = Math.max(most, sum);
        }
        List<Bar> bars = new ArrayList<>();
        int at = 0;
        for (Evidence e : evidence) {
            int from = place(Math.min(at, at + e.millibits()), least, most);
            int to = place(Math.max(at, at + e.millibits()), least, most);
            bars.add(new Bar(e, from, Math.max(1, to - from)));
            at += e.millibits();
        }
        return new Waterfall(
                List.copyOf(bars), sum, barMillibits, place(0, least, most), place(barMillibits, least, most));
    }

    private static int place(int millibits, int least, int most) {
        int span = Math.max(1, most - least);
        return MARGIN + (int) ((long) (millibits - least) * (WIDTH - 2 * MARGIN) / span);
    }

    /** "+1.2", "−0.3", "0.0". */
    public static String signed(long millibits) {
        String bits = Figures.bits(millibits);
        return millibits > 0 && !bits.equals("0.0") ? "+" + bits : bits;
    }
}
