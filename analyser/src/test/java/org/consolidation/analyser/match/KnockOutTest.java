package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KnockOutTest {

    private static final int UNIT = RecordEvidence.UNIT;

    /** Pairs of records numbered from 0, as {left, right, millibits}. */
    private static RecordLinks links(int[][] sources, int count, int[]... pairs) {
        List<int[]> sorted = new ArrayList<>(List.of(pairs));
        sorted.sort((a, b) -> {
            if (a[2] != b[2]) return Integer.compare(b[2], a[2]);
            return a[0] != b[0] ? Integer.compare(a[0], b[0]) : Integer.compare(a[1], b[1]);
        });
        return new RecordLinks(
                sources,
                sorted.stream().mapToInt(p -> p[0]).toArray(),
                sorted.stream().mapToInt(p -> p[1]).toArray(),
                sorted.stream().mapToInt(p -> p[2]).toArray(),
                count);
    }

    private static SourceCleanliness clean(int sources) {
        return new SourceCleanliness(new long[sources], new long[sources], new boolean[sources]);
    }

    /** Records 0, 1, 2 of source 0 and 3, 4, 5 of source 1; 0-3 and 1-4 belong together, 2 and 5 are alone. */
    private static final int[][] TWO = {{0}, {0}, {0}, {1}, {1}, {1}};

    private static RecordLinks small() {
        return links(
                TWO,
                2,
                new int[] {0, 3, 16_000},
                new int[] {1, 4, 14_000},
                new int[] {0, 4, 9_000},
                new int[] {0, 5, 7_000},
                new int[] {1, 5, 6_500},
                new int[] {2, 3, 6_000},
                new int[] {2, 5, 5_000});
    }

    @Test
    @DisplayName("The left-over of a matched record is the best of the source that has no partner itself")
    void leftOver() {
        LeftOvers found = new CleanMatching(small(), clean(2)).leftOvers(8_400);
        // 0 loses 3: 4 is more alike, but has 1; 5 is left, 7,000. 1 loses 4: 5, 6,500.
        // 3 loses 0: 2 is left, 6,000. 4 loses 1: no other but 0, which has 3: nobody, 0.
        assertArrayEquals(new int[] {7_000, 6_500}, found.likeness()[1]); // from 0 to 1
        assertArrayEquals(new int[] {6_000, 0}, found.likeness()[2]); // from 1 to 0
        assertArrayEquals(new int[] {7_000, 6_500, 6_000, 0}, found.likeness()[4]); // all
        // 6 cells, 4 matched, 2 orphans; a false link takes two of them.
        assertArrayEquals(new double[] {0, 0.5, 0.5, 0, 1}, found.orphansOf(), 1e-12);
    }

    @Test
    @DisplayName("One with a partner in a clean third source, where the record has another, is no left-over")
    void siblingOfThreeLists() {
        // 0, 2, 4 are one thing and 1, 5 its sibling, which list 1 lacks; 3 is something else in list 1.
        int[][] three = {{0}, {0}, {1}, {1}, {2}, {2}};
        RecordLinks links = links(
                three,
                3,
                new int[] {0, 2, 16_000},
                new int[] {0, 4, 15_500},
                new int[] {2, 4, 15_000},
                new int[] {1, 5, 14_000},
                new int[] {1, 2, 9_000},
                new int[] {2, 5, 8_000},
                new int[] {0, 3, 6_000},
                new int[] {3, 4, 5_000});
        LeftOvers found = new CleanMatching(links, clean(3)).leftOvers(8_400);
        // 2 loses 0: 1 is most like it, but 1 has 5 in list 2, where 2 has 4. Nobody is left.
        assertArrayEquals(new int[] {0}, found.likeness()[1 * 3]);
        // 0 loses 2: 3 has no partner anywhere.
        assertArrayEquals(new int[] {6_000}, found.likeness()[1]);
    }

    @Test
    @DisplayName("The stated bar draws few matches no further than the left-overs leave in doubt")
    void noFurther() {
        // 10 pairs at 15,600 and 100 at 9,000; all 20 left-overs are at 9,000 and there are 200 orphans.
        int[][] sources = new int[220][];
        int[][] pairs = new int[110][];
        for (int i = 0; i < 110; i++) {
            sources[i] = new int[] {0};
            sources[110 + i] = new int[] {1};
            pairs[i] = new int[] {i, 110 + i, i < 10 ? 15_600 : 9_000};
        }
        int[] ten = new int[10];
        int[] twenty = new int[20];
        Arrays.fill(ten, 9_000);
        Arrays.fill(twenty, 9_000);
        LeftOvers found = new LeftOvers(new int[][] {{}, ten, ten, {}, twenty}, new double[] {0, 100, 100, 0, 200});
        CleanMatching matching = new CleanMatching(links(sources, 2, pairs), clean(2));
        // Bars from 9,120 to 15,600 take the ten and nothing false.
        assertEquals(12_360, KnockOut.best(matching, found, false));
        // (20 x 12,360 + 150 x 8,040) / 170 = 8,548, where 200 false links are expected, 168 at the least.
        assertEquals(9_120, KnockOut.best(matching, found, true));
    }

    @Test
    @DisplayName("Where at every bar as many false links are expected as there are matches, the highest bar holds")
    void nothingButChance() {
        int[] same = new int[20];
        Arrays.fill(same, 17_000);
        LeftOvers found = new LeftOvers(new int[][] {{}, same, same, {}, same}, new double[] {0, 50, 50, 0, 100});
        CleanMatching matching = new CleanMatching(small(), clean(2));
        assertEquals(UNIT * 14 / 10, KnockOut.best(matching, found, false));
        assertEquals(UNIT * 14 / 10, KnockOut.best(matching, found, true));
    }

    @Test
    @DisplayName("One that is left over of a series is found by no more than there are matches for an orphan")
    void leftOverOnce() {
        // 0 and 1 of source 0 have 4 and 5; 6, of their series, is what both would find; 2 and 3 are orphans.
        int[][] sources = {{0}, {0}, {0}, {0}, {1}, {1}, {1}, {1}};
        RecordLinks links = links(
                sources,
                2,
                new int[] {0, 4, 16_000},
                new int[] {1, 5, 15_000},
                new int[] {0, 6, 12_000},
                new int[] {1, 6, 11_000},
                new int[] {1, 7, 5_000});
        LeftOvers found = new CleanMatching(links, clean(2)).leftOvers(13_000);
        assertArrayEquals(new int[] {12_000, 5_000}, found.likeness()[1]);
    }

    @Test
    @DisplayName("Expected false links are orphans times the share of left-overs at the bar")
    void falseLinks() {
        LeftOvers found = new CleanMatching(small(), clean(2)).leftOvers(8_400);
        // All: 3 of 4. From 0: (2 + 20 x 0.75) / 22; from 1: (1 + 15) / 22; half an orphan each.
        assertEquals(0.5 * 17 / 22 + 0.5 * 16 / 22, found.falseLinks(6_000), 1e-12);
        assertEquals(0.5 * (1 + 5) / 22 + 0.5 * 5 / 22, found.falseLinks(7_000), 1e-12);
        assertEquals(0.0, found.falseLinks(7_001), 1e-12);
    }

    @Test
    @DisplayName("A record takes one partner in each clean source, the strongest pair first")
    void oneToOne() {
        CleanMatching matching = new CleanMatching(small(), clean(2));
        assertEquals(3, matching.accepted(5_000)); // 0-3, 1-4 and, of those left, 2-5
        assertEquals(2, matching.accepted(5_001));
        assertEquals(1, matching.accepted(16_000));
    }

    @Test
    @DisplayName("Few matches are drawn to the stated bar")
    void drawn() {
        KnockOut bar = KnockOut.estimate(small(), clean(2));
        // From 7,200 to 13,920 the bar takes both matches and no left-over: 10,560, the middle. Drawn:
        // (4 x 10,560 + 150 x 8,040) / 154 = 8,105.5.
        assertEquals(8_105, bar.millibits());
        assertEquals(2, bar.accepted());
        assertEquals(0, bar.expectedFalse(), 1e-12);
    }

    @Test
    @DisplayName("Without a pair the stated bar holds, without a clean source that of the law of copies")
    void nothingToLearn() {
        assertEquals(KnockOut.STATED, KnockOut.estimate(links(TWO, 2), clean(2)).millibits());
        SourceCleanliness mixed = new SourceCleanliness(new long[2], new long[2], new boolean[] {true, true});
        assertEquals(Copies.bar(small()), KnockOut.estimate(small(), mixed).millibits());
        int[][] one = {{0}, {0}};
        KnockOut single = KnockOut.estimate(links(one, 1, new int[] {0, 1, 12_000}), clean(1));
        // The pair is not so alike that it is surely a copy: 0.9 units.
        assertEquals(10_800, single.millibits());
        assertEquals(1.0, single.precision(), 1e-12);
    }

    @Test
    @DisplayName("Wilson's interval of 2 in 10 at 95% is 0.0567 to 0.5098")
    void wilson() {
        double[] interval = KnockOut.wilson(0.2, 10);
        assertEquals(0.0567, interval[0], 5e-5);
        assertEquals(0.5098, interval[1], 5e-5);
    }

    @Test
    @DisplayName("The bar rises when the partners are taken out: near misses are all that is left")
    void partnersTakenOut() {
        int all = bar(1000, 1.0);
        int tenth = bar(1000, 0.1);
        assertTrue(tenth > all, all + " and " + tenth);
    }

    // Each record of source 0 has a partner at 0.8 to 1.4 and near misses at 0.4 to 0.9.
    private static int bar(int records, double kept) {
        Random random = new Random(5);
        int[][] sources = new int[2 * records][];
        for (int i = 0; i < 2 * records; i++) sources[i] = new int[] {i < records ? 0 : 1};
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < records; i++) {
            int likeness = (int) (UNIT * (0.8 + 0.6 * random.nextDouble()));
            if (random.nextDouble() < kept) pairs.add(new int[] {i, records + i, likeness});
            for (int j = 0; j < 3; j++) {
                int other = (i + 1 + random.nextInt(records - 1)) % records;
                int miss = (int) (UNIT * (0.4 + 0.5 * random.nextDouble() * random.nextDouble()));
                pairs.add(new int[] {i, records + other, miss});
            }
        }
        return KnockOut.estimate(links(sources, 2, pairs.toArray(int[][]::new)), clean(2))
                .millibits();
    }
}
