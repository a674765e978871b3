package org.consolidation.analyser.opportunity;

import java.util.List;
import org.apache.spark.sql.Dataset;

/**
 * What could be consolidated.
 *
 * @param opportunities ranked; cached
 * @param members the systems of each
 * @param parts of each organisation in each, as far as its costs count; null where nothing pays
 * @param simulated what all of them together are worth, each pound counted once; {@link Simulated#NONE}
 *     where no cost is known
 * @param adoption of organisations that did not answer, by their systems; null when no offer was looked for
 * @param answers of those that did
 * @param gains by organisation; null where nothing pays
 * @param peers by which costs that nobody states were imputed
 */
public record Opportunities(
        Dataset<Opportunity> opportunities,
        Dataset<OpportunityMember> members,
        Dataset<Part> parts,
        Simulated simulated,
        Dataset<Adoption> adoption,
        List<Adoption> answers,
        Dataset<Gain> gains,
        Peers peers) {

    /** Of which nothing pays. */
    public Opportunities(Dataset<Opportunity> opportunities, Dataset<OpportunityMember> members) {
        this(opportunities, members, null, Simulated.NONE, null, List.of(), null, Peers.NONE);
    }
}
