package org.consolidation.analyser.opportunity;

import java.time.LocalDate;

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
 * @param contractEnd last day of its contract; null when not known
 * @param costLowPence a year; null when not known
 * @param costCentralPence a year; null when not known
 * @param costHighPence a year; null when not known
 * @param countsOnPence what of its yearly cost the saving of the opportunity is reckoned on, best estimate; null where
 *     there is no saving, or none of this cost would be saved
 * @param countedIn id of the one opportunity that its cost counts for, of those that would save part of it
 *     and are worth more than nothing; "" when it counts for none, or this opportunity would not save any
 *     of it
 * @param gainsPence what its organisation is expected to save a year by this opportunity, best estimate;
 *     null where its cost does not count for it
 * @param imputedCostLow yearly cost by what peers pay, in pence; null when one is stated or there are too few peers
 * @param imputedCostCentral best estimate of that
 * @param imputedCostHigh at the most
 * @param imputedFrom the peers; ""
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
        LocalDate contractEnd,
        Long costLowPence,
        Long costCentralPence,
        Long costHighPence,
        Long countsOnPence,
        String countedIn,
        Long gainsPence,
        Long imputedCostLow,
        Long imputedCostCentral,
        Long imputedCostHigh,
        String imputedFrom)
        implements java.io.Serializable {

    /** How the role ends of a system that does not state what its kind compares: it is concerned all the same. */
    public static final String NOT_STATED = " not stated";
}
