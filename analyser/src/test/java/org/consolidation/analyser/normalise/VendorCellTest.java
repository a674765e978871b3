package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.consolidation.analyser.catalogue.Catalogue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A cell of vendors")
class VendorCellTest {

    private static final Vendors VENDORS = new Vendors(Catalogue.load(null));

    @Test
    @DisplayName("that names two firms is the first known one, a maker before who only sells")
    void slash() {
        assertEquals(
                "motorola solutions",
                VENDORS.of("Motorola Solutions / Airpoint Ltd").key());
        assertEquals("sophos", VENDORS.of("Softcat / Sophos").key());
        assertFalse(VENDORS.of("Zelva / Zorb").known());
        // Two makers of two houses: which of them made it is not said; nor does an address name a firm.
        assertFalse(VENDORS.of("Microsoft / Sophos").known());
        assertFalse(VENDORS.of("https://www.example.org https://sophos.com https://www.microsoft.com")
                .known());
    }

    @Test
    @DisplayName("that names two firms of one house, neither of which decides by itself, is the first")
    void oneHouse() {
        assertFalse(VENDORS.of("NEC").sure());
        assertEquals("nec software solutions", VENDORS.of("NEC (Northgate)").key());
        assertEquals(
                "the access group", VENDORS.of("Access / Servelec / Corelogic").key());
        assertFalse(VENDORS.of("NEC (Zorb)").sure());
    }

    @Test
    @DisplayName("may part a firm's name in two words; short names are left alone")
    void joined() {
        assertEquals("liquidlogic", VENDORS.of("Liquid Logic").key());
        assertEquals("liquidlogic", VENDORS.of("Liquidlogic Ltd").key());
        assertEquals("sa p", VENDORS.of("SA P").key());
    }
}
