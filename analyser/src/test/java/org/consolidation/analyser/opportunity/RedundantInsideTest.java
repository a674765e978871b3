package org.consolidation.analyser.opportunity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RedundantInsideTest {

    private static Twin twin(String id, String product, String maker, String words, String ref, Long pounds) {
        Long pence = pounds == null ? null : pounds * 100;
        return new Twin(
                "ayr|B01",
                id,
                "ayr",
                "Ayr",
                "B01",
                "Finance",
                90,
                "id-" + product,
                product,
                true,
                maker,
                words,
                ref,
                null,
                null,
                pence,
                pence,
                pence,
                null,
                null,
                "",
                "ayr",
                null);
    }

    private static Found judge(List<Twin> twins) {
        return new RedundantInside().judge("ayr|B01", twins.iterator(), TestTerms.terms());
    }

    @Test
    @DisplayName("All but the dearest are redundant in part; its own decision, so no adoption")
    void savingByHand() {
        // £40,000 kept; £25,000 + £10,000: x 30/60/90% = £10,500/21,000/31,500 gross
        // x 28/50/75% = £2,940, £10,500, £23,625
        List<Twin> twins = new ArrayList<>(List.of(
                twin("s1", "Integra", "Capita", "", "", 25_000L),
                twin("s2", "Agresso", "Unit4", "", "", 40_000L),
                twin("s3", "Sage", "Sage", "", "", 10_000L),
                twin("s4", "Ledger", "", "", "", null)));
        Found found = judge(twins);
        Saving saving = found.opportunity().saving();
        assertEquals("s2", found.anchor());
        assertEquals(10_500_00, saving.grossLowPence());
        assertEquals(21_000_00, saving.grossCentralPence());
        assertEquals(31_500_00, saving.grossHighPence());
        assertEquals(2_940_00, saving.lowPence());
        assertEquals(10_500_00, saving.centralPence());
        assertEquals(23_625_00, saving.highPence());
        assertEquals("Ayr: 4 systems for Finance", found.opportunity().title());
        assertEquals(
                "Ayr runs Agresso, Integra, Ledger, Sage for Finance; 3 of 4 systems have a cost,"
                        + " together £75,000 a year.",
                found.opportunity().finding());
        Collections.reverse(twins);
        assertEquals(found, judge(twins));
    }

    @Test
    @DisplayName("One system is no duplicate, and one known cost gives no figure")
    void tooLittle() {
        assertEquals(Found.NOTHING, judge(List.of(twin("s1", "Integra", "Capita", "", "", 1L))));
        Found found =
                judge(List.of(twin("s1", "Integra", "Capita", "", "", 1L), twin("s2", "Sage", "Sage", "", "", null)));
        assertEquals(
                "only one of 2 systems has a cost in the returns",
                found.opportunity().saving().notComputable());
    }

    @Test
    @DisplayName("A duplicate that costs nothing saves nothing, and is told so")
    void nothingToSave() {
        // one system of £30,000 stays, the free one would go; evidence 100 x 90%, none for a cost of nothing
        Opportunity free = judge(
                        List.of(twin("s1", "Integra", "Capita", "", "", 30_000L), twin("s2", "QGIS", "", "", "", 0L)))
                .opportunity();
        assertEquals(
                "what it could save on costs nothing in the returns",
                free.saving().notComputable());
        assertEquals(null, free.saving().centralPence());
        assertEquals(false, free.worth().known());
        assertEquals("evidence 90", free.scoreParts().get(3));
        // a penny is something
        assertEquals(
                true,
                judge(List.of(
                                twin("s1", "Integra", "Capita", "", "", 30_000L),
                                twin("s2", "QGIS", "", "", "", 0L),
                                twin("s3", "Sage", "Sage", "", "", 1L)))
                        .opportunity()
                        .saving()
                        .known());
    }

    @Test
    @DisplayName("Modules of one suite are not duplicates")
    void suites() {
        Found byName = judge(List.of(
                twin("s1", "Uniform Planning", "Idox", "", "", null),
                twin("s2", "Idox Uniform Estates", "Idox", "", "", null)));
        assertEquals(Advice.LEAVE_ALONE, byName.opportunity().advice());
        assertEquals(
                "Modules of one suite of Idox, not duplicates.",
                byName.opportunity().reason());
        Found byContract = judge(List.of(
                twin("s1", "Uniform", "Idox", "", "C-9", null), twin("s2", "Enterprise", "Idox", "", "C-9", null)));
        assertEquals(Advice.LEAVE_ALONE, byContract.opportunity().advice());
        Found otherMaker = judge(List.of(
                twin("s1", "Uniform Planning", "Idox", "", "", null), twin("s2", "Uniform", "Acme", "", "", null)));
        assertEquals(Advice.CONSOLIDATE, otherMaker.opportunity().advice());
    }

    @Test
    @DisplayName("One product listed again is most likely one system, unless a second cost or contract tells two")
    void listedAgain() {
        Opportunity again = judge(List.of(
                        twin("s1", "Uniform", "Idox", "", "", 9_000L),
                        twin("s2", "Uniform", "Idox", "", "C-9", null),
                        twin("s3", "Uniform", "Idox", "", "", null)))
                .opportunity();
        assertEquals(Advice.LEAVE_ALONE, again.advice());
        assertTrue(again.reason().startsWith("One product, listed several times"), again.reason());
        assertTrue(again.finding().startsWith("Ayr runs Uniform (3 times) for Finance;"), again.finding());
        assertEquals(
                Advice.CONSOLIDATE,
                judge(List.of(
                                twin("s1", "Uniform", "Idox", "", "", 9_000L),
                                twin("s2", "Uniform", "Idox", "", "", 8_000L)))
                        .opportunity()
                        .advice());
        assertEquals(
                Advice.CONSOLIDATE,
                judge(List.of(
                                twin("s1", "Uniform", "Idox", "", "C-9", null),
                                twin("s2", "Uniform", "Idox", "", "C-10", null)))
                        .opportunity()
                        .advice());
    }

    @Test
    @DisplayName("What is kept apart on purpose is left alone, with the words that say so")
    void keptApart() {
        Found found = judge(List.of(
                twin("s1", "Integra", "Capita", "Covert Operations Unit", "", null),
                twin("s2", "Sage", "Sage", "Discovertech", "", null)));
        assertEquals(Advice.LEAVE_ALONE, found.opportunity().advice());
        assertTrue(found.opportunity().reason().contains("Integra is listed with the words \"covert\""));
    }
}
