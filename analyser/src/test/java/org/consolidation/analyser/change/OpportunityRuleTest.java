package org.consolidation.analyser.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What became of an opportunity")
class OpportunityRuleTest {

    private static final Between NOTHING = new Between(List.of(), List.of(), Map.of(), List.of(), Map.of(), "");

    private static Between between(List<String> data, List<String> method) {
        return new Between(data, List.of(), Map.of(), method, Map.of(), "");
    }

    private static Told told(String id, long rank, Long saving) {
        return new Told(id, "K1", "Title of " + id, rank, 3, 2, saving, saving, List.of());
    }

    private static OpportunityFlow flow(String before, String after, long systems, long changed, String... bodies) {
        return new OpportunityFlow(before, after, systems, changed, List.of(bodies), List.of());
    }

    private static Optional<OpportunityChange> change(
            String id, Told before, Told after, Between between, OpportunityFlow... flows) {
        List<OpportunityFlow> turned = new ArrayList<>(List.of(flows));
        Collections.reverse(turned);
        Optional<OpportunityChange> change = OpportunityRule.change(id, before, after, List.of(flows), between);
        assertEquals(change, OpportunityRule.change(id, before, after, turned, between));
        return change;
    }

    @Test
    @DisplayName("is nothing where only its rank moved")
    void rank() {
        assertEquals(Optional.empty(), change("a", told("a", 1, 5L), told("a", 9, 5L), NOTHING, flow("a", "a", 3, 0)));
    }

    @Test
    @DisplayName("is a change by data where a changed list brought a system")
    void data() {
        OpportunityChange change = change(
                        "a",
                        told("a", 1, 5L),
                        told("a", 1, 7L),
                        between(List.of("list x changed"), List.of("setting s changed")),
                        flow("a", "a", 3, 0),
                        flow("", "a", 1, 1, "Ayr"))
                .orElseThrow();
        assertEquals(OpportunityChange.What.CHANGED, change.what());
        assertEquals(1, change.arrived());
        assertEquals(0, change.ended());
        assertEquals(List.of(Cause.DATA), change.causes());
        assertEquals("data: rows of Ayr changed", change.why());
    }

    @Test
    @DisplayName("names the opportunity that most of its systems are in now when it is gone")
    void gone() {
        OpportunityChange change = change(
                        "a",
                        told("a", 4, 5L),
                        null,
                        between(List.of(), List.of("setting s changed")),
                        flow("a", "b", 2, 0),
                        flow("a", "c", 3, 0),
                        flow("a", "", 7, 0))
                .orElseThrow();
        assertEquals(OpportunityChange.What.GONE, change.what());
        assertEquals("c", change.otherId());
        assertEquals(3, change.otherSystems());
        assertEquals(12, change.ended());
        assertNull(change.rank());
        assertEquals(4, change.place());
        assertEquals(List.of(Cause.METHOD), change.causes());
    }

    @Test
    @DisplayName("is by decision where one touches its products, by whatever differs where nothing touches it")
    void others() {
        Between between = new Between(
                List.of("offers.csv changed"),
                List.of("new: x"),
                Map.of("p", List.of("new: x")),
                List.of(),
                Map.of(),
                "");
        OpportunityFlow decided = new OpportunityFlow("", "a", 2, 0, List.of(), List.of("p"));
        assertEquals(
                List.of(Cause.DECISION),
                change("a", null, told("a", 1, null), between, decided)
                        .orElseThrow()
                        .causes());
        OpportunityChange touched = change("a", told("a", 1, 1L), told("a", 1, 2L), between, flow("a", "a", 3, 0))
                .orElseThrow();
        assertEquals(List.of(Cause.DATA, Cause.DECISION), touched.causes());
        assertEquals("data: offers.csv changed; decision: new: x", touched.why());
    }

    @Test
    @DisplayName("is by the scenario where it is of bodies that merge, whatever else differs")
    void scenario() {
        Between between = new Between(
                List.of("list x changed", "the scenario merger.csv is new"),
                List.of(),
                Map.of(),
                List.of("setting s changed"),
                Map.of(),
                "the scenario merger.csv is new");
        Told merger = new Told("m", "K12", "Bodies that merge", 1, 3, 2, 5L, 5L, List.of());
        OpportunityChange appeared =
                change("m", null, merger, between, flow("", "m", 3, 0)).orElseThrow();
        assertEquals(List.of(Cause.DATA), appeared.causes());
        assertEquals("data: the scenario merger.csv is new", appeared.why());
        OpportunityChange changed = change(
                        "m",
                        merger,
                        new Told("m", "K12", "Bodies", 1, 4, 2, 6L, 6L, List.of()),
                        between,
                        flow("", "m", 1, 1, "Ayr"))
                .orElseThrow();
        assertEquals("data: the scenario merger.csv is new, rows of Ayr changed", changed.why());
        // another kind goes by what differs besides
        OpportunityChange other = change("a", null, told("a", 1, 5L), between, flow("", "a", 3, 0))
                .orElseThrow();
        assertEquals(List.of(Cause.METHOD), other.causes());
    }

    @Test
    @DisplayName("is by the parameters of its sums that changed, and by no decision that moved nothing in it")
    void parameters() {
        Between between = new Between(
                List.of("list x changed"),
                List.of("new: x", "new: y"),
                Map.of("p", List.of("new: y")),
                List.of(),
                Map.of(
                        "adoption",
                        "parameter adoption was 1/2/3 and is 1/2/4",
                        "horizon",
                        "parameter horizon is new, 5"),
                "");
        Told before = new Told("a", "K7", "A", 1, 3, 2, 5L, 5L, List.of("adoption", "k7.framework"));
        Told after = new Told("a", "K7", "A", 1, 3, 2, 7L, 7L, List.of("adoption", "k7.framework"));
        OpportunityFlow touched = new OpportunityFlow("a", "a", 3, 0, List.of(), List.of("p"));
        OpportunityChange change = change("a", before, after, between, touched).orElseThrow();
        assertEquals(List.of(Cause.METHOD), change.causes());
        assertEquals("method: parameter adoption was 1/2/3 and is 1/2/4", change.why());
        // where the decision made one of two products, or moved a system, it is a cause too, and is the one named
        Told fewer = new Told("a", "K7", "A", 1, 3, 1, 7L, 7L, List.of("adoption"));
        assertEquals(
                "decision: new: y; method: parameter adoption was 1/2/3 and is 1/2/4",
                change("a", before, fewer, between, touched).orElseThrow().why());
        // no parameter of its own changed: the decision is all that is left
        Told other = new Told("a", "K7", "A", 1, 3, 2, 7L, 7L, List.of("k7.framework"));
        Told was = new Told("a", "K7", "A", 1, 3, 2, 5L, 5L, List.of("k7.framework"));
        assertEquals(
                "decision: new: y",
                change("a", was, other, between, touched).orElseThrow().why());
    }

    @Test
    @DisplayName("is by data where a changed list states another cost of a system that stays")
    void restated() {
        OpportunityChange change = change(
                        "a",
                        told("a", 1, 5L),
                        told("a", 1, 7L),
                        between(List.of("list x changed"), List.of("setting s changed")),
                        flow("a", "a", 3, 1, "Ayr"))
                .orElseThrow();
        assertEquals(List.of(Cause.DATA), change.causes());
        assertEquals("data: rows of Ayr changed", change.why());
    }
}
