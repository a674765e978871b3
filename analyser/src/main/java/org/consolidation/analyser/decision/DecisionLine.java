package org.consolidation.analyser.decision;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.Severity;

/**
 * A line of a decisions.csv while it is checked: the first thing wrong with it becomes an issue.
 *
 * @param file in issues
 * @param row of the file, from 1
 * @param cells by column
 * @param issues of the file
 */
record DecisionLine(String file, long row, Map<String, String> cells, List<DataIssue> issues) {

    /** Kind of a line of the review queue that nobody has answered. */
    static final String QUESTION = "question";

    private static final List<String> ALIAS_VALUES = List.of("product", "supplier", "not-product", "not-supplier");

    /** The decision; empty when it cannot be obeyed, or is a question without an answer. */
    Optional<Decision> decision() {
        String written = cell("kind").toLowerCase(Locale.ROOT);
        if (written.equals(QUESTION)) return answered();
        DecisionKind kind = DecisionKind.of(written);
        if (kind == null) {
            return refused("kind", "the kind of decision is not known", "write one of " + DecisionKind.all());
        }
        return checked(kind);
    }

    private Optional<Decision> answered() {
        String verdict = cell("verdict").toLowerCase(Locale.ROOT);
        return switch (verdict) {
            case "same" -> checked(DecisionKind.MUST_LINK);
            case "different" -> checked(DecisionKind.CANNOT_LINK);
            case "", "not sure" -> Optional.empty();
            default -> refused("verdict", "the verdict is not known", "write same, different, not sure or nothing");
        };
    }

    private Optional<Decision> checked(DecisionKind kind) {
        Subject left = new Subject(cell("left").toLowerCase(Locale.ROOT), cell("left_name"), cell("left_vendor"));
        Subject right = new Subject(cell("right").toLowerCase(Locale.ROOT), cell("right_name"), cell("right_vendor"));
        LocalDate date = date();
        if (cell("author").isEmpty()) {
            return refused("author", "nobody stands for the decision", "name its author by role or initials");
        }
        if (date == null) return refused("date", "the date is not one", "write it as YYYY-MM-DD");
        Optional<Decision> wrong =
                kind == DecisionKind.ALIAS ? wrongAlias(left, right) : wrongProfiles(kind, left, right);
        if (wrong != null) return wrong;
        if (cell("reason").isEmpty()) {
            issue(
                    Severity.NOTE,
                    "reason",
                    "no reason is given",
                    "the decision was used: say why, for who reads it next");
        }
        boolean pair = kind != DecisionKind.CAPABILITY;
        boolean valued = kind == DecisionKind.CAPABILITY || kind == DecisionKind.ALIAS;
        String value = kind == DecisionKind.ALIAS ? cell("value").toLowerCase(Locale.ROOT) : cell("value");
        return Optional.of(new Decision(
                kind,
                left,
                pair ? right : Subject.NONE,
                valued ? value : "",
                cell("author"),
                date,
                cell("reason"),
                file,
                row));
    }

    /** Null when nothing is wrong. */
    private Optional<Decision> wrongProfiles(DecisionKind kind, Subject left, Subject right) {
        Optional<Decision> wrong = wrongId("left", left);
        if (wrong != null) return wrong;
        if (kind == DecisionKind.CAPABILITY) {
            return cell("value").isEmpty()
                    ? refused("value", "no capability is named", "write its id from capabilities.csv")
                    : null;
        }
        wrong = wrongId("right", right);
        if (wrong != null) return wrong;
        boolean same = left.profileId().isEmpty() && right.profileId().isEmpty()
                ? left.key().equals(right.key())
                : left.profileId().equals(right.profileId());
        return same ? refused("right", "both sides are the same description", "name two") : null;
    }

    private Optional<Decision> wrongId(String side, Subject subject) {
        if (subject.isEmpty() || subject.profileId().isEmpty() && subject.core().isEmpty()) {
            return refused(side, "neither id nor name of a description is given", "take the id from systems.csv");
        }
        boolean id = subject.profileId().isEmpty() || subject.profileId().matches("[0-9a-f]{16}");
        return id
                ? null
                : refused(
                        side,
                        "the id is not one of a description",
                        "take it from profile_id in systems.csv: 16 hexadecimal digits");
    }

    private Optional<Decision> wrongAlias(Subject left, Subject right) {
        if (!ALIAS_VALUES.contains(cell("value").toLowerCase(Locale.ROOT))) {
            return refused(
                    "value",
                    "it is not said what kind of name it is",
                    "write one of " + String.join(", ", ALIAS_VALUES));
        }
        if (left.core().isEmpty()) return refused("left_name", "the other name is missing", "fill it in");
        if (right.core().isEmpty()) return refused("right_name", "the usual name is missing", "fill it in");
        return left.core().equals(right.core())
                ? refused("right_name", "the two names are the same", "name two")
                : null;
    }

    private LocalDate date() {
        try {
            return LocalDate.parse(cell("date"));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    private Optional<Decision> refused(String column, String message, String remedy) {
        issue(Severity.ERROR, column, message, "the decision was not used: " + remedy);
        return Optional.empty();
    }

    private void issue(Severity severity, String column, String message, String action) {
        issues.add(new DataIssue(
                severity,
                "decision." + column.replace('_', '-'),
                file,
                "",
                row,
                column,
                cell(column),
                message,
                action));
    }
}
