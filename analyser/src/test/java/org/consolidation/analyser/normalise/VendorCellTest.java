package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.consolidation.analyser.catalogue.Catalogue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Zorbex Systems Ltd",
                "Zorbex Systems (NEPO)",
                "Zorbex Systems Ltd (G-Cloud 13)",
                "Zorbex Systems - CCS RM6194",
                "Zorbex Systems via Gannet Supplies",
                "Zorbex Systems through a framework",
                "Zorbex Systems (was Gannet Ltd)",
                "Zorbex Systems - was Gannet Ltd"
            })
    @DisplayName("names a firm, whatever it was called before and however it was bought from")
    void routes(String cell) {
        assertEquals("zorbex systems", VENDORS.of(cell).key());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Throughline Ltd, throughline",
        "Viatec (Zorbex), viatec zorbex",
        "YPO, ypo",
        "Wasp Systems, wasp systems"
    })
    @DisplayName("names a firm in which such a word is only a part, or that is one itself")
    void noRoutes(String cell, String key) {
        assertEquals(key, VENDORS.of(cell).key());
    }
}
