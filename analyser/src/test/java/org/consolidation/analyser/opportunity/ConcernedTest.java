package org.consolidation.analyser.opportunity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.consolidation.analyser.opportunity.Concerned.Contender;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConcernedTest {

    /** "s1" with "alpha" at Bute, its contract ending in June 2027. */
    private static MemberSystem system(Long costPence, Long runPence, Imputed imputed) {
        return new MemberSystem(
                "s1",
                "bute",
                "Bute",
                "bute.csv",
                "",
                2,
                "Alpha",
                "",
                "alpha",
                "Alpha",
                "",
                LocalDate.of(2027, 6, 30),
                null,
                "",
                false,
                false,
                "",
                "bute",
                costPence,
                costPence,
                costPence,
                runPence,
                null,
                imputed);
    }

    private static Ranking.Place place(String kind, String anchor, Advice advice, boolean pays, long rank) {
        return new Ranking.Place("id-" + kind, kind, "subject", anchor, advice.ordinal(), pays, pays, rank);
    }

    private static Concern concern(Concerned concerned, String kind) {
        return concerned.concerns().stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("Those that would save part of a cost and pay have a stake in it, the first in rank first")
    void oncePerPound() {
        Concerned concerned = Concerned.of(
                system(1_000_00L, null, null),
                List.of(
                        place("K1", "", Advice.CONSOLIDATE, true, 9),
                        place("K4", "beta", Advice.CONSOLIDATE, true, 4),
                        // It pays nothing, and the next would not save any of this system's cost.
                        place("K2", "", Advice.CONSOLIDATE, false, 1),
                        place("K5", "s1", Advice.CONSOLIDATE, true, 2)),
                TestTerms.terms());
        assertEquals(List.of(new Contender(4, "id-K4"), new Contender(9, "id-K1")), concerned.contenders());
        // £1,000 x 40% x 35% x 50%, and x 10% x 35% x 50%: one of them, if the cost counts for it
        assertEquals(70_00, concern(concerned, "K4").gainsPence());
        assertEquals(17_50, concern(concerned, "K1").gainsPence());
        assertNull(concern(concerned, "K2").gainsPence());
        assertNull(concern(concerned, "K5").gainsPence());
        assertEquals(
                List.of("K2", "K5", "K4", "K1"),
                concerned.concerns().stream().map(Concern::kind).toList());
    }

    @Test
    @DisplayName("Each kind says what a system is to it; where nothing is advised, all are holders alike")
    void roles() {
        Concerned concerned = Concerned.of(
                system(null, null, null),
                List.of(
                        place("K3", "s1", Advice.CONSOLIDATE, false, 1),
                        place("K4", "alpha", Advice.CONSOLIDATE, false, 2),
                        place("K5", "s2", Advice.CONSOLIDATE, false, 3),
                        place("K8", "2027-06-30/2028-06-29", Advice.CONSOLIDATE, false, 4),
                        place("K1", "", Advice.LEAVE_ALONE, false, 5)),
                TestTerms.terms());
        assertEquals(
                List.of("kept", "target", "duplicate", "ends in the window", "holder"),
                concerned.concerns().stream().map(Concern::role).toList());
        assertEquals(List.of(), concerned.contenders());
    }

    @Test
    @DisplayName("What harm outweighs moves nobody and has no stake, but it stays known on which costs it was reckoned")
    void outweighed() {
        MemberSystem bute = system(1_000_00L, null, null);
        List<Ranking.Place> places = List.of(
                place("K4", "beta", Advice.LEAVE_ALONE, true, 1),
                place("K4", "alpha", Advice.LEAVE_ALONE, true, 2),
                place("K1", "", Advice.LEAVE_ALONE, false, 3));
        List<Concern> concerns = Concerned.of(bute, places, TestTerms.terms()).concerns();
        assertEquals(
                List.of("holder true", "holder false", "holder false"),
                concerns.stream().map(c -> c.role() + " " + c.reckoned()).toList());
        assertEquals(
                List.of(false, false, false),
                concerns.stream().map(Concern::advised).toList());
    }

    @Test
    @DisplayName("Fewer variants count on what it costs to run a system, and on nothing where that is not stated apart")
    void partOfTheCost() {
        Ranking.Place variants = place("K3", "s2", Advice.CONSOLIDATE, true, 1);
        Concern apart = Concerned.of(system(1_000_00L, 300_00L, null), List.of(variants), TestTerms.terms())
                .concerns()
                .get(0);
        assertEquals(300_00, apart.countsCentralPence());
        Concern together = Concerned.of(system(1_000_00L, null, null), List.of(variants), TestTerms.terms())
                .concerns()
                .get(0);
        assertNull(together.countsCentralPence());
        assertNull(together.stake());
    }

    @Test
    @DisplayName("An imputed cost is told apart from a stated one, and no opportunity has a stake in it")
    void imputed() {
        Imputed imputed = new Imputed(50_00, 100_00, 200_00, "median of 5 organisations");
        Concerned concerned = Concerned.of(
                system(null, null, imputed), List.of(place("K1", "", Advice.CONSOLIDATE, true, 1)), TestTerms.terms());
        Concern only = concerned.concerns().get(0);
        assertNull(only.countsCentralPence());
        assertEquals(100_00, only.imputedCentralPence());
        assertNull(only.gainsPence());
        assertEquals(List.of(), concerned.contenders());
    }

    @Test
    @DisplayName("A cost goes to the next in rank where the first gave up, and to none where all did")
    void givenUp() {
        String first = "8000000000000004"; // its first bit set: ids are unsigned, the array is in signed order
        String second = "0000000000000009";
        long[] one = {Long.MIN_VALUE + 4};
        long[] both = {Long.MIN_VALUE + 4, 9};
        assertEquals(first, Settling.first(Stream.of(first, second), new long[0]));
        assertEquals(second, Settling.first(Stream.of(first, second), one));
        assertEquals("", Settling.first(Stream.of(first, second), both));
        assertEquals("", Settling.first(Stream.of(), one));
    }

    @Test
    @DisplayName("What a retiring system costs goes anyway and counts for nobody")
    void retiring() {
        MemberSystem live = system(1_000_00L, null, null);
        MemberSystem retiring = new MemberSystem(
                live.systemId(),
                live.organisationId(),
                live.organisation(),
                live.sourceFile(),
                live.sourceSheet(),
                live.sourceRow(),
                live.systemName(),
                live.version(),
                live.productId(),
                live.product(),
                live.supplier(),
                live.contractEnd(),
                live.noticeMonths(),
                live.extension(),
                live.critical(),
                true,
                live.route(),
                live.runBy(),
                live.costLowPence(),
                live.costCentralPence(),
                live.costHighPence(),
                live.runPence(),
                live.hostingPence(),
                live.imputed());
        List<Ranking.Place> places = List.of(place("K1", "", Advice.CONSOLIDATE, true, 1));
        assertEquals(
                1, Concerned.of(live, places, TestTerms.terms()).contenders().size());
        Concerned concerned = Concerned.of(retiring, places, TestTerms.terms());
        assertEquals(List.of(), concerned.contenders());
        assertNull(concern(concerned, "K1").gainsPence());
        assertEquals("holder", concern(concerned, "K1").role());
    }
}
