package org.consolidation.analyser.evaluation;

/**
 * How well the candidates cover the truth.
 *
 * @param records that were compared through their descriptions
 * @param profiles distinct descriptions
 * @param pairs of descriptions that were compared
 * @param truePairs pairs of records that belong together
 * @param covered of these, those whose records say the same or whose descriptions were compared
 */
public record CandidateScore(long records, long profiles, long pairs, long truePairs, long covered) {

    /** Share of true pairs among the candidates; 1 when nothing is true. */
    public double recall() {
        return truePairs == 0 ? 1 : (double) covered / truePairs;
    }

    /** Candidate pairs for each record. */
    public double perRecord() {
        return records == 0 ? 0 : (double) pairs / records;
    }

    /** Candidate pairs for each distinct description. */
    public double perProfile() {
        return profiles == 0 ? 0 : (double) pairs / profiles;
    }
}
