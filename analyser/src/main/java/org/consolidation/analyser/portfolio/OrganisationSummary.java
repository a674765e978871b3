package org.consolidation.analyser.portfolio;

/**
 * One organisation's figures.
 *
 * @param organisationId register key
 * @param organisation name as shown
 * @param kind ""
 * @param region ""
 * @param records accepted records
 * @param systems in use; infrastructure (capability B24) left out here and in what follows
 * @param notCounted retired, planned, repeated and non-production systems
 * @param products distinct products in use
 * @param sharedProducts of them, held by another organisation too
 * @param instances distinct pairs of product and body that runs it, in use
 * @param runElsewhere of them, run by another body
 * @param contracts distinct pairs of contract reference and body that runs what it pays for
 * @param infrastructure systems in use of capability B24, which nothing else counts
 * @param suppliers distinct
 * @param capabilities distinct, unclassified left out
 * @param unclassified systems in use without a capability
 * @param costKnownSystems systems in use with a yearly cost
 * @param costLowPence of those
 * @param costCentralPence of those
 * @param costHighPence of those
 */
public record OrganisationSummary(
        String organisationId,
        String organisation,
        String kind,
        String region,
        long records,
        long systems,
        long notCounted,
        long products,
        long sharedProducts,
        long instances,
        long runElsewhere,
        long contracts,
        long infrastructure,
        long suppliers,
        long capabilities,
        long unclassified,
        long costKnownSystems,
        long costLowPence,
        long costCentralPence,
        long costHighPence)
        implements java.io.Serializable {}
