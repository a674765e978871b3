package org.consolidation.analyser.report;

/**
 * Figures over all systems in use.
 *
 * @param systems in use
 * @param products distinct products on the market among them
 * @param ownSystems systems that are no product on the market: in-house or of a generic name
 * @param suppliers distinct, as far as named
 * @param contracts distinct contract references, counted within each organisation
 * @param contractSystems systems with a contract reference
 * @param contractEnds systems with a contract end
 * @param costKnown systems with a yearly cost
 * @param costLowPence of those, together
 * @param costCentralPence of those, together
 * @param costHighPence of those, together
 */
public record Totals(
        long systems,
        long products,
        long ownSystems,
        long suppliers,
        long contracts,
        long contractSystems,
        long contractEnds,
        long costKnown,
        long costLowPence,
        long costCentralPence,
        long costHighPence) {}
