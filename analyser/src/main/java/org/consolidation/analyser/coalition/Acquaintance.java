package org.consolidation.analyser.coalition;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.consolidation.analyser.ingest.Organisation;

/**
 * What is known of organisations beforehand, sent to the task that lays the graph out.
 *
 * @param names by id
 * @param regions by id; none where not known
 * @param alliances by id; none where not known
 * @param about what is known of an alliance, by its name
 */
record Acquaintance(
        Map<String, String> names,
        Map<String, String> regions,
        Map<String, Set<String>> alliances,
        Map<String, String> about)
        implements Serializable {

    /**
     * @param shown names of organisations as pages show them
     */
    static Acquaintance of(Map<String, String> shown, Collection<Organisation> register, Alliances alliances) {
        Map<String, String> names = new TreeMap<>(shown);
        Map<String, String> regions = new TreeMap<>();
        Map<String, String> about = new TreeMap<>();
        for (Organisation body : register) {
            if (!body.region().isEmpty()) regions.put(body.organisationId(), body.region());
        }
        for (Alliance alliance : alliances.closestFirst()) about.put(alliance.name(), alliance.about());
        return new Acquaintance(names, regions, alliances.byOrganisation(), about);
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
