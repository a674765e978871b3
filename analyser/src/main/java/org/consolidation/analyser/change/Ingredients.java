package org.consolidation.analyser.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consolidation.analyser.catalogue.ReferenceTable;
import org.consolidation.analyser.decision.Decision;
import org.consolidation.analyser.ingest.InputFile;

/**
 * What a run was made of, as far as its products may depend on it.
 *
 * @param version of the analyser
 * @param lists SHA-256 of every inventory, by name
 * @param about SHA-256 of the files that say something about inventories and bodies, by name
 * @param settings every setting as "stage.key" with its value as JSON; those of the report left out
 * @param reference SHA-256 of every reference table that may change a product, by name
 * @param decisions that were applied and bear on which descriptions are one product
 */
public record Ingredients(
        String version,
        Map<String, String> lists,
        Map<String, String> about,
        Map<String, String> settings,
        Map<String, String> reference,
        List<Decision> decisions) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Side files that are no decisions, settings or credits. */
    private static final Set<String> ABOUT = Set.of("inventories.csv", "organisations.csv");

    /** Stages whose settings change no product. */
    private static final Set<String> AFTERWARDS = Set.of("opportunity", "coalition", "target", "wave", "report");

    /** Reference tables that change no product, only what is made of them. */
    static final Set<String> TABLES_AFTERWARDS = Set.of(
            "alliances.csv",
            "blueprints.csv",
            "end-of-life.csv",
            "exemplars.csv",
            "frameworks.csv",
            "gdp-deflator.csv",
            "parameters.csv",
            "precedents.csv",
            "weightings.csv");

    public Ingredients {
        lists = sorted(lists);
        about = sorted(about);
        settings = sorted(settings);
        reference = sorted(reference);
        decisions = List.copyOf(decisions);
    }

    /** Of the run that goes on. */
    public static Ingredients of(
            String version,
            List<InputFile> inputs,
            String settingsJson,
            List<ReferenceTable> tables,
            List<Decision> decisions) {
        Map<String, String> lists = new TreeMap<>();
        Map<String, String> about = new TreeMap<>();
        for (InputFile input : inputs) input(input.file(), input.sha256(), input.use(), lists, about);
        Map<String, String> reference = new TreeMap<>();
        for (ReferenceTable table : tables) {
            if (!TABLES_AFTERWARDS.contains(table.name())) reference.put(table.name(), table.sha256());
        }
        try {
            return new Ingredients(version, lists, about, settings(JSON.readTree(settingsJson)), reference, decisions);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("settings must be JSON, were " + settingsJson, e);
        }
    }

    /** Of a finished run. */
    static Ingredients of(RunFolder run, List<Decision> decisions) {
        JsonNode manifest = run.manifest();
        Map<String, String> lists = new TreeMap<>();
        Map<String, String> about = new TreeMap<>();
        for (JsonNode input : manifest.path("inputs")) {
            input(
                    input.path("file").asText(),
                    input.path("sha256").asText(),
                    input.path("use").asText(),
                    lists,
                    about);
        }
        Map<String, String> reference = tables(manifest);
        reference.keySet().removeAll(TABLES_AFTERWARDS);
        return new Ingredients(
                manifest.path("analyser").asText(),
                lists,
                about,
                settings(manifest.path("settings")),
                reference,
                decisions);
    }

    /** SHA-256 of every reference table of a finished run, by name. */
    static Map<String, String> tables(JsonNode manifest) {
        Map<String, String> tables = new TreeMap<>();
        for (JsonNode table : manifest.path("reference")) {
            tables.put(table.path("name").asText(), table.path("sha256").asText());
        }
        return tables;
    }

    private static void input(
            String file, String sha256, String use, Map<String, String> lists, Map<String, String> about) {
        if (!use.equals("side file")) lists.put(file, sha256);
        else if (ABOUT.contains(file.substring(file.lastIndexOf('/') + 1))) about.put(file, sha256);
    }

    private static Map<String, String> settings(JsonNode stages) {
        Map<String, String> settings = new TreeMap<>();
        for (Map.Entry<String, JsonNode> stage : stages.properties()) {
            if (AFTERWARDS.contains(stage.getKey())) continue;
            for (Map.Entry<String, JsonNode> key : stage.getValue().properties()) {
                settings.put(stage.getKey() + "." + key.getKey(), key.getValue().toString());
            }
        }
        return settings;
    }

    /** Hashes of all inventories: a list that was only renamed is the same list. */
    Set<String> contents() {
        return new TreeSet<>(lists.values());
    }

    private static Map<String, String> sorted(Map<String, String> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
