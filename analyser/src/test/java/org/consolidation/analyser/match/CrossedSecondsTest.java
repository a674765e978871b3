package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CrossedSecondsTest {

    private static double siblings(double taken, double crossed, double othersTaken, double othersCrossed) {
        return new CrossedSeconds(new double[] {taken, othersTaken}, new double[] {crossed, othersCrossed}).siblings(0);
    }

    @Test
    @DisplayName(
            "Half of them crossed is what chance brings: none is a sibling; a fifth is what siblings bring: all are")
    void ends() {
        assertEquals(0, siblings(80, 40, 0, 0), 1e-9);
        assertEquals(1, siblings(80, 16, 0, 0), 1e-9);
        assertEquals(1, siblings(0, 0, 0, 0), 1e-9);
        // 28 of 80: 0.35 lies 0.15 above 0.2, half of the way; 3.4 deviations of √(0.2 × 0.8 / 80) = 0.0447.
        assertEquals(0.5, siblings(80, 28, 0, 0), 1e-9);
        // 23 of 80: 0.0875 above it, less than two deviations.
        assertEquals(1, siblings(80, 23, 0, 0), 1e-9);
    }

    @Test
    @DisplayName("Few seconds of a source are judged with those of the others, which count as 20")
    void others() {
        assertEquals(1, siblings(4, 2, 0, 0), 1e-9);
        // 2 + 20 × 0.45 of 24 are crossed: 0.4583; deviation 0.0816.
        assertEquals(1 - (11.0 / 24 - 0.2) / 0.3, siblings(4, 2, 100, 45), 1e-9);
        assertEquals(0, siblings(4, 2, 100, 100), 1e-9);
    }

    @Test
    @DisplayName("Of four likenesses in any order, half are crossed where the second one is taken")
    void exchangeable() {
        Random random = new Random(7);
        int taken = 0;
        int crossed = 0;
        for (int i = 0; i < 20_000; i++) {
            double[] four = random.doubles(4).toArray();
            double best = four[0]; // b and a1
            double second = four[1]; // b and a2
            double own = four[2]; // b2 and a2
            double across = four[3]; // b2 and a1
            if (second > Math.min(best, own)) continue;
            taken++;
            if (across > Math.min(best, own)) crossed++;
        }
        assertEquals(0.5, (double) crossed / taken, 0.02);
        assertEquals(20_000 / 3.0, taken, 300);
    }
}
