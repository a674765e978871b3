package org.consolidation.analyser.opportunity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.consolidation.analyser.portfolio.Portfolio;
import org.consolidation.analyser.portfolio.SampleEstate;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The systems of an opportunity")
class MembersTest {

    /** Three contracts of Alpha end within a year, one long before them, of one it is not stated; two versions. */
    private static final String ESTATE = """
            s1 | Ayr  | Alpha | A Ltd | B01:stated:100 | LIVE | 40000 | C-1 | 2026-06-30 | 7
            s2 | Bute | Alpha | A Ltd | B01:stated:100 | LIVE | 60000 | C-2 | 2026-09-30 | 8
            s3 | Clun | Alpha | A Ltd | B01:stated:100 | LIVE |  5000 | C-3 | 2027-03-31 |
            s4 | Dyce | Alpha | A Ltd | B01:stated:100 | LIVE |  3000 | C-4 | 2025-06-30 | 7
            s5 | Eday | Alpha | A Ltd | B01:stated:100 | LIVE |  2000 |     |            |
            s6 | Eday | Beta  | B Ltd | C17:stated:100 | LIVE |  1000 |     |            |
            s7 | Fife | Beta  | B Ltd | C17:stated:100 | LIVE |       |     |            |
            """;

    private static Opportunities find() {
        Portfolio portfolio = SampleEstate.place(TestSpark.session(), ESTATE, 1, 2);
        return Finding.find(portfolio, SampleEstate.catalogue(), TestTerms.AS_OF, OpportunitySettings.DEFAULT);
    }

    @Test
    @DisplayName("are as many as it says it concerns, and their costs add up to what it says they cost, for every kind")
    void reconcile() {
        Opportunities found = find();
        Map<String, List<OpportunityMember>> members = found.members().collectAsList().stream()
                .collect(Collectors.groupingBy(OpportunityMember::opportunityId, TreeMap::new, Collectors.toList()));
        List<Opportunity> opportunities = found.opportunities().collectAsList();
        List<String> kinds = opportunities.stream()
                .map(Opportunity::kind)
                .distinct()
                .sorted()
                .toList();
        assertTrue(kinds.containsAll(List.of("K1", "K3", "K8")), kinds.toString());
        for (Opportunity opportunity : opportunities) {
            List<OpportunityMember> concerned = members.get(opportunity.opportunityId());
            assertEquals(opportunity.systems(), concerned.size(), opportunity.title());
            assertEquals(
                    Objects.requireNonNullElse(opportunity.costCentralPence(), 0L),
                    concerned.stream()
                            .map(OpportunityMember::costCentralPence)
                            .filter(Objects::nonNull)
                            .mapToLong(Long::longValue)
                            .sum(),
                    opportunity.title());
        }
    }

    @Test
    @DisplayName(
            "are told apart by what they state: who states no version or no end is concerned and carries no evidence")
    void roles() {
        Opportunities found = find();
        Map<String, String> kinds = found.opportunities().collectAsList().stream()
                .collect(Collectors.toMap(Opportunity::opportunityId, Opportunity::kind));
        List<String> roles = found.members().collectAsList().stream()
                .map(m -> kinds.get(m.opportunityId()) + " " + m.systemId() + " " + m.role())
                .filter(role -> role.startsWith("K3") || role.startsWith("K8"))
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "K3 s1 variant",
                        "K3 s2 variant",
                        "K3 s3 version not stated",
                        "K3 s4 variant",
                        "K3 s5 version not stated",
                        "K8 s1 ends in the window",
                        "K8 s2 ends in the window",
                        "K8 s3 ends in the window",
                        "K8 s4 ends outside",
                        "K8 s5 end not stated"),
                roles);
    }
}
