package org.consolidation.analyser.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.text.Fold;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The reference tables as shipped")
class ReferenceTablesTest {

    private final Catalogue catalogue = Catalogue.load(null);

    @Test
    @DisplayName("have as many rows as their README says")
    void countsOfTheReadme() throws IOException {
        String readme = Files.readString(Path.of("..", "datasets", "reference", "README.md"));
        Map<String, Integer> rows = new TreeMap<>(Map.of(
                "capabilities.csv", catalogue.capabilities().size(),
                "supplier-aliases.csv", catalogue.supplierAliases().size(),
                "product-aliases.csv", catalogue.productAliases().size(),
                "products.csv", catalogue.products().size(),
                "product-makers.csv", catalogue.productMakers().size(),
                "suppliers.csv", catalogue.suppliers().size(),
                "parameters.csv", catalogue.parameters().size(),
                "header-synonyms.csv", catalogue.headerSynonyms().size()));
        rows.put("capability-synonyms.csv", catalogue.vocabulary().synonyms().size());
        rows.put("capability-map.csv", catalogue.vocabulary().outward().size());
        rows.put("precedents.csv", catalogue.yardsticks().precedents().size());
        rows.put("end-of-life.csv", catalogue.yardsticks().supportEnds().size());
        rows.put("blueprints.csv", catalogue.yardsticks().blueprints().size());
        rows.put("alliances.csv", catalogue.yardsticks().alliances().size());
        rows.put("exemplars.csv", catalogue.yardsticks().exemplars().size());
        rows.put("frameworks.csv", catalogue.yardsticks().frameworks().size());
        rows.put("weightings.csv", catalogue.yardsticks().weightings().size());
        rows.put("gdp-deflator.csv", catalogue.yardsticks().deflators().size());
        rows.forEach((file, count) -> assertTrue(readme.contains("| `" + file + "` | " + count + " |"), file));
    }

    @Test
    @DisplayName("hold 32 police, 24 council and 24 shared capabilities; only B24 is infrastructure")
    void eightyCapabilities() {
        List<String> expected = Stream.of(ids("P", 32), ids("C", 24), ids("B", 24))
                .flatMap(s -> s)
                .toList();
        assertEquals(
                expected, catalogue.capabilities().stream().map(Capability::id).toList());
        assertEquals(
                List.of("B24"),
                catalogue.capabilities().stream()
                        .filter(Capability::infrastructure)
                        .map(Capability::id)
                        .toList());
        Map<Character, String> sectors = Map.of('P', "police", 'C', "council", 'B', "shared");
        for (Capability capability : catalogue.capabilities()) {
            assertEquals(sectors.get(capability.id().charAt(0)), capability.sector(), capability.id());
            assertTrue(capability.keywords().size() >= 4, capability.id());
        }
    }

    @Test
    @DisplayName("name members of alliances as the registers of the data sets do")
    void members() throws IOException {
        Set<String> names = new HashSet<>();
        for (String register : List.of("uk-councils/organisations.csv", "police-43/sources/forces.csv")) {
            for (String line : Files.readAllLines(Path.of("..", "datasets").resolve(register))) {
                names.addAll(Arrays.asList(line.split(",")));
            }
        }
        for (AllianceMember member : catalogue.yardsticks().alliances()) {
            assertTrue(names.contains(member.member()), member.member());
        }
    }

    @Test
    @DisplayName("have the 25 exemplars, and put GOV.UK Forms, for central government only, to neither sector")
    void exemplars() {
        assertEquals(25, catalogue.yardsticks().exemplars().size());
        for (Blueprint blueprint : catalogue.yardsticks().blueprints()) {
            assertEquals(
                    blueprint.id().equals("govuk-forms"), blueprint.sectors().isEmpty(), blueprint.id());
        }
    }

    @Test
    @DisplayName("give each keyword to one capability")
    void keywordsAreDisjoint() {
        Map<String, String> owner = new HashMap<>();
        for (Capability capability : catalogue.capabilities()) {
            for (String keyword : capability.keywords()) {
                String before = owner.put(Fold.fold(keyword), capability.id());
                assertEquals(null, before, keyword + " is at " + before + " and " + capability.id());
            }
        }
    }

    @Test
    @DisplayName("keep homonyms out of the keywords: bare words that are also something else decide nothing")
    void noHomonymsAmongKeywords() {
        Set<String> homonyms = Set.of(
                "connect",
                "mosaic",
                "confirm",
                "insight",
                "one",
                "eclipse",
                "flare",
                "compass",
                "vision",
                "arena",
                "enterprise",
                "mobile",
                "case",
                "queue",
                "people",
                "lab",
                "planning",
                "notify",
                "ad");
        for (Capability capability : catalogue.capabilities()) {
            for (String keyword : capability.keywords()) {
                assertTrue(!homonyms.contains(Fold.fold(keyword)), capability.id() + " " + keyword);
            }
        }
    }

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

    @Test
    @DisplayName("hold the parameters of the opportunity rules as published")
    void parameters() {
        assertRange("k1.discount", 0.05, 0.10, 0.20, "C");
        assertRange("k4.convergence", 0.20, 0.40, 0.67, "C");
        assertRange("k5.redundant", 0.30, 0.60, 0.90, "J");
        assertRange("realisation", 0.28, 0.50, 0.75, "A");
        assertRange("adoption", 0.10, 0.35, 0.70, "C");
        assertRange("oneoff.bias", 0.10, 0.50, 2.00, "B");
        assertRange("duration.bias", 0.10, 0.54, 1.00, "B");
        assertRange("discount.rate", 0.035, 0.035, 0.035, "B");
        double phased = IntStream.rangeClosed(1, 4)
                .mapToDouble(year -> catalogue.parameter("phasing.year-" + year).central())
                .sum();
        assertEquals(1.0, phased, 1e-12);
    }

    @Test
    @DisplayName("give every parameter that is not our judgement a page to look up")
    void parametersHaveSources() {
        for (Parameter parameter : catalogue.parameters()) {
            assertTrue(parameter.grade().equals("J") || parameter.url().startsWith("https://"), parameter.id());
        }
    }

    @Test
    @DisplayName("hold synonyms for every field of the reader and for no other")
    void everyFieldHasSynonyms() {
        Set<String> fields = Arrays.stream(Field.values())
                .map(f -> f.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        assertEquals(
                fields,
                catalogue.headerSynonyms().stream().map(HeaderSynonym::field).collect(Collectors.toSet()));
    }

    @Test
    @DisplayName("read the headers of real files")
    void realHeaders() {
        Map<String, String> field = new HashMap<>();
        for (HeaderSynonym synonym : catalogue.headerSynonyms())
            field.put(Fold.fold(synonym.synonym()), synonym.field());
        Map<String, String> expected = Map.of(
                "cms_type", "system_name",
                "System Vendor", "supplier",
                "Office Of Primary Interest", "department",
                "Name of Commercial Product or Service Used", "product_name",
                "Estimated # of Licenses/Users", "users",
                "awards/contractPeriod/endDate", "contract_end",
                "Contract Start Date", "contract_start",
                "contact_email", "person",
                "KLE ids", "category",
                "business criticity", "criticality");
        expected.forEach((header, name) -> assertEquals(name, field.get(Fold.fold(header)), header));
    }

    private static Stream<String> ids(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(n -> String.format("%s%02d", letter, n));
    }

    private void assertRange(String id, double low, double central, double high, String grade) {
        Parameter parameter = catalogue.parameter(id);
        assertEquals(low, parameter.low(), id);
        assertEquals(central, parameter.central(), id);
        assertEquals(high, parameter.high(), id);
        assertEquals(grade, parameter.grade(), id);
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
