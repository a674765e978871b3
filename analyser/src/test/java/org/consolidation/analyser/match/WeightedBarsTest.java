package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WeightedBarsTest {

    @Test
    @DisplayName("Bars weigh exp(-(best - F1) / √(F1 (1 - F1) / N))")
    void weights() {
        // √(0.9 × 0.1 / 900) = 0.01: weights e^-2, 1, e^-1.
        double expected = (1 + 2 * Math.exp(-1)) / (Math.exp(-2) + 1 + Math.exp(-1));
        assertEquals(expected, WeightedBars.mean(new double[] {0.88, 0.9, 0.89}, 900), 1e-9);
        assertEquals(1, WeightedBars.mean(new double[] {0.88, 0.9, 0.89}, 0), 1e-9);
        // A perfect F1 has a variance of 0.0005: √(0.0005 / 500) = 0.001.
        assertEquals(1 / (1 + Math.exp(-2)), WeightedBars.mean(new double[] {0.998, 1}, 500), 1e-9);
    }

    @Test
    @DisplayName("A plateau whose one end falls short by a hair has its middle where it had it")
    void plateau() {
        double[] level = {0.7, 0.95, 0.95, 0.95, 0.95, 0.95, 0.7};
        double[] chipped = {0.7, 0.95, 0.95, 0.95, 0.95, 0.9489, 0.7};
        assertEquals(3, WeightedBars.mean(level, 2_000), 1e-9);
        assertEquals(3, WeightedBars.mean(chipped, 2_000), 0.1);
    }
}
