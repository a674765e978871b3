package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MutualBestTest {

    @Test
    @DisplayName("Two records are each other's best when neither has a stronger pair")
    void best() {
        // In unsigned order the negative id is the last.
        long[] ids = {10, 20, 30, 40, -1};
        RecordLinks links = new RecordLinks(
                new int[5][1],
                new int[] {1, 0, 0, 2},
                new int[] {4, 1, 2, 3},
                new int[] {14_000, 12_000, 11_000, 10_000},
                1);
        MutualBest best = MutualBest.of(ids, links);
        assertTrue(best.holds(20, -1));
        assertTrue(best.holds(-1, 20));
        assertFalse(best.holds(10, 20)); // 20 has a better one
        assertFalse(best.holds(10, 30)); // 10 has a better one, though that one has another
        assertFalse(best.holds(30, 40));
        assertFalse(best.holds(40, 50));
    }
}
