package org.consolidation.analyser.opportunity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.consolidation.analyser.opportunity.PeerPrice.Level;
import org.consolidation.analyser.opportunity.PeerPrice.Unit;
import org.consolidation.analyser.portfolio.SampleEstate;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PeersTest {

    private static final BigDecimal PRODUCT = new BigDecimal("1.25");
    private static final BigDecimal CAPABILITY = new BigDecimal("2");

    private static PeerSystem system(String organisation, long pounds, Long users) {
        return new PeerSystem("PalphA", organisation, pounds * 100, users, null);
    }

    private static List<PeerPrice> five(Long... users) {
        List<PeerSystem> systems = new ArrayList<>();
        long[] pounds = {10_000, 20_000, 30_000, 40_000, 100_000};
        for (int i = 0; i < 5; i++) systems.add(system("o" + i, pounds[i], i < users.length ? users[i] : null));
        return PeerPrices.of("PalphA", systems.iterator(), 5, 5).prices();
    }

    @Test
    @DisplayName("Quartiles of five are the second, third and fourth; between two they are interpolated")
    void quarters() {
        long[] five = {1, 2, 3, 4, 10};
        assertEquals(
                List.of(2L, 3L, 4L),
                List.of(PeerPrices.quarter(five, 1), PeerPrices.quarter(five, 2), PeerPrices.quarter(five, 3)));
        long[] four = {100, 200, 300, 400};
        // (4 - 1) x 1/4 = 0.75 of the way from 100 to 200; the median half way from 200 to 300
        assertEquals(
                List.of(175L, 250L, 325L),
                List.of(PeerPrices.quarter(four, 1), PeerPrices.quarter(four, 2), PeerPrices.quarter(four, 3)));
        assertEquals(7, PeerPrices.quarter(new long[] {7}, 3));
    }

    @Test
    @DisplayName("A cost is the peers' median, its range their quarters widened by a quarter")
    void byProduct() {
        Peers peers = new Peers(five(), PRODUCT, CAPABILITY, Map.of());
        // quarters £20,000 and £40,000: / 1.25 = £16,000, x 1.25 = £50,000
        assertEquals(
                new Imputed(
                        16_000_00, 30_000_00, 50_000_00, "median of 5 organisations that state a cost of the product"),
                peers.impute("alphA", "B01", 70L, "o9"));
        assertNull(peers.impute("beta", "B01", null, "o9"));
    }

    @Test
    @DisplayName("Where peers and the system state users, it is the price for each user that counts")
    void byUsers() {
        // £100, £100, £200, £400 and £500 for each user
        Peers peers = new Peers(five(100L, 200L, 150L, 100L, 200L), PRODUCT, CAPABILITY, Map.of());
        // 50 users: median £200 x 50 = £10,000; £100 x 50 / 1.25 = £4,000; £400 x 50 x 1.25 = £25,000
        assertEquals(
                new Imputed(
                        4_000_00,
                        10_000_00,
                        25_000_00,
                        "median of 5 organisations that state a cost of the product, for each user"),
                peers.impute("alphA", "", 50L, "o9"));
        // users not stated: for each organisation
        assertEquals(30_000_00, peers.impute("alphA", "", null, "o9").centralPence());
        assertEquals(30_000_00, peers.impute("alphA", "", 0L, "o9").centralPence());
    }

    @Test
    @DisplayName("Without users the population that both serve is the size")
    void byPopulation() {
        List<PeerSystem> systems = new ArrayList<>();
        // £0.10, £0.20, £0.30, £0.40 and £0.50 for each inhabitant
        for (int i = 1; i <= 5; i++) systems.add(new PeerSystem("PalphA", "o" + i, i * 10_000_00L, null, 100_000L));
        Peers peers = new Peers(
                PeerPrices.of("PalphA", systems.iterator(), 5, 5).prices(), PRODUCT, CAPABILITY, Map.of("o9", 50_000L));
        assertEquals(15_000_00, peers.impute("alphA", "", null, "o9").centralPence());
        assertEquals(30_000_00, peers.impute("alphA", "", null, "o8").centralPence());
    }

    @Test
    @DisplayName("Five systems of four organisations are too few peers")
    void tooFew() {
        List<PeerSystem> systems = new ArrayList<>();
        for (int i = 0; i < 5; i++) systems.add(system("o" + Math.min(i, 3), 10, null));
        assertEquals(
                List.of(), PeerPrices.of("PalphA", systems.iterator(), 5, 5).prices());
        assertEquals(
                4,
                PeerPrices.of("PalphA", systems.iterator(), 4, 5)
                        .prices()
                        .get(0)
                        .peers());
    }

    @Test
    @DisplayName("Three or four peers of a product tell from the cheapest to the dearest, of a function nothing")
    void few() {
        List<PeerSystem> systems = List.of(
                system("o1", 1_400_000, null),
                system("o2", 890_000, null),
                system("o3", 1_200_000, null),
                system("o4", 2_400_000, null));
        Peers peers =
                new Peers(PeerPrices.of("PalphA", systems.iterator(), 3, 5).prices(), PRODUCT, CAPABILITY, Map.of());
        // median half way from £1.2m to £1.4m; £890,000 / 1.25 = £712,000; £2.4m x 1.25 = £3m
        assertEquals(
                new Imputed(
                        712_000_00,
                        1_300_000_00,
                        3_000_000_00,
                        "median of 4 organisations that state a cost of the product"),
                peers.impute("alphA", "B01", null, "o9"));
        assertEquals(List.of(), PeerPrices.of("CB01", systems.iterator(), 3, 5).prices());
    }

    @Test
    @DisplayName("The function's peers serve where the product has too few, with twice the range")
    void byFunction() {
        PeerPrice price =
                new PeerPrice(Level.CAPABILITY, "B01", Unit.ORGANISATION, 6, 8, 10_000_000, 20_000_000, 30_000_000);
        Peers peers = new Peers(List.of(price), PRODUCT, CAPABILITY, Map.of());
        // £100, £200, £300: / 2 and x 2
        assertEquals(
                new Imputed(50_00, 200_00, 600_00, "median of 6 organisations that state a cost of the function"),
                peers.impute("alphA", "B01", null, "o9"));
        assertNull(peers.impute("alphA", "", null, "o9"));
    }

    @Test
    @DisplayName("K1 on imputed costs: £100,000 saves £1,750 a year, apart from the figure on stated costs")
    void opportunity() {
        Terms terms = TestTerms.terms();
        Costs stated = new Costs(3, 5, 2_000_000_00, 2_000_000_00, 2_000_000_00);
        Costs imputed = new Costs(2, 5, 50_000_00, 100_000_00, 200_000_00);
        Imputation apart = Imputation.of(OpportunityKinds.rule("K1"), stated, imputed, terms);
        // x 10% x 35% x 50%; low 50,000 x 5% x 10% x 28% = £70; high 200,000 x 20% x 70% x 75% = £21,000
        assertEquals(1_750_00, apart.centralPence());
        assertEquals(70_00, apart.lowPence());
        assertEquals(21_000_00, apart.highPence());
        // £2.1m x 10% x 35% x 50% = £36,750 x 3.0885375 = £113,503.75 less one procurement £22,500
        assertEquals(91_003_75, apart.netWithPence());
        assertFalse(Imputation.of(OpportunityKinds.rule("K1"), stated, new Costs(0, 5, 0, 0, 0), terms)
                .known());
    }

    private static final String ESTATE = """
            s1 | Ayr  | Alpha | A Ltd | B01:stated:100 | LIVE    | 10000 | C-1 | 2026-06-30
            s2 | Bute | Alpha | A Ltd | B01:stated:100 | LIVE    | 20000 | C-2 |
            s3 | Clun | Alpha | A Ltd | B01:stated:100 | LIVE    | 30000 | C-3 |
            s4 | Dyce | Alpha | A Ltd | B01:stated:100 | LIVE    | 40000 | C-4 |
            s5 | Eday | Alpha | A Ltd | B01:stated:100 | LIVE    | 50000 | C-5 |
            s6 | Fife | Alpha | A Ltd | B01:stated:100 | LIVE    |       |     |
            s7 | Fife | Beta  | B Ltd | B01:stated:100 | LIVE    |       |     |
            s8 | Fife | Gamma | C Ltd |                | LIVE    |       |     |
            s9 | Grye | Alpha | A Ltd | B01:stated:100 | RETIRED |       |     |
            """;

    @Test
    @DisplayName("A run imputes to members without a cost, leaves stated figures alone and shows the rest apart")
    void run() {
        Opportunities found = find(ESTATE);
        Opportunity k1 = found.opportunities().collectAsList().stream()
                .filter(o -> o.kind().equals("K1"))
                .findFirst()
                .orElseThrow();
        assertEquals(5, k1.costKnownSystems());
        assertEquals(150_000_00, k1.costCentralPence());
        // Fife's Alpha at the median £30,000: x 10% x 35% x 50% = £525
        assertEquals(
                new Costs(1, 6, 16_000_00, 30_000_00, 50_000_00),
                k1.imputation().costs());
        assertEquals(525_00, k1.imputation().centralPence());
        List<OpportunityMember> imputed = found.members().collectAsList().stream()
                .filter(m -> m.imputedCostCentral() != null)
                .sorted(Comparator.comparing(OpportunityMember::systemId))
                .toList();
        assertTrue(imputed.stream()
                .allMatch(m -> m.costCentralPence() == null && m.countedIn().isEmpty()));
        assertEquals(
                List.of("s6", "s7"),
                imputed.stream().map(OpportunityMember::systemId).distinct().toList());
        // Beta has no peers of its own: those of the function, £20,000 to £40,000, twice as wide
        OpportunityMember beta = imputed.stream()
                .filter(m -> m.systemId().equals("s7"))
                .findFirst()
                .orElseThrow();
        assertEquals(10_000_00, beta.imputedCostLow());
        assertEquals(80_000_00, beta.imputedCostHigh());
    }

    @Test
    @DisplayName("Where nobody states a cost nothing is imputed")
    void nothingStated() {
        Opportunities found = find(ESTATE.replaceAll("\\| [1-5]0000 \\|", "|       |"));
        assertTrue(found.peers().none());
        assertTrue(found.opportunities().collectAsList().stream()
                .noneMatch(o -> o.imputation().known()));
    }

    private static Opportunities find(String estate) {
        return Finding.find(
                SampleEstate.place(TestSpark.session(), estate, 1, 2),
                SampleEstate.catalogue(),
                TestTerms.AS_OF,
                OpportunitySettings.DEFAULT);
    }
}
