package org.consolidation.analyser.opportunity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How one organisation stands to one blueprint or framework.
 *
 * @param offer its id
 * @param name as shown
 * @param organisationId who
 * @param organisation name as shown
 * @param answer adopted, planned, considering, declined, not offered or unknown
 * @param basis "offers.csv"; "systems" when the lists hold the blueprint itself or a contract by the
 *     framework; "silence"
 * @param systems that it concerns: in use, of a function that the blueprint covers, or whose contract ends
 *     soon; null when the answer stands alone
 * @param date of the answer; null when not given
 * @param reason ""
 */
public record Adoption(
        String offer,
        String name,
        String organisationId,
        String organisation,
        String answer,
        String basis,
        Long systems,
        LocalDate date,
        String reason)
        implements Serializable {}
