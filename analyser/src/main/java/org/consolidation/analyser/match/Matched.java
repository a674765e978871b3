package org.consolidation.analyser.match;

import java.util.List;
import org.apache.spark.sql.Dataset;

/**
 * Which profiles are alike, and the evidence.
 *
 * @param deployments each with its profile; cheap to work out from the deployments, which are cached
 * @param systems what is counted of the deployments; cached
 * @param profiles the distinct profiles; cached
 * @param pairs candidates above the publication floor; cached
 * @param model the weights that were used, for the report and the manifest
 * @param scorer weighs pairs that were no candidates; null when none was made
 * @param mined other names that the records gave away, used or only proposed, the strongest first
 */
public record Matched(
        Dataset<ProfiledDeployment> deployments,
        Dataset<ProfiledSystem> systems,
        Dataset<Profile> profiles,
        Dataset<ScoredPair> pairs,
        MatchModel model,
        Scorer scorer,
        List<MinedAlias> mined) {

    public Matched {
        mined = List.copyOf(mined);
    }

    /** Without names mined from the records. */
    public Matched(
            Dataset<ProfiledDeployment> deployments,
            Dataset<Profile> profiles,
            Dataset<ScoredPair> pairs,
            MatchModel model,
            Scorer scorer) {
        this(deployments, ProfiledSystem.of(deployments), profiles, pairs, model, scorer, List.of());
    }

    /** Without a scorer: pairs that were no candidates count as the publication floor. */
    public Matched(
            Dataset<ProfiledDeployment> deployments,
            Dataset<Profile> profiles,
            Dataset<ScoredPair> pairs,
            MatchModel model) {
        this(deployments, profiles, pairs, model, null);
    }
}
