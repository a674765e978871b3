package org.consolidation.analyser.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NumberingTest {

    @Test
    @DisplayName("Texts are numbered in order of first sight and keep their number while the table grows")
    void numbersStay() {
        Numbering numbers = new Numbering();
        for (int i = 0; i < 10_000; i++) assertEquals(i, numbers.add("source", "id " + i));
        for (int i = 0; i < 10_000; i++) {
            assertEquals(i, numbers.add("source", "id " + i));
            assertEquals(i, numbers.of("source", "id " + i));
        }
        assertEquals(10_000, numbers.size());
        assertEquals(-1, numbers.of("source", "id 10000"));
    }

    @Test
    @DisplayName("Parts are kept apart")
    void partsAreKeptApart() {
        Numbering numbers = new Numbering();
        assertNotEquals(numbers.add("ab", "c"), numbers.add("a", "bc"));
    }
}
