package org.consolidation.analyser.match;

import org.apache.spark.sql.Dataset;

/**
 * Which records of a table are alike.
 *
 * @param matched for clustering; its deployments are none
 * @param placements the profile of each record that says something; cached
 * @param candidates all pairs of profiles that were compared; cached
 * @param findings what was measured on the table
 */
public record RecordMatch(
        Matched matched, Dataset<Placement> placements, Dataset<RecordPair> candidates, RecordFindings findings) {

    /** A record and its profile. */
    public record Placement(String source, String id, String profileId) {}
}
