package org.consolidation.analyser.opportunity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
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
        Portfolio portfolio = SampleEstate.place(TestSpark.session(), ESTATE, seed, partitions);
        return Finding.find(portfolio, SampleEstate.catalogue(), TestTerms.AS_OF, OpportunitySettings.DEFAULT);
    }

    @Test
    @DisplayName("One estate gives each kind once, ranked, with its systems and their roles")
    void threeKinds() {
        Opportunities found = find(1, 2);
        List<Opportunity> ranked = ranked(found);
        // K4: systems at Ayr 2, Bute, Clun, Dyce, Eday; Alpha at two: shares of 6: 36 / (4 + 4 x 1) = 4.5
        // scores: K1 124 + 150 + 200 + 100; K4 132 + 240 + 166 + 33; K5 148 + 0 + 200 + 50
        assertEquals(
                List.of(574L, 571L, 398L),
                ranked.stream().map(Opportunity::scoreMilli).toList());
        assertEquals(
                List.of("K1", "K4", "K5"),
                ranked.stream().map(Opportunity::kind).toList());
        assertEquals(List.of(1L, 2L, 3L), ranked.stream().map(Opportunity::rank).toList());
        // displaced £10,000 + £20,000: x 40% x 35% x 50% = £2,100
        assertEquals(2_100_00, ranked.get(1).saving().centralPence());
        // Alpha £100,000: x 10% x 35% x 50% = £1,750
        assertEquals(1_750_00, ranked.get(0).saving().centralPence());
        // Ayr keeps £40,000; £10,000 x 60% x 50% = £3,000
        assertEquals(3_000_00, ranked.get(2).saving().centralPence());
        assertEquals(Found.id("K5", "Ayr|B01"), ranked.get(2).opportunityId());
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
                        "K4 s1 target",
                        "K4 s2 displaced",
                        "K4 s3 target",
                        "K4 s4 displaced",
                        "K4 s5 displaced",
                        "K4 s6 displaced",
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
}
