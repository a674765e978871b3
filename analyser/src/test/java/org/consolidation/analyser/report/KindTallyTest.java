package org.consolidation.analyser.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.consolidation.analyser.opportunity.Advice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Opportunities by kind")
class KindTallyTest {

    private static KindTally tally(String kind, long opportunities) {
        return new KindTally(kind, "in words", Advice.CONSOLIDATE, opportunities, 1);
    }

    @Test
    @DisplayName("K2 stands before K10")
    void order() {
        assertEquals(
                List.of("K1", "K2", "K9", "K10", "K14"),
                Stream.of("K10", "K2", "K14", "K9", "K1")
                        .map(kind -> tally(kind, 1))
                        .sorted((a, b) -> a.key().compareTo(b.key()))
                        .map(KindTally::kind)
                        .toList());
    }

    @Test
    @DisplayName("Two counts of one kind add up")
    void plus() {
        assertEquals(
                new KindTally("K1", "in words", Advice.CONSOLIDATE, 5, 2),
                tally("K1", 2).plus(tally("K1", 3)));
    }
}
