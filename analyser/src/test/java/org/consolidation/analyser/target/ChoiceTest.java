package org.consolidation.analyser.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.consolidation.analyser.coalition.Alliances;
import org.consolidation.analyser.decision.Answer;
import org.consolidation.analyser.decision.Offer;
import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.opportunity.Ground;
import org.consolidation.analyser.opportunity.OpportunitySettings;
import org.consolidation.analyser.opportunity.Terms;
import org.consolidation.analyser.portfolio.SampleEstate;
import org.consolidation.analyser.target.Target.Move;
import org.consolidation.analyser.target.Target.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Uses are written "organisation | product | supplier | pounds a year | users", blank for not known. The
 * project's own parameters: adoption 0.35, realisation 0.5, one-off cost of a change 1.0 years of a planned
 * saving of 0.4, optimism bias 0.5, five years worth 3.0885.
 */
@DisplayName("The choice of targets")
class ChoiceTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    /** Two pay £100 a user, two £1,000; four have something else at no stated cost. */
    private static final String ESTATE = """
            alder  | Cheap  | Acme  | 10000  | 100
            birch  | Cheap  | Acme  | 10000  | 100
            cedar  | Dear   | Grand | 100000 | 100
            dogwood| Dear   | Grand | 100000 | 100
            elm    | Other  | Third |        |
            fir    | Other  | Third |        |
            gorse  | Other  | Third |        |
            hazel  | Other  | Third |        |
            """;

    private static Use use(String line) {
        String[] cell = line.split("\\|", -1);
        for (int i = 0; i < cell.length; i++) cell[i] = cell[i].strip();
        return new Use(
                "B01",
                "Finance",
                cell[0],
                cell[0],
                "id-" + cell[1],
                cell[1],
                !cell[1].equals("in-house"),
                cell[2],
                cell[4].isEmpty() ? null : Long.valueOf(cell[4]),
                cell[3].isEmpty() ? null : Long.valueOf(100 * Long.parseLong(cell[3])),
                false,
                null,
                null,
                "");
    }

    private static TargetTerms terms(Map<String, String> regions, List<Offer> offers) {
        Ground ground = new Ground(
                EnumSet.allOf(Field.class),
                regions,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Set.of(),
                offers,
                Alliances.NONE);
        return TargetTerms.of(
                Terms.of(SampleEstate.catalogue(), ground, AS_OF, OpportunitySettings.DEFAULT), TargetSettings.DEFAULT);
    }

    private static final TargetTerms TERMS = terms(Map.of(), List.of());

    private static List<Use> uses(String estate) {
        return Arrays.stream(estate.strip().split("\n")).map(ChoiceTest::use).toList();
    }

    private static Target choose(String estate, TargetTerms terms) {
        Target target = Choice.choose("B01", uses(estate).iterator(), terms);
        List<Use> shuffled = new ArrayList<>(uses(estate));
        Collections.shuffle(shuffled, new Random(3));
        assertEquals(target, Choice.choose("B01", shuffled.iterator(), terms), "whatever the order of the systems");
        return target;
    }

    /** A joint procurement, £15,000 of 2024-25 in pounds of the run, with optimism bias. */
    private static double procurement() {
        return Money.central(TERMS.terms()).opening();
    }

    @Test
    @DisplayName("offers two organisations a move that pays, worked by hand")
    void worked() {
        Target target = choose(ESTATE, TERMS);
        // All prices 100, 100, 1000, 1000: median 550. Level of Cheap (2 × 100 + 2 × 550) / 4 = 325.
        assertEquals(Unit.USER, target.unit());
        assertEquals(32_500, target.options().get(0).levelPence());
        assertEquals(Outcome.OFFER, target.outcome());
        assertEquals(2, target.moves().size());
        Move move = target.moves().get(0);
        assertEquals("cedar", move.organisationId());
        assertEquals("Cheap", move.toProduct());
        // 100 users × £325; saving £67,500, but no more than 67% of £100,000.
        assertEquals(3_250_000, move.expectedPence());
        assertEquals(6_700_000, move.savingPence());
        // 1.0 × 0.4 × £100,000 × 1.5.
        assertEquals(6_000_000, move.oneOffPence());
        // 0.5 × 3.0885 × £67,000 - £60,000 = £43,465 (3.0885 to four places).
        assertEquals(4_346_500, move.netPence(), 200);
        // 0.35 × 2 × £43,465 less one procurement.
        assertEquals(0.35 * 2 * move.netPence() - procurement(), target.worth().netPence(), 2);
        assertTrue(target.worth().netPence() > 0);
        assertEquals(2, target.remaining(), "Cheap and Other");
        assertEquals(3, target.products());
        assertEquals("bound", target.worth().method());
        assertEquals(0, target.worth().gapPence());
        assertEquals(500, target.largestShareMilli());
        assertEquals(200, target.worth().draws());
        assertNull(target.regional(), "no region is known");
    }

    @Test
    @DisplayName("says of moves that pay at the best estimate and lose in most draws that they rather lose")
    void ratherLoses() {
        // Prices 100, 100, 800, 800: median 450; level of Cheap (2 × 100 + 2 × 450) / 4 = 275. Each saves £52,500 and
        // costs £48,000 once: 0.5 × 3.0885 × £52,500 - £48,000 = £33,074; two take it up by 0.35, for a procurement.
        Target target = choose(ESTATE.replace("100000", "80000"), TERMS);
        assertEquals(0.7 * 3_307_400 - procurement(), target.worth().netPence(), 200);
        assertTrue(target.worth().netPence() > 0);
        assertTrue(target.worth().chanceMilli() < 500, "in " + target.worth().chanceMilli());
        assertTrue(target.reason().contains(" More likely a loss than a gain: "), target.reason());
        // At ten times the cost most draws gain, and nothing is said.
        Target firm = choose(ESTATE.replace("100000", "1000000"), TERMS);
        assertTrue(firm.worth().chanceMilli() >= 500, "in " + firm.worth().chanceMilli());
        assertFalse(firm.reason().contains("More likely"), firm.reason());
    }

    @Test
    @DisplayName("never sends anybody to a product that it declined; what is left may not pay")
    void declined() {
        TargetTerms declining = terms(Map.of(), List.of(new Offer("dogwood", "cheap", Answer.DECLINED, "no", null)));
        Target target = choose(ESTATE, declining);
        assertEquals(Outcome.LEAVE_ALONE, target.outcome());
        assertEquals(List.of(), target.moves());
        assertEquals(0, target.worth().netPence());
        assertEquals(3, target.remaining());
    }

    @Test
    @DisplayName("lets no supplier grow above its share of the uses")
    void supplierShare() {
        // Acme has 4 of 8 with these two, which is the cap of one half.
        String more = ESTATE.replace("elm    | Other  | Third", "elm    | Also   | Acme ")
                .replace("fir    | Other  | Third", "fir    | Also   | Acme ");
        assertEquals(Outcome.LEAVE_ALONE, choose(more, TERMS).outcome());
        // With 3 of 8 it may take in one, and one does not pay for a procurement.
        String fewer = ESTATE.replace("elm    | Other  | Third", "elm    | Also   | Acme ");
        assertEquals(Outcome.LEAVE_ALONE, choose(fewer, TERMS).outcome());
        assertEquals(1, Case.of("B01", seats(fewer), TERMS).grid().room()[0]);
    }

    @Test
    @DisplayName("keeps at least two products, four of a core police function")
    void leastProducts() {
        List<Seat> seats = seats(ESTATE);
        assertEquals(1, Case.of("B01", seats, TERMS).grid().mayEmpty());
        assertEquals(0, Case.of("P02", seats, TERMS).grid().mayEmpty());
        // Other stays: nobody's cost of it is known. So two groups may empty at most.
        assertEquals(2, Case.of("B01", seats, TERMS).grid().groups().length);
    }

    @Test
    @DisplayName("says what one product for each region would mean")
    void regional() {
        Map<String, String> regions = Map.of("alder", "North", "cedar", "North", "birch", "South", "dogwood", "South");
        Target target = choose(ESTATE, terms(regions, List.of()));
        // Each region moves its one holder of Dear: the same as the free choice here.
        assertEquals(2, target.regional().regions());
        assertEquals(2, target.regional().moves());
        assertEquals(2, target.regional().remaining());
        assertEquals(target.worth().netPence(), target.regional().netPence());
    }

    @Test
    @DisplayName("keeps the cap of a supplier and the least number of products in regions too")
    void regionalRules() {
        Map<String, String> regions = Map.of("alder", "North", "cedar", "North", "birch", "South", "dogwood", "South");
        TargetTerms regional = terms(regions, List.of());
        // Acme has 4 of 8 and no room, so that both regions would have to take Dear of Grand, at a loss.
        String full = ESTATE.replace("elm    | Other  | Third", "elm    | Also   | Acme ")
                .replace("fir    | Other  | Third", "fir    | Also   | Acme ");
        Target capped = choose(full, regional);
        assertEquals(2, capped.regional().moves());
        assertEquals(3, capped.regional().remaining(), "Dear, Also and Other");
        assertTrue(capped.regional().netPence() < 0);
        // A core police function keeps its three products: one region takes Cheap, the other Dear.
        Case core = Case.of("P02", seats(ESTATE), regional);
        Target.Regional kept = Regions.of(core, core.grid(), Money.central(regional.terms()));
        assertEquals(3, kept.remaining());
        assertEquals(2, kept.moves());
        // Without room at either supplier nothing keeps the rules.
        String both = full.replace("gorse  | Other  | Third", "gorse  | Big    | Grand")
                .replace("hazel  | Other  | Third", "hazel  | Big    | Grand");
        assertNull(choose(both, regional).regional());
    }

    @Test
    @DisplayName("computes nothing where a price is known at one organisation only, and asks where none is")
    void notComputable() {
        Target one = choose("""
                alder | Cheap | Acme | 10000 | 100
                birch | Dear | Grand | 90000 | 100
                """, TERMS);
        assertEquals(Outcome.NOT_COMPUTABLE, one.outcome());
        assertTrue(one.reason().contains("at 2 organisations"), one.reason());
        Target none = choose("alder | Cheap | Acme | | 100", TERMS);
        assertTrue(none.reason().startsWith("No list states what"), none.reason());
    }

    @Test
    @DisplayName("values a move by the ratio of two products where no size is known")
    void withoutSizes() {
        Prices prices = Prices.of(seats(ESTATE.replace("| 100\n", "|\n")), Map.of());
        assertEquals(Unit.USE, prices.unit());
        // Medians by use, in pence: Cheap 1,000,000, Dear 10,000,000, all 5,500,000.
        assertEquals(3_250_000, prices.level("id-Cheap"));
        assertEquals(7_750_000, prices.level("id-Dear"));
        Seat cedar = seats("cedar | Dear | Grand | 100000 |").get(0);
        assertEquals(10_000_000 * 3_250_000.0 / 7_750_000, prices.expected(cedar, "id-Cheap"), 1e-6);
    }

    @Test
    @DisplayName("sums the systems of an organisation and product up, contracts by the last that ends")
    void seat() {
        Use first = new Use("B01", "Finance", "a", "Alder", "p", "P", true, "Acme", 10L, 100L, true, AS_OF, 3, "1+1");
        Use second =
                new Use("B01", "Finance", "a", "Alder", "p", "P", true, "", 5L, null, false, AS_OF.plusYears(1), 6, "");
        Seat seat = Seat.of(List.of(second, first).iterator()).get(0);
        assertEquals(new Seat("a", "Alder", "p", "P", true, "Acme", 2, 1, 100, 15, AS_OF.plusYears(1), 6, ""), seat);
    }

    private static List<Seat> seats(String estate) {
        return Seat.of(uses(estate).iterator());
    }
}
