package org.consolidation.analyser.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * What differs between two runs as far as opportunities may depend on it, each a few words.
 *
 * @param data lists, side files and the date of the run
 * @param decisions that only one of them applied
 * @param byProduct of the decisions those that changed a product or its function, by its ids in either run
 * @param method settings, reference tables other than that of the parameters, and version
 * @param parameters those of another value, by id
 * @param scenario the merge scenario, if it differs, which is among the data too; ""
 */
public record Between(
        List<String> data,
        List<String> decisions,
        Map<String, List<String>> byProduct,
        List<String> method,
        Map<String, String> parameters,
        String scenario)
        implements Serializable {

    private static final String PARAMETERS = "parameters.csv";

    public Between {
        data = List.copyOf(data);
        decisions = List.copyOf(decisions);
        byProduct = Collections.unmodifiableMap(new TreeMap<>(byProduct));
        method = List.copyOf(method);
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /**
     * Of two finished runs.
     *
     * @param functions new and gone decisions on functions of products
     * @param byProduct new and gone decisions in words, by the products that they changed
     */
    static Between of(
            RunFolder before,
            RunFolder after,
            Difference difference,
            List<Difference.Verdict> functions,
            Map<String, List<String>> byProduct) {
        List<String> data = new ArrayList<>();
        difference.lists().forEach(file -> data.add("list " + file + " changed"));
        String scenario = scenario(before, after);
        if (!scenario.isEmpty()) data.add(scenario);
        sideFiles(before, after).forEach(file -> data.add(file + " changed"));
        String was = before.manifest().path("as_of").asText("");
        String is = after.manifest().path("as_of").asText("");
        if (!was.equals(is)) data.add("the date of the run was " + was + " and is " + is);
        List<String> method = new ArrayList<>(difference.method());
        settings(before, after).forEach(key -> method.add("setting opportunity." + key + " changed"));
        boolean told = before.has("parameters") && after.has("parameters");
        for (String table : tablesAfterwards(before, after)) {
            if (!(told && table.equals(PARAMETERS))) method.add("reference table " + table + " changed");
        }
        return new Between(
                data,
                Stream.concat(difference.decisions().stream(), functions.stream())
                        .map(Difference.Verdict::sentence)
                        .toList(),
                byProduct,
                method,
                told ? parameters(values(before), values(after)) : Map.of(),
                scenario);
    }

    /** Reference tables that differ and change opportunities only. */
    private static Set<String> tablesAfterwards(RunFolder before, RunFolder after) {
        Set<String> tables = different(Ingredients.tables(before.manifest()), Ingredients.tables(after.manifest()));
        tables.retainAll(Ingredients.TABLES_AFTERWARDS);
        return tables;
    }

    /** Low, central and high of each parameter, by id. */
    private static Map<String, String> values(RunFolder run) {
        Map<String, String> values = new TreeMap<>();
        for (CSVRecord line : EarlierTables.few(run, "parameters")) {
            List<String> range = new ArrayList<>();
            for (String column : List.of("low", "central", "high")) {
                if (line.isMapped(column)) range.add(line.get(column));
            }
            values.put(line.get("id"), String.join("/", range));
        }
        return values;
    }

    /** "parameter adoption was 0.1/0.35/0.7 and is 0.1/0.5/0.7", by id. */
    static Map<String, String> parameters(Map<String, String> before, Map<String, String> after) {
        Map<String, String> changed = new TreeMap<>();
        for (String id : different(before, after)) {
            String was = before.get(id);
            String is = after.get(id);
            changed.put(
                    id,
                    "parameter " + id
                            + (was == null
                                    ? " is new, " + is
                                    : is == null ? " is gone, was " + was : " was " + was + " and is " + is));
        }
        return changed;
    }

    /** How the merge scenarios differ; "" where they do not. One of the register has no file of its own. */
    private static String scenario(RunFolder before, RunFolder after) {
        String was = before.manifest().path("scenario").asText("");
        String is = after.manifest().path("scenario").asText("");
        if (was.isEmpty() && is.isEmpty()) return "";
        if (is.isEmpty()) return "the scenario " + was + " is gone";
        if (was.isEmpty()) return "the scenario " + is + " is new";
        // A file that was only renamed is the same scenario; the register as one has no hash.
        String content = hashes(before).getOrDefault(was, was);
        if (content.equals(hashes(after).getOrDefault(is, is))) return "";
        return was.equals(is) ? "the scenario " + is + " changed" : "the scenario was " + was + " and is " + is;
    }

    /** Side files that differ, other than the scenario and those that change settings, decisions or replies. */
    private static Set<String> sideFiles(RunFolder before, RunFolder after) {
        return different(sideFiles(before), sideFiles(after));
    }

    private static Map<String, String> sideFiles(RunFolder run) {
        Map<String, String> files = hashes(run);
        files.keySet()
                .removeIf(file -> Set.of("settings.json", "decisions.csv", "replies.csv", "credits.txt")
                        .contains(file.substring(file.lastIndexOf('/') + 1)));
        files.remove(run.manifest().path("scenario").asText(""));
        return files;
    }

    private static Map<String, String> hashes(RunFolder run) {
        Map<String, String> files = new TreeMap<>();
        for (JsonNode input : run.manifest().path("inputs")) {
            if (input.path("use").asText().equals("side file")) {
                files.put(input.path("file").asText(), input.path("sha256").asText());
            }
        }
        return files;
    }

    private static Set<String> settings(RunFolder before, RunFolder after) {
        return different(settings(before), settings(after));
    }

    private static Map<String, String> settings(RunFolder run) {
        Map<String, String> settings = new TreeMap<>();
        for (Map.Entry<String, JsonNode> key :
                run.manifest().path("settings").path("opportunity").properties()) {
            settings.put(key.getKey(), key.getValue().toString());
        }
        return settings;
    }

    private static Set<String> different(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(name -> before.getOrDefault(name, "").equals(after.getOrDefault(name, "")));
        return names;
    }
}
