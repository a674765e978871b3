package org.consolidation.analyser.opportunity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.consolidation.analyser.portfolio.CapabilitySummary;
import org.consolidation.analyser.portfolio.ProductSummary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SameProductTest {

    private static CapabilitySummary libraries(long organisations, long effectiveSuppliersMilli) {
        return new CapabilitySummary(
                "C17",
                "Libraries",
                organisations,
                organisations,
                5,
                4,
                3000,
                effectiveSuppliersMilli,
                0,
                "",
                "",
                0,
                0,
                0);
    }

    private static ProductSummary spydus(
            long organisations, long contractRefs, String firstRef, String lastRef, long known, long pence) {
        return new ProductSummary(
                "id",
                "Spydus",
                "Civica",
                true,
                "C17",
                organisations,
                organisations,
                organisations,
                contractRefs,
                firstRef,
                lastRef,
                known,
                pence,
                pence,
                pence,
                0,
                List.of(),
                List.of(),
                organisations,
                0,
                0,
                0,
                "",
                0);
    }

    private static Opportunity judge(ProductSummary product, CapabilitySummary capability) {
        return new SameProduct()
                .judge(new ProductKind.Case(product, 1, 0, capability), TestTerms.terms())
                .opportunity();
    }

    @Test
    @DisplayName("Buying one product together saves the discount on known costs, cut by adoption and realisation")
    void savingByHand() {
        // £100,000 + £50,000 known of three systems: x 5/10/20% = £7,500/15,000/30,000 gross
        // x 10% x 28%, 35% x 50%, 70% x 75% = £210, £2,625, £15,750
        Opportunity found = judge(spydus(3, 2, "A-1", "A-2", 2, 150_000_00), libraries(20, 4000));
        assertEquals(Advice.CONSOLIDATE, found.advice());
        assertEquals(7_500_00, found.saving().grossLowPence());
        assertEquals(15_000_00, found.saving().grossCentralPence());
        assertEquals(30_000_00, found.saving().grossHighPence());
        assertEquals(210_00, found.saving().lowPence());
        assertEquals(2_625_00, found.saving().centralPence());
        assertEquals(15_750_00, found.saving().highPence());
        assertTrue(found.saving().rule().contains("Based on 2 of 3 systems"));
        assertEquals("Spydus: one product, 3 organisations", found.title());
        assertEquals(
                "3 organisations hold 3 systems of Spydus; a contract is named for 2 of them; 2 of 3 systems have a"
                        + " cost, together £150,000 a year.",
                found.finding());
    }

    @Test
    @DisplayName("The number of contracts is told where every system names its own")
    void contractsStated() {
        Opportunity found = judge(spydus(3, 3, "A-1", "A-3", 2, 150_000_00), libraries(20, 4000));
        assertEquals("Spydus: one product, 3 organisations, 3 contracts", found.title());
        assertTrue(found.finding().startsWith("3 organisations hold 3 systems of Spydus under 3 contracts; "));
    }

    @Test
    @DisplayName("Returns that name no contract give no number of contracts to read")
    void contractsNotStated() {
        Opportunity found = judge(spydus(3, 0, null, null, 2, 150_000_00), libraries(20, 4000));
        assertEquals("Spydus: one product, 3 organisations", found.title());
        assertEquals(
                "3 organisations hold 3 systems of Spydus; no return names a contract; 2 of 3 systems have a cost,"
                        + " together £150,000 a year.",
                found.finding());
    }

    @Test
    @DisplayName("Without any cost there is no figure, and it says why")
    void notComputable() {
        Opportunity found = judge(spydus(3, 0, null, null, 0, 0), libraries(20, 4000));
        assertEquals("no cost in the returns", found.saving().notComputable());
        assertEquals(null, found.costCentralPence());
    }

    @Test
    @DisplayName("One product at 334 of 435 councils is context, not a finding")
    void context() {
        Opportunity found = judge(spydus(334, 0, null, null, 0, 0), libraries(435, 4000));
        assertEquals(Advice.CONTEXT, found.advice());
        assertTrue(found.reason().startsWith("Spydus is at 334 of 435 organisations known for Libraries"));
        assertEquals(
                Advice.CONSOLIDATE,
                judge(spydus(334, 0, null, null, 1, 100), libraries(435, 4000)).advice());
        assertEquals(
                Advice.CONSOLIDATE,
                judge(spydus(334, 1, "7", "7", 0, 0), libraries(435, 4000)).advice());
        assertEquals(
                Advice.CONSOLIDATE,
                judge(spydus(217, 0, null, null, 0, 0), libraries(435, 4000)).advice());
        assertEquals(
                Advice.CONSOLIDATE,
                judge(spydus(2, 0, null, null, 0, 0), libraries(2, 4000)).advice());
    }

    @Test
    @DisplayName("Holders that all name one contract buy together already")
    void jointContract() {
        Opportunity found = judge(spydus(3, 3, "DN483920", "DN483920", 0, 0), libraries(20, 4000));
        assertEquals(Advice.LEAVE_ALONE, found.advice());
        assertEquals(1, found.contracts());
        assertEquals(
                Advice.CONSOLIDATE,
                judge(spydus(3, 3, "12", "12", 0, 0), libraries(20, 4000)).advice());
    }

    @Test
    @DisplayName("Where suppliers are concentrated, negotiate jointly and bring nobody more")
    void concentratedSuppliers() {
        Opportunity found = judge(spydus(3, 0, null, null, 0, 0), libraries(20, 2700));
        assertEquals(Advice.CONSOLIDATE, found.advice());
        assertTrue(found.reason().contains("effective number 2.7): negotiate jointly"));
        // nobody moves: 150 x the concentration of 2.7 effective suppliers, 1/2.7 = 0.370
        assertTrue(found.scoreParts().contains("concentration -55"));
    }

    @Test
    @DisplayName("A contract that ends within 24 months makes it easier; the last day of the window counts")
    void ease() {
        ProductSummary product = new ProductSummary(
                "id",
                "Spydus",
                "Civica",
                true,
                "C17",
                4,
                4,
                4,
                0,
                null,
                null,
                0,
                0,
                0,
                0,
                0,
                List.of(
                        LocalDate.of(2025, 6, 30),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2028, 1, 1),
                        LocalDate.of(2028, 1, 2)),
                List.of(),
                4,
                0,
                0,
                0,
                "",
                0);
        Opportunity found = judge(product, libraries(20, 4000));
        assertTrue(found.scoreParts().contains("ease 25"));
        assertEquals(
                "contract ends are known for 4 of 4 systems, from 30 June 2025 to 2 January 2028",
                found.blockers().get(0));
    }
}
