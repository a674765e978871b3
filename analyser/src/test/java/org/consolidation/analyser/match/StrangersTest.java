package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StrangersTest {

    @Test
    @DisplayName("At its place all but 1/e of the records have a stranger, ten scales above some e^-10")
    void share() {
        Strangers law = new Strangers(5_000, 1_000, 100);
        assertEquals(1 - Math.exp(-1), law.share(5_000), 1e-12);
        assertEquals(4.54e-5, law.share(15_000), 1e-7);
    }

    @Test
    @DisplayName(
            "The law has the mean and deviation of the strangers: the closest of one that is alone, else who is outside")
    void moments() {
        // Copies at 17,000, far from all strangers: those outside their clusters count, at 4,000 and 8,000 as do the
        // closest of those that are alone. Mean 6,000, deviation 2,000: scale 2,000 √6 / π = 1,559.39, place
        // 6,000 - 0.57722 x 1,559.39 = 5,099.90.
        int[] closest = new int[200];
        int[] outside = new int[200];
        for (int i = 0; i < 200; i++) {
            outside[i] = i % 2 == 0 ? 4_000 : 8_000;
            closest[i] = i < 100 ? 17_000 : outside[i];
        }
        Strangers law = Strangers.fit(closest, outside);
        assertEquals(1_559.4, law.scale(), 30);
        assertEquals(5_099.9, law.place(), 30);
        // Of the 50 at 8,000, 1.86 scales above the place, some are taken for copies, but none of those below it.
        assertTrue(law.alone() > 75 && law.alone() <= 100, "alone " + law.alone());
    }

    @Test
    @DisplayName("Where nothing but strangers is seen, hardly a record is taken to have a copy")
    void none() {
        // Quantiles of the law itself: place 5,000, scale 1,000.
        int[] closest = new int[1_000];
        for (int i = 0; i < 1_000; i++) {
            closest[i] = (int) Math.round(5_000 - 1_000 * Math.log(-Math.log((i + 0.5) / 1_000)));
        }
        assertTrue(Strangers.fit(closest, closest).alone() > 980);
    }

    @Test
    @DisplayName("The least bar that is as good as the best leaves strangers out, and is no higher than they are")
    void least() {
        // 100 copies at 12,000 and 900 that are alone, at 4,000: place 5,000 and scale 500 say that 900 P(t) are at
        // t or above. t = 6,000: P = 1 - exp(-exp(-2)) = 0.1266, so 100 - 114 of 100 are right: none.
        // 8,000: P = 0.002476, 2.23 wrong: F1 = 2 x 97.77 / 200 = 0.9777. 9,000: P = 0.0003354, 0.30 wrong: 0.9970.
        // 10,000 and 11,000: 0.9996 and 1.0000, as good as 9,000; from 13,000 on nothing is found.
        int[] closest = new int[1_000];
        Arrays.fill(closest, 4_000);
        Arrays.fill(closest, 0, 100, 12_000);
        Strangers law = new Strangers(5_000, 500, 900);
        assertEquals(9_000, law.least(closest, new int[] {6_000, 8_000, 9_000, 10_000, 11_000, 13_000}));
    }

    @Test
    @DisplayName("Among bars about as good the least at which few are found by strangers is taken")
    void few() {
        // 500 copies at 12,000, 20 at 9,500; 4,000 alone. 9,000: P = exp(-5.714) = 0.0033, 13.2 of 520 are found by
        // strangers, 2.5%: F1 = 2 x 506.8 / 1,040 = 0.975. 10,000: 3.2 of 500: 2 x 496.8 / 1,020 = 0.974.
        int[] closest = new int[4_520];
        Arrays.fill(closest, 4_000);
        Arrays.fill(closest, 0, 500, 12_000);
        Arrays.fill(closest, 500, 520, 9_500);
        assertEquals(10_000, new Strangers(5_000, 700, 4_000).least(closest, new int[] {9_000, 10_000, 13_000}));
        // Half as many strangers: 1.3%.
        assertEquals(9_000, new Strangers(5_000, 700, 2_000).least(closest, new int[] {9_000, 10_000, 13_000}));
    }

    @Test
    @DisplayName("Where nobody knows one outside the own cluster, there is no law")
    void unknown() {
        assertNull(Strangers.fit(new int[] {9_000, 9_000}, new int[] {0, 0}));
    }

    @Test
    @DisplayName("One likeness for all is no reason to fail")
    void one() {
        int[] all = {6_000, 6_000, 6_000};
        Strangers law = Strangers.fit(all, all);
        assertEquals(120, law.scale());
        assertTrue(law.least(all, new int[] {4_800, 15_600}) > 0);
    }
}
