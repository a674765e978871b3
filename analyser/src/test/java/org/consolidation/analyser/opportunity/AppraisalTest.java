package org.consolidation.analyser.opportunity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.consolidation.analyser.catalogue.Deflator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AppraisalTest {

    private static final Terms TERMS = TestTerms.terms();

    private static Costs exact(long systems, long pounds) {
        return new Costs(systems, systems, pounds * 100, pounds * 100, pounds * 100);
    }

    private static Worth worth(String rule, Costs costs) {
        return new Appraisal(OpportunityKinds.rule(rule), costs, TERMS).worth();
    }

    @Test
    @DisplayName("A saving of £1 a year over five years, phased in by 10/40/40/10, is worth £3.0885 today")
    void presentValue() {
        // 0.1/1.035 + 0.5/1.071225 + 0.9/1.108718 + 1/1.147523 + 1/1.187686
        // = 0.096618 + 0.466755 + 0.811749 + 0.871442 + 0.841973
        assertEquals(new BigDecimal("3.088538"), TERMS.present().years().setScale(6, RoundingMode.HALF_UP));
        assertEquals(
                "parameters phasing.year-1 to phasing.year-2 must add up to 1, was 0.9",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Present.of(
                                        BigDecimal.ZERO, List.of(new BigDecimal("0.5"), new BigDecimal("0.4")), 5))
                        .getMessage());
    }

    @Test
    @DisplayName("K1: buying £2m a year together is worth £85,599 after the cost of one procurement")
    void sameProduct() {
        Worth worth = worth("K1", exact(4, 2_000_000));
        // gross £200,000; x 35% x 50% = £35,000 a year; x 3.0885375 = £108,098.81
        // one-off £15,000 x 1.5 = £22,500
        assertEquals(22_500_00, worth.oneOffCentralPence());
        assertEquals(85_598_81, worth.netCentralPence());
        assertEquals(108_098_81, worth.breakEvenOneOffPence());
        // without adoption: £100,000 x 3.0885375 = £308,853.75; 22,500 / 308,853.75 = 7.285%
        assertEquals(73, worth.breakEvenAdoptionMilli());
        // low: £100,000 x 10% x 28% = £2,800 x 3.0885375 = £8,647.91 less £50,000 x 3
        assertEquals(-141_352_09, worth.netLowPence());
        // high: £400,000 x 70% x 75% = £210,000 x 3.0885375 = £648,592.88 less £5,000 x 1.1
        assertEquals(643_092_88, worth.netHighPence());
        // discounted savings: £3,382 in year 1, £19,718 by year 2, £48,129 by year 3
        assertEquals(3, worth.paybackYears());
    }

    @Test
    @DisplayName("K4: convergence of £1m a year pays less than its own one-off cost allows for")
    void sameFunction() {
        Worth worth = worth("K4", exact(10, 1_000_000));
        // gross £400,000: realised £200,000 x 3.0885375 = £617,707.51, less change £400,000 x 1.5 = £600,000:
        // £17,707.51; x 35% = £6,197.63; less procurement £15,000 x 1.5
        assertEquals(-16_302_37, worth.netCentralPence());
        // change of those who take part £210,000, procurement £22,500
        assertEquals(232_500_00, worth.oneOffCentralPence());
        // even if all took part, £17,707.51 does not pay £22,500
        assertNull(worth.breakEvenAdoptionMilli());
        assertNull(worth.paybackYears());
        assertFalse(worth.pays());
        // worst corner: dear change (3 x 3) turns a larger plan into a larger loss, with most taking part
        // £670,000 x (28% x 3.0885375 - 9) = -£5,450,590.36; x 70% less £150,000
        assertEquals(-3_965_413_25, worth.netLowPence());
    }

    @Test
    @DisplayName("K4 of core police records: each force that moves pays what forces paid")
    void coreRecords() {
        Worth worth = worth("K4/core-records", exact(2, 60_000_000));
        // gross £24m, realised £12m x 3.0885375 = £37,062,450.45; moves 2 x £2.5m x 1.5 = £7.5m
        // x 35% = £10,346,857.66 less £22,500
        assertEquals(10_324_357_66, worth.netCentralPence());
    }

    @Test
    @DisplayName("K5: retiring £100,000 a year of duplicates is one body's own decision, so no adoption")
    void redundantInside() {
        Worth worth = worth("K5", exact(2, 100_000));
        // gross £60,000: realised £30,000 x 3.0885375 = £92,656.13 less change £60,000 x 1.5 = £90,000
        assertEquals(2_656_13, worth.netCentralPence());
        assertNull(worth.breakEvenAdoptionMilli());
        assertEquals(92_656_13, worth.breakEvenOneOffPence());
        assertEquals(5, worth.paybackYears());
        assertTrue(worth.rule()
                .startsWith("One-off: 1.0 (0.73 to 3.0) times the gross saving of a year, uplifted for optimism by"
                        + " 50% (10% to 200%), = £90,000 (£48,180 to £540,000). Over 5 years, phased in and"
                        + " discounted by 3.5% a year, a saving of £1 a year is worth £3.0885: net present value"
                        + " £2,656 ("));
    }

    @Test
    @DisplayName("A rule is reckoned by what it says, not by its key: the same without adoption is worth £286,354")
    void ownDecision() {
        MoneyRule offer = OpportunityKinds.rule("K1");
        MoneyRule own = new MoneyRule(offer.key(), offer.saved(), offer.savedWord(), false, false, offer.oneOffs());
        Costs costs = exact(4, 2_000_000);
        assertEquals(85_598_81, new Appraisal(offer, costs, TERMS).netCentralPence());
        // gross £200,000 x 50% = £100,000 a year; x 3.0885375 = £308,853.75; less £15,000 x 1.5
        assertEquals(286_353_75, new Appraisal(own, costs, TERMS).netCentralPence());
    }

    @Test
    @DisplayName("Pounds of another year are brought to the year of the run; of an unknown one they stay")
    void prices() {
        PriceYear year = PriceYear.of(
                List.of(new Deflator("2022-23", "91.3107"), new Deflator("2024-25", "100")), LocalDate.of(2025, 3, 31));
        assertEquals("2024-25", year.financialYear());
        // 100 / 91.3107 = 1.09516
        assertEquals(new BigDecimal("1.09516"), year.times("2022-23").setScale(5, RoundingMode.HALF_UP));
        assertEquals(BigDecimal.ONE, year.times("2012-13"));
        assertEquals("2025-26", PriceYear.financialYear(LocalDate.of(2025, 4, 1)));
        assertEquals("1999-00", PriceYear.financialYear(LocalDate.of(2000, 3, 31)));
        // a run after the last year of the table counts in that of the table
        assertEquals(
                "2024-25",
                PriceYear.of(List.of(new Deflator("2024-25", "100")), LocalDate.of(2030, 1, 1))
                        .financialYear());
    }
}
