package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CostTextTest {

    private static CostText.Result yearly(
            String raw, CostBasis basis, Long users, String start, String end, Integer term) {
        return CostText.yearly(
                raw,
                MoneyText.read(raw),
                basis,
                users,
                start == null ? null : LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end),
                term,
                1_000_000_000L);
    }

    @Test
    @DisplayName("A whole-life value of £300,000 over exactly three years is £100,000 a year")
    void annualised() {
        CostText.Result r = yearly("£300,000", CostBasis.TOTAL, null, "2022-06-01", "2025-05-31", null);
        assertEquals(10_000_000L, r.cost().centralPence());
        assertEquals(CostBasis.ANNUALISED, r.cost().basis());
    }

    @Test
    @DisplayName("Without dates the duration divides it; without either there is no yearly figure")
    void byDuration() {
        assertEquals(
                6_000_000L,
                yearly("£300,000", CostBasis.TOTAL, null, null, null, 60).cost().centralPence());
        CostText.Result none = yearly("£300,000", CostBasis.TOTAL, null, null, null, null);
        assertFalse(none.cost().known());
        assertEquals(CostBasis.TOTAL, none.cost().basis());
        assertEquals("money.total-without-term", none.rule());
    }

    @Test
    @DisplayName("What was paid for three months is never scaled up to a year")
    void shortTerms() {
        assertEquals(
                300_000L,
                yearly("£3,000", CostBasis.TOTAL, null, "2025-01-01", "2025-03-31", null)
                        .cost()
                        .centralPence());
    }

    @Test
    @DisplayName("A monthly cost counts twelve times, a price per user by its users")
    void monthlyAndPerUser() {
        assertEquals(
                120_000L,
                yearly("£100 per month", CostBasis.UNKNOWN, null, null, null, null)
                        .cost()
                        .centralPence());
        assertEquals(
                2_400_000L,
                yearly("£10 per user per month", CostBasis.ANNUAL, 200L, null, null, null)
                        .cost()
                        .centralPence());
        assertEquals(
                "money.per-user-without-users",
                yearly("£10 per user", CostBasis.ANNUAL, null, null, null, null).rule());
    }

    @Test
    @DisplayName("A framework ceiling of £4bn a year is kept as text only")
    void absurd() {
        CostText.Result r = yearly("£4bn", CostBasis.ANNUAL, null, null, null, null);
        assertFalse(r.cost().known());
        assertEquals("money.absurd", r.rule());
        assertEquals("£4bn", r.cost().raw());
    }

    @Test
    @DisplayName("A cost of unstated basis is taken as yearly and marked")
    void unknown() {
        CostText.Result r = yearly("£100", CostBasis.UNKNOWN, null, null, null, null);
        assertEquals(10_000L, r.cost().centralPence());
        assertEquals(CostBasis.UNKNOWN, r.cost().basis());
        assertEquals("money.basis-assumed", r.rule());
    }
}
