package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.consolidation.analyser.catalogue.Catalogue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("With the reference tables as shipped")
class NamesOfSeveralProductsTest {

    private static final Catalogue CATALOGUE = Catalogue.load(null);
    private static final SystemReader READER = new SystemReader(CATALOGUE);
    private static final ProductReader PRODUCTS = new ProductReader(CATALOGUE);

    @ParameterizedTest(name = "{0} / {1} / {2}")
    @DisplayName("a name that one maker gives several products is that of the one that serves the function")
    @CsvSource(delimiter = ';', textBlock = """
            Oracle Cloud;Oracle;Finance;Oracle Fusion Cloud ERP
            Oracle Cloud;Oracle;HR;Oracle Fusion Cloud HCM
            Oracle Cloud;Oracle;Parking;Oracle Cloud
            Jadu;Jadu;Website;Jadu Central CMS
            Jadu;;CRM;Jadu Connect
            Niche;;Custody;Niche RMS
            Connect;;Custody;NEC CONNECT
            Niche;;Parking;Niche
            """)
    void served(String name, String vendor, String category, String product) {
        assertEquals(
                product,
                READER.read(name, vendor == null ? "" : vendor, "", category)
                        .name()
                        .shown());
    }

    @Test
    @DisplayName("the title of a contract that says behind a product what it is names that product")
    void titles() {
        assertEquals("Brightly Confirm", bought("Confirm highways asset management system", "Brightly Software"));
        assertEquals("Modern.gov", bought("Modern.gov committee management software", "Softcat"));
        assertEquals("Confirm Zorb system", bought("Confirm Zorb system", "Brightly Software"));
        assertEquals("Confirm highways system", bought("Confirm highways system", "Zorb Ltd"));
    }

    private static String bought(String title, String paid) {
        return PRODUCTS.bought(title, PRODUCTS.vendor(paid), "", "").name().shown();
    }
}
