package org.consolidation.analyser.review;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.consolidation.analyser.change.RunFolder;
import org.consolidation.analyser.issue.UserError;
import org.consolidation.analyser.text.Fold;

/**
 * Explains an opportunity of a finished run, or the capability of a system, from the run's tables, read from end to
 * end without Spark.
 */
public final class OpportunityExplaining {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private OpportunityExplaining() {}

    /**
     * The explanation as text.
     *
     * @param id of the opportunity or of the system
     * @throws UserError if the run has neither
     */
    public static String explain(RunFolder run, String id) {
        List<Map<String, String>> found =
                rows(run, "opportunities", row -> row.get("opportunity_id").equals(id));
        if (found.isEmpty()) return capability(run, id);
        List<Map<String, String>> members = rows(
                run, "opportunity_members", row -> row.get("opportunity_id").equals(id));
        withParts(run, found.get(0).get("kind"), members);
        return OpportunityText.of(found.get(0), members, rows(run, "parameters", row -> true), peers(run, members));
    }

    /** Adds what a kind counts on, where that is a part of the cost: hosting (K10), hosting and support (K3). */
    private static void withParts(RunFolder run, String kind, List<Map<String, String>> members) {
        List<String> parts = OpportunityText.parts(kind);
        if (parts.isEmpty()) return;
        Map<String, Map<String, String>> byId = new TreeMap<>();
        members.forEach(member -> byId.put(member.get("system_id"), member));
        for (Map<String, String> system : rows(run, "systems", row -> byId.containsKey(row.get("system_id")))) {
            for (String part : parts) byId.get(system.get("system_id")).put(part, system.get(part));
        }
    }

    private static String capability(RunFolder run, String id) {
        List<Map<String, String>> systems =
                rows(run, "systems", row -> row.get("system_id").equals(id));
        if (systems.isEmpty()) {
            throw UserError.command(
                    "'" + id + "' is no opportunity of this run and no system: give an opportunity_id of its"
                            + " tables/opportunities.csv, a system_id of its tables/systems.csv to ask what it is for, or two"
                            + " things to ask why they are one product");
        }
        Map<String, String> system = systems.get(0);
        List<Map<String, String>> holders =
                rows(run, "systems", row -> row.get("product_id").equals(system.get("product_id")));
        Set<String> profiles = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        for (Map<String, String> holder : holders) {
            profiles.add(holder.get("profile_id"));
            names.add(Fold.squash(holder.get("product")));
            names.add(Fold.squash(holder.get("system_name")));
        }
        names.remove("");
        List<Map<String, String>> decisions = rows(
                run,
                "decisions_applied",
                row -> row.get("kind").equals("capability")
                        && row.get("state").equals("applied")
                        && row.get("value").equals(system.get("capability_id"))
                        && (profiles.contains(row.get("left")) || names.contains(Fold.squash(row.get("left_name")))));
        return CapabilityText.of(system, holders, decisions);
    }

    /** The systems whose costs were imputed to members; none where none was. */
    private static List<Map<String, String>> peers(RunFolder run, List<Map<String, String>> members) {
        Set<String> imputed = new TreeSet<>();
        Set<String> products = new TreeSet<>();
        boolean byFunction = false;
        for (Map<String, String> member : members) {
            String from = member.get("imputed_from");
            if (from.isEmpty()) continue;
            imputed.add(member.get("system_id"));
            if (from.contains("of the product")) products.add(member.get("product_id"));
            byFunction |= from.contains("of the function");
        }
        if (imputed.isEmpty()) return List.of();
        Set<String> functions = new TreeSet<>();
        if (byFunction) {
            rows(
                            run,
                            "systems",
                            row -> imputed.contains(row.get("system_id"))
                                    && row.get("imputed_from").contains("of the function"))
                    .forEach(row -> functions.add(row.get("capability_id")));
        }
        Set<String> counted = Set.of("live", "pilot", "retiring", "unknown");
        return rows(
                run,
                "systems",
                row -> !row.get("annual_cost_central_pence").isEmpty()
                        && counted.contains(row.get("status"))
                        && (products.contains(row.get("product_id")) || functions.contains(row.get("capability_id"))));
    }

    private static List<Map<String, String>> rows(RunFolder run, String table, Predicate<CSVRecord> wanted) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String file : run.files(table)) {
            try (Reader reader = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8);
                    CSVParser parser = FORMAT.parse(reader)) {
                for (CSVRecord row : parser) if (wanted.test(row)) rows.add(row.toMap());
            } catch (IOException e) {
                throw UserError.command(file + " cannot be read: " + e.getMessage());
            }
        }
        return rows;
    }
}
