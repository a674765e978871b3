package org.consolidation.analyser.portfolio;

import java.time.LocalDate;
import java.util.List;

/**
 * What a capability's summary leaves out and the search for opportunities needs.
 *
 * @param summary the figures that are shown
 * @param infrastructure whether it is left out of headline counts
 * @param realProducts products that are neither in-house nor generic
 * @param bespokeSystems systems of in-house and generic names
 * @param costLowPence of systems with a cost, a year; the central figure is in the summary
 * @param costHighPence of systems with a cost, a year
 * @param leader the real product at most organisations, ties by id; null when there is none
 * @param contracts distinct contract references of each organisation; a system without one counts as one
 * @param criticalSystems systems rated most critical (1)
 * @param capabilityScores sum of the systems' capability scores, each 0 to 100
 * @param contractEnds known last days of contracts, in order
 */
public record CapabilityTally(
        CapabilitySummary summary,
        boolean infrastructure,
        long realProducts,
        long bespokeSystems,
        long costLowPence,
        long costHighPence,
        Leader leader,
        long contracts,
        long criticalSystems,
        long capabilityScores,
        List<LocalDate> contractEnds) {

    /**
     * The most widespread real product of a capability.
     *
     * @param productId product
     * @param product name
     * @param organisations that hold it
     * @param systems in use
     * @param costKnownSystems systems with a yearly cost
     * @param costLowPence of those, a year
     * @param costCentralPence of those, a year
     * @param costHighPence of those, a year
     */
    public record Leader(
            String productId,
            String product,
            long organisations,
            long systems,
            long costKnownSystems,
            long costLowPence,
            long costCentralPence,
            long costHighPence) {}
}
