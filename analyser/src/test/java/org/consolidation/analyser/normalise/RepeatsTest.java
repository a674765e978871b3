package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RepeatsTest {

    @Test
    @DisplayName("A hash seen twice is a repeat, whether one part saw both or two parts one each")
    void twice() {
        Repeats left = Repeats.among(1_000);
        Repeats right = Repeats.among(1_000);
        LongStream.of(1, 1, 2, 3).forEach(left::add);
        LongStream.of(3, 4).forEach(right::add);

        Repeats both = left.plus(right);

        assertTrue(both.possible(1), "twice in one part");
        assertTrue(both.possible(3), "once in each part");
        assertFalse(both.possible(2));
        assertFalse(both.possible(4));
        assertFalse(both.possible(5), "never seen");
    }

    @Test
    @DisplayName("Of as many single hashes as it was made for, about one in sixteen passes for a repeat")
    void mistakes() {
        long[] hashes = new Random(1).longs(400_000).toArray();
        Repeats repeats = Repeats.among(hashes.length);
        LongStream.of(hashes).forEach(repeats::add);

        long mistaken = LongStream.of(hashes).filter(repeats::possible).count();

        // 2^23 slots for 400,000 hashes: another one shares the slot with a chance of 1 - exp(-0.0477).
        assertEquals(18_625, mistaken, 600);
    }

    @Test
    @DisplayName("Of a few single hashes none passes for a repeat, and there is none")
    void few() {
        Repeats repeats = Repeats.among(500);
        new Random(2).longs(500).forEach(repeats::add);
        assertFalse(repeats.any());
        repeats.add(7);
        repeats.add(7);
        assertTrue(repeats.any());
    }

    @Test
    @DisplayName("Hashes that follow each other do not share slots")
    void neighbours() {
        Repeats repeats = Repeats.among(4_096);
        LongStream.range(0, 4_096).forEach(repeats::add);
        assertEquals(0, LongStream.range(0, 4_096).filter(repeats::possible).count());
    }
}
