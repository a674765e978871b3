package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CostTest {

    @Test
    @DisplayName("Equal shares add up to the whole, and each rises from low to high")
    void shares() {
        Cost cost = Cost.of("5p to 8p", 5L, 6L, 8L, CostBasis.ANNUAL);
        List<Cost> shares =
                IntStream.rangeClosed(1, 3).mapToObj(i -> cost.share(i, 3)).toList();
        assertEquals(List.of(2L, 2L, 1L), shares.stream().map(Cost::lowPence).toList());
        assertEquals(
                List.of(2L, 2L, 2L), shares.stream().map(Cost::centralPence).toList());
        assertEquals(List.of(3L, 3L, 2L), shares.stream().map(Cost::highPence).toList());
    }

    @Test
    @DisplayName("One product keeps its cost, and an unknown cost stays unknown")
    void whole() {
        Cost cost = Cost.of("£1", 100L, 100L, 100L, CostBasis.ANNUAL);
        assertSame(cost, cost.share(1, 1));
        assertSame(Cost.NONE, Cost.NONE.share(2, 2));
    }
}
