package org.consolidation.analyser.opportunity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    @DisplayName("Every part of a score is printed, and they add up")
    void partsByHand() {
        Worth tenThousand = new Worth(0L, 0L, 0L, 0L, 10_000_00L, 20_000_00L, 755L, null, 0L, null, "");
        // chance 100 x 755 / 1000, rounded down; value 100 x log10(10,000 / 100) = 200; breadth 300 x 3/4; evidence 100
        // x 80% + 100 x 2/5; ease 100 x 1/5;
        // all 5 move to one supplier, on whom 4 would depend: concentration 150 x 1.000, dependence 100 x (1 - 1/4);
        // critical ones cut over 1 of the 3 that failed the public at once: continuity 150 x 1/3
        Score score = Score.of(
                tenThousand, 4, 5, 80, 2, 1, Harm.moved("suppliers of the systems concerned", 375L, 4, 5, 1), false);
        assertEquals(
                List.of(
                        "value 200",
                        "chance 75",
                        "breadth 225",
                        "evidence 120",
                        "ease 20",
                        "concentration -150",
                        "dependence -75",
                        "continuity -50"),
                score.parts());
        assertEquals(200 + 75 + 225 + 120 + 20 - 150 - 75 - 50, score.milli());
    }

    @Test
    @DisplayName("Without a saving and inside one organisation only evidence and ease count")
    void withoutValue() {
        Score score = Score.of(Worth.UNKNOWN, 1, 2, 100, 0, 0, Harm.NONE, false);
        assertEquals(100, score.milli());
        assertEquals("value 0", score.parts().get(0));
    }

    @Test
    @DisplayName("Costs of nothing are no evidence for a saving")
    void nothingToSave() {
        // firm 100 x 85%; both costs known, of nothing
        assertEquals(
                85, Score.of(Worth.NOTHING, 1, 2, 85, 2, 0, Harm.NONE, false).milli());
        assertEquals(
                185, Score.of(Worth.UNKNOWN, 1, 2, 85, 2, 0, Harm.NONE, false).milli());
    }

    @Test
    @DisplayName("A loss ranks below what is not known")
    void loss() {
        Worth loss = new Worth(0L, 0L, 0L, 0L, -10_000_00L, 0L, 0L, null, 0L, null, "");
        assertEquals(
                "value -200",
                Score.of(loss, 1, 2, 0, 0, 0, Harm.NONE, false).parts().get(0));
    }

    @Test
    @DisplayName("Harm is taken off by what would be left, not by what is there now")
    void harmAfter() {
        // nobody moves: only a joint contract where suppliers are concentrated already, by how much: 150 x 0.640
        assertEquals(List.of(-96L, 0L, 0L), harm(Harm.unmoved("suppliers of the function", 640L, 4), true));
        assertEquals(List.of(0L, 0L, 0L), harm(Harm.unmoved("suppliers of the function", 640L, 4), false));
        assertEquals(List.of(0L, 0L, 0L), harm(Harm.unmoved("suppliers of the function", null, 4), true));
        // inside one organisation no choice of a market and no other body is at stake; 2 of 3 critical: 150 x 2/3
        assertEquals(
                List.of(0L, 0L, -100L), harm(Harm.moved("suppliers of the systems concerned", 500L, 1, 2, 2), false));
        // more than three cut over take off no more; 43 on one product: 100 x 42/43 = 97.7, cut off
        assertEquals(
                List.of(-150L, -97L, -150L), harm(Harm.moved("suppliers of the function", 100L, 43, 40, 40), false));
        // a supplier that nobody names does not make a move harmless
        assertEquals(List.of(-150L, -50L, 0L), harm(Harm.moved("suppliers of the function", null, 2, 2, 0), false));
    }

    /** Concentration, dependence, continuity. */
    private static List<Long> harm(Harm harm, boolean concentrated) {
        return Score.of(Worth.UNKNOWN, 4, 50, 0, 0, 0, harm, concentrated).parts().stream()
                .skip(5)
                .map(part -> Long.valueOf(part.substring(part.indexOf(' ') + 1)))
                .toList();
    }
}
