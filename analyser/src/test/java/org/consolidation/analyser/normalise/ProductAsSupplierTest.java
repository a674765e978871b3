package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.consolidation.analyser.catalogue.Catalogue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductAsSupplierTest {

    private static final ProductReader READER = new ProductReader(Catalogue.load(null));

    @ParameterizedTest(name = "{0} / {1}")
    @DisplayName("A product in the supplier's cell is the system beside its maker or a function, and nowhere else")
    @CsvSource(delimiter = ';', textBlock = """
            MHR;iTrent;MHR iTrent
            Income management;Civica Icon;Civica Icon
            iTrent;MHR;MHR iTrent
            Mosaic (Frameworki);Servelec HSC;Access Mosaic
            Zorbly;Civica Icon;Zorbly
            Sophos;iTrent;Sophos
            """)
    void inTheSuppliersCell(String name, String supplier, String shown) {
        assertEquals(shown, READER.read(name, supplier, "").shown());
        assertEquals(name, READER.read(name, supplier, "").raw());
    }
}
