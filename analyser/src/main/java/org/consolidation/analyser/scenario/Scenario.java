package org.consolidation.analyser.scenario;

import java.util.List;
import org.apache.spark.sql.Dataset;

/**
 * What a merge scenario means on the first day of its successors.
 *
 * @param source file of the scenario, or "register"; "" for none
 * @param successors in order of name, then id
 * @param systems that each successor has; cached; null for none
 * @param overlaps one per successor and product, and per successor and function, overlapping or not; cached; null
 *     for none
 * @param agreements to take over; cached; null for none
 */
public record Scenario(
        String source,
        List<SuccessorSummary> successors,
        Dataset<Inherited> systems,
        Dataset<Overlap> overlaps,
        Dataset<Agreement> agreements) {

    public static final Scenario NONE = new Scenario("", List.of(), null, null, null);

    public Scenario {
        successors = List.copyOf(successors);
    }

    /** Whether the run has a scenario. */
    public boolean known() {
        return !source.isEmpty();
    }
}
