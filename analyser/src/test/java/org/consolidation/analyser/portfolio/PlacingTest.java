package org.consolidation.analyser.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlacingTest {

    private static final String ESTATE = """
            s1 | Ayr  | Spydus   | Civica | C17:stated:100  | LIVE    | 1000 | C-1 | 2026-06-30
            s2 | Bute | Spydus   | Civica |                 | UNKNOWN |      |     |
            s3 | Clun | Spydus   |        | B01:keywords:50 | LIVE    |  500 |     |
            s4 | Clun | in-house |        | C17:category:90 | LIVE    |      |     |
            s5 | Clun | Oracle   | Oracle | B01:product:80  | RETIRED |  900 |     |
            s6 | Ayr  | Cisco    | Cisco  | B24:product:80  | LIVE    |  700 |     |
            s7 | Ayr  | Thing    |        |                 | LIVE    |      |     |
            """;

    private static <A> Map<String, A> by(List<A> rows, Function<A, String> key) {
        return rows.stream().collect(Collectors.toMap(key, Function.identity()));
    }

    @Test
    @DisplayName("Systems take their own capability, or one lent by the holders of their product, or none")
    void capabilitiesAreAssigned() {
        Portfolio portfolio = SampleEstate.place(TestSpark.session(), ESTATE, 1, 2);
        Map<String, PlacedDeployment> systems =
                by(portfolio.systems().collectAsList(), s -> s.deployment().systemId());
        assertEquals(7, systems.size());
        assertEquals("stated", systems.get("s1").capabilityMethod());
        assertEquals("Libraries", systems.get("s2").capability());
        assertEquals("product-holders", systems.get("s2").capabilityMethod());
        assertEquals(80, systems.get("s2").capabilityScore());
        assertEquals("C17", systems.get("s3").capabilityId());
        assertEquals(false, systems.get("s4").realProduct());
        assertEquals(false, systems.get("s5").counted());
        assertEquals("Unclassified", systems.get("s7").capability());
    }

    @Test
    @DisplayName("Organisations and capabilities are summed up; infrastructure and retired systems stay apart")
    void summaries() {
        Portfolio portfolio = SampleEstate.place(TestSpark.session(), ESTATE, 2, 3);
        Map<String, OrganisationSummary> organisations =
                by(portfolio.organisations().collectAsList(), OrganisationSummary::organisationId);
        assertEquals(
                new OrganisationSummary(
                        "Ayr", "Ayr", "county", "North", 3, 2, 0, 2, 1, 2, 0, 1, 1, 1, 1, 1, 1, 100_000, 100_000,
                        100_000),
                organisations.get("Ayr"));
        assertEquals(
                new OrganisationSummary(
                        "Clun", "Clun", "county", "North", 3, 2, 1, 2, 1, 2, 0, 0, 0, 0, 1, 0, 1, 50_000, 50_000,
                        50_000),
                organisations.get("Clun"));
        Map<String, CapabilitySummary> capabilities =
                by(portfolio.capabilities().collectAsList(), CapabilitySummary::capabilityId);
        // Spydus at three organisations, one in-house: 16 / 10
        assertEquals(
                new CapabilitySummary(
                        "C17", "Libraries", 4, 3, 2, 1, 1600, 1000, 2, "id-Spydus", "Spydus", 3, 2, 150_000),
                capabilities.get("C17"));
        assertEquals(0, capabilities.get("B01").systems());
        assertEquals(1, capabilities.get("B24").systems());
        assertEquals(1, capabilities.get("").systems());
    }

    @Test
    @DisplayName("The graph joins who uses, supplies and is served, weighted by systems in use")
    void graph() {
        Portfolio portfolio = SampleEstate.place(TestSpark.session(), ESTATE, 3, 2);
        Map<String, GraphNode> nodes = by(portfolio.nodes().collectAsList(), GraphNode::id);
        assertEquals(new GraphNode("product:id-Spydus", "product", "Spydus", 3), nodes.get("product:id-Spydus"));
        assertEquals(new GraphNode("supplier:Civica", "supplier", "Civica", 2), nodes.get("supplier:Civica"));
        assertEquals(new GraphNode("capability:C17", "capability", "Libraries", 4), nodes.get("capability:C17"));
        // products Spydus, in-house, Cisco, Thing; three organisations; two suppliers; two capabilities
        assertEquals(4 + 3 + 2 + 2, nodes.size());
        List<GraphEdge> edges = portfolio.edges().collectAsList();
        assertEquals(
                List.of(new GraphEdge("supplier:Civica", "product:id-Spydus", "supplies", 2)),
                edges.stream().filter(e -> e.source().equals("supplier:Civica")).toList());
        assertEquals(
                List.of(new GraphEdge("product:id-Spydus", "capability:C17", "serves", 3)),
                edges.stream()
                        .filter(e -> e.source().equals("product:id-Spydus"))
                        .toList());
    }

    @Test
    @DisplayName("Neither the order of rows nor their partitions matter")
    void orderDoesNotMatter() {
        Portfolio one = SampleEstate.place(TestSpark.session(), ESTATE, 4, 1);
        Portfolio other = SampleEstate.place(TestSpark.session(), ESTATE, 5, 7);
        assertEquals(
                sorted(one.tallies().products().collectAsList()),
                sorted(other.tallies().products().collectAsList()));
        assertEquals(
                sorted(one.tallies().capabilities().collectAsList()),
                sorted(other.tallies().capabilities().collectAsList()));
        assertEquals(
                sorted(one.organisations().collectAsList()),
                sorted(other.organisations().collectAsList()));
        assertEquals(sorted(one.edges().collectAsList()), sorted(other.edges().collectAsList()));
    }

    private static List<String> sorted(List<?> rows) {
        return rows.stream().map(Object::toString).sorted().toList();
    }
}
