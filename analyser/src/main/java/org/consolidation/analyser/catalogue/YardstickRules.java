package org.consolidation.analyser.catalogue;

import static org.consolidation.analyser.catalogue.TableRules.needed;
import static org.consolidation.analyser.catalogue.TableRules.number;
import static org.consolidation.analyser.catalogue.TableRules.oneOf;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.consolidation.analyser.catalogue.ReferenceRows.Row;
import org.consolidation.analyser.text.Fold;

/** What the tables by which opportunities are judged must look like. */
final class YardstickRules {

    private static final Pattern KIND = Pattern.compile("K\\d{1,2}");

    private YardstickRules() {}

    static List<Deflator> deflators(ReferenceRows table) {
        int[] at = table.places("financial_year", "index");
        Set<String> years = new HashSet<>();
        List<Deflator> read = new ArrayList<>();
        for (Row row : table.rows()) {
            String year = needed(table, row, at[0]);
            if (!year.matches("\\d{4}-\\d{2}")) {
                throw table.broken(row.line(), "financial_year is \"" + year + "\"", "write it as 2024-25");
            }
            if (!years.add(year)) throw table.broken(row.line(), year + " is there twice", "one row per year");
            if (!(number(table, row, at[1]) > 0)) {
                throw table.broken(row.line(), "index of " + year + " is not positive", "it must be above 0");
            }
            read.add(new Deflator(year, row.cells()[at[1]]));
        }
        read.sort(Comparator.comparing(Deflator::financialYear));
        return read;
    }

    static List<Precedent> precedents(ReferenceRows table, List<Capability> capabilities) {
        int[] at = table.places(
                "id",
                "case",
                "kinds",
                "capabilities",
                "scope",
                "cost",
                "outcome",
                "lesson",
                "worked",
                "grade",
                "source");
        Set<String> ids = new HashSet<>();
        List<Precedent> read = new ArrayList<>();
        for (Row row : table.rows()) {
            String id = needed(table, row, at[0]);
            if (!ids.add(id)) throw table.broken(row.line(), "id " + id + " is there twice", "ids are unique");
            List<String> kinds = list(needed(table, row, at[2]));
            for (String kind : kinds) {
                if (!KIND.matcher(kind).matches()) {
                    throw table.broken(row.line(), "kind " + kind + " is none", "write kinds as K1;K4");
                }
            }
            read.add(new Precedent(
                    id,
                    needed(table, row, at[1]),
                    kinds,
                    capabilities(table, row, at[3], capabilities),
                    needed(table, row, at[4]),
                    row.cells()[at[5]],
                    needed(table, row, at[6]),
                    needed(table, row, at[7]),
                    oneOf(table, row, at[8], "yes", "partly", "no", "planned"),
                    oneOf(table, row, at[9], "A", "B", "C", "D", "J"),
                    needed(table, row, at[10])));
        }
        return read;
    }

    static List<SupportEnd> supportEnds(ReferenceRows table) {
        int[] at = table.places("product", "version", "support_end");
        Set<String> keys = new HashSet<>();
        List<SupportEnd> read = new ArrayList<>();
        for (Row row : table.rows()) {
            SupportEnd end =
                    new SupportEnd(needed(table, row, at[0]), needed(table, row, at[1]), day(table, row, at[2]));
            if (!keys.add(Fold.fold(end.product()) + "/" + Fold.tidy(end.version()))) {
                throw table.broken(
                        row.line(),
                        end.product() + " " + end.version() + " is there twice",
                        "one row per product and version");
            }
            read.add(end);
        }
        return read;
    }

    /** Parts of a score, which a weighting multiplies. */
    private static final String[] PARTS = {
        "value", "chance", "breadth", "evidence", "ease", "concentration", "dependence", "continuity"
    };

    static List<Weighting> weightings(ReferenceRows table) {
        int[] at = table.places(
                "id",
                "name",
                "value",
                "chance",
                "breadth",
                "evidence",
                "ease",
                "concentration",
                "dependence",
                "continuity");
        Set<String> ids = new HashSet<>();
        List<Weighting> read = new ArrayList<>();
        for (Row row : table.rows()) {
            String id = needed(table, row, at[0]);
            if (!ids.add(id)) throw table.broken(row.line(), "id " + id + " is there twice", "ids are unique");
            Map<String, Long> times = new TreeMap<>();
            for (int i = 0; i < PARTS.length; i++) {
                double weight = number(table, row, at[2 + i]);
                if (!(weight >= 0 && weight <= 10)) {
                    throw table.broken(
                            row.line(), PARTS[i] + " is weighed " + weight, "weights must lie within 0 and 10");
                }
                times.put(PARTS[i], Math.round(weight * 1000));
            }
            read.add(new Weighting(id, needed(table, row, at[1]), times));
        }
        return read;
    }

    static List<String> capabilities(ReferenceRows table, Row row, int place, List<Capability> known) {
        List<String> ids = list(row.cells()[place]);
        for (String id : ids) {
            if (known.stream().noneMatch(capability -> capability.id().equals(id))) {
                throw table.broken(
                        row.line(), "capability " + id + " is unknown", "it must be an id of capabilities.csv");
            }
        }
        return ids;
    }

    static List<String> list(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(Fold::tidy)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static LocalDate day(ReferenceRows table, Row row, int place) {
        try {
            return LocalDate.parse(row.cells()[place]);
        } catch (DateTimeParseException e) {
            throw table.broken(
                    row.line(),
                    table.columns().get(place) + " is \"" + row.cells()[place] + "\"",
                    "write it as 2024-03-31");
        }
    }
}
