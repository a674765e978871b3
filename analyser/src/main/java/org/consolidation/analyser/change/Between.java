package org.consolidation.analyser.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What differs between two runs as far as opportunities may depend on it, each a few words.
 *
 * @param data lists, side files and the date of the run
 * @param decisions that only one of them applied
 * @param method settings, reference tables and version
 */
public record Between(List<String> data, List<String> decisions, List<String> method) implements Serializable {

    public Between {
        data = List.copyOf(data);
        decisions = List.copyOf(decisions);
        method = List.copyOf(method);
    }

    static Between of(RunFolder before, RunFolder after, Difference difference) {
        List<String> data = new ArrayList<>();
        difference.lists().forEach(file -> data.add("list " + file + " changed"));
        sideFiles(before, after).forEach(file -> data.add(file + " changed"));
        String was = before.manifest().path("as_of").asText("");
        String is = after.manifest().path("as_of").asText("");
        if (!was.equals(is)) data.add("the date of the run was " + was + " and is " + is);
        List<String> method = new ArrayList<>(difference.method());
        settings(before, after).forEach(key -> method.add("setting opportunity." + key + " changed"));
        return new Between(
                data,
                difference.decisions().stream()
                        .map(Difference.Verdict::sentence)
                        .toList(),
                method);
    }

    /** Side files that differ, other than those that change settings, decisions or replies. */
    private static Set<String> sideFiles(RunFolder before, RunFolder after) {
        return different(sideFiles(before), sideFiles(after));
    }

    private static Map<String, String> sideFiles(RunFolder run) {
        Map<String, String> files = new TreeMap<>();
        for (JsonNode input : run.manifest().path("inputs")) {
            String file = input.path("file").asText();
            String own = file.substring(file.lastIndexOf('/') + 1);
            boolean other = Set.of("settings.json", "decisions.csv", "replies.csv", "credits.txt")
                    .contains(own);
            if (input.path("use").asText().equals("side file") && !other) {
                files.put(file, input.path("sha256").asText());
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
