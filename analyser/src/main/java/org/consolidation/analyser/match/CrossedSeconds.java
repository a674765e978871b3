package org.consolidation.analyser.match;

import java.util.Arrays;

/**
 * Of the second counterparts that have a better one of their own, how many are duplicates for all that: both sources
 * list the thing twice.
 *
 * <p>A record b has the counterparts a1 and, behind it, a2 in a source; a2 has a better one, b2, in b's source. Where a1
 * and a2 are siblings, a1 belongs to b and a2 to b2, and a1 and b2 are no more alike than b and a2. Where all four are
 * one thing, the four likenesses are exchangeable: of the eight orders of them in which b and a2 are less alike than
 * either are with their best, in four a1 and b2 are more alike than b and a1 or than a2 and b2. So a share of
 * {@value #BY_CHANCE} of duplicates is <em>crossed</em> in that way, and hardly any sibling; of those in two clean
 * public and made-up lists 0.0 to 0.31 were, where names are poor, and {@value #OF_SIBLINGS} is taken for theirs.
 * Between the two the share of duplicates grows in proportion (a mixture of two binomials, by its mean).
 *
 * <p>Few of a source are seen: the shares of the other sources count as much as {@value #PSEUDO} of its own. Shares less
 * than {@value #SIGNIFICANT} standard deviations above that of siblings are chance.
 *
 * @param taken of each source, seconds that have a better counterpart of their own
 * @param crossed of these, those that are crossed
 */
record CrossedSeconds(double[] taken, double[] crossed) {

    private static final double BY_CHANCE = 0.5;
    private static final double OF_SIBLINGS = 0.2;
    private static final double PSEUDO = 20;
    private static final double SIGNIFICANT = 2;

    /** Share in [0, 1] of a source's taken seconds that are siblings. */
    double siblings(int source) {
        double others = Arrays.stream(taken).sum() - taken[source];
        double othersCrossed = Arrays.stream(crossed).sum() - crossed[source];
        double weight = others > PSEUDO ? PSEUDO / others : 1;
        double seen = taken[source] + weight * others;
        if (seen == 0) return 1;
        double share = (crossed[source] + weight * othersCrossed) / seen;
        double deviation = Math.sqrt(OF_SIBLINGS * (1 - OF_SIBLINGS) / seen);
        if (share - OF_SIBLINGS < SIGNIFICANT * deviation) return 1;
        return Math.max(0, 1 - (share - OF_SIBLINGS) / (BY_CHANCE - OF_SIBLINGS));
    }
}
