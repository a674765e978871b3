package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ContradictionsTest {

    @Test
    @DisplayName("A contradiction costs log2(u / m), with 20 pairs of the stated cost")
    void weight() {
        // u = (797 + 1) / 1000 = 0.798; stated m = 0.798 × 2^-1.2 = 0.34735; m = (30 + 6.947) / 320 = 0.11546.
        assertEquals(2_789, new Contradictions(300, 30_000, 998, 797_000).cost());
        assertEquals(FieldCosts.STATED_COST, new Contradictions(0, 0, 998, 797_000).cost());
    }

    @Test
    @DisplayName(
            "Where things contradict themselves as often as strangers it costs nothing, and nowhere over 0.4 units")
    void ends() {
        assertEquals(0, new Contradictions(5_000, 5_000_000, 998, 500_000).cost());
        assertEquals(4_800, new Contradictions(5_000, 0, 998, 998_000).cost());
    }

    @Test
    @DisplayName("Without strangers to compare with, the cost is the stated one")
    void strangers() {
        assertEquals(FieldCosts.STATED_COST, new Contradictions(5_000, 0, 19, 19_000).cost());
    }
}
