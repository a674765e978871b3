package org.consolidation.analyser.target;

import java.time.LocalDate;

/**
 * A system in use, narrowed to what the choice of targets needs.
 *
 * @param capabilityId function that it serves
 * @param capability its name
 * @param organisationId whose
 * @param organisation name as shown
 * @param productId its product
 * @param product name
 * @param realProduct false for in-house and generic names
 * @param house its maker, else who is paid unless that is a reseller; the owner where it was bought; ""
 * @param users null when not stated
 * @param costCentralPence a year; null when not known, and of a system that is being retired
 * @param critical rated most critical by its organisation
 * @param contractEnd null when not known
 * @param noticeMonths null when not stated
 * @param extension options as published; ""
 */
public record Use(
        String capabilityId,
        String capability,
        String organisationId,
        String organisation,
        String productId,
        String product,
        boolean realProduct,
        String house,
        Long users,
        Long costCentralPence,
        boolean critical,
        LocalDate contractEnd,
        Integer noticeMonths,
        String extension) {}
