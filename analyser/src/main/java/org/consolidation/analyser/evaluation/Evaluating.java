package org.consolidation.analyser.evaluation;

import java.nio.file.Path;
import java.util.List;
import org.consolidation.analyser.issue.UserError;

/** Compares a file of clusters with a file of truth, on one thread and in memory of some 100 bytes a record. */
public final class Evaluating {

    private Evaluating() {}

    /**
     * What was measured.
     *
     * @param score of the records that could be compared
     * @param onlyInClusters records of which the truth says nothing: left out of the score; none when the
     *     truth is pairs, where a record in no pair is a cluster of its own
     * @param onlyInTruth records that the clustering lost: each counted as a cluster of its own
     * @param candidates null when none were given
     * @param notes how the files were understood, for the reader
     */
    public record Evaluated(
            ClusterScore score, long onlyInClusters, long onlyInTruth, CandidateScore candidates, List<String> notes) {

        public Evaluated {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Compares two files.
     *
     * @param candidates folder with profiles.csv and candidates.csv; null to leave them out
     * @throws UserError if a file cannot be read or understood, or no record stands in both
     */
    public static Evaluated evaluate(Path clusters, Path truthFile, Path candidates) {
        FoundClusters found = FoundClusters.read(clusters);
        Truth truth = TruthFile.read(truthFile, found);
        int[] clusterOf = found.clusters();
        int scored = 0;
        int known = 0;
        for (int record = 0; record < truth.records(); record++) {
            if (truth.label(record) == Truth.UNKNOWN) continue;
            scored++;
            if (record < found.size()) known++;
        }
        if (known == 0 && truth.records() > 0) {
            throw UserError.command("no record of --truth " + truthFile + " stands in --clusters " + clusters
                    + ": are their ids" + (found.hasSources() ? " and sources" : "") + " the same? Sources there are "
                    + String.join(
                            ", ",
                            found.sources()
                                    .subList(0, Math.min(5, found.sources().size()))) + ".");
        }
        int[] foundLabels = new int[scored];
        int[] trueLabels = new int[scored];
        int at = 0;
        for (int record = 0; record < truth.records(); record++) {
            if (truth.label(record) == Truth.UNKNOWN) continue;
            // Numbers below 0 are no cluster of the file.
            foundLabels[at] = record < found.size() ? clusterOf[record] : -1 - (record - found.size());
            trueLabels[at++] = truth.label(record);
        }
        ClusterScore score = Evaluation.score(foundLabels, trueLabels);
        CandidateScore measured =
                candidates == null ? null : Candidates.score(candidates, found, truth, score.truePairs());
        return new Evaluated(score, found.size() - known, truth.onlyHere(), measured, truth.notes());
    }
}
