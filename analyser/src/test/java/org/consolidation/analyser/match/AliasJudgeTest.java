package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.catalogue.CatalogueProduct;
import org.consolidation.analyser.catalogue.ProductAlias;
import org.consolidation.analyser.catalogue.ProductMaker;
import org.consolidation.analyser.catalogue.SupplierAlias;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Judging what records say of other names")
class AliasJudgeTest {

    private static final Knowledge KNOWN = Knowledge.of(new Catalogue(
            List.of(),
            List.of(
                    new SupplierAlias("Northgate Public Services", "NEC", "rename", false, "K"),
                    new SupplierAlias("APD", "NEC", "takeover", false, "K"),
                    new SupplierAlias("Splunk", "Cisco", "takeover", false, "K")),
            List.of(
                    new ProductAlias("Frameworki", "Mosaic Care", "Access", "successor", false, "K"),
                    new ProductAlias("Old Site", "Share Site", "Micro", "rename", false, "K")),
            List.of(new CatalogueProduct("Splunk Cloud", "Cisco", "B22", "", "K")),
            List.of(),
            List.of(),
            List.of(),
            List.of(new ProductMaker("Splunk Cloud", "Splunk", "K")),
            List.of()));

    private static AliasClaim said(
            MiningRule rule, String name, String core, String vendor, long organisations, AliasClaim.Place... places) {
        return new AliasClaim(
                MinedAlias.PRODUCT,
                rule,
                name,
                false,
                core,
                vendor,
                "B06",
                core + " (formerly " + name + ")",
                organisations,
                0,
                List.of(places),
                0);
    }

    private static AliasClaim.Place place(String core, String vendor, long organisations, String... capabilities) {
        return new AliasClaim.Place(core, vendor, organisations, List.of(capabilities));
    }

    private static List<MinedAlias> judged(AliasClaim claim) {
        return new AliasJudge(KNOWN, 4_000).judge(List.of(claim));
    }

    @Test
    @DisplayName("one organisation, the same maker, the same function: 3 + 2 + 1 = 6 bits, used")
    void formLoom() {
        MinedAlias alias = judged(said(
                        MiningRule.SAYS_RENAMED,
                        "quickforms",
                        "form loom",
                        "fictive",
                        1,
                        place("quick forms", "fictive", 1, "B06")))
                .get(0);
        assertEquals("quick forms", alias.from());
        assertEquals("form loom", alias.to());
        assertEquals(6_000, alias.millibits());
        assertTrue(alias.used());
    }

    @Test
    @DisplayName("another maker's product was replaced, not renamed: 3 - 3 - 3 + 1 = -2 bits, proposed only")
    void replaced() {
        MinedAlias alias = judged(said(
                        MiningRule.SAYS_RENAMED,
                        "quickforms",
                        "form loom",
                        "fictive",
                        1,
                        place("quick forms", "inventa", 4, "B06")))
                .get(0);
        assertEquals(-2_000, alias.millibits());
        assertEquals(4, alias.contradicting());
        assertFalse(alias.used());
    }

    @Test
    @DisplayName("\"was\" needs the same maker and function, 1 + 2 + 1 = 4 bits, or several organisations")
    void was() {
        AliasClaim.Place[] places = {place("quick forms", "fictive", 1, "B06")};
        MinedAlias one = judged(said(MiningRule.SAYS_WAS, "quick forms", "form loom", "fictive", 1, places))
                .get(0);
        assertEquals(4_000, one.millibits());
        assertTrue(one.used());
        // 1 + 2 - 1 for another function; 1 + 1 where nobody states a maker; 1 + 1 + 2 with three organisations.
        AliasClaim.Place other = place("quick forms", "fictive", 1, "C16");
        assertFalse(judged(said(MiningRule.SAYS_WAS, "quick forms", "form loom", "fictive", 1, other))
                .get(0)
                .used());
        AliasClaim.Place nobodys = place("quick forms", "", 1, "B06");
        assertFalse(judged(said(MiningRule.SAYS_WAS, "quick forms", "form loom", "", 1, nobodys))
                .get(0)
                .used());
        assertTrue(judged(said(MiningRule.SAYS_WAS, "quick forms", "form loom", "", 3, nobodys))
                .get(0)
                .used());
    }

    @Test
    @DisplayName("what several organisations say alike is a renaming though the makers differ: 3 + 1 + 1 = 5 bits")
    void takenOver() {
        AliasClaim alike = said(
                MiningRule.SAYS_RENAMED,
                "quickforms",
                "form loom",
                "fictive",
                2,
                place("quick forms", "inventa", 4, "B06"));
        assertEquals(5_000, judged(alike).get(0).millibits());
        // Another two say that it gave way to another product: 3 + 1 - 3 - 3 + 1.
        AliasClaim other = said(
                MiningRule.SAYS_RENAMED, "quickforms", "zorbex", "zorb", 2, place("quick forms", "inventa", 4, "B06"));
        List<MinedAlias> both = new AliasJudge(KNOWN, 4_000).judge(List.of(alike, other));
        assertEquals(
                List.of(-1_000, -1_000),
                both.stream().map(MinedAlias::millibits).toList());
    }

    @Test
    @DisplayName("what is said of one pair of names is added up, however the names are spelt and whoever is the maker")
    void together() {
        AliasClaim.Place place = place("quick forms", "fictive", 1, "B06");
        List<MinedAlias> judged = new AliasJudge(KNOWN, 4_000)
                .judge(List.of(
                        said(MiningRule.SAYS_WAS, "quick forms", "form loom", "fictive", 2, place),
                        said(MiningRule.SAYS_RENAMED, "quickforms", "formloom", "", 1, place)));
        assertEquals(1, judged.size());
        assertEquals("form loom", judged.get(0).to());
        // Three organisations, the better of the rules: 3 + 2 + 2 + 1.
        assertEquals(8_000, judged.get(0).millibits());
    }

    @Test
    @DisplayName("one of eight organisations that lists both names counts for half of -2 bits")
    void listedTogether() {
        AliasClaim claim = new AliasClaim(
                MinedAlias.PRODUCT,
                MiningRule.SAYS_RENAMED,
                "quick forms",
                false,
                "form loom",
                "fictive",
                "B06",
                "FormLoom (formerly Quick Forms)",
                1,
                1,
                List.of(place("quick forms", "fictive", 8, "B06")),
                0);
        assertEquals(6_000 - 1_000, judged(claim).get(0).millibits());
    }

    @Test
    @DisplayName(
            "a used name is known in other spellings, behind its maker, and before an edition; a lone word of another maker is not")
    void used() {
        Knowledge known = KNOWN.with(judged(said(
                MiningRule.SAYS_RENAMED, "zorbex", "form loom", "fictive", 3, place("zorbex", "fictive", 1, "B06"))));
        String canonical = known.product("form loom", "fictive");
        assertEquals("form loom/fictive", canonical);
        for (String name : List.of("zorbex", "formloom", "fictive zorbex", "form loom lite", "zorbex 7")) {
            assertEquals(canonical, known.product(name, "fictive software"), name);
        }
        assertEquals(canonical, known.product("zorbex", ""));
        assertEquals("", known.product("zorbex", "mavex"));
        assertEquals("", known.product("form loom finance", "fictive"));
    }

    @Test
    @DisplayName("what the tables call the product before is neither used nor proposed")
    void successor() {
        assertEquals(
                List.of(),
                judged(said(
                        MiningRule.SAYS_RENAMED,
                        "frameworki",
                        "mosaic care",
                        "access",
                        5,
                        place("frameworki", "access", 5, "B06"))));
    }

    @Test
    @DisplayName("a product that the tables know under another name was replaced")
    void knownOtherwise() {
        MinedAlias alias = judged(said(
                        MiningRule.SAYS_RENAMED,
                        "old site",
                        "form loom",
                        "micro",
                        2,
                        place("old site", "micro", 1, "B06")))
                .get(0);
        assertEquals(3_000 + 1_000 + 2_000 + 1_000 - 8_000, alias.millibits());
        assertFalse(alias.used());
    }

    @Test
    @DisplayName("initials count only where the maker agrees")
    void initials() {
        assertFalse(judged(said(MiningRule.ACRONYM, "pts", "pupil tracking system", "", 4, place("pts", "", 3, "B06")))
                .get(0)
                .used());
        assertTrue(judged(said(
                        MiningRule.ACRONYM, "zts", "zebra tracking system", "zeb", 1, place("zts", "zeb", 3, "B06")))
                .get(0)
                .used());
    }

    @Test
    @DisplayName("makers that the tables join, or one of whom owns the other, need no mining")
    void knownMakers() {
        AliasClaim claim = new AliasClaim(
                MinedAlias.VENDOR,
                MiningRule.SAYS_RENAMED,
                "apd",
                false,
                "",
                "nec",
                "",
                "NEC (formerly APD)",
                3,
                0,
                List.of(),
                0);
        assertEquals(List.of(), judged(claim));
    }

    @Test
    @DisplayName("two organisations that say a maker was renamed are believed, one is not")
    void makerRenamed() {
        for (long organisations : new long[] {1, 2}) {
            AliasClaim claim = new AliasClaim(
                    MinedAlias.VENDOR,
                    MiningRule.SAYS_RENAMED,
                    "zorb",
                    false,
                    "",
                    "zenith",
                    "",
                    "Zenith (formerly Zorb)",
                    organisations,
                    0,
                    List.of(),
                    0);
            assertEquals(organisations == 2, judged(claim).get(0).used());
        }
    }

    private static AliasClaim twoMakers(String core, int telling, long mine, long theirs, long further) {
        return new AliasClaim(
                MinedAlias.MAKER,
                MiningRule.TWO_MAKERS,
                core,
                false,
                core,
                "zenith",
                "B06",
                core,
                mine,
                further,
                List.of(place(core, "zorb", theirs, "B06")),
                telling);
    }

    @Test
    @DisplayName(
            "a name of two telling words under two makers needs four organisations: -1 + 2 + 1 + 1 = 3, three words 4")
    void oneNameTwoMakers() {
        assertFalse(judged(twoMakers("customer connect", 1, 9, 9, 0)).get(0).used());
        assertFalse(judged(twoMakers("quartz ledger", 2, 3, 1, 0)).get(0).used());
        MinedAlias used = judged(twoMakers("quartz lantern beacon", 3, 3, 1, 0)).get(0);
        assertEquals(4_000, used.millibits());
        assertTrue(used.used());
        assertFalse(
                judged(twoMakers("quartz lantern beacon", 3, 3, 1, 1)).get(0).used());
        assertFalse(
                judged(twoMakers("quartz lantern beacon", 3, 1, 1, 0)).get(0).used());
    }

    @Test
    @DisplayName("a newer name turns the alias round")
    void newer() {
        AliasClaim claim = new AliasClaim(
                MinedAlias.PRODUCT,
                MiningRule.SAYS_RENAMED,
                "form loom",
                true,
                "quick forms",
                "fictive",
                "",
                "QuickForms (now called FormLoom)",
                1,
                0,
                List.of(place("form loom", "fictive", 2)),
                0);
        MinedAlias alias = judged(claim).get(0);
        assertEquals("quick forms", alias.from());
        assertEquals("form loom", alias.to());
    }
}
