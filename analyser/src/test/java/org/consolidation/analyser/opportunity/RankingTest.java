package org.consolidation.analyser.opportunity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    @DisplayName("Ranks begin where those before end: advised by score, then left alone, then context")
    void starts() {
        assertEquals(
                List.of(
                        new Ranking.Start(0, 0, 500, 0),
                        new Ranking.Start(0, 0, -20, 2),
                        new Ranking.Start(0, 1, 900, 5),
                        new Ranking.Start(0, 2, 900, 6),
                        new Ranking.Start(1, 0, 70, 0)),
                Ranking.starts(List.of(
                        new Ranking.Tie(0, 2, 900, 1, 0),
                        new Ranking.Tie(0, 0, -20, 3, 0),
                        new Ranking.Tie(0, 1, 900, 1, 0),
                        new Ranking.Tie(1, 0, 70, 4, 0),
                        new Ranking.Tie(0, 0, 500, 2, 0))));
    }

    @Test
    @DisplayName("A kind nobody knows is refused with those that exist")
    void unknownKind() {
        assertEquals(
                "opportunity.kinds must name one or more of K1, K2, K3, K4, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, each once, was [K1, K99]",
                assertThrows(IllegalArgumentException.class, () -> OpportunityKinds.named(List.of("K1", "K99")))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> OpportunityKinds.named(List.of()));
    }
}
