package org.consolidation.analyser.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sums the holdings of one capability up. Every result is a sum, a count of distinct keys or a
 * largest under a total order, so the order of the holdings does not matter.
 */
final class CapabilityFold {

    /** Bit of each organisation in the sets below. */
    private final Map<String, Integer> organisations = new HashMap<>();

    private final Map<String, Use> products = new HashMap<>();
    private final Map<String, BitSet> suppliers = new HashMap<>();
    private final List<LocalDate> contractEnds = new ArrayList<>();
    private final Set<String> contracts = new HashSet<>();
    private String capability = "";
    private boolean infrastructure;
    private long systems;
    private long bespokeSystems;
    private long unknownSupplierSystems;
    private long costKnownSystems;
    private long costLowPence;
    private long costCentralPence;
    private long costHighPence;
    private long criticalSystems;
    private long capabilityScores;

    private CapabilityFold() {}

    /** The tally of one capability from its holdings. */
    static CapabilityTally fold(String capabilityId, Iterator<Holding> holdings) {
        CapabilityFold fold = new CapabilityFold();
        while (holdings.hasNext()) fold.add(holdings.next());
        return fold.tally(capabilityId);
    }

    private void add(Holding holding) {
        capability = holding.capability();
        infrastructure = holding.infrastructure();
        if (!holding.counted()) return;
        Integer organisation = organisations.computeIfAbsent(holding.organisationId(), o -> organisations.size());
        products.computeIfAbsent(holding.productId(), id -> new Use(holding)).add(organisation, holding);
        if (holding.supplier().isEmpty()) {
            unknownSupplierSystems++;
        } else {
            suppliers.computeIfAbsent(holding.supplier(), s -> new BitSet()).set(organisation);
        }
        systems++;
        if (!holding.realProduct()) bespokeSystems++;
        contracts.add(holding.contract());
        if (holding.contractEnd() != null) contractEnds.add(holding.contractEnd());
        if (holding.critical()) criticalSystems++;
        capabilityScores += holding.capabilityScore();
        if (holding.costCentralPence() == null) return;
        costKnownSystems++;
        costLowPence += holding.costLowPence();
        costCentralPence += holding.costCentralPence();
        costHighPence += holding.costHighPence();
    }

    private CapabilityTally tally(String capabilityId) {
        Use top = null;
        Use leader = null;
        long realProducts = 0;
        for (Use use : products.values()) {
            if (use.before(top)) top = use;
            if (use.real && use.before(leader)) leader = use;
            if (use.real) realProducts++;
        }
        CapabilitySummary summary = new CapabilitySummary(
                capabilityId,
                capability,
                systems,
                organisations.size(),
                products.size(),
                suppliers.size(),
                effective(
                        products.values().stream().map(use -> use.organisations).toList()),
                effective(List.copyOf(suppliers.values())),
                unknownSupplierSystems,
                top == null ? "" : top.productId,
                top == null ? "" : top.product,
                top == null ? 0 : top.organisations.cardinality(),
                costKnownSystems,
                costCentralPence);
        return new CapabilityTally(
                summary,
                infrastructure,
                realProducts,
                bespokeSystems,
                costLowPence,
                costHighPence,
                leader == null ? null : leader.leader(),
                contracts.size(),
                criticalSystems,
                capabilityScores,
                contractEnds.stream().sorted().toList());
    }

    /** Shares are of the organisations that use each; one that uses two counts in both. */
    private static long effective(List<BitSet> users) {
        long sum = 0;
        long squares = 0;
        for (BitSet organisations : users) {
            long n = organisations.cardinality();
            sum += n;
            squares += n * n;
        }
        return Fragmentation.effectiveMilli(sum, squares);
    }

    /** One product's use within the capability. */
    private static final class Use {
        private final String productId;
        private final String product;
        private final boolean real;
        private final BitSet organisations = new BitSet();
        private long systems;
        private long costKnownSystems;
        private long costLowPence;
        private long costCentralPence;
        private long costHighPence;

        Use(Holding holding) {
            productId = holding.productId();
            product = holding.product();
            real = holding.realProduct();
        }

        void add(int organisation, Holding holding) {
            organisations.set(organisation);
            systems++;
            if (holding.costCentralPence() == null) return;
            costKnownSystems++;
            costLowPence += holding.costLowPence();
            costCentralPence += holding.costCentralPence();
            costHighPence += holding.costHighPence();
        }

        /** At more organisations, or at as many with a smaller id. */
        boolean before(Use other) {
            if (other == null) return true;
            int byOrganisations = Integer.compare(other.organisations.cardinality(), organisations.cardinality());
            return byOrganisations != 0 ? byOrganisations < 0 : productId.compareTo(other.productId) < 0;
        }

        CapabilityTally.Leader leader() {
            return new CapabilityTally.Leader(
                    productId,
                    product,
                    organisations.cardinality(),
                    systems,
                    costKnownSystems,
                    costLowPence,
                    costCentralPence,
                    costHighPence);
        }
    }
}
