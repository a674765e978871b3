package org.consolidation.analyser.opportunity;

/**
 * A system that an opportunity concerns, with the row of the return it comes from.
 *
 * @param opportunityId the opportunity
 * @param systemId the system
 * @param role such as "holder", "target", "displaced", "duplicate"
 * @param organisationId whose it is
 * @param organisation name as shown
 * @param sourceFile relative to INPUT
 * @param sourceSheet ""
 * @param sourceRow row in the return
 * @param systemName as the organisation calls it
 * @param productId its product
 * @param product name
 * @param supplier canonical; ""
 * @param costCentralPence a year; null when not known
 */
public record OpportunityMember(
        String opportunityId,
        String systemId,
        String role,
        String organisationId,
        String organisation,
        String sourceFile,
        String sourceSheet,
        long sourceRow,
        String systemName,
        String productId,
        String product,
        String supplier,
        Long costCentralPence)
        implements java.io.Serializable {}
