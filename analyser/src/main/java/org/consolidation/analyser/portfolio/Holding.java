package org.consolidation.analyser.portfolio;

import java.time.LocalDate;

/**
 * A system narrowed to what sums over products, capabilities and organisations need.
 *
 * @param organisationId whose
 * @param organisation name as shown
 * @param capabilityId "" when unclassified
 * @param capability name
 * @param infrastructure whether the capability is left out of headline counts
 * @param productId product
 * @param product name
 * @param vendor maker as shown; ""
 * @param realProduct false for in-house and generic names
 * @param supplier canonical; "" when nobody names one
 * @param counted in use
 * @param part 1 for the first product of a record, 2 for the next
 * @param contract the body that runs the system and the contract reference; a system without a reference is a contract
 *     of its own
 * @param contractRef reference as published; null when none is stated
 * @param contractEnd last day of the contract; null when not known
 * @param costLowPence a year; null when not known
 * @param costCentralPence a year; null when not known
 * @param costHighPence a year; null when not known
 * @param critical whether the organisation rates it most critical (1)
 * @param capabilityScore 0 to 100
 * @param runBy key of the body that runs it, the organisation itself mostly
 * @param version as stated; ""
 * @param runPence hosting and support a year, where its organisation states one of them apart and runs it
 *     itself; else null
 * @param runSystemId its id, where {@code runPence} is known; else null
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
        boolean counted,
        int part,
        String contract,
        String contractRef,
        LocalDate contractEnd,
        Long costLowPence,
        Long costCentralPence,
        Long costHighPence,
        boolean critical,
        int capabilityScore,
        String runBy,
        String version,
        Long runPence,
        String runSystemId) {}
