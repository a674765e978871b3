package org.consolidation.analyser.match;

import java.io.Serializable;

/**
 * Weighs the evidence that two profiles are one thing. Also what clustering asks about pairs that were no
 * candidates.
 */
public interface Scorer extends Serializable {

    /** At or below it two profiles are known to be different, whatever else agrees. */
    int FORBIDDEN_MILLIBITS = -100_000;

    /** Prior and all evidence together for two profiles, in thousandths of a bit; the same from both sides. */
    int millibits(Profile a, Profile b);

    /** The pair with its evidence, prior first. */
    public ScoredPair explain(Profile a, Profile b) {
        return explain(Item.of(a), Item.of(b));
    }

    /** A maker as a person writes it; "" for "". */
    String shownVendor(String vendor);
}
