package org.consolidation.analyser.normalise;

/**
 * What a record says the product is, taken apart.
 *
 * @param raw the text it was read from
 * @param core folded words that name the product, vendor and version and environment taken off;
 *     never "" in an accepted record
 * @param shown the core as a person would write it
 * @param vendor folded canonical name of the maker; "" when no one names it
 * @param version such as "11" or "2019 r2"; ""
 * @param edition software edition, such as "enterprise"; ""
 * @param environment "test", "training", "archive" …; "" for production
 * @param inHouse whether the record says it was built by the organisation itself ("custom",
 *     "in-house", "bespoke"): not a product, never joined across organisations
 */
public record ProductName(
        String raw,
        String core,
        String shown,
        String vendor,
        String version,
        String edition,
        String environment,
        boolean inHouse) {}
