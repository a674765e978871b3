package org.consolidation.analyser.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.Severity;
import org.consolidation.analyser.text.Fold;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;

/**
 * A merge scenario: {@code predecessor, successor, date}. It is somebody's data: what is wrong in it is an
 * issue, one for each defect, and the rest is used. A predecessor must be known to the register, where there
 * is one, or be another line's successor; a successor may be a body that does not exist yet.
 */
final class ScenarioFile {

    private record Read(Succession succession, long row) {}

    private final String file;
    private final RegisterNames named;
    private final boolean registered;
    private final List<DataIssue> issues;
    private final List<Read> reads = new ArrayList<>();
    private final Map<String, String> names = new TreeMap<>();
    /** Folded names of all successors: one that does not exist yet may itself be succeeded. */
    private final Set<String> coming = new HashSet<>();

    private ScenarioFile(String file, Collection<Organisation> register, List<DataIssue> issues) {
        this.file = file;
        this.named = new RegisterNames(register);
        this.registered = !register.isEmpty();
        this.issues = issues;
    }

    /**
     * Reads a scenario.
     *
     * @param issues gets what is wrong with it
     * @throws org.consolidation.analyser.issue.UserError if the file cannot be read
     */
    static Successions read(String name, Path path, Collection<Organisation> register, List<DataIssue> issues) {
        ScenarioFile scenario = new ScenarioFile(name, register, issues);
        List<SideTable.Line> lines = SideTable.read(
                        name, path, List.of("predecessor", "successor"), List.of("date"), issues)
                .lines();
        for (SideTable.Line line : lines) scenario.coming.add(Fold.fold(line.get("successor")));
        lines.forEach(scenario::line);
        return new Successions(name, scenario.checked(), scenario.names);
    }

    private void line(SideTable.Line line) {
        String before = line.get("predecessor");
        String after = line.get("successor");
        if (before.isEmpty() || after.isEmpty()) {
            boolean successor = after.isEmpty();
            issue(
                    line.row(),
                    successor ? "scenario.no-successor" : "scenario.no-predecessor",
                    successor ? "successor" : "predecessor",
                    successor ? before : after,
                    successor ? before + " has no successor" : after + " has no predecessor",
                    "the line was not used: name the other body, or strike it out");
            return;
        }
        String predecessor = named.registered(before);
        if (predecessor == null && registered && !coming.contains(Fold.fold(before))) {
            issue(
                    line.row(),
                    "scenario.unknown-organisation",
                    "predecessor",
                    before,
                    "the organisation is not in the register",
                    "the line was not used: give its id or name");
            return;
        }
        if (predecessor == null) predecessor = newcomer(before);
        String successor = named.registered(after);
        if (successor == null) successor = newcomer(after);
        if (predecessor.isEmpty() || successor.isEmpty() || predecessor.equals(successor)) {
            issue(
                    line.row(),
                    "scenario.cycle",
                    "successor",
                    after,
                    before + " succeeds itself",
                    "the line was not used: a body that goes on needs none");
            return;
        }
        reads.add(new Read(new Succession(predecessor, successor, date(line)), line.row()));
    }

    /** A body that the register does not hold, as records name such ones. */
    private String newcomer(String name) {
        String id = Fold.fold(name).replace(' ', '-');
        names.putIfAbsent(id, name);
        return id;
    }

    private LocalDate date(SideTable.Line line) {
        if (line.get("date").isEmpty()) return null;
        try {
            return LocalDate.parse(line.get("date"));
        } catch (DateTimeParseException e) {
            issue(
                    line.row(),
                    "scenario.date",
                    "date",
                    line.get("date"),
                    "the date cannot be read",
                    "the line is used without it: write it as YYYY-MM-DD");
            return null;
        }
    }

    /** Each line once, none of a cycle. */
    private List<Succession> checked() {
        Map<String, Read> first = new TreeMap<>();
        for (Read read : reads) {
            Succession said = read.succession();
            Read before = first.putIfAbsent(said.predecessor() + "\u0000" + said.successor(), read);
            if (before == null) continue;
            boolean same = said.date() == null
                    || said.date().equals(before.succession().date());
            issue(
                    read.row(),
                    "scenario.repeated",
                    "predecessor",
                    said.predecessor(),
                    said.predecessor() + " into " + said.successor() + " is there twice, first in row " + before.row()
                            + (same ? "" : ", with another date"),
                    "the first was kept: strike out the other");
        }
        List<Succession> lines = first.values().stream().map(Read::succession).toList();
        for (Set<String> cycle : cycles(lines)) {
            long row = first.values().stream()
                    .filter(read -> within(read.succession(), cycle))
                    .mapToLong(Read::row)
                    .min()
                    .orElseThrow();
            issue(
                    row,
                    "scenario.cycle",
                    "successor",
                    String.join(", ", cycle),
                    String.join(", ", cycle) + " succeed one another in a circle",
                    "none of the lines of the circle was used: strike out the one that is wrong");
        }
        List<Succession> used = acyclic(lines);
        for (Read read : first.values()) if (used.contains(read.succession())) order(read, used);
        return used;
    }

    /** Tells of a body that ends before it begins. */
    private void order(Read read, List<Succession> used) {
        Succession after = read.succession();
        for (Succession before : used) {
            if (!before.successor().equals(after.predecessor())) continue;
            if (before.date() == null || after.date() == null || !after.date().isBefore(before.date())) continue;
            issue(
                    read.row(),
                    "scenario.order",
                    "date",
                    after.date().toString(),
                    after.predecessor() + " becomes " + after.successor() + " before " + before.predecessor()
                            + " becomes it on " + before.date(),
                    "both lines were used, the later day as the first of the last body: correct the one that is wrong");
        }
    }

    /** The lines that are part of no cycle, in order. */
    static List<Succession> acyclic(List<Succession> lines) {
        List<Set<String>> cycles = cycles(lines);
        return lines.stream()
                .filter(line -> !line.predecessor().equals(line.successor()))
                .filter(line -> cycles.stream().noneMatch(cycle -> within(line, cycle)))
                .sorted(Comparator.comparing(Succession::predecessor).thenComparing(Succession::successor))
                .toList();
    }

    private static boolean within(Succession line, Set<String> cycle) {
        return cycle.contains(line.predecessor()) && cycle.contains(line.successor());
    }

    /** Bodies that succeed one another in a circle: strongly connected components, in order of their first id. */
    static List<Set<String>> cycles(List<Succession> lines) {
        DefaultDirectedGraph<String, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
        for (Succession line : lines) {
            graph.addVertex(line.predecessor());
            graph.addVertex(line.successor());
            graph.addEdge(line.predecessor(), line.successor());
        }
        Map<String, Set<String>> cycles = new TreeMap<>();
        for (Set<String> component : new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
            if (component.size() < 2) continue;
            TreeSet<String> sorted = new TreeSet<>(component);
            cycles.put(sorted.first(), sorted);
        }
        return List.copyOf(cycles.values());
    }

    private void issue(long row, String rule, String column, String value, String message, String action) {
        Severity severity = rule.equals("scenario.repeated") ? Severity.NOTE : Severity.WARNING;
        issues.add(new DataIssue(severity, rule, file, "", row, column, value, message, action));
    }
}
