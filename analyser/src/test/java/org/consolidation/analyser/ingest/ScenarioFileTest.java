package org.consolidation.analyser.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consolidation.analyser.issue.DataIssue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A merge scenario")
class ScenarioFileTest {

    @TempDir
    Path folder;

    private static final List<Organisation> REGISTER = List.of(
            body("E1", "Ayr Council", List.of("Ayr"), null, List.of()),
            body("E2", "Bute Council", List.of(), null, List.of()),
            body("E3", "Coll Council", List.of(), null, List.of()));

    private static Organisation body(
            String id, String name, List<String> aliases, LocalDate ended, List<String> successors) {
        return new Organisation(id, name, aliases, "", "", "", null, ended, successors, null, false, true);
    }

    private Successions read(List<Organisation> register, String lines, List<DataIssue> issues) throws IOException {
        Path file = folder.resolve("merger.csv");
        Files.writeString(file, "predecessor,successor,date\n" + lines);
        return ScenarioFile.read("merger.csv", file, register, issues);
    }

    private static List<String> told(List<DataIssue> issues) {
        return issues.stream().map(i -> i.rule() + " row " + i.row()).toList();
    }

    @Test
    @DisplayName("names bodies by id, name or alias; a successor may be a body that does not exist yet")
    void names() throws IOException {
        List<DataIssue> issues = new ArrayList<>();
        Successions scenario = read(REGISTER, """
                ayr,Clyde Council,2027-04-01
                E2,Clyde Council,
                """, issues);
        assertEquals(
                List.of(
                        new Succession("E1", "clyde-council", LocalDate.of(2027, 4, 1)),
                        new Succession("E2", "clyde-council", null)),
                scenario.lines());
        assertEquals(Map.of("clyde-council", "Clyde Council"), scenario.names());
        assertEquals(List.of(), issues);
        assertEquals(Map.of("clyde-council", LocalDate.of(2027, 4, 1)), scenario.firstDays());
    }

    @Test
    @DisplayName("tells every defect in one line and uses the rest")
    void defects() throws IOException {
        List<DataIssue> issues = new ArrayList<>();
        Successions scenario = read(REGISTER, """
                Nowhere Council,E1,
                E2,,
                ,E1,
                E1,E1,
                E3,E1,soon
                E3,E1,2027-04-01
                """, issues);
        assertEquals(List.of(new Succession("E3", "E1", null)), scenario.lines());
        assertEquals(
                List.of(
                        "scenario.unknown-organisation row 2",
                        "scenario.no-successor row 3",
                        "scenario.no-predecessor row 4",
                        "scenario.cycle row 5",
                        "scenario.date row 6",
                        "scenario.repeated row 7"),
                told(issues));
        assertEquals(
                "E3 into E1 is there twice, first in row 6, with another date",
                issues.get(5).message());
    }

    @Test
    @DisplayName("leaves out a circle of successors, told once, and keeps the lines that lead into it")
    void circle() throws IOException {
        List<DataIssue> issues = new ArrayList<>();
        Successions scenario = read(List.of(), """
                a,b,
                b,c,
                c,a,
                d,a,
                """, issues);
        assertEquals(List.of(new Succession("d", "a", null)), scenario.lines());
        assertEquals(List.of("scenario.cycle row 2"), told(issues));
        assertEquals("a, b, c succeed one another in a circle", issues.get(0).message());
    }

    @Test
    @DisplayName("of mergers in a chain uses them all, in whatever order; who ends before it begins is told")
    void chain() throws IOException {
        List<DataIssue> issues = new ArrayList<>();
        Successions scenario = read(REGISTER, """
                Clyde Council,Westland,2026-04-01
                E1,Clyde Council,2027-04-01
                E2,clyde council,2027-04-01
                E3,Westland,2028-04-01
                """, issues);
        assertEquals(4, scenario.lines().size());
        assertEquals(Set.of("westland"), scenario.inTheEnd().get("E1"));
        assertEquals(Map.of("westland", LocalDate.of(2028, 4, 1)), scenario.firstDays());
        assertEquals(List.of("scenario.order row 2", "scenario.order row 2"), told(issues));
        assertEquals(
                "clyde-council becomes westland before E1 becomes it on 2027-04-01",
                issues.get(0).message());
    }

    @Test
    @DisplayName("without the columns it needs is not used")
    void columns() throws IOException {
        Path file = folder.resolve("merger.csv");
        Files.writeString(file, "old,new\nE1,E2\n");
        List<DataIssue> issues = new ArrayList<>();
        assertEquals(
                List.of(),
                ScenarioFile.read("merger.csv", file, REGISTER, issues).lines());
        assertEquals(List.of("side.missing-column row 1"), told(issues));
    }

    @Test
    @DisplayName("leads to the body that there will be in the end; one that goes on is its own successor")
    void inTheEnd() {
        Successions scenario = new Successions(
                "merger.csv",
                List.of(
                        new Succession("a", "b", LocalDate.of(2027, 4, 1)),
                        new Succession("b", "c", LocalDate.of(2028, 4, 1)),
                        new Succession("x", "c", null),
                        new Succession("x", "y", null)),
                Map.of());
        assertEquals(
                Map.of("a", Set.of("c"), "b", Set.of("c"), "c", Set.of("c"), "x", Set.of("c", "y"), "y", Set.of("y")),
                scenario.inTheEnd());
        // x is divided and merges with nobody as a whole; y takes over nothing but a part
        assertEquals(Map.of("a", "c", "b", "c", "c", "c"), scenario.merging());
        assertEquals(Map.of("c", LocalDate.of(2028, 4, 1)), scenario.firstDays());
    }

    @Test
    @DisplayName("of the register: who still exists merges, who no longer does has; a circle there is left out")
    void register() {
        List<Organisation> register = List.of(
                body("E1", "Ayr", List.of(), LocalDate.of(2023, 3, 31), List.of("E9")),
                body("E2", "Bute", List.of(), LocalDate.of(2030, 3, 31), List.of("E9")),
                body("E3", "Coll", List.of(), null, List.of("E4")),
                body("E4", "Dee", List.of(), null, List.of("E3")));
        Successions all = Successions.ofRegister(register);
        assertEquals(
                List.of(
                        new Succession("E1", "E9", LocalDate.of(2023, 3, 31)),
                        new Succession("E2", "E9", LocalDate.of(2030, 3, 31))),
                all.lines());
        assertEquals(
                List.of(new Succession("E2", "E9", LocalDate.of(2030, 3, 31))),
                Successions.standing(register, LocalDate.of(2026, 1, 1)).lines());
    }
}
