package org.consolidation.analyser.generate;

import java.util.List;

/**
 * What an organisation writes of one system, before it is laid out in columns.
 *
 * @param id of the line, unique over the collection
 * @param name in the column of systems
 * @param product in the column of products, where there is one beside that
 * @param vendor as written; ""
 * @param reseller named beside the vendor; ""
 * @param description as written; ""
 * @param category as written; ""
 * @param version as written; ""
 * @param status that something else said implies, such as "Test"; "" for any
 * @param shared with whom, or run by whom; ""
 * @param bespoke whether the organisation built it
 * @param extent what it costs there and how many use it; null when the entry names no system
 * @param cluster in the truth; "" when the entry names no system or several
 * @param traits what makes it hard to match, for the study of errors
 */
record Entry(
        String id,
        String name,
        String product,
        String vendor,
        String reseller,
        String description,
        String category,
        String version,
        String status,
        String shared,
        boolean bespoke,
        Scale.Extent extent,
        String cluster,
        List<String> traits) {}
