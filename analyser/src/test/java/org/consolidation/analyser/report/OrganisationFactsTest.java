package org.consolidation.analyser.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.consolidation.analyser.portfolio.OrganisationSummary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An organisation's figures beside those of its peers")
class OrganisationFactsTest {

    private static OrganisationSummary summary(String id, String kind, long systems) {
        return new OrganisationSummary(
                id, id, kind, "", 9, systems, 0, systems, 0, systems, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0);
    }

    private static PeerRange systems(OrganisationFacts facts) {
        return facts.peers().get(0);
    }

    @Test
    @DisplayName("leave out who has no system in use, on its own page too")
    void without() {
        List<OrganisationSummary> summaries = new ArrayList<>();
        for (int i = 1; i <= 5; i++) summaries.add(summary("force" + i, "Force", 10L * i));
        for (int i = 1; i <= 4; i++) summaries.add(summary("silent" + i, "Force", 0));
        Map<String, OrganisationFacts> facts = OrganisationFacts.all(summaries, Map.of());
        OrganisationFacts force = facts.get("force1");
        assertEquals("5 organisations of the kind “Force” with a system in use, this one included", force.peerGroup());
        assertEquals(30_000, systems(force).medianMilli());
        OrganisationFacts silent = facts.get("silent1");
        assertEquals(
                "5 organisations of the kind “Force” with a system in use, which this one has not", silent.peerGroup());
        assertEquals(30_000, systems(silent).medianMilli());
        assertEquals("Lower than most", systems(silent).place());
    }

    @Test
    @DisplayName("are those of every kind where fewer than five of the kind have a system in use")
    void few() {
        List<OrganisationSummary> summaries = new ArrayList<>();
        for (int i = 1; i <= 4; i++) summaries.add(summary("force" + i, "Force", 10));
        summaries.add(summary("silent", "Force", 0));
        summaries.add(summary("council", "Council", 40));
        OrganisationFacts force = OrganisationFacts.all(summaries, Map.of()).get("force1");
        assertEquals("5 organisations of every kind with a system in use, this one included", force.peerGroup());
        assertEquals(40, systems(force).largest());
    }

    @Test
    @DisplayName("are its own where nobody has a system in use")
    void nobody() {
        OrganisationFacts only = OrganisationFacts.all(List.of(summary("silent", "", 0)), Map.of())
                .get("silent");
        assertEquals(0, systems(only).medianMilli());
    }
}
