package org.consolidation.analyser.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.consolidation.analyser.decision.DecisionOutcome.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClosureTest {

    /** Profiles a to z, each with its letter as id and name. */
    private static Lookup letters() {
        List<ProfileName> names = new ArrayList<>();
        for (char c = 'a'; c <= 'z'; c++) names.add(new ProfileName("" + c, "" + c, "" + c, "", ""));
        return new Lookup(names);
    }

    /** Decisions as "a=b" or "a!b", a day each. */
    private static List<Decision> decisions(String... short_) {
        List<Decision> decisions = new ArrayList<>();
        for (String s : short_) {
            decisions.add(new Decision(
                    s.charAt(1) == '=' ? DecisionKind.MUST_LINK : DecisionKind.CANNOT_LINK,
                    new Subject(s.substring(0, 1), s.substring(0, 1), ""),
                    new Subject(s.substring(2), s.substring(2), ""),
                    "",
                    "r",
                    LocalDate.of(2026, 1, 1 + decisions.size() % 28),
                    "",
                    "decisions.csv",
                    2 + decisions.size()));
        }
        return decisions;
    }

    private static Closure.Closed close(String... short_) {
        return Closure.close(new Decisions(decisions(short_)), letters(), Set.of());
    }

    @Test
    @DisplayName("Must-links are transitive, and cannot-links are inherited through them")
    void closure() {
        Constraints closed = close("a=b", "b=c", "x=y", "c!x").constraints();
        assertTrue(closed.mustLink("a", "c"));
        assertTrue(closed.cannotLink("a", "y"));
        assertTrue(closed.cannotLink("y", "b"));
        assertFalse(closed.mustLink("a", "x"));
        assertFalse(closed.cannotLink("a", "b"));
        assertFalse(closed.cannotLink("a", "z"));
        assertFalse(closed.mustLink("z", "z"));
        assertEquals(List.of(List.of("a", "b", "c"), List.of("x", "y")), closed.groups());
    }

    @Test
    @DisplayName("A cannot-link against a chain of must-links is told with the chain; none of them is applied")
    void contradiction() {
        Closure.Closed closed = close("a=b", "b=c", "c=d", "a!c", "d=e");
        Constraints constraints = closed.constraints();
        assertFalse(constraints.mustLink("a", "b"));
        assertFalse(constraints.mustLink("b", "c"));
        assertFalse(constraints.cannotLink("a", "c"));
        assertTrue(constraints.mustLink("c", "e"));
        List<DecisionOutcome> told = closed.outcomes().stream()
                .filter(o -> o.state() == State.CONTRADICTED)
                .toList();
        assertEquals(3, told.size());
        for (DecisionOutcome outcome : told) {
            assertEquals(
                    "a must be one product with b (r, 2026-01-01; decisions.csv, row 2); b must be one product with c (r,"
                            + " 2026-01-02; decisions.csv, row 3); but a cannot be one product with c (r, 2026-01-04;"
                            + " decisions.csv, row 5). None of these is applied",
                    outcome.explanation());
        }
    }

    @Test
    @DisplayName("Where two chains contradict a cannot-link, both are withdrawn: none wins silently")
    void twoChains() {
        Constraints constraints =
                close("a=b", "b=d", "a=c", "c=e", "e=d", "a!d").constraints();
        assertTrue(constraints.isEmpty(), constraints::toString);
    }

    @Test
    @DisplayName("In a contradiction a subject of which only the id is given is called by its name in this run")
    void names() {
        List<Decision> both = List.of(onIds(DecisionKind.MUST_LINK, 2), onIds(DecisionKind.CANNOT_LINK, 9));
        Lookup lookup = new Lookup(List.of(
                new ProfileName("1", "zorbex", "Zorbex", "", ""), new ProfileName("2", "morb", "Morb", "", "")));
        assertEquals(
                "Zorbex (1) must be one product with Morb (2) (r, 2026-01-01; decisions.csv, row 2); but Zorbex (1) cannot"
                        + " be one product with Morb (2) (r, 2026-01-01; decisions.csv, row 9). None of these is applied",
                Closure.close(new Decisions(both), lookup, Set.of())
                        .outcomes()
                        .get(0)
                        .explanation());
    }

    private static Decision onIds(DecisionKind kind, int row) {
        Subject left = new Subject("1", "", "");
        Subject right = new Subject("2", "", "");
        return new Decision(kind, left, right, "", "r", LocalDate.of(2026, 1, 1), "", "decisions.csv", row);
    }

    @Test
    @DisplayName("A decision on what this run does not have is listed as not applicable")
    void notApplicable() {
        Closure.Closed closed = Closure.close(
                new Decisions(decisions("a=b")), new Lookup(List.of(new ProfileName("a", "a", "a", "", ""))), Set.of());
        assertEquals(
                List.of("NOT_APPLICABLE this run has no description b"),
                closed.outcomes().stream()
                        .map(o -> o.state() + " " + o.explanation())
                        .toList());
        assertTrue(closed.constraints().isEmpty());
    }

    @Test
    @DisplayName("A subject whose id is gone is found by name and maker: all its versions, nothing kept in one body")
    void byName() {
        Lookup lookup = new Lookup(List.of(
                new ProfileName("1", "modern gov", "Modern.Gov", "civica", ""),
                new ProfileName("2", "modern gov", "Modern.Gov", "civica", ""),
                new ProfileName("3", "modern gov", "Modern.Gov", "", ""),
                new ProfileName("4", "hr system", "HR System", "", "barset")));
        assertEquals(List.of("1", "2"), lookup.find(new Subject("gone", "ModernGov", "Civica")));
        assertEquals(List.of("3"), lookup.find(new Subject("3", "MODERN-GOV", "Civica")));
        assertEquals(List.of(), lookup.find(new Subject("", "HR System", "")));
        assertEquals(List.of("4"), lookup.find(new Subject("4", "", "")));
    }

    @Test
    @DisplayName("Closure is symmetric, free of contradictions, and the same whatever the order and side of decisions")
    void properties() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<String> some = new ArrayList<>();
            for (int i = 0; i < 14; i++) {
                char a = (char) ('a' + random.nextInt(9));
                char b = (char) ('a' + random.nextInt(9));
                if (a != b) some.add(a + (random.nextInt(3) == 0 ? "!" : "=") + b);
            }
            List<Decision> decisions = decisions(some.toArray(String[]::new));
            Closure.Closed once = Closure.close(new Decisions(decisions), letters(), Set.of());
            Collections.shuffle(decisions, random);
            Closure.Closed again = Closure.close(new Decisions(decisions), letters(), Set.of());
            assertEquals(once, again, "seed " + seed);
            assertEquals(decisions.size(), once.outcomes().size());
            for (char a = 'a'; a <= 'i'; a++) {
                for (char b = 'a'; b <= 'i'; b++) {
                    if (a == b) continue;
                    Constraints c = once.constraints();
                    assertEquals(c.mustLink("" + a, "" + b), c.mustLink("" + b, "" + a));
                    assertEquals(c.cannotLink("" + a, "" + b), c.cannotLink("" + b, "" + a));
                    assertFalse(c.mustLink("" + a, "" + b) && c.cannotLink("" + a, "" + b));
                }
            }
            applied(once, some);
        }
    }

    /** Every applied decision holds. */
    private static void applied(Closure.Closed closed, List<String> some) {
        for (DecisionOutcome outcome : closed.outcomes()) {
            String left = outcome.decision().left().profileId();
            String right = outcome.decision().right().profileId();
            if (outcome.state() != State.APPLIED) continue;
            if (outcome.decision().kind() == DecisionKind.MUST_LINK) {
                assertTrue(closed.constraints().mustLink(left, right), some + " " + outcome);
            } else {
                assertTrue(closed.constraints().cannotLink(left, right), some + " " + outcome);
            }
        }
    }
}
