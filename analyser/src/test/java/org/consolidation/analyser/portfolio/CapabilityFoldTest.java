package org.consolidation.analyser.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CapabilityFoldTest {

    private static Holding holding(String organisation, String product, String supplier, boolean real, long pence) {
        Long cost = pence == 0 ? null : Long.valueOf(pence);
        return new Holding(
                organisation,
                organisation,
                "C17",
                "Libraries",
                false,
                product,
                product.toUpperCase(),
                "",
                real,
                supplier,
                true,
                1,
                organisation + "|" + product,
                null,
                null,
                cost,
                cost,
                cost,
                false,
                90,
                organisation,
                "",
                null,
                null);
    }

    private static final List<Holding> LIBRARIES = List.of(
            holding("ayr", "spydus", "civica", true, 1000),
            holding("bute", "spydus", "civica", true, 0),
            holding("clun", "symphony", "sirsi", true, 500),
            holding("dyce", "custom", "", false, 0),
            holding("ayr", "symphony", "civica", true, 200));

    @Test
    @DisplayName("Products and suppliers are shared by organisations, in any order of rows")
    void sharesByOrganisation() {
        CapabilityTally tally = CapabilityFold.fold("C17", LIBRARIES.iterator());
        CapabilitySummary summary = tally.summary();
        assertEquals(5, summary.systems());
        assertEquals(4, summary.organisations());
        assertEquals(3, summary.products());
        // spydus 2, symphony 2, custom 1: 25 / 9
        assertEquals(2778, summary.effectiveProductsMilli());
        // civica at ayr and bute, sirsi at clun: 9 / 5
        assertEquals(1800, summary.effectiveSuppliersMilli());
        assertEquals(1, summary.unknownSupplierSystems());
        // two products at two organisations each: the smaller id
        assertEquals("spydus", summary.topProductId());
        assertEquals(3, summary.costKnownSystems());
        assertEquals(1700, summary.costCentralPence());
        assertEquals(2, tally.realProducts());
        assertEquals(1, tally.bespokeSystems());
        assertEquals(1000, tally.leader().costCentralPence());
        List<Holding> reversed = new ArrayList<>(LIBRARIES);
        Collections.reverse(reversed);
        assertEquals(tally, CapabilityFold.fold("C17", reversed.iterator()));
    }

    @Test
    @DisplayName("What is built in-house never leads")
    void inHouseNeverLeads() {
        CapabilityTally tally = CapabilityFold.fold(
                "C17", List.of(holding("ayr", "custom", "", false, 0)).iterator());
        assertNull(tally.leader());
        assertEquals("custom", tally.summary().topProductId());
    }
}
