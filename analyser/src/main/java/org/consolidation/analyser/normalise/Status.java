package org.consolidation.analyser.normalise;

/** Where a system is in its life. Only live, pilot, retiring and unknown ones count as in use. */
public enum Status {
    LIVE,
    PILOT,
    RETIRING,
    PLANNED,
    RETIRED,
    /** A test, training or archive copy of a system that is listed for itself. */
    NON_PRODUCTION,
    /** A contract that another notice publishes too, which counts. */
    REPEATED,
    UNKNOWN;

    /** Whether a system of this status is counted as in use. */
    public boolean counted() {
        return this == LIVE || this == PILOT || this == RETIRING || this == UNKNOWN;
    }
}
