package org.consolidation.analyser.match;

/**
 * How often pairs contradict each other in a column, and what a contradiction there costs.
 *
 * <p>The match weight of a contradiction is log2(m / u) (I. Fellegi and A. Sunter, A Theory for Record Linkage, J. Am.
 * Stat. Assoc. 64, 1969), with m its share among records that are one thing and u among those that are not. Pairs of
 * {@value #SURE} thousandths of a bit or more by everything but the column itself, each other's best, stand for the
 * first, compared pairs below {@value #STRANGERS} for the second. Some of the former are siblings, so that m comes out
 * too large and the cost too small, on the safe side; were they all taken, strengths of beers would cost nothing. The
 * stated cost, by which m is u 2^-1.2, counts as {@value #PSEUDO} pairs. The cost is at most {@value #MOST} thousandths
 * of a bit: a mistake in one column must not outweigh the rest of two records.
 *
 * <p>Measured, in units of likeness where 0.1 is stated: prices of two shops 0.02 to 0.07, years of papers 0.14 to
 * 0.4, days of birth 0.25, years of songs 0.4.
 *
 * @param sure pairs that are likely one thing and have both values
 * @param sureApart of these, thousandths that contradict each other, a part for one that does so in part
 * @param strangers pairs that are likely two things and have both values
 * @param strangersApart as of the others
 */
record Contradictions(long sure, long sureApart, long strangers, long strangersApart) {

    static final int SURE = RecordEvidence.UNIT * 9 / 10;
    static final int STRANGERS = RecordEvidence.UNIT * 4 / 10;

    private static final int MOST = RecordEvidence.UNIT * 4 / 10;
    private static final double PSEUDO = 20;

    /** Thousandths of a bit that a contradiction in the column costs; the stated cost where no stranger was seen. */
    int cost() {
        if (strangers < PSEUDO) return FieldCosts.STATED_COST;
        double u = ((double) strangersApart / FieldCosts.FULL + 1) / (strangers + 2);
        double stated = u * StrictMath.pow(2, -FieldCosts.STATED_COST / 1_000.0);
        double m = ((double) sureApart / FieldCosts.FULL + PSEUDO * stated) / (sure + PSEUDO);
        return Math.max(0, Math.min(MOST, -Bits.milli(m / u)));
    }
}
