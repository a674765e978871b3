package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SourceCleanlinessTest {

    private static SourceCleanliness of(long links, long ties) {
        return new SourceCleanliness(new long[] {links, 0}, new long[] {ties, 0}, new boolean[2]);
    }

    @Test
    @DisplayName("A tie is a second counterpart in a source above the bar and at most 0.05 behind the best")
    void ties() {
        // Record 0 of source 0; 1, 2, 3 of source 1.
        int[][] sources = {{0}, {1}, {1}, {1}};
        RecordLinks near = new RecordLinks(
                sources, new int[] {0, 0, 0}, new int[] {1, 2, 3}, new int[] {12_000, 11_400, 11_300}, 2);
        SourceCleanliness found = SourceCleanliness.measure(near, 8_000, new boolean[2]);
        assertArrayEquals(new long[] {3, 1}, found.links()); // 1, 2, 3 have 0; 0 has 1
        assertArrayEquals(new long[] {0, 1}, found.ties()); // 2 is 600 behind 1
        RecordLinks far = new RecordLinks(sources, new int[] {0, 0}, new int[] {1, 2}, new int[] {12_000, 11_399}, 2);
        assertArrayEquals(
                new long[] {0, 0},
                SourceCleanliness.measure(far, 8_000, new boolean[2]).ties());
        assertArrayEquals(
                new long[] {0, 0},
                SourceCleanliness.measure(near, 11_500, new boolean[2]).ties());
    }

    // Record 0 of source 0 ties with 1 and 2 of source 1, as often as asked; 2 has a counterpart of its own, or not.
    private static long ties(int copies, boolean own) {
        return ties(copies, own, 11_500);
    }

    private static long ties(int copies, boolean own, int second) {
        int pairs = own ? 3 : 2;
        int[][] sources = new int[4 * copies][];
        int[] left = new int[pairs * copies];
        int[] right = new int[left.length];
        int[] millibits = new int[left.length];
        for (int c = 0; c < copies; c++) {
            for (int r = 0; r < 4; r++) sources[4 * c + r] = new int[] {r % 3 == 0 ? 0 : 1};
            if (own) set(left, right, millibits, c, 4 * c + 2, 4 * c + 3, 14_000);
            set(left, right, millibits, (pairs - 2) * copies + c, 4 * c, 4 * c + 1, 12_000);
            set(left, right, millibits, (pairs - 1) * copies + c, 4 * c, 4 * c + 2, second);
        }
        RecordLinks links = new RecordLinks(sources, left, right, millibits, 2);
        return SourceCleanliness.measure(links, 8_000, new boolean[2]).ties()[1];
    }

    private static void set(int[] left, int[] right, int[] millibits, int at, int a, int b, int weight) {
        left[at] = a;
        right[at] = b;
        millibits[at] = weight;
    }

    @Test
    @DisplayName("A second counterpart with a better one of its own is a sibling, one without is a duplicate")
    void siblings() {
        assertEquals(100, ties(100, false));
        // All records of source 1 are somebody's: 100 of 100 seconds have their own, 105 would leave none.
        assertEquals(Math.round(100 * (1 - 100.0 / 105)), ties(100, true));
    }

    @Test
    @DisplayName(
            "Second counterparts far behind that have none of their own beyond chance are duplicates spoilt in their way")
    void farBehind() {
        // Half of source 1 is somebody's, so 5 of 10 siblings would have their own, and 2 may be missed: 3 x 10 x (1 -
        // 2 / 5).
        assertEquals(10, ties(10, false, 9_000)); // 18, but no more than there are links
        assertEquals(0, ties(4, false, 9_000)); // 2 of 2 may hide
        assertEquals(0, ties(100, true, 9_000));
    }

    // Blocks of two records in each of two sources, alike at random or along the diagonal only, and as many records
    // again that know nobody.
    private static SourceCleanliness blocks(int blocks, boolean siblings) {
        Random random = new Random(11);
        List<int[]> pairs = new ArrayList<>();
        int[][] sources = new int[8 * blocks][];
        for (int r = 0; r < sources.length; r++) sources[r] = new int[] {r % 2};
        for (int block = 0; block < blocks; block++) {
            int first = 4 * block;
            for (int a = 0; a < 2; a++) {
                for (int b = 0; b < 2; b++) {
                    int likeness = 9_000 + random.nextInt(4_000) + (siblings && a == b ? 4_000 : 0);
                    pairs.add(new int[] {first + 2 * a, first + 2 * b + 1, likeness});
                }
            }
        }
        pairs.sort((x, y) -> Integer.compare(y[2], x[2]));
        for (int[] pair : pairs) if (pair[0] > pair[1]) swap(pair);
        return SourceCleanliness.measure(
                new RecordLinks(sources, column(pairs, 0), column(pairs, 1), column(pairs, 2), 2),
                8_000,
                new boolean[2]);
    }

    private static void swap(int[] pair) {
        int left = pair[0];
        pair[0] = pair[1];
        pair[1] = left;
    }

    private static int[] column(List<int[]> pairs, int column) {
        return pairs.stream().mapToInt(pair -> pair[column]).toArray();
    }

    @Test
    @DisplayName(
            "Two sources that both list things twice are not clean, though a duplicate has another one for its own")
    void bothTwice() {
        for (int source = 0; source < 2; source++) {
            assertEquals(0, blocks(60, false).millibits(source));
            assertTrue(blocks(60, true).clean(source));
        }
    }

    @Test
    @DisplayName("Shares have pseudo-counts: one tie in 50")
    void share() {
        assertEquals(0.02, of(0, 0).share(0), 1e-12);
        assertEquals((40 + 1.0) / (950 + 50), of(950, 40).share(0), 1e-12);
    }

    @Test
    @DisplayName("Clean to 15%, then less by proportion, nothing from 35%")
    void weights() {
        assertTrue(of(950, 149).clean(0)); // 150 in 1,000
        assertFalse(of(950, 150).clean(0));
        assertEquals(-3_000, of(950, 249).millibits(0)); // 25%: half of half a unit
        assertEquals(0, of(950, 349).millibits(0));
    }

    @Test
    @DisplayName("A table of one source has no such rule, nor a source known to list equal records")
    void none() {
        assertEquals(0, new SourceCleanliness(new long[1], new long[1], new boolean[1]).millibits(0));
        assertEquals(0, new SourceCleanliness(new long[2], new long[2], new boolean[] {true, false}).millibits(0));
    }
}
