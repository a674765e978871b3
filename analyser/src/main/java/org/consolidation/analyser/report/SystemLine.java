package org.consolidation.analyser.report;

import java.time.LocalDate;
import org.consolidation.analyser.normalise.Status;

/**
 * A system as its organisation's page needs it; see {@link
 * org.consolidation.analyser.portfolio.PlacedDeployment} for the fields.
 *
 * @param holders organisations that have the product, this one too
 */
public record SystemLine(
        String organisationId,
        int table,
        String file,
        String sheet,
        long row,
        int part,
        String systemId,
        String systemName,
        String productId,
        String product,
        boolean realProduct,
        String version,
        String supplier,
        String capabilityId,
        String capability,
        Status status,
        boolean counted,
        Long users,
        Long costLowPence,
        Long costCentralPence,
        Long costHighPence,
        String contractRef,
        LocalDate contractEnd,
        boolean contractEndDerived,
        String hosting,
        long holders) {

    /** Whether other organisations have the product too. */
    boolean shared() {
        return realProduct && holders > 1;
    }

    /** Its state in words. */
    public String statusWords() {
        return switch (status) {
            case LIVE -> "Live";
            case PILOT -> "Pilot";
            case RETIRING -> "Retiring";
            case PLANNED -> "Planned, not counted";
            case RETIRED -> "Retired, not counted";
            case NON_PRODUCTION -> "Test or copy, not counted";
            case UNKNOWN -> "Not stated, counted";
        };
    }

    /** Its yearly cost in words. */
    public String costWords() {
        if (costCentralPence == null) return "Not known";
        if (costLowPence.equals(costHighPence)) return Pounds.exact(costCentralPence);
        return Pounds.about(costLowPence) + " to " + Pounds.about(costHighPence);
    }
}
