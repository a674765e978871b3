package org.consolidation.analyser.normalise;

/** What a sum of money in a return is the price of. */
public enum CostBasis {
    /** Stated as a yearly cost. */
    ANNUAL,
    /** A whole-life value divided by the years of its contract. */
    ANNUALISED,
    /** A monthly cost times twelve. */
    MONTHLY,
    /** A price per user times the users stated. */
    PER_USER,
    /** A whole-life value without a contract length: kept as raw text, never counted as yearly. */
    TOTAL,
    /** The sum of the yearly parts that are stated; the whole is not, so that it may be more. */
    PARTS,
    /** The return does not say; taken as yearly and marked. */
    UNKNOWN,
    /** No cost in the return. */
    NONE
}
