package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consolidation.analyser.decision.DecisionFile;
import org.consolidation.analyser.decision.Decisions;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.Severity;
import org.consolidation.analyser.issue.UserError;
import org.consolidation.analyser.text.Fold;

/** What the side files of a run say. They are somebody's data: what is wrong in them is an issue. */
final class SideFiles {

    private static final List<String> REGISTER_OPTIONAL = List.of(
            "aliases",
            "kind",
            "nation",
            "region",
            "valid_from",
            "valid_to",
            "successors",
            "population",
            "synthetic",
            "alliances");
    private static final List<String> LISTING_OPTIONAL =
            List.of("organisation", "date", "marking", "default_capability", "cost_basis");
    private static final List<String> COST_BASES = List.of("annual", "total", "monthly", "per_user", "");

    private final Map<String, Organisation> register = new LinkedHashMap<>();
    private final Map<String, SideTable.Line> registerLines = new HashMap<>();
    private final Map<String, String> registerFiles = new HashMap<>();
    private final Map<Path, Collection.Listing> listings = new HashMap<>();
    private final List<String> credits = new ArrayList<>();
    private Decisions decisions = Decisions.NONE;
    private final List<DataIssue> issues = new ArrayList<>();
    private Set<String> knownNames;

    /** Adds the organisations of a register. */
    void readRegister(CollectionFiles.Found file) {
        SideTable table =
                SideTable.read(file.name(), file.path(), List.of("organisation_id", "name"), REGISTER_OPTIONAL, issues);
        for (SideTable.Line line : table.lines()) {
            String id = line.get("organisation_id");
            if (id.isEmpty() || line.get("name").isEmpty()) {
                issue(
                        Severity.ERROR,
                        "register.blank",
                        table,
                        line,
                        id.isEmpty() ? "organisation_id" : "name",
                        "",
                        "an organisation without " + (id.isEmpty() ? "id" : "name"),
                        "the line was not used: fill it in");
            } else if (!register.containsKey(id)) {
                register.put(id, organisation(id, table, line));
                registerLines.put(id, line);
                registerFiles.put(id, table.file());
            } else if (!register.get(id).equals(organisation(id, table, line))) {
                issue(
                        Severity.ERROR,
                        "register.duplicate",
                        table,
                        line,
                        "organisation_id",
                        id,
                        "two organisations have the id " + id,
                        "the first was kept, this line was not used: give each its own id");
            }
        }
    }

    private Organisation organisation(String id, SideTable table, SideTable.Line line) {
        LocalDate from = date(table, line, "valid_from");
        LocalDate to = date(table, line, "valid_to");
        if (from != null && to != null && to.isBefore(from)) {
            issue(
                    Severity.WARNING,
                    "register.end-before-start",
                    table,
                    line,
                    "valid_to",
                    from + " to " + to,
                    line.get("name") + " ends before it begins",
                    "both dates were left open: correct the one that is wrong");
            from = null;
            to = null;
        }
        return new Organisation(
                id,
                line.get("name"),
                list(line.get("aliases")),
                line.get("kind"),
                line.get("nation"),
                line.get("region"),
                from,
                to,
                list(line.get("successors")),
                population(table, line),
                List.of("true", "yes", "1", "y").contains(Fold.fold(line.get("synthetic"))),
                true,
                list(line.get("alliances")));
    }

    /** Reports successors that the register does not hold, and circles; to be called when all of it is read. */
    void checkSuccessors() {
        List<Succession> lines = new ArrayList<>();
        for (Organisation organisation : register.values()) {
            for (String successor : organisation.successors()) {
                lines.add(new Succession(organisation.organisationId(), successor, null));
            }
        }
        for (Set<String> cycle : ScenarioFile.cycles(lines)) {
            String all = String.join(", ", cycle);
            successor(
                    "register.successor-cycle",
                    cycle.iterator().next(),
                    all,
                    all + " succeed one another in a circle",
                    "none of these successors was used: correct the one that is wrong");
        }
        for (Succession line : lines) {
            String successor = line.successor();
            if (successor.equals(line.predecessor())) {
                successor(
                        "register.successor-cycle",
                        successor,
                        successor,
                        successor + " succeeds itself",
                        "it was not used: a body that goes on needs none");
            } else if (!register.containsKey(successor)) {
                successor(
                        "register.unknown-successor",
                        line.predecessor(),
                        successor,
                        "the successor " + successor + " is not in the register",
                        "it stays named but leads nowhere: add it or correct the id");
            }
        }
    }

    private void successor(String rule, String organisation, String value, String message, String action) {
        String file = registerFiles.get(organisation);
        long row = registerLines.get(organisation).row();
        issues.add(new DataIssue(Severity.WARNING, rule, file, "", row, "successors", value, message, action));
    }

    /** Adds the lines of a credits file. */
    void readCredits(CollectionFiles.Found file) {
        try {
            String text = new String(Files.readAllBytes(file.path()), java.nio.charset.StandardCharsets.UTF_8);
            for (String line : text.split("\\R")) if (!Fold.tidy(line).isEmpty()) credits.add(Fold.tidy(line));
        } catch (IOException e) {
            throw UserError.command("INPUT " + file.path() + " cannot be read: " + e.getMessage());
        }
    }

    /** Adds the decisions of reviewers. */
    void readDecisions(CollectionFiles.Found file) {
        decisions = decisions.and(DecisionFile.read(file.name(), file.path(), issues));
    }

    /** Adds what an inventories.csv says of the inventories of its folder. */
    void readListings(CollectionFiles.Found file, List<CollectionFiles.Found> files) {
        Map<String, Path> inventories = new HashMap<>();
        for (CollectionFiles.Found found : files) {
            if (!found.inventory() || !found.path().startsWith(file.folder())) continue;
            String relative = file.folder().relativize(found.path()).toString().replace('\\', '/');
            inventories.put(relative, found.path());
            if (relative.startsWith("inventories/")) {
                inventories.putIfAbsent(relative.substring("inventories/".length()), found.path());
            }
        }
        SideTable table = SideTable.read(file.name(), file.path(), List.of("file"), LISTING_OPTIONAL, issues);
        for (SideTable.Line line : table.lines()) {
            Path inventory = inventories.get(line.get("file"));
            if (inventory == null) {
                issue(
                        Severity.WARNING,
                        "listing.no-such-file",
                        table,
                        line,
                        "file",
                        line.get("file"),
                        "there is no inventory " + line.get("file"),
                        "the line was not used: correct the name or send the file");
            } else if (listings.containsKey(inventory)) {
                issue(
                        Severity.WARNING,
                        "listing.duplicate",
                        table,
                        line,
                        "file",
                        line.get("file"),
                        line.get("file") + " is listed twice",
                        "the first line was kept: remove the other");
            } else {
                listings.put(inventory, listing(table, line));
            }
        }
    }

    private Collection.Listing listing(SideTable table, SideTable.Line line) {
        String organisation = line.get("organisation");
        if (!organisation.isEmpty() && !register.isEmpty() && !knownNames().contains(Fold.fold(organisation))) {
            issue(
                    Severity.WARNING,
                    "listing.unknown-organisation",
                    table,
                    line,
                    "organisation",
                    organisation,
                    organisation + " is not in the register",
                    "it is shown by that name alone: add it to " + CollectionFiles.REGISTER
                            + " or correct the spelling");
        }
        String basis = Fold.fold(line.get("cost_basis")).replace(' ', '_');
        if (!COST_BASES.contains(basis)) {
            issue(
                    Severity.WARNING,
                    "listing.cost-basis",
                    table,
                    line,
                    "cost_basis",
                    line.get("cost_basis"),
                    "the cost basis is not one of annual, total, monthly, per_user",
                    "it was left open: correct it");
            basis = "";
        }
        return new Collection.Listing(
                organisation,
                date(table, line, "date"),
                line.get("marking"),
                line.get("default_capability"),
                basis,
                line.row());
    }

    private Set<String> knownNames() {
        if (knownNames == null) knownNames = namesOf(register.values());
        return knownNames;
    }

    /** Folded ids, names and aliases of organisations. */
    static Set<String> namesOf(Iterable<Organisation> organisations) {
        Set<String> names = new HashSet<>();
        for (Organisation organisation : organisations) {
            names.add(Fold.fold(organisation.organisationId()));
            names.add(Fold.fold(organisation.name()));
            for (String alias : organisation.aliases()) names.add(Fold.fold(alias));
        }
        names.remove("");
        return names;
    }

    private LocalDate date(SideTable table, SideTable.Line line, String column) {
        String value = line.get(column);
        if (value.isEmpty()) return null;
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            issue(
                    Severity.WARNING,
                    "side.date",
                    table,
                    line,
                    column,
                    value,
                    column + " is not a date",
                    "it was left open: write it as YYYY-MM-DD");
            return null;
        }
    }

    private Long population(SideTable table, SideTable.Line line) {
        String value = line.get("population").replace(",", "");
        if (value.isEmpty()) return null;
        try {
            long people = Long.parseLong(value);
            if (people >= 0) return people;
        } catch (NumberFormatException e) {
            // Reported with the negative ones.
        }
        issue(
                Severity.WARNING,
                "register.population",
                table,
                line,
                "population",
                value,
                "population is not a whole number of people",
                "it was left open: write digits only");
        return null;
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(Fold::tidy)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private void issue(
            Severity severity,
            String rule,
            SideTable table,
            SideTable.Line line,
            String column,
            String value,
            String message,
            String action) {
        issues.add(new DataIssue(severity, rule, table.file(), "", line.row(), column, value, message, action));
    }

    /** Organisations in order of file and line. */
    List<Organisation> register() {
        return List.copyOf(register.values());
    }

    /** What inventories.csv says of a file; null when nothing. */
    Collection.Listing listing(Path inventory) {
        return listings.get(inventory);
    }

    Decisions decisions() {
        return decisions;
    }

    List<String> credits() {
        return List.copyOf(credits);
    }

    List<DataIssue> issues() {
        return List.copyOf(issues);
    }
}
