package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.catalogue.ProductAlias;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KnowledgeTest {

    private static Knowledge of(ProductAlias... aliases) {
        return Knowledge.of(
                new Catalogue(List.of(), List.of(), List.of(aliases), List.of(), List.of(), List.of(), List.of()));
    }

    private static ProductAlias ambiguous(String alias, String product, String supplier) {
        return new ProductAlias(alias, product, supplier, "abbreviation", true, "K");
    }

    @Test
    @DisplayName("An ambiguous name means its maker's product; one that its maker gives several products means none")
    void severalOfOneMaker() {
        ProductAlias ledger = ambiguous("Zorbex Cloud", "Zorbex Ledger", "Zorbex");
        assertEquals("ledger/zorbex", of(ledger).product("cloud", "zorbex"));
        Knowledge several = of(ledger, ambiguous("Zorbex Cloud", "Zorbex People", "Zorbex"));
        assertEquals("", several.product("cloud", "zorbex"));
        assertEquals("ledger/zorbex", several.product("ledger", "zorbex"));
        // The same twice, or of two makers, is another matter.
        assertEquals("ledger/zorbex", of(ledger, ledger).product("cloud", "zorbex"));
        assertEquals(
                "ledger/zorbex",
                of(ledger, ambiguous("Verdex Cloud", "Verdex People", "Verdex")).product("cloud", "zorbex"));
    }
}
