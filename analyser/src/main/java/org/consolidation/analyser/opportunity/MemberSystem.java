package org.consolidation.analyser.opportunity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A system in use as opportunities look at it.
 *
 * @param systemId the system
 * @param organisationId whose it is
 * @param organisation name as shown
 * @param sourceFile relative to INPUT
 * @param sourceSheet ""
 * @param sourceRow row in the return
 * @param systemName as the organisation calls it
 * @param version as stated; ""
 * @param productId its product
 * @param product name
 * @param supplier canonical; ""
 * @param contractEnd last day of its contract; null when not known
 * @param noticeMonths null when not stated
 * @param extension options as published; ""
 * @param critical whether its organisation cannot do without it
 * @param retiring whether its organisation says that it is being retired: what it costs goes anyway
 * @param route by which it was bought, as stated; ""
 * @param costLowPence a year; null when not known
 * @param costCentralPence a year; null when not known
 * @param costHighPence a year; null when not known
 * @param runBy key of the body that runs it, its organisation mostly
 * @param runPence hosting and support, a year; null where neither is stated apart or another body runs it
 * @param hostingPence a year; null when not stated apart
 * @param imputed yearly cost by what peers pay; null when one is stated or there are too few peers
 */
public record MemberSystem(
        String systemId,
        String organisationId,
        String organisation,
        String sourceFile,
        String sourceSheet,
        long sourceRow,
        String systemName,
        String version,
        String productId,
        String product,
        String supplier,
        LocalDate contractEnd,
        Integer noticeMonths,
        String extension,
        boolean critical,
        boolean retiring,
        String route,
        String runBy,
        Long costLowPence,
        Long costCentralPence,
        Long costHighPence,
        Long runPence,
        Long hostingPence,
        Imputed imputed)
        implements Serializable {

    /** One product run by one body, whoever uses it. */
    String instance() {
        return productId + "|" + runBy;
    }
}
