package org.consolidation.analyser.portfolio;

import java.time.LocalDate;
import java.util.List;

/**
 * One product across all organisations; systems in use only.
 *
 * @param productId product
 * @param product name
 * @param vendor maker as shown; ""
 * @param realProduct false for in-house and generic names
 * @param capabilityId the capability of most of its holdings, ties by id; "" when unclassified
 * @param organisations that hold it
 * @param systems in use
 * @param contracts distinct contract references of each body that runs it; a system without one counts as one
 * @param contractRefs systems that state a contract reference
 * @param firstRef smallest contract reference; null when none is stated
 * @param lastRef largest contract reference; null when none is stated
 * @param costKnownSystems systems with a yearly cost
 * @param costLowPence of those, a year
 * @param costCentralPence of those, a year
 * @param costHighPence of those, a year
 * @param criticalSystems systems rated most critical (1)
 * @param contractEnds known last days of the contracts of systems, in order
 * @param contractLastDays last day of each contract of which one is known, in order
 * @param instances bodies that run it, for themselves or for others
 * @param versions distinct versions stated
 * @param runKnownSystems systems whose hosting or support is stated apart
 * @param runPence hosting and support of those, a year
 * @param dearestRun id of the one whose hosting and support cost most, ties by id; "" when there is none
 * @param dearestRunPence what that one's cost a year
 */
public record ProductSummary(
        String productId,
        String product,
        String vendor,
        boolean realProduct,
        String capabilityId,
        long organisations,
        long systems,
        long contracts,
        long contractRefs,
        String firstRef,
        String lastRef,
        long costKnownSystems,
        long costLowPence,
        long costCentralPence,
        long costHighPence,
        long criticalSystems,
        List<LocalDate> contractEnds,
        List<LocalDate> contractLastDays,
        long instances,
        long versions,
        long runKnownSystems,
        long runPence,
        String dearestRun,
        long dearestRunPence) {}
