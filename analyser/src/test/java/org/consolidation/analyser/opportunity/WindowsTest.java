package org.consolidation.analyser.opportunity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.consolidation.analyser.opportunity.Windows.Window;
import org.consolidation.analyser.portfolio.CapabilitySummary;
import org.consolidation.analyser.portfolio.ProductSummary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WindowsTest {

    private static final CapabilitySummary LIBRARIES =
            new CapabilitySummary("C17", "Libraries", 10, 10, 5, 4, 3000, 3000, 0, "", "", 0, 0, 0);

    private static ProductKind.Case spydus(long versions, List<LocalDate> ends) {
        return spydus(versions, ends, 0, 0, 0);
    }

    /** With so many returns that state hosting and support, so much in all and of the dearest, in pounds. */
    private static ProductKind.Case spydus(long versions, List<LocalDate> ends, long known, long run, long dearest) {
        return new ProductKind.Case(
                new ProductSummary(
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
                        known,
                        run * 100,
                        run * 100,
                        run * 100,
                        0,
                        ends,
                        ends,
                        4,
                        versions,
                        known,
                        run * 100,
                        known == 0 ? "" : "s1",
                        dearest * 100),
                1,
                0,
                LIBRARIES);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    @DisplayName("The window with most ends within twelve months, the first of equal ones")
    void sweep() {
        List<LocalDate> ends =
                List.of(day("2026-03-31"), day("2027-03-31"), day("2027-06-30"), day("2028-03-30"), day("2028-03-31"));
        // from 31 March 2027: to 30 March 2028, not the day after
        assertEquals(new Window(day("2027-03-31"), day("2028-03-30"), 3), Window.of(ends, 12));
        assertEquals(new Window(day("2026-03-31"), day("2026-03-31"), 1), Window.of(List.of(day("2026-03-31")), 12));
        assertNull(Window.of(List.of(), 12));
    }

    @Test
    @DisplayName("K8: three contracts that end within a year of each other; what has ended does not count")
    void windows() {
        Opportunity found = new Windows()
                .judge(
                        spydus(0, List.of(day("2025-03-31"), day("2026-03-31"), day("2026-09-30"), day("2027-03-30"))),
                        TestTerms.terms())
                .opportunity();
        assertEquals("Spydus: 3 contracts end by 30 March 2027", found.title());
        assertEquals(
                "a window saves nothing itself: it is when other opportunities can be taken",
                found.saving().notComputable());
        assertEquals(
                Found.NOTHING,
                new Windows()
                        .judge(
                                spydus(0, List.of(day("2025-03-31"), day("2026-03-31"), day("2026-09-30"))),
                                TestTerms.terms()));
    }

    @Test
    @DisplayName("K3: two versions are variants, one is none; the returns do not part hosting from the rest")
    void variants() {
        Opportunity found =
                new Variants().judge(spydus(2, List.of()), TestTerms.terms()).opportunity();
        assertEquals("Spydus: 2 versions in use", found.title());
        assertEquals("no cost in the returns", found.saving().notComputable());
        assertEquals(Found.NOTHING, new Variants().judge(spydus(1, List.of()), TestTerms.terms()));
    }

    @Test
    @DisplayName("K3: of hosting and support stated apart, a share is saved of all instances but the dearest")
    void variantsWithRunningCosts() {
        Found found = new Variants().judge(spydus(2, List.of(), 3, 10_000_000, 5_000_000), TestTerms.terms());
        // £5m x 40% = £2m x 35% x 50% = £350,000 a year; £2m x (50% x 3.0885375 - 1.5) x 35% - £22,500
        assertEquals(350_000_00, found.opportunity().saving().centralPence());
        assertEquals(8_488_14, found.opportunity().worth().netCentralPence());
        assertEquals("s1", found.anchor());
        assertTrue(found.opportunity().saving().rule().contains("Based on 2 of 3 systems"));
        Found one = new Variants().judge(spydus(2, List.of(), 1, 5_000_000, 5_000_000), TestTerms.terms());
        assertEquals(
                "the returns state hosting or support apart for one instance only",
                one.opportunity().saving().notComputable());
    }

    @Test
    @DisplayName("The nearest precedents are those of the kind and the function, then of the kind alone")
    void precedents() {
        // no precedent of K8 concerns libraries, and none is of any function
        assertEquals(List.of(), TestTerms.terms().precedents("K8", "C17"));
        assertEquals(List.of("dorset-bucks-somerset"), TestTerms.terms().precedents("K8", "C01"));
        assertEquals(List.of("one-supplier", "g-cloud"), TestTerms.terms().precedents("K1", "B01"));
        assertEquals(
                List.of("niche-minerva", "one-supplier", "g-cloud"),
                TestTerms.terms().precedents("K1", "P01"));
    }
}
