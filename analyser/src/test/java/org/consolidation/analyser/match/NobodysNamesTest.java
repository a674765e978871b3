package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.consolidation.analyser.match.NobodysNames.Use;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Names that are nobody's product")
class NobodysNamesTest {

    /** In lists of which three records of four state a maker. */
    private static boolean nobodys(int blank, int stated, int most, int makers, int home) {
        return nobodys(0.75, blank, stated, most, makers, home);
    }

    private static boolean nobodys(double rate, int blank, int stated, int most, int makers, int home) {
        long expected = Math.round(rate * (blank + stated) * Use.MICRO);
        return NobodysNames.nobodys(
                new Use("x", blank, stated, most, makers, home, blank * Use.surprise(rate), expected));
    }

    @Test
    @DisplayName("No maker three times over is no chance where three of four records state one: 1/4 cubed is 0.016")
    void neverWithMaker() {
        assertTrue(nobodys(3, 0, 0, 0, 0));
        // 1/16 is 0.0625.
        assertFalse(nobodys(2, 0, 0, 0, 0));
    }

    @Test
    @DisplayName("Where few records state makers, blanks say little")
    void fewState() {
        // 0.9 to the twentieth is 0.12, to the thirtieth 0.04.
        assertFalse(nobodys(0.1, 20, 0, 0, 0, 0));
        assertTrue(nobodys(0.1, 30, 0, 0, 0, 0));
    }

    @Test
    @DisplayName("A blank in one list weighs 2 bits, half of the records of which state none 1 bit in another")
    void ofEachList() {
        // 1/4 x 1/4 x 1/2 is 0.031; 1/4 x 1/2 x 1/2 is 0.0625.
        long often = Use.surprise(0.75);
        long seldom = Use.surprise(0.5);
        assertEquals(List.of(2 * Use.MICRO, Use.MICRO), List.of(often, seldom));
        assertTrue(NobodysNames.nobodys(new Use("x", 3, 0, 0, 0, 0, 2 * often + seldom, 2_000_000)));
        assertFalse(NobodysNames.nobodys(new Use("x", 3, 0, 0, 0, 0, often + 2 * seldom, 1_750_000)));
    }

    @Test
    @DisplayName("A list says how often it states makers, a short one little more than all together")
    void rates() {
        Map<String, Double> rates = NobodysNames.rates(List.of(
                new NobodysNames.Seen(false, "long.csv", 980, 490),
                new NobodysNames.Seen(false, "short.csv", 20, 20),
                new NobodysNames.Seen(true, "records", 9, 0)));
        // all: 510 of 1,020; (490 + 20 x 0.5) / 1,000; (20 + 10) / 40
        assertEquals(Map.of("long.csv", 0.5, "short.csv", 0.75), rates);
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
    @DisplayName(
            "Spellings of one maker, and its name behind a seller's, count as one: 1 + 1 + 2 of five is more than half")
    void spellings() {
        Use use = new NobodysNames.Stated(
                        "x",
                        1,
                        5,
                        List.of(
                                new ProfileParts.Counted("zorbex", 1),
                                new ProfileParts.Counted("zrobex", 1),
                                new ProfileParts.Counted("gannet supplies zorbex", 2),
                                new ProfileParts.Counted("gannet supplies", 1)),
                        0,
                        2 * Use.MICRO,
                        4_500_000)
                .together();
        assertEquals(new Use("x", 1, 5, 4, 2, 0, 2 * Use.MICRO, 4_500_000), use);
        assertFalse(NobodysNames.nobodys(use));
    }

    @Test
    @DisplayName("Such a name is generic without a maker, and is a name with one")
    void generic() {
        GenericNames names = new GenericNames(List.of(), List.of("text alert"));
        assertTrue(names.generic("text alert", ""));
        assertEquals(List.of(false, false), List.of(names.generic("text alert", "zorb"), names.generic("text", "")));
    }

    @Test
    @DisplayName("Names of nothing but functions are generic, those with a word coined are not")
    void functions() {
        for (String name : List.of("burial records", "revs bens", "permits", "waste collection", "debt enforcement")) {
            assertTrue(GenericNames.STATED.generic(name, ""), name);
        }
        for (String name : List.of("verdex permits", "burial gannet", "hub")) {
            assertFalse(GenericNames.STATED.generic(name, ""), name);
        }
    }
}
