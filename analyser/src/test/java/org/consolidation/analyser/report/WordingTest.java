package org.consolidation.analyser.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.consolidation.analyser.opportunity.Saving;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wording")
class WordingTest {

    @Test
    @DisplayName("of a saving is a range with its centre")
    void savingIsARange() {
        assertEquals(
                "£1.1m to £3.4m a year, central £2.0m",
                Pounds.saving(new Saving(110_000_000L, 200_000_000L, 340_000_000L, "", List.of(), "")));
        assertEquals("£500 a year", Pounds.range(50_000, 50_000, 50_000));
    }

    @Test
    @DisplayName("of a saving that cannot be computed says why, once")
    void notComputable() {
        assertEquals(
                "Not computable: no cost in the returns",
                Pounds.saving(Saving.notComputable("no cost in the returns")));
        assertEquals(
                "Not computable: one system only",
                Pounds.saving(Saving.notComputable("Not computable: one system only")));
        assertEquals("Not computable: no cost in the returns", Pounds.saving(Saving.notComputable("")));
    }

    @Test
    @DisplayName("of estimates rounds to what a reader can hold")
    void estimates() {
        assertEquals("£0", Pounds.about(0));
        assertEquals("£0", Pounds.about(-49));
        assertEquals("£1", Pounds.about(50));
        assertEquals("£950", Pounds.about(95_049));
        assertEquals("£12,300", Pounds.about(1_234_567));
        assertEquals("£999,000", Pounds.about(99_949_999));
        assertEquals("£1.0m", Pounds.about(99_950_000));
        assertEquals("£1.0m", Pounds.about(104_999_999));
        assertEquals("£999.9m", Pounds.about(99_990_000_000L));
        assertEquals("£1.0bn", Pounds.about(99_999_000_000L));
        assertEquals("£12.5bn", Pounds.about(1_250_000_000_000L));
        assertEquals("−£2.0m", Pounds.about(-200_000_000));
    }

    @Test
    @DisplayName("of a stated cost keeps every penny")
    void exactSums() {
        assertEquals("£12,345", Pounds.exact(1_234_500));
        assertEquals("£1,234.56", Pounds.exact(123_456));
        assertEquals("£0.05", Pounds.exact(5));
    }

    @Test
    @DisplayName("of a price level keeps pennies only where they matter")
    void levels() {
        assertEquals("£19.23", Pounds.level(1_923));
        assertEquals("£18,700", Pounds.level(1_870_074));
    }

    @Test
    @DisplayName("of counts has the right plural")
    void plurals() {
        assertEquals("1 system", Words.count(1, "system"));
        assertEquals("2 systems", Words.count(2, "system"));
        assertEquals("0 bodies", Words.count(0, "body", "bodies"));
        assertEquals("1,234,567 systems", Words.count(1_234_567, "system"));
    }

    @Test
    @DisplayName("of dates and numbers does not depend on the locale")
    void localeDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertEquals("31 March 2026", Words.date(LocalDate.of(2026, 3, 31)));
            assertEquals("1,000", Words.number(1_000));
            assertEquals("5.2", Words.milli(5_240));
            assertEquals("0.28", Figures.decimal(0.28));
        } finally {
            Locale.setDefault(before);
        }
        assertEquals("not stated", Words.date(null));
    }

    @Test
    @DisplayName("of shares never calls something nothing, nor most all")
    void shares() {
        assertEquals("0%", Words.percent(0, 500));
        assertEquals("under 1%", Words.percent(1, 500));
        assertEquals("45%", Words.percent(9, 20));
        assertEquals("over 99%", Words.percent(499, 500));
        assertEquals("100%", Words.percent(500, 500));
        assertEquals("–", Words.percent(0, 0));
    }

    @Test
    @DisplayName("of quartiles agrees with type 7 worked by hand")
    void quartiles() {
        // 1, 2, 4, 8: lower 1 + 0.75, median 3, upper 4 + 0.25 × 4.
        PeerRange range = PeerRange.of("Systems", 8, new long[] {8, 1, 4, 2});
        assertEquals(1_750, range.lowerQuartileMilli());
        assertEquals(3_000, range.medianMilli());
        assertEquals(5_000, range.upperQuartileMilli());
        assertEquals("Higher than most", range.place());
        assertEquals(List.of("1.8", "3"), List.of(PeerRange.words(1_750), PeerRange.words(3_000)));
        assertEquals(7_000, PeerRange.of("Systems", 7, new long[] {7}).lowerQuartileMilli());
    }

    @Test
    @DisplayName("of page names is safe and never the same for two ids")
    void pageNames() {
        assertEquals("e10000016.html", PageNames.of("E10000016"));
        assertEquals("city-of-york.html", PageNames.of("city-of-york"));
        assertEquals("unclassified.html", PageNames.of(""));
        assertNotEquals(PageNames.of("E10000016"), PageNames.of("e10000016"));
        assertNotEquals(PageNames.of("a/b"), PageNames.of("a b"));
        for (String id : List.of("../../etc/passwd", "con", "index", "Ynys Môn", "a".repeat(300), "...", "x\u0000y")) {
            assertTrue(PageNames.of(id).matches("[a-z0-9][a-z0-9-]{0,100}\\.html"), PageNames.of(id));
            assertTrue(PageNames.of(id).length() < 110, id);
        }
    }

    @Test
    @DisplayName("of the network counts organisations that use both")
    void networkCountsBoth() {
        List<org.consolidation.analyser.cluster.Product> products = List.of(product("a"), product("b"), product("c"));
        SharedNetwork network = SharedNetwork.of(
                products,
                List.of(
                        new SharedNetwork.MaskCount(0b011, 5),
                        new SharedNetwork.MaskCount(0b111, 2),
                        new SharedNetwork.MaskCount(0b100, 4)));
        assertEquals(
                List.of(7L, 7L, 6L),
                network.nodes().stream().map(SharedNetwork.Node::organisations).toList());
        assertEquals(
                List.of(
                        new SharedNetwork.Edge(0, 1, 7),
                        new SharedNetwork.Edge(0, 2, 2),
                        new SharedNetwork.Edge(1, 2, 2)),
                network.edges());
    }

    @Test
    @DisplayName("of the network names the product that alone ties others together")
    void networkTies() {
        // a - b - c through b alone, d apart
        SharedNetwork network = SharedNetwork.of(
                List.of(product("a"), product("b"), product("c"), product("d")),
                List.of(
                        new SharedNetwork.MaskCount(0b0011, 3),
                        new SharedNetwork.MaskCount(0b0110, 2),
                        new SharedNetwork.MaskCount(0b1000, 2)));
        assertEquals(List.of("b"), network.ties());
        assertEquals(
                "Linked by the organisations that use two of them, these products form 2 groups."
                        + " Without b a group would fall apart.",
                Figures.networkParts(network));
    }

    @Test
    @DisplayName("of a long list ends with a whole item and says how many are left out")
    void listedWhole() {
        List<String> names = List.of("Alder", "Birch", "Cedar", "Dogwood");
        assertEquals("Alder, Birch, Cedar and Dogwood", Words.listed(names, 40));
        assertEquals("Alder, Birch and 2 more", Words.listed(names, 25));
        assertEquals("Alder and 3 more", Words.listed(names, 20));
        // one item only, too long by itself
        assertEquals("Ald… and 3 more", Words.listed(names, 4));
        // the items are the first of seven
        assertEquals("Alder, Birch, Cedar, Dogwood and 3 more", Words.listed(names, 7, 60));
        assertEquals("", Words.listed(List.of(), 10));
    }

    @Test
    @DisplayName("of an opportunity's evidence says how many of its systems it is")
    void evidence() {
        String row = ", each with the row of the list that it comes from.";
        assertEquals("The only system, with the row of the list that it comes from.", Figures.evidence(1, 1, 1));
        assertEquals("All 6 systems" + row, Figures.evidence(6, 6, 6));
        assertEquals("The first 200 of 240 systems" + row, Figures.evidence(240, 240, 200));
        assertEquals(
                "The 7 systems that it concerns, and 2 of bodies that have taken it up or declined it, told apart by their"
                        + " role" + row,
                Figures.evidence(7, 9, 9));
        assertEquals(
                "The 190 systems that it concerns, and 20 of bodies that have taken it up or declined it, told apart by"
                        + " their role (here the first 200)" + row,
                Figures.evidence(190, 210, 200));
    }

    private static String held(long products, long shared) {
        return new OrganisationFacts(
                        "a", "A", "", "", false, false, null, List.of(), 1, products, 0, products, shared, 1, 0, 0, 0,
                        0, 0, 0, 0, "", List.of())
                .held();
    }

    @Test
    @DisplayName(
            "of an organisation's products says how many others have too, of one and of none in words of their own")
    void held() {
        assertEquals("", held(0, 0));
        assertEquals(", which nobody else has", held(1, 0));
        assertEquals(", which others have too", held(1, 1));
        assertEquals(", none of them held by others", held(2, 0));
        assertEquals(", 3 of them held by others too", held(33, 3));
        assertEquals(", all of them held by others too", held(2, 2));
    }

    private static org.consolidation.analyser.cluster.Product product(String id) {
        return new org.consolidation.analyser.cluster.Product(id, id, "", "", false, false, 1, 1, 2, 0, 0, 0);
    }
}
