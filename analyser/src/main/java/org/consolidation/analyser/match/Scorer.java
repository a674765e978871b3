package org.consolidation.analyser.match;

import java.io.Serializable;
import java.util.List;

/**
 * Weighs the evidence that two profiles are one thing. Also what clustering asks about pairs that were no
 * candidates.
 */
public interface Scorer extends Serializable {

    /** At or below it two profiles are known to be different, whatever else agrees. */
    int FORBIDDEN_MILLIBITS = -100_000;

    /** Prior and all evidence together for two profiles, in thousandths of a bit; the same from both sides. */
    int millibits(Profile a, Profile b);

    /** Profiles that are compared with one another again and again, for one thread. */
    interface Among {
        /** What {@link Scorer#millibits} says of the profiles at two places. */
        int millibits(int a, int b);
    }

    /** Makes profiles ready to be compared with one another; each only when it is first asked for. */
    default Among among(List<Profile> profiles) {
        return (a, b) -> millibits(profiles.get(a), profiles.get(b));
    }

    /** The pair with its evidence, prior first; from a scorer that cannot tell fields apart, on one line. */
    default ScoredPair explain(Profile a, Profile b) {
        if (a.profileId().compareTo(b.profileId()) > 0) return explain(b, a);
        int millibits = millibits(a, b);
        List<Evidence> evidence = List.of(new Evidence("all", "together", millibits, ""));
        return new ScoredPair(a.profileId(), b.profileId(), millibits, evidence);
    }

    /** A maker as a person writes it; "" for "". */
    String shownVendor(String vendor);
}
