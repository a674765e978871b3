package org.consolidation.analyser.opportunity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ValuingTest {

    private static Rate rate(String id, String low, String central, String high) {
        return new Rate(id, id, new BigDecimal(low), new BigDecimal(central), new BigDecimal(high));
    }

    @Test
    @DisplayName("Pence are multiplied exactly and rounded once, half up")
    void roundsOnce() {
        // 5p x 0.1 = 0.5p -> 1p gross; 5p x 0.1 x 0.5 = 0.25p -> 0p, not half of the rounded 1p
        Saving saving = Valuing.saving(
                "x",
                new Costs(1, 1, 5, 5, 5),
                rate("discount", "0.1", "0.1", "0.1"),
                List.of(rate("realisation", "0.5", "0.5", "0.5")));
        assertEquals(1, saving.grossCentralPence());
        assertEquals(0, saving.centralPence());
    }

    @Test
    @DisplayName("The rule says what was multiplied, of how many systems, and what is left out")
    void ruleInWords() {
        Saving saving = Valuing.saving(
                "systems that would move",
                new Costs(2, 3, 9_000_00, 10_000_00, 12_000_00),
                rate("convergence", "0.2", "0.4", "0.67"),
                List.of(rate("adoption", "0.1", "0.35", "0.7"), rate("realisation", "0.28", "0.5", "0.75")));
        // low 9,000 x 0.2 = 1,800 x 0.028 = 50.40; high 12,000 x 0.67 = 8,040 x 0.525 = 4,221
        assertEquals(
                "£10,000 (£9,000 to £12,000) a year of systems that would move × convergence 40% (20% to 67%)"
                        + " = gross £4,000 (£1,800 to £8,040); × adoption 35% (10% to 70%)"
                        + " × realisation 50% (28% to 75%) = £700 (£50 to £4,221) a year."
                        + " Based on 2 of 3 systems.",
                saving.rule());
        assertEquals(List.of("convergence", "adoption", "realisation"), saving.parameters());
    }

    @Test
    @DisplayName("A share that falls from low to high, or exceeds one, is refused by name")
    void refusesWrongShares() {
        String message = assertThrows(IllegalArgumentException.class, () -> rate("adoption", "0.5", "0.3", "0.7"))
                .getMessage();
        assertEquals("parameter adoption must rise from low to high within 0 and 1, was 0.5, 0.3, 0.7", message);
        assertThrows(IllegalArgumentException.class, () -> rate("adoption", "0.5", "0.7", "1.1"));
    }
}
