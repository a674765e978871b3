package org.consolidation.analyser.normalise;

/** What became of a record; each ends as exactly one. */
public enum Outcome {
    /** A deployment or more. */
    ACCEPTED,
    /** Not a system: a non-answer, subtotal, repeated header or blank line; with reason. */
    SET_ASIDE,
    /** Unusable; with reason. */
    REJECTED
}
