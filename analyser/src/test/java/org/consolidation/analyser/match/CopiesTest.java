package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CopiesTest {

    private static final int CELLS = 52;

    /** So many pairs in each cell of 300 thousandths from 3,600 on, of one source. */
    private static RecordLinks links(long[] seen) {
        List<Integer> millibits = new ArrayList<>();
        for (int cell = CELLS - 1; cell >= 0; cell--) {
            for (int i = 0; i < seen[cell]; i++) millibits.add(3_600 + 300 * cell + 150);
        }
        int pairs = millibits.size();
        int[] left = new int[pairs];
        int[] right = new int[pairs];
        int[][] sources = new int[2 * pairs][];
        for (int i = 0; i < pairs; i++) {
            left[i] = 2 * i;
            right[i] = 2 * i + 1;
        }
        for (int i = 0; i < sources.length; i++) sources[i] = new int[] {0};
        return new RecordLinks(
                sources, left, right, millibits.stream().mapToInt(m -> m).toArray(), 1);
    }

    private static long[] copies(int place, double all) {
        Copies law = new Copies(place, all);
        long[] seen = new long[CELLS];
        for (int cell = 0; cell < CELLS; cell++) seen[cell] = Math.round(law.expected(cell));
        return seen;
    }

    /** More pairs: so many in the first cell, and in each that follows a share of those before. */
    private static long[] with(long[] copies, int strangers, double each) {
        long[] seen = copies.clone();
        double more = strangers;
        for (int cell = 0; cell < CELLS; cell++, more *= each) seen[cell] += Math.round(more);
        return seen;
    }

    @Test
    @DisplayName("Without a pair that is surely a copy the stated bar holds")
    void nothing() {
        assertEquals(Copies.STATED, Copies.bar(links(new long[CELLS])));
        long[] strangers = new long[CELLS];
        strangers[10] = 100;
        assertEquals(Copies.STATED, Copies.bar(links(strangers)));
    }

    @Test
    @DisplayName("The law expects what the table of the normal law says")
    void normal() {
        assertEquals(0.5, Copies.below(0), 1e-7);
        assertEquals(0.975, Copies.below(1.959964), 1e-6);
        assertEquals(0.158655, Copies.below(-1), 1e-6);
        // 13,200 to 13,500 around 13,200 is 0 to 0.125 deviations: 0.549738 - 0.5 of 1,000. Cell 32 = (13,200 - 3,600)
        // / 300.
        assertEquals(49.738, new Copies(13_200, 1_000).expected(32), 0.001);
        // All from 18,900 on: 2.375 deviations, 1 - 0.991226.
        assertEquals(8.774, new Copies(13_200, 1_000).expected(51), 0.001);
    }

    @Test
    @DisplayName("Copies of the law alone show its place and how many there are, those below the sure ones too")
    void place() {
        Copies law = Copies.fit(copies(12_600, 2_000));
        assertEquals(12_600, law.place());
        assertEquals(2_000, law.all(), 25);
    }

    @Test
    @DisplayName("Siblings beside the copies leave the place where it is")
    void siblings() {
        Copies law = Copies.fit(with(copies(12_600, 2_000), 4_000, 0.8));
        assertEquals(12_600, law.place(), 300);
        assertEquals(2_000, law.all(), 150);
    }

    @Test
    @DisplayName("F1 of a bar is of the pairs at it or above, with all copies to be found")
    void f1() {
        // Half of 1,000 copies lie at 13,200 or above; as many pairs are there: 2 x 500 / (500 + 1,000). The bars begin
        // at 6,000, so 13,200 is the 24th after it. At 10,800, a deviation lower, 841 are found.
        // Counts are whole numbers: up to half a copy a cell is lost.
        Copies law = new Copies(13_200, 1_000);
        double[] f1 = law.f1(copies(13_200, 1_000));
        assertEquals(2.0 / 3, f1[24], 0.005);
        assertEquals(2 * 841.3 / 1_841.3, f1[16], 0.005);
        // Five hundred siblings between 12,300 and 12,600 count below it only.
        long[] seen = copies(13_200, 1_000);
        seen[29] += 500;
        assertEquals(2.0 / 3, law.f1(seen)[24], 0.005);
        assertEquals(2 * 841.3 / 2_341.3, law.f1(seen)[16], 0.005);
    }

    @Test
    @DisplayName("The more strangers are about as alike as copies, the higher the bar")
    void higher() {
        long[] copies = copies(13_200, 1_000);
        int few = Copies.bar(links(with(copies, 1_000, 0.5)));
        int some = Copies.bar(links(with(copies, 3_000, 0.8)));
        int many = Copies.bar(links(with(copies, 6_000, 0.88)));
        assertTrue(few < some && some < many, few + ", " + some + ", " + many);
        assertTrue(few < 8_400 && many > 10_800, few + ", " + some + ", " + many);
    }

    @Test
    @DisplayName("Beside a clean source, two records of one with copies must agree as copies do, not only as links do")
    void besideCleanSource() {
        SourceCleanliness cleanAndNot =
                new SourceCleanliness(new long[] {1_000, 1_000}, new long[] {0, 0}, new boolean[] {false, true});
        // 0 and 3 are of the clean source; only 1 and 2 are of the other alone.
        RecordLinks links = new RecordLinks(
                new int[][] {{0}, {1}, {1}, {0, 1}},
                new int[] {1, 0, 1},
                new int[] {3, 1, 2},
                new int[] {15_000, 14_000, 9_000},
                2);
        RecordLinks outside = links.outside(cleanAndNot);
        assertEquals(1, outside.pairs());
        assertEquals(9_000, outside.millibits()[0]);
        // No pair is surely a copy: the stated bar, 10,800 thousandths, beyond that of links.
        assertEquals(4_800, Copies.beyond(links, cleanAndNot, 6_000));
        assertEquals(0, Copies.beyond(links, cleanAndNot, 12_000));
        SourceCleanliness none =
                new SourceCleanliness(new long[] {1_000, 1_000}, new long[] {0, 0}, new boolean[] {true, true});
        assertEquals(0, Copies.beyond(links, none, 6_000));
    }
}
