package org.consolidation.analyser.coalition;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consolidation.analyser.ingest.Organisation;

/**
 * What the register knows of organisations, sent to the task that lays the graph out.
 *
 * @param names by id
 * @param regions by id; none where not known
 * @param alliances by id; none where not known
 */
record Acquaintance(Map<String, String> names, Map<String, String> regions, Map<String, Set<String>> alliances)
        implements Serializable {

    /**
     * @param shown names of organisations as pages show them
     */
    static Acquaintance of(Map<String, String> shown, Collection<Organisation> register) {
        Map<String, String> names = new TreeMap<>(shown);
        Map<String, String> regions = new TreeMap<>();
        Map<String, Set<String>> alliances = new TreeMap<>();
        for (Organisation body : register) {
            if (!body.region().isEmpty()) regions.put(body.organisationId(), body.region());
            if (!body.alliances().isEmpty()) alliances.put(body.organisationId(), new TreeSet<>(body.alliances()));
        }
        return new Acquaintance(names, regions, alliances);
    }

    String name(String id) {
        return names.getOrDefault(id, id);
    }

    Tie tie(String left, String right) {
        for (String alliance : alliances.getOrDefault(left, Set.of())) {
            if (alliances.getOrDefault(right, Set.of()).contains(alliance)) return Tie.ALLIANCE;
        }
        String region = regions.get(left);
        return region != null && region.equals(regions.get(right)) ? Tie.REGION : Tie.NONE;
    }
}
