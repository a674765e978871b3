package org.consolidation.analyser.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.consolidation.analyser.catalogue.ReferenceRows.Row;
import org.consolidation.analyser.text.Fold;

/** What each reference table must look like: columns, values allowed, no contradictions. */
final class TableRules {

    private TableRules() {}

    static List<Capability> capabilities(ReferenceRows table) {
        int[] at = table.places("id", "name", "sector", "keywords", "infrastructure", "definition");
        Set<String> ids = new HashSet<>();
        List<Capability> read = new ArrayList<>();
        for (Row row : table.rows()) {
            String id = needed(table, row, at[0]);
            if (!ids.add(id)) throw table.broken(row.line(), "id " + id + " is there twice", "ids are unique");
            String sector = oneOf(table, row, at[2], "police", "council", "shared");
            String keywords = row.cells()[at[3]];
            List<String> words = Arrays.stream(keywords.split(";"))
                    .map(Fold::tidy)
                    .filter(word -> !word.isEmpty())
                    .toList();
            read.add(new Capability(
                    id, needed(table, row, at[1]), sector, words, flag(table, row, at[4]), needed(table, row, at[5])));
        }
        return read;
    }

    static List<CatalogueProduct> products(ReferenceRows table, List<Capability> capabilities) {
        int[] at = table.places("product", "supplier", "capability_hint", "description", "grade");
        Set<String> known = new HashSet<>();
        for (Capability capability : capabilities) known.add(capability.id());
        Set<String> names = new HashSet<>();
        List<CatalogueProduct> read = new ArrayList<>();
        for (Row row : table.rows()) {
            String product = needed(table, row, at[0]);
            if (!names.add(Fold.fold(product))) {
                throw table.broken(row.line(), "product " + product + " is there twice", "one row per product");
            }
            String capability = row.cells()[at[2]];
            if (!known.contains(capability)) {
                throw table.broken(
                        row.line(),
                        "capability_hint " + capability + " is unknown",
                        "it must be an id of capabilities.csv");
            }
            String grade = oneOf(table, row, at[4], "S", "K");
            read.add(new CatalogueProduct(product, row.cells()[at[1]], capability, row.cells()[at[3]], grade));
        }
        return read;
    }

    static List<Parameter> parameters(ReferenceRows table) {
        int[] at =
                table.places("id", "name", "low", "central", "high", "unit", "price_year", "grade", "citation", "url");
        Set<String> ids = new HashSet<>();
        List<Parameter> read = new ArrayList<>();
        for (Row row : table.rows()) {
            String id = needed(table, row, at[0]);
            if (!ids.add(id)) throw table.broken(row.line(), "id " + id + " is there twice", "ids are unique");
            double low = number(table, row, at[2]);
            double central = number(table, row, at[3]);
            double high = number(table, row, at[4]);
            if (low > central || central > high) {
                throw table.broken(
                        row.line(),
                        id + " runs " + low + ", " + central + ", " + high,
                        "low, central and high must not fall");
            }
            if (row.cells()[at[8]].isBlank()) {
                throw table.broken(row.line(), id + " has no citation", "say where the figure comes from");
            }
            String unit = needed(table, row, at[5]);
            if (low < 0 || unit.startsWith("share of") && high > 1) {
                throw table.broken(
                        row.line(),
                        id + " runs " + low + ", " + central + ", " + high,
                        "nothing may be negative, and a " + unit + " must lie within 0 and 1");
            }
            read.add(new Parameter(
                    id,
                    needed(table, row, at[1]),
                    low,
                    central,
                    high,
                    unit,
                    row.cells()[at[6]],
                    oneOf(table, row, at[7], "A", "B", "C", "D", "J"),
                    row.cells()[at[8]],
                    row.cells()[at[9]]));
        }
        return read;
    }

    static List<HeaderSynonym> headerSynonyms(ReferenceRows table) {
        int[] at = table.places("field", "synonym");
        Set<String> pairs = new HashSet<>();
        List<HeaderSynonym> read = new ArrayList<>();
        for (Row row : table.rows()) {
            String field = needed(table, row, at[0]);
            String synonym = needed(table, row, at[1]);
            // A header may mean several fields ("reference"); the reader then looks at the cells.
            if (!pairs.add(field + " " + Fold.fold(synonym))) {
                throw table.broken(
                        row.line(),
                        "\"" + synonym + "\" is there twice for " + field,
                        "one row per field and synonym, case and punctuation aside");
            }
            read.add(new HeaderSynonym(field, synonym));
        }
        return read;
    }

    static String needed(ReferenceRows table, Row row, int place) {
        String cell = row.cells()[place];
        if (!cell.isBlank()) return cell;
        throw table.broken(row.line(), table.columns().get(place) + " is blank", "it must be given");
    }

    static boolean flag(ReferenceRows table, Row row, int place) {
        return oneOf(table, row, place, "true", "false").equals("true");
    }

    static String oneOf(ReferenceRows table, Row row, int place, String... allowed) {
        String cell = row.cells()[place];
        for (String value : allowed) {
            if (value.equals(cell)) return value;
        }
        throw table.broken(
                row.line(),
                table.columns().get(place) + " is \"" + cell + "\"",
                "it must be one of " + String.join(", ", allowed));
    }

    static double number(ReferenceRows table, Row row, int place) {
        String cell = row.cells()[place];
        try {
            double value = Double.parseDouble(cell);
            if (Double.isFinite(value)) return value;
        } catch (NumberFormatException e) {
            // Reported below, with the place of the cell.
        }
        throw table.broken(
                row.line(), table.columns().get(place) + " is \"" + cell + "\"", "it must be a number such as 0.25");
    }
}
