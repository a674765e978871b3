package org.consolidation.analyser.scenario;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Sums up what a successor has of one product or function; the order of the systems does not matter. */
final class OverlapFold {

    /** Names by id: two bodies may be called the same. */
    private final Map<String, String> predecessors = new TreeMap<>();

    private final Set<String> productIds = new HashSet<>();
    private final Set<String> productNames = new TreeSet<>();
    private final Set<String> suppliers = new TreeSet<>();
    private final Set<String> contracts = new HashSet<>();
    private final Set<String> instances = new HashSet<>();
    private final Set<String> capabilities = new TreeSet<>();
    private long systems;
    private long critical;
    private long known;
    private long low;
    private long central;
    private long high;
    private LocalDate first;
    private LocalDate last;

    private OverlapFold() {}

    /**
     * Of the systems of one product or function.
     *
     * @param key begins with P for a product, with C for a function
     */
    static Overlap fold(String key, Iterator<Case> cases) {
        OverlapFold fold = new OverlapFold();
        Inherited any = null;
        while (cases.hasNext()) {
            any = cases.next().system();
            fold.add(any);
        }
        return fold.overlap(key.startsWith("P"), any);
    }

    /** A system under the key of its product or function within its successor. */
    public record Case(String key, Inherited system) {}

    private void add(Inherited system) {
        systems++;
        predecessors.put(system.predecessorId(), system.predecessor());
        productIds.add(system.productId());
        productNames.add(system.product());
        capabilities.add(system.capabilityId());
        contracts.add(system.contract());
        instances.add(system.productId() + "|" + system.runBy());
        if (!system.supplier().isEmpty()) suppliers.add(system.supplier());
        if (system.critical()) critical++;
        LocalDate end = system.contractEnd();
        if (end != null && (first == null || end.isBefore(first))) first = end;
        if (end != null && (last == null || end.isAfter(last))) last = end;
        if (system.costCentralPence() == null) return;
        known++;
        low += system.costLowPence();
        central += system.costCentralPence();
        high += system.costHighPence();
    }

    private boolean overlaps(boolean product, Inherited any) {
        if (predecessors.size() < 2) return false;
        return product
                ? any.realProduct() && instances.size() > 1
                : productIds.size() > 1 && !any.capabilityId().isEmpty() && !any.infrastructure();
    }

    private Overlap overlap(boolean product, Inherited any) {
        return new Overlap(
                any.successorId(),
                any.successor(),
                product,
                product ? any.productId() : any.capabilityId(),
                product ? any.product() : any.capability(),
                capabilities.size() == 1 ? capabilities.iterator().next() : "",
                any.infrastructure() && !product,
                predecessors.values().stream().sorted().toList(),
                systems,
                List.copyOf(productNames),
                List.copyOf(suppliers),
                contracts.size(),
                critical,
                known,
                low,
                central,
                high,
                first,
                last,
                productIds.size(),
                overlaps(product, any));
    }
}
