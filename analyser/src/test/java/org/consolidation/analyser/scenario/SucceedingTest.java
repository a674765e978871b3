package org.consolidation.analyser.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.consolidation.analyser.ingest.Succession;
import org.consolidation.analyser.ingest.Successions;
import org.consolidation.analyser.portfolio.Portfolio;
import org.consolidation.analyser.portfolio.SampleEstate;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A merge scenario over an estate")
class SucceedingTest {

    private static final String ESTATE = """
            s1 | ayr  | Alpha    | Acme | B01:category:90 | LIVE    | 10000 | A/1 | 2028-03-31
            s2 | bute | Alpha    | Acme | B01:category:90 | LIVE    | 6000  | B/1 | 2026-12-31
            s3 | bute | Beta     | Bell | B01:category:90 | LIVE    |       |     |
            s4 | bute | Wires    | Bell | B24:category:90 | LIVE    | 1000  |     |
            s5 | ayr  | Gamma    |      | C17:category:90 | LIVE    |       |     |
            s6 | ayr  | Old      | Acme | C17:category:90 | RETIRED | 500   |     | 2020-01-01
            s7 | coll | Alpha    | Acme | B01:category:90 | LIVE    | 9000  |     |
            """;

    private static final Successions SCENARIO = new Successions(
            "merger.csv",
            List.of(
                    new Succession("ayr", "clyde", LocalDate.of(2027, 4, 1)),
                    new Succession("bute", "clyde", null),
                    new Succession("silent", "clyde", null)),
            Map.of("clyde", "Clyde", "silent", "Silent"));

    private static Scenario succeed(long seed, int partitions) {
        Portfolio portfolio = SampleEstate.place(TestSpark.session(), ESTATE, seed, partitions);
        return Succeeding.succeed(
                SCENARIO, List.of(), portfolio.systems(), SampleEstate.catalogue(), LocalDate.of(2026, 1, 1));
    }

    @Test
    @DisplayName("has the figures that are counted by hand, however the rows lie")
    void figures() {
        Scenario scenario = succeed(1, 3);
        assertEquals(1, scenario.successors().size());
        SuccessorSummary clyde = scenario.successors().get(0);
        assertEquals("Clyde", clyde.successor());
        assertEquals(List.of("ayr", "bute"), clyde.predecessors());
        assertEquals(List.of("Silent"), clyde.silent());
        assertEquals(4, clyde.systems());
        assertEquals(1, clyde.infrastructure());
        assertEquals(4, clyde.products());
        assertEquals(1, clyde.sameProduct());
        assertEquals(1, clyde.sameFunction());
        // A/1 and B/1; Beta and Wires name a supplier, Gamma nothing
        assertEquals(4, clyde.contracts());
        assertEquals(1, clyde.novate());
        assertEquals(1, clyde.bridge());
        assertEquals(2, clyde.endUnknown());
        assertEquals(3, clyde.costKnown());
        assertEquals(17_000_00, clyde.costCentralPence());
        assertEquals(scenario.successors(), succeed(2, 1).successors());
    }

    @Test
    @DisplayName("tells mergers in a chain, and takes a body on the way for none that lacks a list")
    void chain() {
        Successions scenario = new Successions(
                "merger.csv",
                List.of(
                        new Succession("ayr", "clyde", LocalDate.of(2027, 4, 1)),
                        new Succession("bute", "clyde", null),
                        new Succession("clyde", "west", LocalDate.of(2028, 4, 1)),
                        new Succession("coll", "west", LocalDate.of(2028, 4, 1)),
                        new Succession("old", "new", null),
                        new Succession("new", "west", null)),
                Map.of("clyde", "Clyde", "west", "West", "old", "Old", "new", "New"));
        Portfolio portfolio = SampleEstate.place(TestSpark.session(), ESTATE, 1, 2);
        SuccessorSummary west = Succeeding.succeed(
                        scenario, List.of(), portfolio.systems(), SampleEstate.catalogue(), LocalDate.of(2026, 1, 1))
                .successors()
                .get(0);
        assertEquals(LocalDate.of(2028, 4, 1), west.day());
        assertEquals(List.of("ayr", "bute", "coll"), west.predecessors());
        assertEquals(List.of("Old"), west.silent());
        assertEquals(
                List.of(
                        new EarlierMerger("Clyde", LocalDate.of(2027, 4, 1), List.of("ayr", "bute")),
                        new EarlierMerger("New", null, List.of("Old"))),
                west.earlier());
        // ayr and bute into Clyde; Clyde, coll and New into West; Old is New under its earlier name
        assertEquals(5_000, west.cost().bodiesMilli());
    }

    @Test
    @DisplayName("is nothing where none was given")
    void none() {
        assertSame(
                Scenario.NONE, Succeeding.succeed(Successions.NONE, List.of(), null, SampleEstate.catalogue(), null));
    }
}
