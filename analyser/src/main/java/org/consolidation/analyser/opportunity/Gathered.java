package org.consolidation.analyser.opportunity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * The systems of a subject summed up one by one. Sums, counts of distinct keys and sorted lists only, so
 * that their order does not matter.
 */
final class Gathered {

    private final Set<String> organisations = new HashSet<>();
    private final Set<String> products = new HashSet<>();
    private final Set<String> contracts = new HashSet<>();
    private final Map<String, Long> names = new TreeMap<>();
    private final Map<String, Long> organisationNames = new TreeMap<>();
    private final List<LocalDate> ends = new ArrayList<>();
    private final List<LocalDate> supportEnds = new ArrayList<>();
    private Twin any;
    private long systems;
    private long refs;
    private long scores;
    private long critical;
    private long supportStated;
    private long hostingKnown;
    private long hosting;
    private final Map<String, Long> makers = new TreeMap<>();
    private long known;
    private long low;
    private long central;
    private long high;
    private final List<Owned> each = new ArrayList<>();

    static Gathered of(Iterator<Twin> rows, Terms terms) {
        Gathered gathered = new Gathered();
        while (rows.hasNext()) gathered.add(rows.next(), terms);
        return gathered;
    }

    void add(Twin twin, Terms terms) {
        Costs cost = twin.costs();
        any = twin;
        systems++;
        organisations.add(twin.organisationId());
        organisationNames.merge(twin.organisation(), 1L, Long::sum);
        products.add(twin.productId());
        names.merge(twin.product(), 1L, Long::sum);
        contracts.add(twin.contractRef().isEmpty() ? " " + twin.systemId() : twin.runBy() + "|" + twin.contractRef());
        if (!twin.contractRef().isEmpty()) refs++;
        if (!twin.maker().isEmpty()) makers.merge(twin.maker(), 1L, Long::sum);
        if (twin.contractEnd() != null) ends.add(twin.contractEnd());
        if (twin.supportEnd() != null) supportEnds.add(twin.supportEnd());
        if (twin.supportEnd() != null && Boolean.TRUE.equals(twin.supportStated())) supportStated++;
        if (twin.hostingPence() != null) {
            hostingKnown++;
            hosting += twin.hostingPence();
        }
        scores += twin.capabilityScore();
        if (terms.core(twin.capabilityId()) || Boolean.TRUE.equals(twin.critical())) critical++;
        if (cost.known() > 0) each.add(new Owned(twin.organisationId(), cost));
        known += cost.known();
        low += cost.lowPence();
        central += cost.centralPence();
        high += cost.highPence();
    }

    /** One of them: for what all of the subject have in common. */
    Twin any() {
        return any;
    }

    long systems() {
        return systems;
    }

    long organisations() {
        return organisations.size();
    }

    long products() {
        return products.size();
    }

    long contracts() {
        return contracts.size();
    }

    long critical() {
        return critical;
    }

    long known() {
        return known;
    }

    long centralPence() {
        return central;
    }

    /** How firmly their functions were assigned, 0 to 100. */
    long firmPercent() {
        return scores / systems;
    }

    Costs costs() {
        return new Costs(known, systems, low, central, high);
    }

    /** What their hosting costs a year, where it is stated apart. */
    Costs hosting() {
        return new Costs(hostingKnown, systems, hosting, hosting, hosting);
    }

    /** A known cost, and whose. */
    private record Owned(String organisationId, Costs costs) {}

    /**
     * The same with another cost of each system whose cost is known.
     *
     * @param other from the organisation and the cost
     */
    Costs costs(BiFunction<String, Costs, Costs> other) {
        long lowest = 0;
        long middle = 0;
        long highest = 0;
        for (Owned cost : each) {
            Costs counted = other.apply(cost.organisationId(), cost.costs());
            lowest += counted.lowPence();
            middle += counted.centralPence();
            highest += counted.highPence();
        }
        return new Costs(known, systems, lowest, middle, highest);
    }

    /** In order. */
    List<LocalDate> ends() {
        return ends.stream().sorted().toList();
    }

    /** In order. */
    List<LocalDate> supportEnds() {
        return supportEnds.stream().sorted().toList();
    }

    /** Of their makers, else suppliers, by systems; null when none is named. */
    Long concentrationMilli() {
        return Harm.concentrationMilli(makers.values());
    }

    /** Systems of which their organisations say when support ends. */
    long supportStated() {
        return supportStated;
    }

    /** Whether any cost, contract or contract end is stated: without, sharing is no finding. */
    boolean anythingStated() {
        return known > 0 || refs > 0 || !ends.isEmpty();
    }

    /** "Alpha, Beta and 3 more", most frequent first. */
    String productNames() {
        return listed(names);
    }

    String organisationNames() {
        return listed(organisationNames);
    }

    private static String listed(Map<String, Long> counts) {
        List<String> first = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(5)
                .toList();
        int more = counts.size() - first.size();
        return String.join(", ", first) + (more == 0 ? "" : " and " + more + " more");
    }
}
