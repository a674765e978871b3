package org.consolidation.analyser.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.consolidation.analyser.ingest.Organisation;
import org.consolidation.analyser.ingest.Succession;
import org.consolidation.analyser.ingest.Successions;
import org.consolidation.analyser.portfolio.SampleEstate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("On its first day a successor")
class DayOneTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);

    private static final List<Organisation> REGISTER =
            List.of(body("ayr", "Ayr"), body("bute", "Bute"), body("coll", "Coll"), body("dee", "Dee"));

    /** Ayr and Bute become Clyde; Coll is divided between Clyde and Dee. */
    private static final Plan PLAN = Plan.of(
            new Successions(
                    "merger.csv",
                    List.of(
                            new Succession("ayr", "clyde", DAY),
                            new Succession("bute", "clyde", null),
                            new Succession("coll", "clyde", null),
                            new Succession("coll", "dee", null)),
                    Map.of("clyde", "Clyde")),
            REGISTER,
            LocalDate.of(2026, 1, 1));

    private static Organisation body(String id, String name) {
        return new Organisation(
                id, name, List.of(name + " Council"), "county", "", "", null, null, List.of(), null, false, true);
    }

    private static PriorSystem held(
            String id, String organisation, String product, String ref, String end, Long pounds) {
        return held(id, organisation, product, ref, end, pounds, "", "", "", List.of());
    }

    private static PriorSystem held(
            String id,
            String organisation,
            String product,
            String ref,
            String end,
            Long pounds,
            String runBy,
            String sharedWith,
            String hostedFor,
            List<String> users) {
        Long pence = pounds == null ? null : pounds * 100;
        return new PriorSystem(
                id,
                organisation,
                organisation,
                "list.csv",
                "",
                2,
                product,
                "id-" + product,
                product,
                true,
                "B01",
                "Finance",
                false,
                "Acme",
                ref,
                end == null ? null : LocalDate.parse(end),
                6,
                false,
                pence,
                pence,
                pence,
                runBy,
                sharedWith,
                hostedFor,
                users);
    }

    private static List<Inherited> inherit(PriorSystem... some) {
        List<Inherited> all = new ArrayList<>();
        for (PriorSystem held : some) PLAN.inherit(held).forEachRemaining(all::add);
        return all;
    }

    private static <C, T> T bothWays(List<C> cases, BiFunction<String, Iterator<C>, T> fold, String key) {
        T found = fold.apply(key, cases.iterator());
        List<C> turned = new ArrayList<>(cases);
        Collections.reverse(turned);
        assertEquals(found, fold.apply(key, turned.iterator()));
        return found;
    }

    private static Overlap overlap(String key, List<Inherited> systems) {
        return bothWays(systems.stream().map(s -> new OverlapFold.Case(key, s)).toList(), OverlapFold::fold, key);
    }

    @Test
    @DisplayName("has the systems of its predecessors; of one that is divided each successor has all, to be divided")
    void inherits() {
        List<Inherited> systems =
                inherit(held("s1", "ayr", "Alpha", "", null, 1L), held("s2", "coll", "Beta", "", null, null));
        assertEquals(
                List.of("Clyde s1 []", "Clyde s2 [dee]", "Dee s2 [clyde]"),
                systems.stream()
                        .map(i -> i.successor() + " " + i.systemId() + " " + i.dividedWith())
                        .toList());
        assertEquals(DAY, systems.get(0).day());
        // no line states a day for Dee
        assertEquals(LocalDate.of(2026, 1, 1), systems.get(2).day());
        assertFalse(systems.get(0).split());
        assertTrue(systems.get(1).split());
        assertEquals(List.of(), inherit(held("s3", "elsewhere", "Alpha", "", null, 1L)));
    }

    @Test
    @DisplayName("must split what a body outside uses or runs, and nothing that only its predecessors share")
    void outside() {
        Inherited hosts = inherit(held("s1", "ayr", "Alpha", "", null, 1L, "", "", "", List.of("dee", "bute")))
                .get(0);
        assertEquals(List.of("dee"), hosts.outside());
        assertEquals("hosted for Dee", hosts.outsideHow());
        Inherited run = inherit(held("s2", "ayr", "Alpha", "", null, 1L, "dee", "", "", List.of()))
                .get(0);
        assertEquals("run by Dee", run.outsideHow());
        Inherited shared = inherit(
                        held("s3", "ayr", "Alpha", "", null, 1L, "", "Bute Council and Dee; nobody", "", List.of()))
                .get(0);
        assertEquals("shared with Dee", shared.outsideHow());
        Inherited told = inherit(held("s4", "ayr", "Alpha", "", null, 1L, "", "", "Dee Council", List.of("dee")))
                .get(0);
        assertEquals("hosted for Dee", told.outsideHow());
        assertFalse(inherit(held("s5", "ayr", "Alpha", "", null, 1L, "bute", "Bute", "Bute", List.of("bute")))
                .get(0)
                .split());
    }

    @Test
    @DisplayName("has a product at several predecessors, and several products for one function, each an overlap")
    void overlaps() {
        List<Inherited> alpha = inherit(
                held("s1", "ayr", "Alpha", "A/1", "2028-03-31", 10_000L),
                held("s2", "ayr", "Alpha", "A/1", "2028-03-31", null),
                held("s3", "bute", "Alpha", "B/7", "2026-12-31", 5_000L));
        Overlap product = overlap("P|clyde|id-Alpha", alpha);
        assertTrue(product.overlap());
        assertEquals(List.of("ayr", "bute"), product.predecessors());
        assertEquals(3, product.systems());
        assertEquals(2, product.contracts());
        assertEquals(2, product.costKnown());
        assertEquals(15_000_00, product.costCentralPence());
        assertEquals(LocalDate.of(2026, 12, 31), product.firstEnd());
        assertEquals(LocalDate.of(2028, 3, 31), product.lastEnd());
        assertEquals("ask Acme to novate 2 contracts and join them; data stay apart until moved", product.way());
        // one product for the function is no overlap of the function
        assertFalse(overlap("C|clyde|B01", alpha).overlap());
        List<Inherited> two = new ArrayList<>(alpha);
        two.addAll(inherit(held("s4", "bute", "Beta", "", null, null)));
        Overlap function = overlap("C|clyde|B01", two);
        assertTrue(function.overlap());
        assertEquals(List.of("Alpha", "Beta"), function.productNames());
        // what one body has twice is no overlap of the merger
        assertFalse(overlap(
                        "C|clyde|B01",
                        inherit(held("s1", "ayr", "Alpha", "", null, null), held("s2", "ayr", "Beta", "", null, null)))
                .overlap());
    }

    @Test
    @DisplayName("has an overlap where two predecessors of one name have a product")
    void sameName() {
        Plan plan = Plan.of(
                new Successions(
                        "merger.csv",
                        List.of(new Succession("b1", "clyde", DAY), new Succession("b2", "clyde", DAY)),
                        Map.of()),
                List.of(),
                DAY);
        List<Inherited> systems = new ArrayList<>();
        for (String id : List.of("b1", "b2")) {
            PriorSystem held = held("s-" + id, id, "Alpha", "", null, null);
            plan.inherit(held).forEachRemaining(i -> systems.add(called("Burgh", i)));
        }
        Overlap product = overlap("P|clyde|id-Alpha", systems);
        assertTrue(product.overlap());
        assertEquals(List.of("Burgh", "Burgh"), product.predecessors());
    }

    private static Inherited called(String name, Inherited i) {
        return new Inherited(
                i.successorId(),
                i.successor(),
                i.day(),
                i.predecessorId(),
                name,
                i.systemId(),
                i.sourceFile(),
                i.sourceSheet(),
                i.sourceRow(),
                i.systemName(),
                i.productId(),
                i.product(),
                i.realProduct(),
                i.capabilityId(),
                i.capability(),
                i.infrastructure(),
                i.supplier(),
                i.runBy(),
                i.contractRef(),
                i.contractEnd(),
                i.noticeMonths(),
                i.critical(),
                i.costLowPence(),
                i.costCentralPence(),
                i.costHighPence(),
                i.duty(),
                i.dividedWith(),
                i.outside(),
                i.outsideHow());
    }

    @Test
    @DisplayName("takes over contracts that run past it, and must bridge those that end before")
    void contracts() {
        assertEquals(Duty.BRIDGE, Duty.of(LocalDate.of(2027, 3, 31), DAY));
        assertEquals(Duty.NOVATE, Duty.of(DAY, DAY));
        assertEquals(Duty.FIND_END, Duty.of(null, DAY));
        assertEquals(Duty.NOVATE, Duty.of(LocalDate.of(2000, 1, 1), null));
        List<Agreement.Case> cases = inherit(
                        held("s1", "ayr", "Alpha", "A/1", "2027-03-31", 10_000L),
                        held("s2", "ayr", "Beta", "A/1", "2028-03-31", 2_000L))
                .stream()
                .map(s -> new Agreement.Case("clyde|" + s.contract(), s))
                .toList();
        Agreement agreement = bothWays(cases, Agreement::of, "clyde|ayr|A/1");
        assertEquals(2, agreement.systems());
        assertEquals(List.of("Alpha", "Beta"), agreement.products());
        assertEquals(LocalDate.of(2028, 3, 31), agreement.end());
        // six months' notice
        assertEquals(LocalDate.of(2027, 9, 30), agreement.noticeBy());
        assertEquals(Duty.NOVATE, agreement.duty());
        assertEquals(12_000_00, agreement.costCentralPence());
    }

    @Test
    @DisplayName("costs what precedents did for each council that merges, with and without the uplift")
    void cost() {
        MergeCost.Body whole = new MergeCost.Body("Non-metropolitan district", 1);
        MergeCost.Body half = new MergeCost.Body("County council", 2);
        MergeCost cost = MergeCost.of(
                List.of(whole, whole, half), 0, SampleEstate.catalogue().parameters());
        assertEquals(2_500, cost.bodiesMilli());
        // 2.5 councils x £0.5m, £1.9m, £3.0m
        assertEquals(1_250_000_00L, cost.lowPence());
        assertEquals(4_750_000_00L, cost.centralPence());
        assertEquals(7_500_000_00L, cost.highPence());
        // + 10%, 50%, 200%
        assertEquals(1_375_000_00L, cost.upliftedLowPence());
        assertEquals(7_125_000_00L, cost.upliftedCentralPence());
        assertEquals(22_500_000_00L, cost.upliftedHighPence());
        MergeCost forces = MergeCost.of(
                List.of(
                        new MergeCost.Body("Territorial police force", 1),
                        new MergeCost.Body("Territorial police force", 1)),
                1,
                SampleEstate.catalogue().parameters());
        assertTrue(
                forces.rule().startsWith("2 forces that merge, in 2 mergers one after the other, × cost of moving"),
                forces.rule());
        // 2 forces x £2.5m
        assertEquals(5_000_000_00L, forces.centralPence());
        assertEquals("oneoff.core-records.per-force", forces.parameter());
        assertNull(MergeCost.of(
                        List.of(whole, new MergeCost.Body("Territorial police force", 1)),
                        0,
                        SampleEstate.catalogue().parameters())
                .lowPence());
        assertNull(MergeCost.of(List.of(whole), 0, SampleEstate.catalogue().parameters())
                .lowPence());
    }

    @Test
    @DisplayName("takes what its bodies share already as one: no overlap, and one contract, of the body that runs it")
    void shared() {
        List<Inherited> systems = inherit(
                held("s1", "bute", "Alpha", "B/1", "2028-03-31", 90_000L, "", "", "ayr", List.of("ayr")),
                held("s2", "ayr", "Alpha", "B/1", "2028-03-31", 30_000L, "bute", "", "", List.of()));
        assertFalse(overlap("P|clyde|id-Alpha", systems).overlap());
        List<Agreement.Case> cases = systems.stream()
                .map(s -> new Agreement.Case("clyde|" + s.contract(), s))
                .toList();
        assertEquals(1, cases.stream().map(Agreement.Case::key).distinct().count());
        Agreement agreement = bothWays(cases, Agreement::of, "clyde");
        assertEquals(
                List.of("bute", "B/1", 2L, 120_000_00L),
                List.of(agreement.predecessorId(), agreement.ref(), agreement.systems(), agreement.costCentralPence()));
    }
}
