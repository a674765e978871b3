package org.consolidation.analyser.coalition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.consolidation.analyser.portfolio.Portfolio;
import org.consolidation.analyser.portfolio.SampleEstate;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Peers over an estate")
class CoalescingTest {

    private static final String ESTATE = """
            s1 | a | Alpha    | Acme | B01:category:90 | LIVE    | 9000  | |
            s2 | b | Alpha    | Acme | B01:category:90 | LIVE    | 5000  | |
            s3 | b | Alpha    | Acme | B01:category:90 | LIVE    | 45000 | |
            s4 | c | Beta     | Bell | B01:category:90 | LIVE    |       | |
            s5 | b | Beta     | Bell | B01:category:90 | LIVE    |       | |
            s6 | c | Wires    | Bell | B24:category:90 | LIVE    |       | |
            s7 | d | Wires    | Bell | B24:category:90 | LIVE    |       | |
            s8 | a | in-house |      | B01:category:90 | LIVE    |       | |
            s9 | e | Alpha    | Acme | B01:category:90 | RETIRED |       | |
            s0 | d | Gamma    | Core | B01:category:90 | LIVE    |       | |
            """;

    private static Coalitions coalesce(long seed, int partitions) {
        Portfolio portfolio = SampleEstate.place(TestSpark.session(), ESTATE, seed, partitions);
        return Coalescing.coalesce(portfolio, List.of(), Alliances.NONE, CoalitionSettings.DEFAULT);
    }

    @Test
    @DisplayName("count distinct organisation-product pairs in use, as worked by hand, however the rows lie")
    void byHand() {
        Coalitions found = coalesce(1, 3);
        List<OrganisationPair> pairs = found.pairs().collectAsList();
        // e uses nothing, and is nobody's peer. Alpha: log2(4/2) = 1 bit x (1 + log10(1 + 9)) = 2; Beta: 1 bit
        assertEquals(2, pairs.size());
        assertEquals(
                "a b 1 2000 900000",
                pairs.stream().map(CoalescingTest::shown).sorted().toList().get(0));
        assertEquals(
                "b c 1 1000 0",
                pairs.stream().map(CoalescingTest::shown).sorted().toList().get(1));
        assertEquals(
                List.of("a", "c"),
                found.peers().get("b").stream().map(pair -> pair.other("b")).toList());
        assertEquals(0, found.tooCommon());
        Coalitions again = coalesce(2, 1);
        assertEquals(found.coalitions(), again.coalitions());
        assertEquals(found.peers(), again.peers());
    }

    private static String shown(OrganisationPair p) {
        return p.leftId() + " " + p.rightId() + " " + p.products() + " " + p.weightMilli() + " " + p.costPence();
    }

    @Test
    @DisplayName("are none where there is one organisation")
    void one() {
        Portfolio portfolio = SampleEstate.place(TestSpark.session(), "s1 | a | Alpha | Acme | | LIVE | | |", 1, 1);
        assertSame(
                Coalitions.NONE, Coalescing.coalesce(portfolio, List.of(), Alliances.NONE, CoalitionSettings.DEFAULT));
    }
}
