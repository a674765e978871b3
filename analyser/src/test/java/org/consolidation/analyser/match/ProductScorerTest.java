package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.catalogue.CatalogueProduct;
import org.consolidation.analyser.catalogue.ProductAlias;
import org.consolidation.analyser.catalogue.SupplierAlias;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductScorerTest {

    private static final Knowledge KNOWN = Knowledge.of(new Catalogue(
            List.of(),
            List.of(
                    new SupplierAlias("Northgate", "NEC Software Solutions", "takeover", false, "S"),
                    new SupplierAlias("Bytes", "Bytes Technology", "reseller", false, "S")),
            List.of(
                    new ProductAlias("QL", "Aareon QL", "Aareon", "abbreviation", true, "S"),
                    new ProductAlias("Kypera", "Castleton", "", "rename", false, "S"),
                    new ProductAlias("SunSystems", "Oracle Fusion", "", "successor", false, "S")),
            List.of(
                    new CatalogueProduct("Zorb CLM", "Zorb", "", "", "K"),
                    new CatalogueProduct("Lorin CLM", "Lorin", "", "", "K"),
                    new CatalogueProduct("Lorin Harkle", "Lorin", "", "", "K"),
                    new CatalogueProduct("Register", "Quelt", "", "", "K"),
                    new CatalogueProduct("Quelt Online", "Quelt", "", "", "K"),
                    new CatalogueProduct("Quelt Enterprise", "Quelt", "", "", "K")),
            List.of(),
            List.of(),
            List.of()));

    private static ScoredPair pair(Item a, Item b) {
        return Systems.scorer(KNOWN, List.of(a, b)).explain(a, b);
    }

    @ParameterizedTest(name = "{0} ({1}) and {2} ({3}) are one product")
    @CsvSource({
        "modern gov, civica, moderngov, ''",
        "modern gov, civica, modern gov, civica",
        "niche records, niche, niche record system, niche",
        "uniform, idox, uniform system, idox",
        "athena, northgate, athena, nec software solutions",
        "kypera, '', castleton, ''",
        "iworld benefits, capita, iworld benfits, capita",
        "holmes 2, unisys, holmes2, unisys",
        "verdix, verdix, verdix, quelt",
        "ver dix, verdix, ver dix, quelt",
        "agresso, '', agreso, unit4",
        "verdex, zorbex, verdex, zorbexsystems",
        "verdex, zorbex, verdex live, zorbex",
        "verdex prod, zorbex, verdex, ''"
    })
    void oneProduct(String core, String vendor, String other, String otherVendor) {
        assertTrue(pair(Systems.item(core, vendor), Systems.item(other, otherVendor))
                        .millibits()
                > 0);
    }

    @ParameterizedTest(name = "{0} ({1}) and {2} ({3}) are two")
    @CsvSource({
        "dynamics sales, microsoft, dynamics finance, microsoft",
        "windows 11, microsoft, windows server, microsoft",
        "case management, civica, case management, idox",
        "dynamics 365, microsoft, dynamics 365 finance, microsoft",
        "g6, acme, g7, acme",
        "connect, alpha, confirm, alpha",
        "paris, alpha, poris, beta",
        "sunsystems, '', oracle fusion, ''"
    })
    void twoProducts(String core, String vendor, String other, String otherVendor) {
        assertTrue(pair(Systems.item(core, vendor), Systems.item(other, otherVendor))
                        .millibits()
                < 0);
    }

    @Test
    @DisplayName(
            "What a maker's name and the same with its function are, is one product where only one says what it is for")
    void functionAdded() {
        Item plain = filed("keystone", "zorb", "C03");
        Item more = filed("keystone asset management", "zorb");
        assertEquals("function added", level(pair(plain, more), "name"));
        assertTrue(pair(plain, more).millibits() > 0);
        assertEquals("part", level(pair(plain, filed("asset keystone", "zorb")), "name"));
        assertEquals(
                "function added",
                level(pair(plain, filed("keystone asset management", "zorb uk", "~stock condition")), "name"));
        assertEquals("part", level(pair(filed("keystone", "zorb"), more), "name"));
        assertEquals("part", level(pair(filed("keystone", "", "C03"), more), "name"));
        assertEquals("part", level(pair(plain, filed("keystone asset management", "zorb", "B12")), "name"));
    }

    private static Item filed(String core, String vendor, String... categories) {
        long id = ProfileKey.bits(ProfileKey.id(core, vendor, "", "", false, ""));
        return new Item(id, core, vendor, "", "", "", List.of(categories), 1);
    }

    @Test
    @DisplayName("A maker's other function is no known product whose name says one, unless it is filed under the same")
    void otherFunction() {
        Knowledge knowledge = Knowledge.of(new Catalogue(
                List.of(),
                List.of(),
                List.of(),
                List.of(new CatalogueProduct("Case Management Gannet", "Zorb", "", "", "K")),
                List.of(),
                List.of(),
                List.of()));
        Item known = filed("case management gannet", "zorb", "B19");
        Item other = filed("payments", "zorb");
        Item same = filed("payments", "zorb", "B19");
        Item unknown = filed("case management plover", "zorb", "B19");
        ProductScorer scorer = Systems.scorer(knowledge, List.of(known, other, same, unknown));
        assertEquals("siblings", level(scorer.explain(known, other), "name"));
        assertTrue(scorer.explain(known, other).millibits() < 0);
        assertEquals("says only what it does", level(scorer.explain(known, same), "name"));
        assertEquals("says only what it does", level(scorer.explain(unknown, other), "name"));
    }

    @Test
    @DisplayName("Two names of one maker that share a number and no word are two")
    void onlyNumbersShared() {
        assertEquals(
                "different", level(pair(Systems.item("zelvex crm 365", "zorb"), Systems.item("365", "zorb")), "name"));
        assertTrue(pair(Systems.item("zelvex crm 365", "zorb"), Systems.item("365", "zorb"))
                        .millibits()
                < 0);
    }

    @Test
    @DisplayName("A maker's name is taken off a name that says a function, unless it is that of a product")
    void calledLikeItsMaker() {
        Knowledge knowledge = Knowledge.of(new Catalogue(
                List.of(),
                List.of(),
                List.of(),
                List.of(new CatalogueProduct("Zorb", "Zorb", "", "", "K")),
                List.of(),
                List.of(),
                List.of()));
        List<Item> items = List.of(
                Systems.item("zorb meetings", "zorb"),
                Systems.item("quelt meetings", "quelt"),
                Systems.item("zorb for zelva", "zorb"),
                Systems.item("zorb verdix", "zorb"));
        Lexicon lexicon = Lexicon.learn(items, knowledge);
        assertEquals("zorb meetings", items.get(0).read(lexicon, knowledge).core);
        assertEquals("meetings", items.get(1).read(lexicon, knowledge).core);
        assertEquals("zorb for zelva", items.get(2).read(lexicon, knowledge).core);
        assertEquals("verdix", items.get(3).read(lexicon, knowledge).core);
    }

    @Test
    @DisplayName("Another version is a variant of the product, not another product")
    void versionsAreVariants() {
        ScoredPair pair = pair(
                Systems.item("sql database engine", "microsoft", "2012"),
                Systems.item("sql database engine", "microsoft", "2019"));
        assertTrue(pair.millibits() > 0);
        assertEquals("contradicted", level(pair, "version"));
    }

    @Test
    @DisplayName("The evidence begins with the prior and adds up to the weight")
    void evidenceAddsUp() {
        ScoredPair pair = pair(Systems.item("modern gov", "civica"), Systems.item("moderngov", ""));
        assertEquals("prior", pair.evidence().get(0).field());
        assertEquals(
                pair.millibits(),
                pair.evidence().stream().mapToInt(Evidence::millibits).sum());
        assertEquals("same words", level(pair, "name"));
        assertEquals("missing on one", level(pair, "vendor"));
    }

    @Test
    @DisplayName("A pair weighs the same from both sides")
    void symmetric() {
        Item a = Systems.item("alloy asset manager", "causeway");
        Item b = Systems.item("alloy", "yotta");
        ProductScorer scorer = Systems.scorer(KNOWN, List.of(a, b));
        assertEquals(scorer.explain(a, b), scorer.explain(b, a));
        assertEquals(scorer.millibits(a, b), scorer.millibits(b, a));
    }

    @Test
    @DisplayName("Profiles are explained as they are weighed: under the names that the run teaches")
    void explainedAsWeighed() {
        List<Item> items = List.of(Systems.item("lorina", "casm"), Systems.item("delque", "thale computing"));
        ProductScorer scorer = new ProductScorer(
                Vocabulary.count(new long[0], items.size()),
                new Learnt(
                        GenericNames.STATED,
                        Knowledge.NONE,
                        Lexicon.learn(items, Knowledge.NONE),
                        Functions.NONE,
                        Density.NONE,
                        OnePerSource.NONE),
                Weights.stated(0.05));
        Profile a = profile("delque", "thale computing");
        Profile b = profile("delque thale software ltd", "");
        ScoredPair explained = scorer.explain(a, b);
        assertEquals(scorer.millibits(a, b), explained.millibits());
        assertEquals("exact", level(explained, "name"));
        assertEquals("equal", level(explained, "vendor"));
    }

    private static Profile profile(String core, String vendor) {
        String id = ProfileKey.id(core, vendor, "", "", false, "");
        return new Profile(id, core, core, vendor, "", "", "", false, false, 1, 1, List.of(), List.of(), List.of());
    }

    @Test
    @DisplayName("A reseller named as the maker speaks neither for nor against")
    void reseller() {
        ScoredPair pair = pair(Systems.item("unit4 agresso", "bytes"), Systems.item("unit4 agresso", "unit4"));
        assertEquals("reseller", level(pair, "vendor"));
        assertTrue(pair.millibits() > 0);
    }

    @Test
    @DisplayName("A cell of a seller and a maker names the maker; one that only begins like it does not")
    void sellerAndMaker() {
        Item verdex = Systems.item("verdex", "zorbex");
        assertEquals(
                "named in the other", level(pair(verdex, Systems.item("verdex", "gannet supplies zorbex")), "vendor"));
        assertEquals("contradicted", level(pair(verdex, Systems.item("verdex", "gannet supplies zorbia")), "vendor"));
    }

    @Test
    @DisplayName("Rare words are worth more than words that every list has")
    void rarity() {
        int rare = pair(Systems.item("zephyrus", ""), Systems.item("zephyrus", "acme"))
                .millibits();
        int common = pair(Systems.item("payroll", ""), Systems.item("payroll", "acme"))
                .millibits();
        assertTrue(rare - common > 3_000, rare + " against " + common);
    }

    static String level(ScoredPair pair, String field) {
        return pair.evidence().stream()
                .filter(e -> e.field().equals(field))
                .map(Evidence::level)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("Of the only product, names that differ in a function each are two all the same")
    void onlyProduct() {
        Density density = new Density(List.of(new Density.Count("zorb", "B12", 8, 8, 5)));
        Learnt learnt = new Learnt(
                GenericNames.STATED, Knowledge.NONE, Lexicon.NONE, Functions.NONE, density, OnePerSource.NONE);
        NameComparison names = new NameComparison(
                new Rarity(Vocabulary.count(new long[0], 10), GenericNames.STATED, Lexicon.NONE),
                learnt.knowledge(),
                density);
        assertEquals(NameComparison.ONLY_PRODUCT, level(names, "asset register", "verdex"));
        assertEquals(NameComparison.ONLY_PRODUCT, level(names, "verdex register", "kardor register"));
        assertEquals(NameComparison.SIBLINGS, level(names, "asset register", "asset portal"));
    }

    @Test
    @DisplayName("Of the only product, two names that are known to be of two products are not other names of it")
    void twoKnownProducts() {
        Density density = new Density(List.of(new Density.Count("zorb", "B12", 8, 8, 5)));
        Rarity rarity = new Rarity(Vocabulary.count(new long[0], 10), GenericNames.STATED, Lexicon.NONE);
        NameComparison names = new NameComparison(rarity, KNOWN, density);
        assertEquals(NameComparison.ONLY_PRODUCT, level(names, "kypera", "verdex"));
        assertEquals(NameComparison.DIFFERENT, level(names, "kypera", "ql"));
    }

    @Test
    @DisplayName("Words that tell an edition part two products that are known to be two, and no other names")
    void twoKnownEditions() {
        Rarity rarity = new Rarity(Vocabulary.count(new long[0], 10), GenericNames.STATED, Lexicon.NONE);
        NameComparison names = new NameComparison(rarity, KNOWN, Density.NONE);
        assertEquals(NameComparison.SIBLINGS, level(names, "quelt online", "quelt enterprise"));
        assertEquals(NameComparison.FILLER_ADDED, level(names, "quelt online", "quelt hosted"));
        assertEquals(NameComparison.FILLER_ADDED, level(names, "quelt", "quelt enterprise"));
        // A name of words that say what a thing does is no less a product's where the tables know it.
        assertEquals(NameComparison.DIFFERENT, level(names, "register", "quelt enterprise"));
        assertEquals(NameComparison.GENERIC, level(names, "records", "quelt enterprise"));
    }

    @Test
    @DisplayName("What tells an edition behind a name is part of the name before it")
    void editionsInFront() {
        Rarity rarity = new Rarity(Vocabulary.count(new long[0], 10), GenericNames.STATED, Lexicon.NONE);
        NameComparison names = new NameComparison(rarity, Knowledge.NONE, Density.NONE);
        assertEquals(NameComparison.FILLER_ADDED, level(names, "mavex", "mavex cloud"));
        assertEquals(NameComparison.FUNCTION_ADDED, level(names, "mavex", "cloud mavex"));
        assertEquals(NameComparison.SIBLINGS, level(names, "cloud mavex", "records mavex"));
        assertEquals(NameComparison.FILLER_ADDED, level(names, "mavex", "the mavex"));
    }

    @Test
    @DisplayName("A name that the tables know of two makers joins nothing of two makers")
    void knownOfTwoMakers() {
        assertTrue(
                pair(Systems.item("clm", "zorb"), Systems.item("clm", "lorin")).millibits() < 0);
        assertTrue(KNOWN.ambiguous("clm"));
        assertFalse(KNOWN.ambiguous("harkle"));
    }

    @Test
    @DisplayName("An equal name of two makers says nothing when it names only a function, or is that of four makers")
    void anybodysName() {
        List<Item> items = new ArrayList<>();
        for (String maker : List.of("zorb", "lorin", "mavex", "karta")) items.add(Systems.item("quill", maker));
        for (String maker : List.of("zorb", "lorin")) items.add(Systems.item("verdex", maker));
        for (String maker : List.of("zorb", "lorin")) items.add(Systems.item("contact centre", maker));
        Vocabulary vocabulary = Vocabulary.count(
                items.stream()
                        .flatMapToLong(i -> Arrays.stream(BroadcastPairing.tokens(i, Knowledge.NONE)))
                        .toArray(),
                items.size());
        Lexicon lexicon = Lexicon.learn(items, Knowledge.NONE);
        Comparison comparison = new Comparison(
                vocabulary,
                new Learnt(
                        GenericNames.STATED, Knowledge.NONE, lexicon, Functions.NONE, Density.NONE, OnePerSource.NONE));
        assertEquals(-7_000, comparison.compare(items.get(0), items.get(1)).nameMillibits());
        assertTrue(comparison.compare(items.get(4), items.get(5)).nameMillibits() > -7_000);
        assertEquals(-7_000, comparison.compare(items.get(6), items.get(7)).nameMillibits());
    }

    @Test
    @DisplayName("A name of two makers is as rare as it is where both are for one function, else hardly says anything")
    void soldName() {
        Item one = new Item(1, "verdex", "zorb", "", "", "", List.of("B12"), 3);
        Item same = new Item(2, "verdex", "lorin", "", "", "", List.of("B12"), 3);
        Item other = new Item(3, "verdex", "lorin", "", "", "", List.of("C01"), 3);
        Vocabulary vocabulary = Vocabulary.count(
                Stream.of(one, same)
                        .flatMapToLong(i -> Arrays.stream(BroadcastPairing.tokens(i, Knowledge.NONE)))
                        .toArray(),
                2);
        Lexicon lexicon = Lexicon.learn(List.of(one, same), Knowledge.NONE);
        Comparison comparison = new Comparison(
                vocabulary,
                new Learnt(
                        GenericNames.STATED, Knowledge.NONE, lexicon, Functions.NONE, Density.NONE, OnePerSource.NONE));
        // log2((2 + 1000) / (2 + 0.5)) = 8.647 bits, 9 are expected.
        assertEquals(-353, comparison.compare(one, same).nameMillibits());
        assertEquals(-4_000, comparison.compare(one, other).nameMillibits());
    }

    private static int level(NameComparison names, String a, String b) {
        return names.compare(
                        new Item(1, a, "zorb", "", "", "", List.of("B12"), 1),
                        new Item(2, b, "zorb", "", "", "", List.of("B12"), 1),
                        true)
                .level();
    }
}
