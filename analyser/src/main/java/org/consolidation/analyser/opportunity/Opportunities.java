package org.consolidation.analyser.opportunity;

import org.apache.spark.sql.Dataset;

/**
 * What could be consolidated.
 *
 * @param opportunities ranked; cached
 * @param members the systems of each
 * @param simulated what all of them together are worth, each pound counted once; {@link Simulated#NONE}
 *     where no cost is known
 */
public record Opportunities(
        Dataset<Opportunity> opportunities, Dataset<OpportunityMember> members, Simulated simulated) {

    /** Of which nothing pays. */
    public Opportunities(Dataset<Opportunity> opportunities, Dataset<OpportunityMember> members) {
        this(opportunities, members, Simulated.NONE);
    }
}
