package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SilhouetteTest {

    private static final int CLOSEST = 20;

    /** Pairs of one source, falling in weight. */
    private static RecordLinks links(int records, List<int[]> pairs) {
        List<int[]> sorted = new ArrayList<>(pairs);
        sorted.sort((a, b) -> Integer.compare(b[2], a[2]));
        int[][] sources = new int[records][];
        for (int i = 0; i < records; i++) sources[i] = new int[] {0};
        return new RecordLinks(
                sources,
                sorted.stream().mapToInt(p -> p[0]).toArray(),
                sorted.stream().mapToInt(p -> p[1]).toArray(),
                sorted.stream().mapToInt(p -> p[2]).toArray(),
                1);
    }

    /** Groups of four of one likeness; the first of each group and of the next are alike too. */
    private static int bar(int groups, int inside, int between) {
        List<int[]> pairs = new ArrayList<>();
        for (int g = 0; g < groups; g++) {
            for (int i = 0; i < 4; i++) {
                for (int j = i + 1; j < 4; j++) pairs.add(new int[] {4 * g + i, 4 * g + j, inside});
            }
            if (g > 0) pairs.add(new int[] {4 * g - 4, 4 * g, between});
        }
        return Silhouette.bar(links(4 * groups, pairs), CLOSEST);
    }

    @Test
    @DisplayName("Without a pair the stated bar holds")
    void nothing() {
        assertEquals(Silhouette.STATED, Silhouette.bar(links(3, List.of()), CLOSEST));
    }

    @Test
    @DisplayName("The bar is the middle of those that part the groups, drawn to the stated one")
    void middle() {
        // Groups stay apart at any bar from 4,800: one pair in sixteen is compared, 7,000 / 16. They hold
        // together to 9,000, of the bars 4,800 + 240 i to i = 17: the middle is 4,800 + 8.5 x 240 = 6,840.
        // (400 x 6,840 + 150 x 10,200) / 550.
        assertEquals(Math.round((400 * 6_840 + 150 * 10_200) / 550.0), bar(100, 9_000, 7_000));
    }

    @Test
    @DisplayName("Loose groups want a lower bar than tight ones")
    void loose() {
        assertTrue(bar(100, 7_000, 5_000) < bar(100, 14_000, 5_000));
    }

    @Test
    @DisplayName("Where few records have a copy, strangers that happen to be alike do not lower the bar")
    void few() {
        // 500 pairs of strangers between 5,000 and 7,400, thinning out, as the closest of many are; 60 pairs of copies
        // at 12,000 to 15,000. The clusters of strangers stand apart a little, and are eight times as many.
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            pairs.add(new int[] {2 * i, 2 * i + 1, (int) (5_000 - 500 * Math.log(-Math.log((i + 0.5) / 500)))});
        }
        for (int i = 500; i < 560; i++) pairs.add(new int[] {2 * i, 2 * i + 1, 12_000 + 50 * (i - 500)});
        int bar = Silhouette.bar(links(1_120, pairs), CLOSEST);
        assertTrue(bar > 7_400 && bar < 12_000, "bar " + bar);
    }

    @Test
    @DisplayName("Scores at most 0.03 below the best are as good, if none between is worse")
    void plateau() {
        assertEquals(2 + 3, Silhouette.middle(new double[] {0.49, 0.40, 0.48, 0.50, 0.46}));
        assertEquals(0, Silhouette.middle(new double[] {0.50, 0.40, 0.49}));
    }
}
