package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Names that are nobody's product")
class NobodysNamesTest {

    /** Three records of four state a maker. */
    private static final double RATE = 0.75;

    private static boolean nobodys(int blank, int stated, int most, int makers, int home) {
        return NobodysNames.nobodys(new NobodysNames.Use("x", blank, stated, most, makers, home), RATE);
    }

    @Test
    @DisplayName("No maker three times over is no chance where three of four lists state one: 1/4 cubed is 0.016")
    void neverWithMaker() {
        assertTrue(nobodys(3, 0, 0, 0, 0));
        // 1/16 is 0.0625.
        assertFalse(nobodys(2, 0, 0, 0, 0));
    }

    @Test
    @DisplayName("Where few lists state makers, blanks say little")
    void fewState() {
        NobodysNames.Use use = new NobodysNames.Use("x", 20, 0, 0, 0, 0);
        // 0.9 to the twentieth is 0.12.
        assertFalse(NobodysNames.nobodys(use, 0.1));
    }

    @Test
    @DisplayName("What somebody built and nobody bought is nobody's product")
    void built() {
        assertTrue(nobodys(1, 0, 0, 0, 1));
        assertFalse(nobodys(1, 1, 1, 1, 1));
        assertFalse(nobodys(0, 3, 3, 1, 1));
    }

    @Test
    @DisplayName("A name of many records needs more than a stray maker")
    void strayMaker() {
        // 1 of 6 is less than a quarter of what a product would have, 4.5; 1 of 5 is too few to say.
        assertTrue(nobodys(5, 1, 1, 1, 0));
        assertFalse(nobodys(4, 1, 1, 1, 0));
        assertFalse(nobodys(4, 2, 2, 1, 0));
    }

    @Test
    @DisplayName("A word of three makers, none of them with half of it, is no product by itself")
    void severalMakers() {
        assertTrue(nobodys(1, 5, 2, 3, 0));
        assertFalse(nobodys(1, 5, 3, 3, 0));
        assertFalse(nobodys(1, 4, 1, 2, 0));
    }

    @Test
    @DisplayName("Such a name is generic without a maker, and is a name with one")
    void generic() {
        GenericNames names = new GenericNames(List.of(), List.of("text alert"));
        assertTrue(names.generic("text alert", ""));
        assertEquals(List.of(false, false), List.of(names.generic("text alert", "zorb"), names.generic("text", "")));
    }
}
