package org.consolidation.analyser.portfolio;

import java.time.LocalDate;
import java.util.List;

/**
 * What one organisation holds of one product, for one capability, from one supplier: the grain from
 * which every figure of products, capabilities and organisations is summed.
 *
 * @param organisationId whose
 * @param organisation name as shown
 * @param capabilityId ""  when unclassified
 * @param capability name
 * @param infrastructure whether the capability is left out of headline counts
 * @param productId product
 * @param product name
 * @param vendor maker as shown; ""
 * @param realProduct false for in-house and generic names
 * @param supplier canonical; "" when nobody names one
 * @param records accepted records behind it
 * @param systems in use
 * @param notCounted retired, planned and non-production systems
 * @param contracts distinct contract references of systems in use; a system without one counts as
 *     one contract
 * @param contractRefs systems in use that state a contract reference
 * @param firstRef smallest contract reference; null when none is stated
 * @param lastRef largest contract reference; null when none is stated
 * @param costKnownSystems systems in use with a yearly cost
 * @param costLowPence of those, a year
 * @param costCentralPence of those, a year
 * @param costHighPence of those, a year
 * @param criticalSystems systems in use that the organisation rates most critical (1)
 * @param capabilityScores sum of the systems' capability scores, each 0 to 100
 * @param contractEnds known last days of contracts of systems in use, in order
 */
public record Holding(
        String organisationId,
        String organisation,
        String capabilityId,
        String capability,
        boolean infrastructure,
        String productId,
        String product,
        String vendor,
        boolean realProduct,
        String supplier,
        long records,
        long systems,
        long notCounted,
        long contracts,
        long contractRefs,
        String firstRef,
        String lastRef,
        long costKnownSystems,
        long costLowPence,
        long costCentralPence,
        long costHighPence,
        long criticalSystems,
        long capabilityScores,
        List<LocalDate> contractEnds) {}
