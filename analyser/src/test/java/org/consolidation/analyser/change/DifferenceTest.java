package org.consolidation.analyser.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consolidation.analyser.catalogue.ReferenceTable;
import org.consolidation.analyser.decision.Decision;
import org.consolidation.analyser.decision.DecisionKind;
import org.consolidation.analyser.decision.ProfileName;
import org.consolidation.analyser.decision.Subject;
import org.consolidation.analyser.ingest.InputFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What differs between two runs")
class DifferenceTest {

    private static Decision decision(DecisionKind kind, String left, String right, String author) {
        return new Decision(
                kind,
                new Subject("", left, ""),
                new Subject("", right, ""),
                "",
                author,
                LocalDate.of(2026, 1, 2),
                "",
                "decisions.csv",
                2);
    }

    private static Ingredients ingredients(String version, Map<String, String> lists, List<Decision> decisions) {
        return new Ingredients(version, lists, Map.of(), Map.of(), Map.of(), decisions);
    }

    @Test
    @DisplayName("is told of lists by their bytes: a list that was only renamed is the same")
    void lists() {
        Difference difference = Difference.of(
                ingredients("1", Map.of("a.csv", "h1", "b.csv", "h2"), List.of()),
                ingredients("1", Map.of("z.csv", "h1", "b.csv", "h3"), List.of()),
                List.of());
        assertEquals(List.of("b.csv"), difference.lists());
        assertEquals(Map.of("a.csv", "h1"), difference.sameBefore());
        assertEquals(Map.of("z.csv", "h1"), difference.sameAfter());
        assertEquals(List.of(), difference.method());
    }

    @Test
    @DisplayName("A row of a list that both runs read is the same system however it is read; else its id tells")
    void keys() {
        Difference difference = Difference.of(
                ingredients("1", Map.of("a.csv", "h1", "b.csv", "h2"), List.of()),
                ingredients("1", Map.of("x.csv", "h1", "y.csv", "h1", "b.csv", "h3"), List.of()),
                List.of());
        String before = Assigned.key(difference.sameBefore(), "s1", "a.csv", "", 7, 2);
        assertEquals(before, Assigned.key(difference.sameAfter(), "s9", "x.csv", "", 7, 2));
        assertNotEquals(before, Assigned.key(difference.sameAfter(), "s9", "y.csv", "", 7, 2));
        assertEquals("s1", Assigned.key(difference.sameBefore(), "s1", "b.csv", "", 7, 2));
    }

    @Test
    @DisplayName("is told of decisions by their effect: another author is no other decision")
    void decisions() {
        Decision same = decision(DecisionKind.MUST_LINK, "Aba", "Bab", "AB");
        Decision again = decision(DecisionKind.MUST_LINK, "Aba", "Bab", "CD");
        Decision fresh = decision(DecisionKind.CANNOT_LINK, "Aba", "Cac", "AB");
        Difference difference = Difference.of(
                ingredients("1", Map.of(), List.of(same)),
                ingredients("1", Map.of(), List.of(again, fresh)),
                List.of(new ProfileName("f1", "aba", "Aba", "", ""), new ProfileName("f9", "xyz", "Xyz", "", "")));
        assertEquals(1, difference.decisions().size());
        assertEquals(
                "new: Aba cannot be one product with Cac (AB, 2026-01-02)",
                difference.decisions().get(0).sentence());
        assertEquals(Set.of("f1"), difference.profiles());
    }

    @Test
    @DisplayName("holds settings that bear on products, reference tables and the version, not those of the report")
    void method() {
        List<InputFile> inputs = List.of(
                new InputFile("inventories/a.csv", 1, "h1", "UTF-8", "comma", 2, "inventory"),
                new InputFile("organisations.csv", 1, "h2", "", "", 0, "side file"),
                new InputFile("decisions.csv", 1, "h3", "", "", 0, "side file"));
        Ingredients before = Ingredients.of(
                "1",
                inputs,
                "{\"match\":{\"prior\":0.15},\"report\":{\"title\":\"A\"}}",
                List.of(new ReferenceTable("products.csv", "h4", "built in")),
                List.of());
        assertEquals(Set.of("inventories/a.csv"), before.lists().keySet());
        assertEquals(Set.of("organisations.csv"), before.about().keySet());
        Ingredients after = Ingredients.of(
                "2",
                inputs,
                "{\"match\":{\"prior\":0.2},\"report\":{\"title\":\"B\"}}",
                List.of(new ReferenceTable("products.csv", "h5", "built in")),
                List.of());
        assertEquals(
                List.of("analyser 1 to 2", "setting match.prior changed", "reference table products.csv changed"),
                Difference.of(before, after, List.of()).method());
    }

    @Test
    @DisplayName("does not lie in reference tables that change no product")
    void afterwards() {
        ReferenceTable was = new ReferenceTable("parameters.csv", "h1", "built in");
        ReferenceTable is = new ReferenceTable("parameters.csv", "h2", "--reference");
        ReferenceTable aliases = new ReferenceTable("product-aliases.csv", "h3", "--reference");
        Difference difference = Difference.of(
                Ingredients.of("1", List.of(), "{}", List.of(was), List.of()),
                Ingredients.of("1", List.of(), "{}", List.of(is, aliases), List.of()),
                List.of());
        assertEquals(List.of("reference table product-aliases.csv changed"), difference.method());
    }
}
