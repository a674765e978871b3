package org.consolidation.analyser.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consolidation.analyser.text.TextOrder;

/**
 * Sums the holdings of one product up. Every result is a sum, a count of distinct keys or an extreme under
 * a total order, so the order of the holdings does not matter.
 */
final class ProductFold {

    private final Map<String, Long> capabilities = new HashMap<>(4);
    private final Set<String> organisations = new HashSet<>(4);
    private final Set<String> contracts = new HashSet<>(4);
    private final Set<String> instances = new HashSet<>(4);
    private final Set<String> versions = new HashSet<>(4);
    private final List<LocalDate> contractEnds = new ArrayList<>(2);
    private final Map<String, LocalDate> lastDays = new HashMap<>(4);
    private long systems;
    private long contractRefs;
    private String firstRef;
    private String lastRef;
    private long costKnownSystems;
    private long costLowPence;
    private long costCentralPence;
    private long costHighPence;
    private long criticalSystems;
    private long runKnownSystems;
    private long runPence;
    private String dearestRun = "";
    private long dearestRunPence;

    private ProductFold() {}

    /** The summary of one product from its holdings in use, at least one. */
    static ProductSummary fold(String productId, Iterator<Holding> holdings) {
        ProductFold fold = new ProductFold();
        Holding one = holdings.next();
        fold.add(one);
        while (holdings.hasNext()) fold.add(holdings.next());
        return fold.summary(one);
    }

    private void add(Holding holding) {
        systems++;
        capabilities.merge(holding.capabilityId(), 1L, Long::sum);
        organisations.add(holding.organisationId());
        contracts.add(holding.contract());
        instances.add(holding.runBy());
        if (!holding.version().isEmpty()) versions.add(holding.version());
        if (holding.contractEnd() != null) end(holding.contract(), holding.contractEnd());
        if (holding.critical()) criticalSystems++;
        if (holding.contractRef() != null) ref(holding.contractRef());
        if (holding.runPence() != null) run(holding.runSystemId(), holding.runPence());
        if (holding.costLowPence() != null) costLowPence += holding.costLowPence();
        if (holding.costHighPence() != null) costHighPence += holding.costHighPence();
        if (holding.costCentralPence() == null) return;
        costKnownSystems++;
        costCentralPence += holding.costCentralPence();
    }

    private void end(String contract, LocalDate end) {
        contractEnds.add(end);
        lastDays.merge(contract, end, (a, b) -> a.isAfter(b) ? a : b);
    }

    private void ref(String ref) {
        contractRefs++;
        if (firstRef == null || TextOrder.compare(ref, firstRef) < 0) firstRef = ref;
        if (lastRef == null || TextOrder.compare(ref, lastRef) > 0) lastRef = ref;
    }

    private void run(String systemId, long pence) {
        boolean dearer =
                pence > dearestRunPence || pence == dearestRunPence && TextOrder.compare(systemId, dearestRun) < 0;
        if (runKnownSystems == 0 || dearer) {
            dearestRun = systemId;
            dearestRunPence = pence;
        }
        runKnownSystems++;
        runPence += pence;
    }

    private ProductSummary summary(Holding one) {
        return new ProductSummary(
                one.productId(),
                one.product(),
                one.vendor(),
                one.realProduct(),
                mostOften(),
                organisations.size(),
                systems,
                contracts.size(),
                contractRefs,
                firstRef,
                lastRef,
                costKnownSystems,
                costLowPence,
                costCentralPence,
                costHighPence,
                criticalSystems,
                contractEnds.stream().sorted().toList(),
                lastDays.values().stream().sorted().toList(),
                instances.size(),
                versions.size(),
                runKnownSystems,
                runPence,
                dearestRun,
                dearestRunPence);
    }

    /** Of equally many the smallest id. */
    private String mostOften() {
        String most = null;
        long count = 0;
        for (Map.Entry<String, Long> some : capabilities.entrySet()) {
            long n = some.getValue();
            if (n > count || n == count && TextOrder.compare(some.getKey(), most) < 0) {
                most = some.getKey();
                count = n;
            }
        }
        return most;
    }
}
