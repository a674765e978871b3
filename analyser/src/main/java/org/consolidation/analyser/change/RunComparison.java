package org.consolidation.analyser.change;

import java.util.List;
import org.apache.spark.sql.Dataset;

/**
 * Two finished runs side by side.
 *
 * @param before SHA-256 of the manifest of the earlier run
 * @param after the same of the later run
 * @param products that changed, see {@link Comparing}; ids of the later run; cached
 * @param productCounts of them
 * @param opportunities that appeared, went or changed; cached
 * @param opportunityCounts of them, in order
 * @param first the first of them by rank, in order
 * @param totals figures side by side
 * @param between what differs
 */
public record RunComparison(
        String before,
        String after,
        Dataset<Change> products,
        List<Changes.Count> productCounts,
        Dataset<OpportunityChange> opportunities,
        List<Count> opportunityCounts,
        List<OpportunityChange> first,
        List<Total> totals,
        Between between) {

    /**
     * Opportunities of which the same became for the same causes.
     *
     * @param causes joined by " and "
     */
    public record Count(OpportunityChange.What what, String causes, long opportunities) {}
}
