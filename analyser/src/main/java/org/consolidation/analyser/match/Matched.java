package org.consolidation.analyser.match;

import org.apache.spark.sql.Dataset;

/**
 * Which profiles are alike, and the evidence.
 *
 * @param deployments each with its profile; cached
 * @param profiles the distinct profiles; cached
 * @param pairs candidates above the publication floor; cached
 * @param model the weights that were used, for the report and the manifest
 */
public record Matched(
        Dataset<ProfiledDeployment> deployments, Dataset<Profile> profiles, Dataset<ScoredPair> pairs, MatchModel model) {}
