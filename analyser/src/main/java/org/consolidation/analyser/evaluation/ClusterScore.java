package org.consolidation.analyser.evaluation;

/**
 * How well a clustering agrees with the truth.
 *
 * @param records compared
 * @param pairwise over pairs of records: together in both, of those together in either
 * @param bCubed mean over records of the share of its cluster that belongs with it, and the reverse
 * @param clusters clusters found
 * @param trueClusters clusters of the truth
 * @param exact clusters found that are exactly one of the truth
 * @param pairs of records that the clustering puts together
 * @param truePairs of records that belong together
 * @param commonPairs both
 */
public record ClusterScore(
        long records,
        Score pairwise,
        Score bCubed,
        long clusters,
        long trueClusters,
        long exact,
        long pairs,
        long truePairs,
        long commonPairs) {

    /**
     * @param precision share of what was found that is true; 1 when nothing was found
     * @param recall share of what is true that was found; 1 when nothing is true
     */
    public record Score(double precision, double recall) {

        /** Harmonic mean of precision and recall; 0 when both are 0. */
        public double f1() {
            double sum = precision + recall;
            return sum == 0 ? 0 : 2 * precision * recall / sum;
        }
    }
}
