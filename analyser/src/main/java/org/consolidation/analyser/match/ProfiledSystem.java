package org.consolidation.analyser.match;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.consolidation.analyser.spark.Datasets;

/**
 * What is counted of the systems of a profile: a tenth of the bytes of a {@link ProfiledDeployment}.
 *
 * @param profileId that describes it
 * @param organisationId whose
 * @param capabilityId proposed; "" when unclassified
 * @param scorePercent of the proposal
 * @param method of the proposal
 */
public record ProfiledSystem(
        String profileId, String organisationId, String capabilityId, int scorePercent, String method) {

    static Dataset<ProfiledSystem> of(Dataset<ProfiledDeployment> deployments) {
        return Datasets.as(
                deployments.select(
                        col("profileId"),
                        col("deployment.organisationId"),
                        col("deployment.proposal.capabilityId"),
                        col("deployment.proposal.scorePercent"),
                        col("deployment.proposal.method")),
                ProfiledSystem.class);
    }
}
