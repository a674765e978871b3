package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NumeralsTest {

    @Test
    @DisplayName("Numbers are read in figures, as ordinals, Roman, and run together with their mark")
    void numbers() {
        assertEquals(List.of("3"), shown("Moor, Vol. 3"));
        assertEquals(List.of("3"), shown("Moor vol.3"));
        assertEquals(List.of("3"), shown("Moor (3rd edition)"));
        assertEquals(List.of("3"), shown("Moor III"));
        assertEquals(List.of("3"), shown("Moor 3.0"));
        assertEquals(List.of("5"), shown("Moor, Volume V"));
        assertEquals(List.of("2"), shown("Vase, no. 2"));
    }

    @Test
    @DisplayName("Years, versions with a point, codes and letters without a mark are no numbers")
    void noNumbers() {
        assertEquals(List.of(), shown("Moor 2007"));
        assertEquals(List.of(), shown("Moor 10.5"));
        assertEquals(List.of(), shown("Moor X3, HKM-380 1,000"));
        assertEquals(List.of(), shown("Malcolm X"));
        assertEquals(List.of(), shown("What I did"));
        assertEquals(List.of(), shown(""));
    }

    @Test
    @DisplayName("Sizes are read with their unit behind them or apart")
    void sizes() {
        assertEquals(List.of("500 g"), shown("Beans 500g"));
        assertEquals(List.of("500 g"), shown("Beans 0.5 kg"));
        assertEquals(List.of("1500 ml", "6"), shown("Juice 1.5L 6 pack"));
        assertEquals(List.of("2400000000 Hz"), shown("Router 2.4GHz"));
    }

    @Test
    @DisplayName("Numbers must be equal, sizes nearly so, and kinds are compared apart")
    void compared() {
        assertTrue(apart("Moor 2", "Moor 3"));
        assertFalse(apart("Moor 2 5 user", "Moor 2"));
        assertFalse(apart("Beans 12 oz", "Beans 340 g")); // 340.2 g
        assertTrue(apart("Beans 12 oz", "Beans 400 g"));
        assertFalse(apart("Juice 1 l", "Juice 500 g"));
        assertTrue(apart("Juice 1 l 6 pack", "Juice 1 l 4 pack"));
    }

    @Test
    @DisplayName("A name whose words with digits are all numbers or sizes is told from one with a code")
    void alone() {
        assertTrue(Numerals.of("Beans 500g").alone());
        assertFalse(Numerals.of("Printer HKM380 500g").alone());
    }

    private static boolean apart(String a, String b) {
        return Numerals.of(a).apart(Numerals.of(b));
    }

    private static List<String> shown(String name) {
        return Numerals.of(name).shown();
    }
}
