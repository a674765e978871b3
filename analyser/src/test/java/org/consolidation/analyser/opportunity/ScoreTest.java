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
        // critical 1 of 5
        Score score = Score.of(tenThousand, 4, 5, 80, 2, 1, true, 1);
        assertEquals(
                List.of(
                        "value 200",
                        "chance 75",
                        "breadth 225",
                        "evidence 120",
                        "ease 20",
                        "concentration -150",
                        "continuity -30"),
                score.parts());
        assertEquals(200 + 75 + 225 + 120 + 20 - 150 - 30, score.milli());
    }

    @Test
    @DisplayName("Without a saving and inside one organisation only evidence and ease count")
    void withoutValue() {
        Score score = Score.of(Worth.UNKNOWN, 1, 2, 100, 0, 0, false, 0);
        assertEquals(100, score.milli());
        assertEquals("value 0", score.parts().get(0));
    }

    @Test
    @DisplayName("A loss ranks below what is not known")
    void loss() {
        Worth loss = new Worth(0L, 0L, 0L, 0L, -10_000_00L, 0L, 0L, null, 0L, null, "");
        assertEquals(
                "value -200", Score.of(loss, 1, 2, 0, 0, 0, false, 0).parts().get(0));
    }
}
