package org.consolidation.analyser.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consolidation.analyser.text.Fold;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The tables of products and suppliers as shipped")
class ProductTablesTest {

    private final Catalogue catalogue = Catalogue.load(null);

    @Test
    @DisplayName("know modern.gov as Civica's, under its spellings")
    void modernGov() {
        CatalogueProduct product = product("Modern.gov");
        assertEquals("Civica", product.supplier());
        assertEquals("C16", product.capabilityId());
        assertEquals("S", product.grade());
        for (String alias : List.of("ModernGov", "ModGov", "Mod.Gov", "Civica Modern.gov")) {
            ProductAlias known = alias(alias);
            assertEquals("Modern.gov", known.product(), alias);
            assertTrue(!known.ambiguous(), alias);
        }
    }

    @Test
    @DisplayName("hold the library products, and leave the maker blank where no source names one")
    void libraryProducts() {
        Map<String, String> makers = Map.of(
                "Spydus",
                "Civica",
                "Axiell Arena",
                "Axiell",
                "SirsiDynix Enterprise",
                "SirsiDynix",
                "Luci",
                "",
                "Koha",
                "Koha Community",
                "Prism (library catalogue)",
                "Capita");
        makers.forEach((name, maker) -> {
            assertEquals(maker, product(name).supplier(), name);
            assertEquals("C17", product(name).capabilityId(), name);
        });
        assertTrue(alias("Arena").ambiguous());
        assertTrue(alias("Enterprise").ambiguous());
    }

    @Test
    @DisplayName("say that the renamed supplier is known under its new name, and that bare Northgate proves nothing")
    void renamedSupplier() {
        SupplierAlias full = supplierAlias("Northgate Public Services");
        assertEquals("NEC Software Solutions", full.supplier());
        assertEquals("rename", full.kind());
        assertTrue(!full.ambiguous());
        assertTrue(supplierAlias("Northgate").ambiguous());
    }

    @Test
    @DisplayName("never call an older product that was replaced another name of the newer one")
    void successors() {
        assertEquals("successor", alias("Framework-i").kind());
        assertEquals("successor", alias("Civica Flare").kind());
    }

    @Test
    @DisplayName("name in the aliases only products of the product table, with its supplier")
    void aliasesAgreeWithProducts() {
        Map<String, String> suppliers = catalogue.products().stream()
                .collect(Collectors.toMap(CatalogueProduct::product, CatalogueProduct::supplier));
        for (ProductAlias alias : catalogue.productAliases()) {
            assertEquals(suppliers.get(alias.product()), alias.supplier(), alias.alias());
        }
    }

    @Test
    @DisplayName("never let another name of one product be the name of another, unless one replaced the other")
    void aliasIsNoOtherProduct() {
        Set<String> products = catalogue.products().stream()
                .map(p -> Fold.fold(p.product()))
                .collect(Collectors.toCollection(HashSet::new));
        for (ProductAlias alias : catalogue.productAliases()) {
            assertTrue(alias.kind().equals("successor") || !products.contains(Fold.fold(alias.alias())), alias.alias());
        }
    }

    @Test
    @DisplayName("use each supplier under its canonical name: none is another name of another")
    void suppliersAreCanonical() {
        Map<String, String> canonical = new HashMap<>();
        for (SupplierAlias alias : catalogue.supplierAliases()) {
            if (!alias.bought()) canonical.put(Fold.fold(alias.alias()), alias.supplier());
        }
        suppliersUsed().forEach(name -> assertEquals(name, canonical.getOrDefault(Fold.fold(name), name)));
    }

    @Test
    @DisplayName("list every supplier, every firm that was bought and every former maker in suppliers.csv")
    void everySupplierIsListed() {
        Set<String> listed = catalogue.suppliers().stream().map(Supplier::name).collect(Collectors.toSet());
        suppliersUsed().forEach(name -> assertTrue(listed.contains(name), name));
        assertEquals(suppliersUsed().collect(Collectors.toSet()).size(), listed.size());
    }

    @Test
    @DisplayName("call a reseller so in both tables of suppliers")
    void resellersAgree() {
        Map<String, String> kinds =
                catalogue.suppliers().stream().collect(Collectors.toMap(Supplier::name, Supplier::kind));
        for (SupplierAlias alias : catalogue.supplierAliases()) {
            if (alias.reseller()) assertEquals("reseller", kinds.get(alias.supplier()), alias.alias());
        }
        for (CatalogueProduct product : catalogue.products()) {
            assertNotEquals("reseller", kinds.get(product.supplier()), product.product());
        }
    }

    @Test
    @DisplayName("name as former makers firms that are not the present supplier under another name")
    void formerMakers() {
        Map<String, String> suppliers = catalogue.products().stream()
                .collect(Collectors.toMap(CatalogueProduct::product, CatalogueProduct::supplier));
        Map<String, String> canonical = new HashMap<>();
        for (SupplierAlias alias : catalogue.supplierAliases()) {
            if (!alias.bought()) canonical.put(Fold.fold(alias.alias()), alias.supplier());
        }
        for (ProductMaker maker : catalogue.productMakers()) {
            String now = suppliers.get(maker.product());
            assertNotNull(now, maker.product());
            assertNotEquals(now, maker.maker(), maker.product());
            assertEquals(maker.maker(), canonical.getOrDefault(Fold.fold(maker.maker()), maker.maker()));
        }
    }

    @Test
    @DisplayName("call a module of a suite neither the suite nor an edition of it")
    void modulesAreProductsOfTheirOwn() {
        Map<String, ProductAlias> names = new HashMap<>();
        for (ProductAlias alias : catalogue.productAliases()) {
            if (alias.sameProduct()) names.put(Fold.squash(alias.alias()) + "/" + alias.product(), alias);
        }
        for (ProductAlias alias : catalogue.productAliases()) {
            if (!alias.module()) continue;
            assertNull(names.get(Fold.squash(alias.alias()) + "/" + alias.product()), alias.alias());
        }
    }

    @Test
    @DisplayName("are ambiguous for all spellings of an alias or for none")
    void spellingsAgree() {
        Map<String, ProductAlias> first = new HashMap<>();
        for (ProductAlias alias : catalogue.productAliases()) {
            ProductAlias before = first.putIfAbsent(Fold.squash(alias.alias()) + "/" + alias.product(), alias);
            if (before != null) assertEquals(before.ambiguous(), alias.ambiguous(), alias.alias());
        }
    }

    @Test
    @DisplayName("keep a firm that was bought apart from its owner, and the product that moved under both")
    void takeoverIsNoIdentity() {
        assertTrue(supplierAlias("Splunk").bought());
        assertTrue(catalogue.productMakers().contains(new ProductMaker("Splunk", "Splunk", "K")));
        assertTrue(supplierAlias("APD Communications").bought());
        assertTrue(catalogue.productMakers().stream()
                .noneMatch(m -> m.product().equals("NEC CONNECT") && m.maker().equals("APD Communications")));
    }

    private Stream<String> suppliersUsed() {
        return Stream.of(
                        catalogue.supplierAliases().stream().map(SupplierAlias::supplier),
                        catalogue.supplierAliases().stream()
                                .filter(SupplierAlias::bought)
                                .map(SupplierAlias::alias),
                        catalogue.productMakers().stream().map(ProductMaker::maker),
                        catalogue.products().stream()
                                .map(CatalogueProduct::supplier)
                                .filter(name -> !name.isEmpty()))
                .flatMap(names -> names);
    }

    @Test
    @DisplayName("mark letters too few to be a name as ambiguous")
    void twoLettersDecideNothing() {
        for (ProductAlias alias : catalogue.productAliases()) {
            assertTrue(alias.ambiguous() || alias.alias().length() > 2, alias.alias());
        }
        for (SupplierAlias alias : catalogue.supplierAliases()) {
            assertTrue(alias.ambiguous() || alias.alias().length() > 2, alias.alias());
        }
    }

    private CatalogueProduct product(String name) {
        return catalogue.products().stream()
                .filter(p -> p.product().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private ProductAlias alias(String name) {
        return catalogue.productAliases().stream()
                .filter(a -> a.alias().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private SupplierAlias supplierAlias(String name) {
        return catalogue.supplierAliases().stream()
                .filter(a -> a.alias().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
