package org.consolidation.analyser.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProductFoldTest {

    private static Holding holding(
            String body, String capability, String ref, LocalDate end, Long pence, String runBy) {
        return new Holding(
                body,
                body,
                capability,
                capability,
                false,
                "p1",
                "Spydus",
                "Civica",
                true,
                "civica",
                true,
                1,
                body + "|" + (ref == null ? "s" : ref),
                ref,
                end,
                pence,
                pence,
                pence,
                pence != null,
                90,
                runBy,
                pence == null ? "" : runBy.equals(body) ? "7" : "8",
                pence,
                pence == null ? null : body + " system");
    }

    private static final LocalDate SOON = LocalDate.of(2027, 3, 31);
    private static final LocalDate LATER = LocalDate.of(2029, 3, 31);

    private static final List<Holding> HOLDINGS = List.of(
            holding("ayr", "C2", "R9", LATER, 1000L, "ayr"),
            holding("ayr", "C1", "R9", null, null, "ayr"),
            holding("bute", "C1", "R1", SOON, 500L, "ayr"),
            holding("clun", "C2", null, null, null, "clun"));

    @Test
    @DisplayName("A product's holdings are summed up in any order, and of equal capabilities the first id is its own")
    void sums() {
        // ayr's two systems are under one contract; bute's is run by ayr; those with a cost state versions 7 and 8
        ProductSummary expected = new ProductSummary(
                "p1",
                "Spydus",
                "Civica",
                true,
                "C1",
                3,
                4,
                3,
                3,
                "R1",
                "R9",
                2,
                1500,
                1500,
                1500,
                2,
                List.of(SOON, LATER),
                List.of(SOON, LATER),
                2,
                2,
                2,
                1500,
                "ayr system",
                1000);
        assertEquals(expected, ProductFold.fold("p1", HOLDINGS.iterator()));
        List<Holding> reversed = new ArrayList<>(HOLDINGS);
        Collections.reverse(reversed);
        assertEquals(expected, ProductFold.fold("p1", reversed.iterator()));
    }

    @Test
    @DisplayName("A contract ends once, however many systems it pays for, on the latest day stated for it")
    void contractLastDays() {
        ProductSummary product = ProductFold.fold(
                "p1",
                List.of(
                                holding("ayr", "C1", "R9", SOON, null, "ayr"),
                                holding("ayr", "C1", "R9", LATER, null, "ayr"),
                                holding("bute", "C1", null, SOON, null, "bute"))
                        .iterator());
        assertEquals(List.of(SOON, SOON, LATER), product.contractEnds());
        assertEquals(List.of(SOON, LATER), product.contractLastDays());
    }
}
