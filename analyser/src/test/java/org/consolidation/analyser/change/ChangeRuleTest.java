package org.consolidation.analyser.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consolidation.analyser.decision.Decision;
import org.consolidation.analyser.decision.DecisionKind;
import org.consolidation.analyser.decision.Subject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A product's change")
class ChangeRuleTest {

    private static final Difference.Verdict MUST = new Difference.Verdict(
            new Decision(
                    DecisionKind.MUST_LINK,
                    new Subject("f1", "Aba", ""),
                    new Subject("f2", "Bab", ""),
                    "",
                    "AB",
                    LocalDate.of(2026, 1, 2),
                    "",
                    "decisions.csv",
                    2),
            "new: Aba must be one product with Bab (AB, 2026-01-02)",
            Set.of("f1", "f2"),
            Set.of());

    private static Difference difference(List<String> lists, List<String> method, List<Difference.Verdict> verdicts) {
        return new Difference(lists, Map.of(), Map.of(), List.of(), method, verdicts);
    }

    private static final Difference DATA = difference(List.of("kent.csv"), List.of(), List.of());
    private static final Difference METHOD =
            difference(List.of(), List.of("setting match.thresholdBits changed"), List.of());

    private static Flow flow(String before, String after, long systems, long redescribed, String... organisations) {
        return new Flow(
                before, after, before, after, "", "", systems, redescribed, 0, List.of(organisations), List.of());
    }

    private static Flow mentioned(String before, String after, String profile) {
        return new Flow(before, after, before, after, "", "", 1, 0, 0, List.of(), List.of(profile));
    }

    private static Change only(String id, Difference difference, Flow... flows) {
        return ChangeRule.change(id, List.of(flows), difference).orElseThrow();
    }

    @Test
    @DisplayName("is none where systems, descriptions and name are as before")
    void none() {
        assertTrue(ChangeRule.change("a", List.of(flow("a", "a", 3, 0)), DATA).isEmpty());
    }

    @Test
    @DisplayName("is new, gone or changed by what a list brought and took, and the list's organisation is named")
    void data() {
        Change fresh = only("a", DATA, flow("", "a", 2, 0, "Kent"));
        assertEquals(ChangeKind.NEW, fresh.kind());
        assertEquals(List.of(Cause.DATA), fresh.causes());
        assertEquals("changed lists of Kent", fresh.why());
        assertEquals("2 new", fresh.what());
        Change gone = only("a", DATA, flow("a", "", 2, 0, "Kent"));
        assertEquals(ChangeKind.GONE, gone.kind());
        assertEquals("", gone.productId());
        assertEquals("a", gone.previous());
        Change changed = only("a", DATA, flow("a", "a", 3, 1, "Kent"), flow("a", "", 1, 0, "Kent"));
        assertEquals(ChangeKind.CHANGED, changed.kind());
        assertEquals("3 systems as before; 1 no longer listed; 1 described anew", changed.what());
        assertEquals(3, changed.systems());
        assertEquals(4, changed.previousSystems());
    }

    @Test
    @DisplayName("is a merger or a split, told on both sides")
    void mergesAndSplits() {
        Change merged = only("b", METHOD, flow("b", "a", 2, 0));
        assertEquals(ChangeKind.MERGED, merged.kind());
        assertEquals("a", merged.productId());
        assertEquals("b", merged.previousId());
        assertEquals(2, merged.left());
        assertEquals(List.of("a"), merged.others());
        Change target = only("a", METHOD, flow("a", "a", 3, 0), flow("b", "a", 2, 0));
        assertEquals(ChangeKind.CHANGED, target.kind());
        assertEquals("3 systems as before; 2 from “b” (b)", target.what());
        Change split = only("c", METHOD, flow("a", "c", 2, 0));
        assertEquals(ChangeKind.SPLIT, split.kind());
        assertEquals("a", split.previousId());
        assertEquals(2, split.joined());
        assertEquals(List.of(Cause.METHOD), split.causes());
        assertEquals("setting match.thresholdBits changed", split.why());
    }

    @Test
    @DisplayName("is put down to the decision that mentions it, before what else differs")
    void decision() {
        Difference all = difference(List.of("kent.csv"), List.of("analyser 1 to 2"), List.of(MUST));
        Change merged = only("b", all, mentioned("b", "a", "f2"));
        assertEquals(List.of(Cause.DECISION), merged.causes());
        assertEquals(MUST.sentence(), merged.why());
        assertEquals(List.of(Cause.METHOD), only("b", all, flow("b", "a", 1, 0)).causes());
    }

    @Test
    @DisplayName("that nothing touches directly is put down to whatever differs")
    void indirect() {
        Change split = only("c", DATA, flow("a", "c", 2, 0));
        assertEquals(List.of(Cause.DATA), split.causes());
        assertEquals("no row of its own changed, but what names teach did, through kent.csv", split.why());
        Change decided = only("c", difference(List.of(), List.of(), List.of(MUST)), flow("a", "c", 2, 0));
        assertEquals(List.of(Cause.DECISION), decided.causes());
        Change same = only("c", difference(List.of(), List.of(), List.of()), flow("a", "c", 2, 0));
        assertEquals(List.of(Cause.METHOD), same.causes());
        assertEquals("nothing that the manifests name differs, so the analyser itself does", same.why());
    }
}
