package org.consolidation.analyser.opportunity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.consolidation.analyser.portfolio.CapabilitySummary;
import org.consolidation.analyser.portfolio.CapabilityTally;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SameFunctionTest {

    /** Ten systems of five products; three of the leader, one of them at £100,000; £300,000 in all. */
    private static CapabilityTally tally(String capabilityId, long products, long suppliers, long unknown) {
        return new CapabilityTally(
                new CapabilitySummary(
                        capabilityId,
                        "Finance",
                        10,
                        8,
                        5,
                        4,
                        products,
                        suppliers,
                        unknown,
                        "id-a",
                        "Alpha",
                        3,
                        4,
                        300_000_00),
                false,
                4,
                1,
                300_000_00,
                300_000_00,
                new CapabilityTally.Leader("id-a", "Alpha", 3, 3, 1, 100_000_00, 100_000_00, 100_000_00),
                10,
                0,
                800,
                List.of());
    }

    private static Opportunity judge(CapabilityTally tally) {
        return new SameFunction().judge(tally, TestTerms.terms()).opportunity();
    }

    @Test
    @DisplayName("Convergence saves a share of what the displaced systems cost, cut by adoption and realisation")
    void savingByHand() {
        // displaced £300,000 - £100,000 = £200,000: x 20/40/67% = £40,000/80,000/134,000 gross
        // x 10% x 28%, 35% x 50%, 70% x 75% = £1,120, £14,000, £70,350
        Opportunity found = judge(tally("B01", 3200, 3200, 0));
        assertEquals(Advice.CONSOLIDATE, found.advice());
        assertEquals(40_000_00, found.saving().grossLowPence());
        assertEquals(80_000_00, found.saving().grossCentralPence());
        assertEquals(134_000_00, found.saving().grossHighPence());
        assertEquals(1_120_00, found.saving().lowPence());
        assertEquals(14_000_00, found.saving().centralPence());
        assertEquals(70_350_00, found.saving().highPence());
        assertTrue(found.saving().rule().contains("Based on 3 of 7 systems"));
        assertTrue(found.reason().contains("not advice to buy it"));
        assertTrue(found.blockers()
                .contains("1 system in-house or under a generic name: bespoke, harder to move, never a target"));
        assertEquals("Finance: 4 products at 8 organisations", found.title());
        assertTrue(found.finding()
                .startsWith(
                        "8 organisations use 4 products and 1 system built in-house or without a telling name for"));
    }

    @Test
    @DisplayName("Two effective products are converged already; a little more are not")
    void alreadyConverged() {
        assertEquals(Advice.LEAVE_ALONE, judge(tally("B01", 2000, 3200, 0)).advice());
        assertTrue(judge(tally("B01", 1600, 3200, 0)).reason().startsWith("Already converged: equal in effect to 1.6"));
        assertEquals(Advice.CONSOLIDATE, judge(tally("B01", 2001, 3200, 0)).advice());
    }

    @Test
    @DisplayName("A core police function keeps four effective products, and loses rank above that")
    void corePolice() {
        Opportunity few = judge(tally("P01", 4000, 5000, 0));
        assertEquals(Advice.LEAVE_ALONE, few.advice());
        assertTrue(few.reason().contains("network of networks"));
        Opportunity many = judge(tally("P01", 4100, 5000, 0));
        assertEquals(Advice.CONSOLIDATE, many.advice());
        assertTrue(many.scoreParts().contains("continuity -150"));
        assertTrue(many.blockers().contains("continuity: a failed change harms the public at once"));
    }

    @Test
    @DisplayName("Concentrated suppliers mean joint negotiation; unknown ones are not taken for concentrated")
    void concentratedSuppliers() {
        Opportunity found = judge(tally("B01", 3200, 2700, 5));
        assertEquals(Advice.LEAVE_ALONE, found.advice());
        assertTrue(found.reason().contains("Negotiate jointly instead"));
        assertEquals("nothing is advised that would save", found.saving().notComputable());
        assertEquals(Advice.CONSOLIDATE, judge(tally("B01", 3200, 2700, 6)).advice());
    }
}
