package org.consolidation.analyser.match;

import java.io.Serializable;

/**
 * How profiles are compared.
 *
 * @param candidates most similar profiles compared with each profile
 * @param prior expected share of candidate pairs that are one product, in (0, 1)
 * @param thresholdBits pairs below it are never joined
 * @param publicationFloorBits pairs below it are not written to match_pairs.csv
 * @param maxDriverProfiles up to so many distinct profiles the index is built on the driver; beyond
 *     it, in shards
 * @param minedAliasBits other names mined from the records are used from it on; all are reported
 */
public record MatchSettings(
        int candidates,
        double prior,
        double thresholdBits,
        double publicationFloorBits,
        int maxDriverProfiles,
        double minedAliasBits)
        implements Serializable {

    public static final MatchSettings DEFAULT = new MatchSettings(15, 0.05, 0.0, -4.0, 2_000_000, 4.0);

    public MatchSettings {
        if (candidates < 1 || candidates > 1000) {
            throw new IllegalArgumentException("match.candidates must lie in 1 to 1000, was " + candidates);
        }
        if (!(prior > 0 && prior < 1)) {
            throw new IllegalArgumentException("match.prior must lie in (0, 1), was " + prior);
        }
        if (!(minedAliasBits > 0)) {
            throw new IllegalArgumentException("match.minedAliasBits must be above 0, was " + minedAliasBits);
        }
    }

    /** With the bar of mined names as it is by default. */
    public MatchSettings(
            int candidates, double prior, double thresholdBits, double publicationFloorBits, int maxDriverProfiles) {
        this(candidates, prior, thresholdBits, publicationFloorBits, maxDriverProfiles, DEFAULT.minedAliasBits());
    }
}
