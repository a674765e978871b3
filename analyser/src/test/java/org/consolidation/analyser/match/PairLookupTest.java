package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PairLookupTest {

    @Test
    @DisplayName("A pair is found from both ends, and only among the first so many")
    void bothEnds() {
        PairLookup pairs = PairLookup.of(new int[] {3, 0, 1}, new int[] {7, 5, 2}, new int[] {12_000, 9_000, 8_000}, 2);
        assertEquals(12_000, pairs.millibits(7, 3));
        assertEquals(9_000, pairs.millibits(0, 5));
        assertEquals(Integer.MIN_VALUE, pairs.millibits(1, 2));
    }
}
