package org.consolidation.analyser.change;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.consolidation.analyser.text.StableHash;

/**
 * Which products of a run go on under the id of an earlier one. The pair of an earlier and a later product
 * that shares most systems comes first and makes the later one the earlier's successor; then the next pair of
 * which both are still free. Ties go to the smaller earlier id, then to the smaller id that the later one has
 * by its content. One to one, the same whatever the order of the flows.
 *
 * <p>Cost: sorting the flows between products of different ids, and those that meet them.
 *
 * @param ids final id by the id that a product has by its content; only those that differ
 */
public record KeptIds(Map<String, String> ids) implements Serializable {

    public static final KeptIds NONE = new KeptIds(Map.of());

    private static final Comparator<Flow> MOST_SHARED = Comparator.comparingLong(Flow::systems)
            .reversed()
            .thenComparing(Flow::before)
            .thenComparing(Flow::after);

    public KeptIds {
        ids = java.util.Collections.unmodifiableMap(new TreeMap<>(ids));
    }

    /**
     * @param flows between products of different ids, and all others of the products that these meet; flows
     *     of products that meet no other may be left out
     * @param run what tells the earlier run from all others: it makes the id of a product whose own went to
     *     another
     */
    static KeptIds of(List<Flow> flows, String run) {
        List<Flow> sorted = new ArrayList<>(flows.stream().filter(Flow::stayed).toList());
        sorted.sort(MOST_SHARED);
        Set<String> taken = new HashSet<>();
        Map<String, String> ids = new TreeMap<>();
        for (Flow flow : sorted) {
            if (ids.containsKey(flow.after()) || !taken.add(flow.before())) continue;
            ids.put(flow.after(), flow.before());
        }
        for (Flow flow : flows) {
            if (flow.after().isEmpty() || ids.containsKey(flow.after())) continue;
            boolean free = taken.add(flow.after());
            ids.put(flow.after(), free ? flow.after() : StableHash.id("product", flow.after(), run));
        }
        ids.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        return new KeptIds(ids);
    }

    /** The id under which a product goes on. */
    String of(String id) {
        return ids.getOrDefault(id, id);
    }

    public boolean isEmpty() {
        return ids.isEmpty();
    }
}
