package org.consolidation.analyser.catalogue;

import static org.consolidation.analyser.catalogue.TableRules.flag;
import static org.consolidation.analyser.catalogue.TableRules.needed;
import static org.consolidation.analyser.catalogue.TableRules.number;
import static org.consolidation.analyser.catalogue.TableRules.oneOf;
import static org.consolidation.analyser.catalogue.YardstickRules.capabilities;
import static org.consolidation.analyser.catalogue.YardstickRules.day;
import static org.consolidation.analyser.catalogue.YardstickRules.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.consolidation.analyser.catalogue.ReferenceRows.Row;
import org.consolidation.analyser.text.Fold;

/** What the tables of blueprints, frameworks and exemplars must look like. */
final class WayRules {

    private WayRules() {}

    static List<Blueprint> blueprints(ReferenceRows table, List<Capability> known) {
        int[] at = table.places(
                "id",
                "name",
                "names",
                "owner",
                "capabilities",
                "sectors",
                "not_covered",
                "eligibility",
                "status",
                "status_date",
                "charge_model",
                "mandation",
                "saving_low",
                "saving_central",
                "saving_high",
                "price_year",
                "grade",
                "source");
        Set<String> ids = new HashSet<>();
        List<Blueprint> read = new ArrayList<>();
        for (Row row : table.rows()) {
            String id = unique(table, row, at[0], ids);
            String grade = oneOf(table, row, at[16], "A", "B", "C", "D", "J", "");
            boolean money = !row.cells()[at[13]].isBlank();
            if (money && grade.isEmpty()) {
                throw table.broken(
                        row.line(), id + " states a saving without a grade", "an ungraded fact never yields pounds");
            }
            Double low = money ? number(table, row, at[12]) : null;
            Double central = money ? number(table, row, at[13]) : null;
            Double high = money ? number(table, row, at[14]) : null;
            if (money && !(0 <= low && low <= central && central <= high)) {
                throw table.broken(
                        row.line(),
                        id + " saves " + low + ", " + central + ", " + high,
                        "low, central and high must not fall, from 0 on");
            }
            read.add(new Blueprint(
                    id,
                    needed(table, row, at[1]),
                    folded(table, row, at[2]),
                    needed(table, row, at[3]),
                    capabilities(table, row, at[4], known),
                    sectors(table, row, row.cells()[at[5]]),
                    needed(table, row, at[6]),
                    needed(table, row, at[7]),
                    oneOf(table, row, at[8], "discovery", "alpha", "beta", "live", "retiring", "retired", "unknown"),
                    day(table, row, at[9]),
                    row.cells()[at[10]],
                    oneOf(table, row, at[11], "mandated", "default", "optional"),
                    low,
                    central,
                    high,
                    row.cells()[at[15]],
                    grade,
                    needed(table, row, at[17])));
        }
        return read;
    }

    /** Beyond this a ceiling is no sum of pounds: all that public bodies of the country buy in a year is some £400bn. */
    private static final long MOST_POUNDS = 100_000_000_000L;

    static List<Framework> frameworks(ReferenceRows table, List<Capability> known) {
        int[] at = table.places(
                "id",
                "name",
                "names",
                "owner",
                "lots",
                "capabilities",
                "sectors",
                "not_covered",
                "needs_cloud",
                "status",
                "start",
                "end",
                "date",
                "max_value_pounds",
                "direct_award",
                "grade",
                "source");
        Set<String> ids = new HashSet<>();
        List<Framework> read = new ArrayList<>();
        for (Row row : table.rows()) {
            String id = unique(table, row, at[0], ids);
            LocalDate start = row.cells()[at[10]].isBlank() ? null : day(table, row, at[10]);
            LocalDate end = row.cells()[at[11]].isBlank() ? null : day(table, row, at[11]);
            if (start != null && end != null && end.isBefore(start)) {
                throw table.broken(
                        row.line(), id + " runs from " + start + " to " + end, "end must not come before start");
            }
            read.add(new Framework(
                    id,
                    needed(table, row, at[1]),
                    folded(table, row, at[2]),
                    needed(table, row, at[3]),
                    row.cells()[at[4]],
                    capabilities(table, row, at[5], known),
                    sectors(table, row, needed(table, row, at[6])),
                    needed(table, row, at[7]),
                    flag(table, row, at[8]),
                    oneOf(table, row, at[9], "open", "closed", "unknown"),
                    start,
                    end,
                    day(table, row, at[12]),
                    pounds(table, row, at[13], id),
                    oneOf(table, row, at[14], "yes", "no", "unknown"),
                    oneOf(table, row, at[15], "A", "B", "C", "D", "J", ""),
                    needed(table, row, at[16])));
        }
        return read;
    }

    /** A ceiling in whole pounds; null when not known. */
    private static Long pounds(ReferenceRows table, Row row, int place, String id) {
        if (row.cells()[place].isBlank()) return null;
        double pounds = number(table, row, place);
        if (pounds > 0 && pounds <= MOST_POUNDS && pounds == Math.rint(pounds)) return (long) pounds;
        throw table.broken(
                row.line(),
                id + " has a max_value_pounds of " + row.cells()[place],
                "a ceiling is whole pounds, above 0 and at most £100bn; leave it blank where it is not known");
    }

    static List<Exemplar> exemplars(ReferenceRows table) {
        int[] at = table.places("id", "name", "owner", "state_2015", "reusable", "code", "grade", "source");
        Set<String> ids = new HashSet<>();
        List<Exemplar> read = new ArrayList<>();
        for (Row row : table.rows()) {
            read.add(new Exemplar(
                    unique(table, row, at[0], ids),
                    needed(table, row, at[1]),
                    needed(table, row, at[2]),
                    oneOf(table, row, at[3], "live", "beta", "development", "unknown"),
                    needed(table, row, at[4]),
                    row.cells()[at[5]],
                    oneOf(table, row, at[6], "A", "B", "C", "D", ""),
                    needed(table, row, at[7])));
        }
        return read;
    }

    private static String unique(ReferenceRows table, Row row, int place, Set<String> ids) {
        String id = needed(table, row, place);
        if (!ids.add(id)) throw table.broken(row.line(), "id " + id + " is there twice", "ids are unique");
        return id;
    }

    private static List<String> folded(ReferenceRows table, Row row, int place) {
        return list(needed(table, row, place)).stream().map(Fold::fold).toList();
    }

    private static List<String> sectors(ReferenceRows table, Row row, String cell) {
        List<String> sectors = list(cell);
        for (String sector : sectors) {
            if (!sector.equals("council") && !sector.equals("police")) {
                throw table.broken(row.line(), "sector " + sector + " is unknown", "write council, police or both");
            }
        }
        return sectors;
    }
}
