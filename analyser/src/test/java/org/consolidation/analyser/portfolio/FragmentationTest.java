package org.consolidation.analyser.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FragmentationTest {

    @Test
    @DisplayName("Four councils on A, A, B, C are spread as over 2.667 equal products")
    void effectiveNumberByHand() {
        // shares 1/2, 1/4, 1/4: 1 / (1/4 + 1/16 + 1/16) = 1 / (6/16) = 2.6667
        assertEquals(2667, Fragmentation.effectiveMilli(4, 4 + 1 + 1));
    }

    @Test
    @DisplayName("Equal parts count as many as they are, one part as one, none as none")
    void plainCases() {
        assertEquals(5000, Fragmentation.effectiveMilli(15, 5 * 9));
        assertEquals(1000, Fragmentation.effectiveMilli(334, 334 * 334));
        assertEquals(0, Fragmentation.effectiveMilli(0, 0));
    }

    @Test
    @DisplayName("A half is rounded up, and sums beyond a long squared do not overflow")
    void roundingAndSize() {
        // sizes 1 and 3: 16 / 10 = 1.6; sizes 4 billion twice: 2
        assertEquals(1600, Fragmentation.effectiveMilli(4, 10));
        assertEquals(2000, Fragmentation.effectiveMilli(4_000_000_000L, 8_000_000_000_000_000_000L));
        // 9² / 16 = 5.0625
        assertEquals(5063, Fragmentation.effectiveMilli(9, 16));
    }
}
