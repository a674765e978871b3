package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MapEmTest {

    @Test
    @DisplayName("The stated m and u of every field sum to one")
    void statedSumToOne() {
        for (Field field : Field.values()) {
            assertEquals(1, field.levels.stream().mapToDouble(Field.Level::m).sum(), 1e-9, field.shown);
            assertEquals(1, field.levels.stream().mapToDouble(Field.Level::u).sum(), 1e-9, field.shown);
        }
    }

    @Test
    @DisplayName("A level weighs log2(m/u): an equal capability, 0.5 against 0.25, one bit")
    void statedWeight() {
        assertEquals(1_000, Field.CAPABILITY.levels.get(0).statedMillibits());
        assertEquals(-4_248, Weights.stated(0.05).prior());
    }

    @Test
    @DisplayName("Without pairs the weights stay as stated")
    void noData() {
        Weights stated = Weights.stated(0.05);
        Weights refined = MapEm.refine(new int[0], new long[0], 0.05);
        assertEquals(stated.prior(), refined.prior());
        for (int f = 0; f < stated.levels().length; f++) assertArrayEquals(stated.levels()[f], refined.levels()[f]);
    }

    @Test
    @DisplayName("A field that always agrees among candidates loses weight, within the bound")
    void dataMoveWeights() {
        int different = Field.NAME.in(0, NameComparison.DIFFERENT);
        int same = Field.NAME.in(0, NameComparison.EXACT);
        Weights refined = MapEm.refine(new int[] {same, different}, new long[] {50_000, 1_000_000}, 0.05);
        int stated = Field.VENDOR.levels.get(0).statedMillibits();
        int moved = refined.levels()[Field.VENDOR.ordinal()][0];
        assertTrue(moved < stated, moved + " against " + stated);
        assertTrue(moved >= stated - 1_500);
    }

    @Test
    @DisplayName("That a maker is missing weighs nothing, however often it is")
    void missing() {
        int missing = Field.VENDOR.in(0, Field.VENDOR.level("missing on one"));
        Weights refined = MapEm.refine(new int[] {missing}, new long[] {1_000_000}, 0.5);
        assertEquals(0, refined.of(Field.VENDOR, missing));
    }

    @Test
    @DisplayName("A pattern keeps the level of every field apart")
    void patterns() {
        int pattern = 0;
        for (Field field : Field.values()) pattern = field.in(pattern, field.levels.size() - 1);
        for (Field field : Field.values()) assertEquals(field.levels.size() - 1, field.of(pattern), field.shown);
    }
}
