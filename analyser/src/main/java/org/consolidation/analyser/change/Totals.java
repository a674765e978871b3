package org.consolidation.analyser.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;

/** The figures of two finished runs side by side, from their manifests and their small tables of money. */
final class Totals {

    private static final List<String> COUNTS = List.of(
            "records_read",
            "records_accepted",
            "records_set_aside",
            "records_rejected",
            "systems",
            "profiles",
            "products",
            "opportunities");

    /** What is counted otherwise than on the front page of a report, whose figures leave some out. */
    private static final Map<String, String> LISTED =
            Map.of("systems", "systems, in use or not", "products", "products, in-house and unused ones too");

    private Totals() {}

    static List<Total> of(RunFolder before, RunFolder after) {
        Map<String, Long> was = figures(before);
        Map<String, Long> is = figures(after);
        Set<String> others = new TreeSet<>(was.keySet());
        others.addAll(is.keySet());
        List<String> order = new ArrayList<>(COUNTS);
        order.add("organisations");
        order.forEach(others::remove);
        order.addAll(others);
        List<Total> totals = new ArrayList<>();
        for (String key : order) {
            String unit = key.contains("_a_year") ? "pence a year" : key.endsWith("_pence") ? "pence" : "";
            String figure = LISTED.getOrDefault(
                    key, key.replace("_a_year", "").replace("_pence", "").replace('_', ' '));
            totals.add(new Total(totals.size() + 1, figure, unit, was.get(key), is.get(key)));
        }
        return totals;
    }

    private static Map<String, Long> figures(RunFolder run) {
        Map<String, Long> figures = new LinkedHashMap<>();
        JsonNode counts = run.manifest().path("counts");
        for (String count : COUNTS)
            if (counts.has(count)) figures.put(count, counts.path(count).asLong());
        for (JsonNode table : run.manifest().path("tables")) {
            if (table.path("name").asText().equals("organisations"))
                figures.put("organisations", table.path("rows").asLong());
        }
        for (CSVRecord line : EarlierTables.few(run, "savings")) {
            String kind = "opportunities_of_" + line.get("kind");
            add(figures, kind + "_saving_a_year_pence", line.get("realised_pence"));
            add(figures, kind + "_one_off_pence", line.get("one_off_pence"));
            add(figures, kind + "_net_value_pence", line.get("net_pence"));
            add(figures, "opportunities_together_saving_a_year_pence", line.get("realised_pence"));
            add(figures, "opportunities_together_one_off_pence", line.get("one_off_pence"));
            add(figures, "opportunities_together_net_value_pence", line.get("net_pence"));
        }
        return figures;
    }

    private static void add(Map<String, Long> figures, String key, String pence) {
        if (!pence.isEmpty()) figures.merge(key, Long.parseLong(pence), Long::sum);
    }
}
