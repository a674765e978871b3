package org.consolidation.analyser.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.consolidation.analyser.catalogue.Capability;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.catalogue.ProductAlias;
import org.consolidation.analyser.catalogue.SupplierAlias;
import org.consolidation.analyser.issue.DataIssue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DecidedTest {

    private static final Catalogue CATALOGUE = new Catalogue(
            List.of(capability("B20", "Committees"), capability("C16", "Libraries")),
            List.of(new SupplierAlias("CSL", "Capita", "abbreviation", false, "K")),
            List.of(
                    new ProductAlias("MGov", "Modern.Gov", "Civica", "abbreviation", false, "K"),
                    new ProductAlias("CM9", "Modern.Gov", "Civica", "rename", false, "K")),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private static final List<ProfileName> PRESENT = List.of(
            new ProfileName("1", "modern gov", "Modern.Gov", "", ""),
            new ProfileName("2", "mgov", "MGov", "", ""),
            new ProfileName("3", "spydus", "Spydus", "", ""));

    private static Capability capability(String id, String name) {
        return new Capability(id, name, "", List.of(), false, "");
    }

    private static Decisions decisions(DecisionKind kind, String... lines) {
        List<Decision> decisions = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("\\|");
            decisions.add(new Decision(
                    kind,
                    new Subject(cells[0], cells[0], ""),
                    new Subject("", cells[1], ""),
                    cells[2],
                    "r",
                    LocalDate.of(2026, 1, 2),
                    "",
                    "decisions.csv",
                    2 + decisions.size()));
        }
        return new Decisions(decisions);
    }

    private static List<String> states(List<DecisionOutcome> outcomes) {
        return outcomes.stream().map(o -> o.state() + ": " + o.explanation()).toList();
    }

    @Test
    @DisplayName("A capability holds for the whole product; unknown ones and two for one product are told")
    void capabilities() {
        Decisions decisions = decisions(DecisionKind.CAPABILITY, "1| |B20", "3| |C16", "2| |Z99", "9| |B20");
        Decided decided =
                Decided.NOTHING.withCapabilities(decisions, PRESENT, Map.of("1", "p", "2", "p", "3", "q"), CATALOGUE);
        assertEquals(Map.of("p", "B20", "q", "C16"), decided.capabilities());
        assertEquals(
                List.of(
                        "APPLIED: Committees for the product",
                        "APPLIED: Libraries for the product",
                        "NOT_APPLICABLE: capabilities.csv has no capability Z99",
                        "NOT_APPLICABLE: this run has no description 9"),
                states(decided.outcomes()));
        Decided torn = Decided.NOTHING.withCapabilities(
                decisions(DecisionKind.CAPABILITY, "1| |B20", "2| |C16"),
                PRESENT,
                Map.of("1", "p", "2", "p", "3", "q"),
                CATALOGUE);
        assertEquals(Map.of(), torn.capabilities());
        assertEquals(
                "CONTRADICTED: of one product it is said: 1 serves B20 (r, 2026-01-02; decisions.csv, row 2); 2"
                        + " serves C16 (r, 2026-01-02; decisions.csv, row 3). None of these is applied",
                states(torn.outcomes()).get(0));
    }

    @Test
    @DisplayName("Each decision that was not applied is an issue with its file and row")
    void issues() {
        List<DataIssue> issues = Decided.NOTHING
                .withCapabilities(
                        decisions(DecisionKind.CAPABILITY, "1| |B20", "2| |C16", "3| |Z99", "3| |C16"),
                        PRESENT,
                        Map.of("1", "p", "2", "p", "3", "q"),
                        CATALOGUE)
                .issues();
        assertEquals(
                List.of(
                        "WARNING decision.contradicted decisions.csv 2",
                        "WARNING decision.contradicted decisions.csv 3",
                        "NOTE decision.not-applicable decisions.csv 4"),
                issues.stream()
                        .map(i -> i.severity() + " " + i.rule() + " " + i.file() + " " + i.row())
                        .toList());
        assertEquals(
                "the decision cannot be obeyed: capabilities.csv has no capability Z99",
                issues.get(2).message());
    }

    @Test
    @DisplayName("Aliases are added, replaced and taken away; two usual names for one name contradict")
    void aliases() {
        AliasCorrections corrected = AliasCorrections.of(
                CATALOGUE,
                decisions(
                        DecisionKind.ALIAS,
                        "MGov|Magov|product",
                        "CM9|Modern.Gov|not-product",
                        "CSL|Civica|not-supplier",
                        "IDX|Idox|supplier",
                        "X|Y|product",
                        "X|Z|product"));
        assertEquals(
                List.of("MGov = Magov"),
                corrected.catalogue().productAliases().stream()
                        .map(p -> p.alias() + " = " + p.product())
                        .toList());
        assertEquals(
                List.of("IDX = Idox", "CSL = Capita"),
                corrected.catalogue().supplierAliases().stream()
                        .map(s -> s.alias() + " = " + s.supplier())
                        .toList());
        assertEquals(
                List.of(
                        "APPLIED: put in place of 1 line of the reference tables",
                        "APPLIED: 1 line of the reference tables left out",
                        "NOT_APPLICABLE: the reference tables do not say so",
                        "APPLIED: added to the reference tables",
                        "CONTRADICTED: X is another name of Y (r, 2026-01-02; decisions.csv, row 6); X is another name of"
                                + " Z (r, 2026-01-02; decisions.csv, row 7). None of these is applied"),
                states(corrected.outcomes()).subList(0, 5));
    }

    @Test
    @DisplayName("Names that are said to be other names of one another in a circle contradict")
    void aliasCircle() {
        AliasCorrections corrected = AliasCorrections.of(
                CATALOGUE,
                decisions(DecisionKind.ALIAS, "A1|B1|product", "B1|C1|product", "C1|A1|product", "D1|A1|supplier"));
        assertEquals(
                List.of("CONTRADICTED", "CONTRADICTED", "CONTRADICTED", "APPLIED"),
                corrected.outcomes().stream().map(o -> o.state().name()).toList());
        assertEquals(
                "names that are other names of one another in a circle: A1 is another name of B1 (r, 2026-01-02;"
                        + " decisions.csv, row 2); B1 is another name of C1 (r, 2026-01-02; decisions.csv, row 3); C1 is"
                        + " another name of A1 (r, 2026-01-02; decisions.csv, row 4). None of these is applied",
                corrected.outcomes().get(2).explanation());
    }

    @Test
    @DisplayName("A cannot-link of two names that aliases make one contradicts these, if only through others")
    void aliasAgainstCannotLink() {
        Decisions decisions = decisions(DecisionKind.ALIAS, "A1|B1|product", "C1|B1|product", "D1|B1|product")
                .and(decisions(DecisionKind.CANNOT_LINK, "A1|C1| ", "A1|E1| ", "D1|E1| "));
        AliasCorrections corrected = AliasCorrections.of(CATALOGUE, decisions);
        assertEquals(
                List.of("D1 = B1"),
                corrected.catalogue().productAliases().stream()
                        .filter(alias -> alias.product().equals("B1"))
                        .map(alias -> alias.alias() + " = " + alias.product())
                        .toList());
        List<DecisionOutcome> torn = corrected.outcomes().stream()
                .filter(outcome -> outcome.state() == DecisionOutcome.State.CONTRADICTED)
                .toList();
        assertEquals(
                List.of("A1", "A1", "C1"),
                torn.stream().map(o -> o.decision().left().name()).sorted().toList());
        assertEquals(
                "A1 is another name of B1 (r, 2026-01-02; decisions.csv, row 2); C1 is another name of B1 (r, 2026-01-02;"
                        + " decisions.csv, row 3); but A1 cannot be one product with C1 (r, 2026-01-02; decisions.csv,"
                        + " row 2). None of these is applied",
                torn.get(0).explanation());
        assertEquals(
                6,
                Decided.pairs(decisions, List.of(), corrected.outcomes())
                        .outcomes()
                        .size());
    }
}
