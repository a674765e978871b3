package org.consolidation.analyser.opportunity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HarmTest {

    @Test
    @DisplayName("Concentration is the sum of squared shares: 2, 1 and 1 of 4 systems are 0.375")
    void concentration() {
        // (2/4)² + (1/4)² + (1/4)² = 0.25 + 0.0625 + 0.0625
        assertEquals(375, Harm.concentrationMilli(List.of(2L, 1L, 1L)));
        assertEquals(1_000, Harm.concentrationMilli(List.of(7L)));
        assertNull(Harm.concentrationMilli(List.of()));
        // an effective number of 2.5 suppliers is a concentration of 0.4
        assertEquals(400, Harm.ofEffectiveMilli(2_500));
        assertNull(Harm.ofEffectiveMilli(0));
    }

    @Test
    @DisplayName(
            "Where all move, one supplier is left and what is cut over is told; where nobody moves, nothing changes")
    void beforeAndAfter() {
        Harm moved = Harm.moved("suppliers of the function", 375L, 4, 3, 2);
        assertEquals(1_000, moved.afterMilli());
        assertEquals(
                List.of(
                        "concentration of suppliers of the function now 0.37, after 1.00 (1.00 is one supplier)",
                        "3 systems to be cut over, 2 of them critical as far as stated: never all at once"),
                moved.words());
        assertEquals(
                List.of(), Harm.unmoved("suppliers of the function", 375L, 4).words());
        // one supplier is left whoever it is, though none is named now
        assertEquals(
                1_000, Harm.moved("suppliers of the function", null, 4, 3, 0).afterMilli());
        assertThrows(IllegalArgumentException.class, () -> new Harm("", null, null, 1, 1, 2));
        assertThrows(IllegalArgumentException.class, () -> new Harm("", null, null, 0, 2, 1));
    }

    @Test
    @DisplayName("Do not merge: where the points taken off for harm exceed those given for worth")
    void outweighs() {
        List<String> parts = List.of(
                "value 100", "chance 20", "breadth 300", "concentration -100", "dependence -50", "continuity -50");
        assertEquals(
                "Do not merge: what it could do harm to (200 points of the score for concentration,"
                        + " dependence and continuity) outweighs what it is worth (120 for value and chance).",
                Harm.outweighs(true, true, parts));
        assertEquals(
                "Do not merge: at the best estimate it costs more than it saves, and it could do harm besides (6 points"
                        + " of the score for concentration, dependence and continuity).",
                Harm.outweighs(true, true, List.of("value -234", "chance 0", "concentration -6", "continuity 0")));
        // nobody moves, or worth is mostly not known: there is nothing to weigh
        assertEquals("", Harm.outweighs(false, true, parts));
        assertEquals("", Harm.outweighs(true, false, parts));
        // worth more than the harm; a loss without harm is no reason not to merge
        assertEquals(
                "",
                Harm.outweighs(true, true, List.of("value 190", "chance 20", "concentration 0", "continuity -150")));
        assertEquals(
                "", Harm.outweighs(true, true, List.of("value -235", "chance 0", "concentration 0", "continuity 0")));
    }
}
