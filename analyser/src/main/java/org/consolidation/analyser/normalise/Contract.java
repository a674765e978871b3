package org.consolidation.analyser.normalise;

import java.time.LocalDate;

/**
 * The agreement that pays for a system, as far as the record tells.
 *
 * @param ref contract reference; ""
 * @param title ""
 * @param startRaw as published; ""
 * @param endRaw as published; ""
 * @param start null when not stated or not readable
 * @param end last day; null when not stated, rolling or not readable
 * @param endDerived whether the end was worked out from start and duration
 * @param noticeMonths null when not stated
 * @param extension options as published, such as "1+1"; ""
 * @param route procurement route as published; ""
 */
public record Contract(
        String ref,
        String title,
        String startRaw,
        String endRaw,
        LocalDate start,
        LocalDate end,
        boolean endDerived,
        Integer noticeMonths,
        String extension,
        String route) {}
