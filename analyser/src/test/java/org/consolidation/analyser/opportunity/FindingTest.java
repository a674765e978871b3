package org.consolidation.analyser.opportunity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consolidation.analyser.catalogue.AllianceMember;
import org.consolidation.analyser.coalition.Alliance;
import org.consolidation.analyser.coalition.Alliances;
import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.portfolio.Portfolio;
import org.consolidation.analyser.portfolio.SampleEstate;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final String ESTATE = """
            s1 | Ayr  | Alpha    | A Ltd | B01:stated:100 | LIVE    | 40000 | C-1 | 2026-06-30
            s2 | Ayr  | Beta     | B Ltd | B01:stated:100 | LIVE    | 10000 | C-2 |
            s3 | Bute | Alpha    | A Ltd | B01:stated:100 | LIVE    | 60000 | C-1 | 2027-06-30
            s4 | Clun | Gamma    | C Ltd | B01:stated:100 | LIVE    | 20000 |     |
            s5 | Dyce | in-house |       | B01:stated:100 | LIVE    |       |     |
            s6 | Eday | Delta    | D Ltd | B01:stated:100 | LIVE    |       |     |
            s7 | Eday | Beta     | B Ltd | B01:stated:100 | RETIRED | 99999 |     |
            s8 | Eday | Cisco    | Cisco | B24:stated:100 | LIVE    |       |     |
            s9 | Eday | Juniper  | Cisco | B24:stated:100 | LIVE    |       |     |
            """;

    private static List<Opportunity> ranked(Opportunities found) {
        return found.opportunities().collectAsList().stream()
                .sorted(Comparator.comparingLong(Opportunity::rank))
                .toList();
    }

    private static List<String> members(Opportunities found) {
        return found.members().collectAsList().stream()
                .map(Object::toString)
                .sorted()
                .toList();
    }

    private static Opportunities find(long seed, int partitions) {
        return find(ESTATE, seed, partitions);
    }

    private static Opportunities find(String estate, long seed, int partitions) {
        Portfolio portfolio = SampleEstate.place(TestSpark.session(), estate, seed, partitions);
        return Finding.find(portfolio, SampleEstate.catalogue(), TestTerms.AS_OF, OpportunitySettings.DEFAULT);
    }

    @Test
    @DisplayName("One estate gives each kind once, ranked, with its systems and their roles")
    void threeKinds() {
        Opportunities found = find(1, 2);
        List<Opportunity> ranked = ranked(found);
        // K4: systems at Ayr 2, Bute, Clun, Dyce, Eday; Alpha at two: shares of 6: 36 / (4 + 4 x 1) = 4.5
        // K1 150 + 200 + 100, and -223 for £5,404.94 - £22,500; K4 240 + 166 + 33, and -235 for £185.93 - £22,500,
        // less 150 for the one supplier left and 100 x 4/5 for the five that would depend on it;
        // K5 0 + 200 + 50, and 42 for £6,000 x (50% x 3.0885375 - 1.5) = £265.61; the chance of each on top
        assertEquals(
                List.of("K5", "K1", "K4"),
                ranked.stream().map(Opportunity::kind).toList());
        assertEquals(
                List.of(292L, 227L, -26L),
                ranked.stream()
                        .map(o -> o.scoreMilli() - o.worth().chanceMilli() / 10)
                        .toList());
        assertEquals(List.of(1L, 2L, 3L), ranked.stream().map(Opportunity::rank).toList());
        // Ayr keeps £40,000; £10,000 x 60% x 50% = £3,000
        assertEquals(3_000_00, ranked.get(0).saving().centralPence());
        // Alpha £100,000: x 10% x 35% x 50% = £1,750
        assertEquals(1_750_00, ranked.get(1).saving().centralPence());
        // displaced £10,000 + £20,000: x 40% x 35% x 50% = £2,100
        assertEquals(2_100_00, ranked.get(2).saving().centralPence());
        assertEquals(Found.id("K5", "Ayr|B01"), ranked.get(0).opportunityId());
        // K4 costs more than it saves and leaves one supplier: better not, so that nobody is told to move
        assertEquals(Advice.LEAVE_ALONE, ranked.get(2).advice());
        assertTrue(ranked.get(2).reason().startsWith("Do not merge: at the best estimate it costs more than it saves"));
        // the case for it is named as such, and no part of the reason
        assertTrue(
                ranked.get(2).reason().matches("Do not merge: [^.]*\\."),
                ranked.get(2).reason());
        assertTrue(
                ranked.get(2).caseFor().startsWith("More than two effective products serve one function"),
                ranked.get(2).caseFor());
        assertEquals("", ranked.get(0).caseFor());
        // only K5 is worth more than nothing, so it claims the £10,000, of which the others save a part too
        assertEquals(Claim.NONE, ranked.get(1).claim());
        assertEquals(265_61, ranked.get(0).claim().netCentralPence());
        assertEquals(List.of(), ranked.get(0).claim().alternatives());
        List<String> roles = found.members().collectAsList().stream()
                .map(m -> ranked.stream()
                                .filter(o -> o.opportunityId().equals(m.opportunityId()))
                                .findFirst()
                                .orElseThrow()
                                .kind()
                        + " " + m.systemId() + " " + m.role())
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "K1 s1 holder",
                        "K1 s3 holder",
                        "K4 s1 holder",
                        "K4 s2 holder",
                        "K4 s3 holder",
                        "K4 s4 holder",
                        "K4 s5 holder",
                        "K4 s6 holder",
                        "K5 s1 kept",
                        "K5 s2 duplicate"),
                roles);
    }

    @Test
    @DisplayName("Neither the order of rows nor their partitions matter")
    void orderDoesNotMatter() {
        Opportunities one = find(2, 1);
        Opportunities other = find(3, 5);
        assertEquals(ranked(one), ranked(other));
        assertEquals(members(one), members(other));
    }

    @Test
    @DisplayName("What those before it leave has to pay, or an opportunity gives it up and is in no sum")
    void givesUp() {
        Opportunities found = find(ESTATE.replace("0000 |", "0000000 |").replace("20000000 |", "3000000 |"), 5, 3);
        List<Opportunity> ranked = ranked(found);
        assertEquals(
                List.of("K1", "K5", "K4"),
                ranked.stream().map(Opportunity::kind).toList());
        Opportunity converge = ranked.get(2);
        // £13m: 35% x £5.2m x (50% x 3.0885375 - 1.5) - £22,500 = £58,069.16 by itself; but K5 counts on £10m of
        // it, and on the £3m that are left it would be 35% x £1.2m x 0.04426877 - £22,500 = -£3,907.12
        assertEquals(58_069_16, converge.worth().netCentralPence());
        assertEquals(0, converge.claim().costs().known());
        assertEquals(2, converge.claim().costs().systems());
        assertNull(converge.claim().netCentralPence());
        assertEquals(
                List.of("s1 K1", "s2 K5", "s3 K1"),
                found.members().collectAsList().stream()
                        .filter(m -> m.countedIn().equals(m.opportunityId()))
                        .map(m -> m.systemId() + " " + kind(ranked, m.countedIn()))
                        .sorted()
                        .toList());
        assertEquals(
                List.of("K1", "K5"),
                found.simulated().parts().stream().map(Simulated.Part::kind).toList());
        assertEquals(
                List.of("Ayr", "Bute"),
                found.gains().collectAsList().stream()
                        .map(Gain::organisation)
                        .sorted()
                        .toList());
    }

    @Test
    @DisplayName("What a system costs that is being retired goes anyway and is in no sum")
    void retiring() {
        Opportunities found = find(
                ESTATE.replace("0000 |", "0000000 |")
                        .replace("s2 | Ayr  | Beta     | B Ltd | B01:stated:100 | LIVE    |", """
                                s2 | Ayr  | Beta     | B Ltd | B01:stated:100 | RETIRING|"""),
                6,
                2);
        Map<String, Opportunity> byKind = new TreeMap<>();
        for (Opportunity one : ranked(found)) byKind.put(one.kind(), one);
        // K5 would save on Beta at Ayr alone, K4 on it and on £20m of Gamma at Clun, which it is left with:
        // 35% x £8m x (50% x 3.0885375 - 1.5) - £22,500
        assertEquals(Claim.NONE, byKind.get("K5").claim());
        assertEquals(101_452_55, byKind.get("K4").claim().netCentralPence());
        assertEquals(1, byKind.get("K4").claim().costs().systems());
        assertEquals(
                List.of("K1", "K4"),
                found.simulated().parts().stream().map(Simulated.Part::kind).toList());
        assertTrue(found.members().collectAsList().stream()
                .filter(m -> m.systemId().equals("s2"))
                .allMatch(m -> m.countedIn().isEmpty()));
    }

    @Test
    @DisplayName("Each pound counts for one opportunity: the first in rank that would save part of it")
    void eachPoundOnce() {
        Opportunities found = find(ESTATE.replace("0000 |", "0000000 |"), 4, 3);
        List<Opportunity> ranked = ranked(found);
        // K1 £100m: £1.75m x 3.0885375 - £22,500; K4 £30m: 35% x £12m x (50% x 3.0885375 - 1.5) - £22,500; K5 £10m,
        // which
        // ranks before K4, because nobody else depends on it
        assertEquals(
                List.of(5_382_440_69L, 265_612_61L, 163_428_83L),
                ranked.stream().map(o -> o.worth().netCentralPence()).toList());
        assertEquals(
                List.of("K1", "K5", "K4"),
                ranked.stream().map(Opportunity::kind).toList());
        assertEquals(
                List.of(2L, 1L, 1L),
                ranked.stream().map(o -> o.claim().costs().known()).toList());
        assertEquals(
                ranked.get(0).saving().centralPence(), ranked.get(0).claim().centralPence());
        assertEquals(265_612_61, ranked.get(1).claim().netCentralPence());
        // K4 is left with £20m of the £30m: 35% x £8m x (50% x 3.0885375 - 1.5) - £22,500
        assertEquals(101_452_55, ranked.get(2).claim().netCentralPence());
        assertEquals(List.of(), ranked.get(0).claim().alternatives());
        assertEquals(
                List.of(ranked.get(2).opportunityId()), ranked.get(1).claim().alternatives());
        assertEquals(
                List.of(ranked.get(1).opportunityId()), ranked.get(2).claim().alternatives());
        List<String> counted = found.members().collectAsList().stream()
                .filter(m -> !m.countedIn().isEmpty())
                .map(m -> m.systemId() + " " + m.role() + " " + kind(ranked, m.countedIn()))
                .sorted()
                .toList();
        assertEquals(
                List.of("s1 holder K1", "s2 displaced K5", "s2 duplicate K5", "s3 holder K1", "s4 displaced K4"),
                counted);
        // £100m x 10% x 35% x 50% by K1: £40m at Ayr, £60m at Bute; £10m x 60% x 50% by K5;
        // £20m x 40% x 35% x 50% by K4
        assertEquals(
                List.of(
                        new Gain("Ayr", "Ayr", 2, 2, 50_000_000_00L, 700_000_00 + 3_000_000_00),
                        new Gain("Bute", "Bute", 1, 1, 60_000_000_00L, 1_050_000_00),
                        new Gain("Clun", "Clun", 1, 1, 20_000_000_00L, 1_400_000_00)),
                found.gains().collectAsList().stream()
                        .sorted(Comparator.comparing(Gain::organisationId))
                        .toList());
        // weighed otherwise the first stays first where money counts; all three ranks are told
        assertEquals(
                List.of("money first 1", "what is easy first 1", "least harm first 1"),
                ranked.get(0).otherRanks());
        assertEquals(
                "nobody moves; the hold of the product's owner on 2 organisations becomes one contract",
                ranked.get(0).harms().get(0));
        Simulated simulated = found.simulated();
        assertEquals(
                List.of("K1", "K4", "K5"),
                simulated.parts().stream().map(Simulated.Part::rule).toList());
        assertEquals(
                130_000_000_00L,
                simulated.parts().stream()
                        .mapToLong(part -> part.costs().centralPence())
                        .sum());
    }

    private static final String SHARED = """
            s1 | Ayr  | Alpha | A Ltd | B01:stated:100 | LIVE    | 6000000 | |
            s2 | Bute | Alpha | A Ltd | B01:stated:100 | LIVE    | 4000000 | |
            s3 | Clun | Alpha | A Ltd | B01:stated:100 | LIVE    | 1000    | |
            s4 | Dyce | Alpha | A Ltd | B01:stated:100 | LIVE    | 2000    | |
            s5 | Ayr  | Beta  | B Ltd | B01:stated:100 | LIVE    | 3000    | |
            s6 | Clun | Beta  | B Ltd | B01:stated:100 | LIVE    | 3000    | |
            s7 | Bute | Beta  | B Ltd | B01:stated:100 | RETIRED | 3000    | |
            """;

    private static Opportunities shared(Alliances alliances, long seed, int partitions) {
        Portfolio portfolio = SampleEstate.place(TestSpark.session(), SHARED, seed, partitions);
        Ground ground = new Ground(
                EnumSet.allOf(Field.class),
                Map.of("Ayr", "North", "Bute", "South", "Clun", "North", "Dyce", "North"),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Set.of(),
                List.of(),
                alliances);
        OpportunitySettings settings = OpportunitySettings.DEFAULT;
        return Finding.find(portfolio, SampleEstate.catalogue(), ground, TestTerms.AS_OF, settings);
    }

    /** Title of each K11 and which systems are what to it. */
    private static List<String> sharing(Opportunities found) {
        Map<String, String> titles = new TreeMap<>();
        ranked(found).stream()
                .filter(o -> o.kind().equals("K11"))
                .forEach(o -> titles.put(o.opportunityId(), o.title()));
        Map<String, TreeSet<String>> systems = new TreeMap<>();
        for (OpportunityMember member : found.members().collectAsList()) {
            String title = titles.get(member.opportunityId());
            if (title == null) continue;
            systems.computeIfAbsent(title, t -> new TreeSet<>()).add(member.systemId() + " " + member.role());
        }
        return systems.entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue())
                .toList();
    }

    @Test
    @DisplayName("K11: allies before neighbours, and instead of them for the systems concerned")
    void allies() {
        // what does not pay is left alone, so that nobody is a neighbour who moves
        assertEquals(
                List.of(
                        "Alpha: 3 neighbours in North [s1 holder, s3 holder, s4 holder]",
                        "Beta: 2 neighbours in North [s5 holder, s6 holder]"),
                sharing(shared(Alliances.NONE, 1, 2)));
        AllianceMember desk = new AllianceMember(
                "firth",
                "Firth",
                "shared IT service",
                "Ayr",
                "live",
                "2025",
                null,
                null,
                "the service desk",
                List.of("B12"),
                "B",
                "page");
        Alliances firth = new Alliances(List.of(new Alliance("Firth", desk, Set.of("Ayr", "Bute"))));
        Opportunities found = shared(firth, 1, 2);
        // Ayr and Bute are allies over the border of their regions; of Beta Bute has none in use, so Ayr looks about
        assertEquals(
                List.of(
                        "Alpha: 2 allies in Firth [s1 ally, s2 ally]",
                        "Alpha: 2 neighbours in North [s3 holder, s4 holder]",
                        "Beta: 2 neighbours in North [s5 holder, s6 holder]"),
                sharing(found));
        Opportunity allies = ranked(found).stream()
                .filter(o -> o.title().contains("Firth"))
                .findFirst()
                .orElseThrow();
        // £10m x 20% x 35% x 50%, as of neighbours
        assertEquals(350_000_00, allies.saving().centralPence());
        assertTrue(allies.reason()
                .endsWith("What is known of the alliance: shared IT service: the service desk; live at 2025 by page"
                        + " (grade B)."));
        assertTrue(allies.blockers()
                .contains("what the alliance shares (the service desk) does not include this function: its agreement"
                        + " would have to be widened"));
        assertEquals(members(found), members(shared(firth, 7, 3)));
    }

    private static String kind(List<Opportunity> all, String id) {
        return all.stream()
                .filter(o -> o.opportunityId().equals(id))
                .findFirst()
                .orElseThrow()
                .kind();
    }
}
