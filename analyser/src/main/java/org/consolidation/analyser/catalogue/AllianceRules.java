package org.consolidation.analyser.catalogue;

import static org.consolidation.analyser.catalogue.TableRules.needed;
import static org.consolidation.analyser.catalogue.TableRules.oneOf;
import static org.consolidation.analyser.catalogue.YardstickRules.capabilities;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consolidation.analyser.catalogue.ReferenceRows.Row;
import org.consolidation.analyser.text.Fold;

/** What the table of alliances must look like. */
final class AllianceRules {

    private AllianceRules() {}

    static List<AllianceMember> members(ReferenceRows table, List<Capability> known) {
        int[] at = table.places(
                "id",
                "name",
                "kind",
                "member",
                "status",
                "status_date",
                "from",
                "to",
                "scope",
                "covers",
                "grade",
                "source");
        Map<String, AllianceMember> first = new HashMap<>();
        Map<String, String> ids = new HashMap<>();
        Set<String> pairs = new HashSet<>();
        List<AllianceMember> read = new ArrayList<>();
        for (Row row : table.rows()) {
            Period status = period(table, row, at[5]);
            if (status == null) throw table.broken(row.line(), "status_date is blank", "it must be given");
            Period from = period(table, row, at[6]);
            Period to = period(table, row, at[7]);
            if (from != null && to != null && to.last().isBefore(from.first())) {
                throw table.broken(
                        row.line(),
                        "it runs from " + row.cells()[at[6]] + " to " + row.cells()[at[7]],
                        "it must not end before it begins");
            }
            AllianceMember member = new AllianceMember(
                    needed(table, row, at[0]),
                    needed(table, row, at[1]),
                    oneOf(
                            table,
                            row,
                            at[2],
                            "collaboration",
                            "shared IT service",
                            "shared services",
                            "shared system",
                            AllianceMember.PROCUREMENT),
                    needed(table, row, at[3]),
                    oneOf(table, row, at[4], "live", "ended", "unknown"),
                    row.cells()[at[5]],
                    from == null ? null : from.first(),
                    to == null ? null : to.last(),
                    needed(table, row, at[8]),
                    row.cells()[at[9]].equals(AllianceMember.ALL)
                            ? List.of(AllianceMember.ALL)
                            : capabilities(table, row, at[9], known),
                    oneOf(table, row, at[10], "A", "B", "C", "D", ""),
                    needed(table, row, at[11]));
            buysOnly(table, row, member);
            sameAlliance(table, row, first.putIfAbsent(member.id(), member), member);
            String owner = ids.putIfAbsent(Fold.fold(member.name()), member.id());
            if (owner != null && !owner.equals(member.id())) {
                throw table.broken(
                        row.line(),
                        member.name() + " is the name of " + owner + " and " + member.id(),
                        "each alliance has a name of its own");
            }
            if (!pairs.add(member.id() + "/" + Fold.fold(member.member()))) {
                throw table.broken(
                        row.line(), member.member() + " is there twice in " + member.id(), "one row per member");
            }
            read.add(member);
        }
        return read;
    }

    private static void buysOnly(ReferenceRows table, Row row, AllianceMember member) {
        if (member.kind().equals(AllianceMember.PROCUREMENT) && !member.covers().isEmpty()) {
            throw table.broken(
                    row.line(),
                    member.id() + " covers functions",
                    "who only buy together share no system: leave covers blank");
        }
    }

    private static void sameAlliance(ReferenceRows table, Row row, AllianceMember first, AllianceMember member) {
        if (first == null) return;
        boolean same = first.name().equals(member.name())
                && first.kind().equals(member.kind())
                && first.scope().equals(member.scope())
                && first.covers().equals(member.covers());
        if (!same) {
            throw table.broken(
                    row.line(),
                    member.id() + " has another name, kind, scope or functions than in its first row",
                    "they are those of the alliance, the same for every member");
        }
    }

    /** First and last day of a day, month or year. */
    private record Period(LocalDate first, LocalDate last) {}

    private static Period period(ReferenceRows table, Row row, int place) {
        String cell = row.cells()[place];
        if (cell.isBlank()) return null;
        try {
            if (cell.matches("\\d{4}")) {
                int year = Integer.parseInt(cell);
                return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            if (cell.matches("\\d{4}-\\d{2}")) {
                YearMonth month = YearMonth.parse(cell);
                return new Period(month.atDay(1), month.atEndOfMonth());
            }
            return new Period(LocalDate.parse(cell), LocalDate.parse(cell));
        } catch (DateTimeParseException e) {
            throw table.broken(
                    row.line(),
                    table.columns().get(place) + " is \"" + cell + "\"",
                    "write it as 2024-03-31, 2024-03 or 2024");
        }
    }
}
