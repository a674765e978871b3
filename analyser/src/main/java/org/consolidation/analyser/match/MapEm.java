package org.consolidation.analyser.match;

/**
 * Refines the stated weights on the comparison patterns that occurred.
 *
 * <p>EM for the Fellegi-Sunter model (W. Winkler, "Using the EM algorithm for weight computation in the
 * Fellegi-Sunter model of record linkage", 1988), with Dirichlet priors at the stated m and u that weigh
 * as much as the data and {@value #PSEUDO_PAIRS} pairs more. Free EM takes "one maker's family" for the
 * class of matches; this one cannot leave the stated weights by more than {@value #FURTHEST} millibits.
 * Cost: patterns times {@value #ROUNDS}; single-threaded in the order of patterns, so it is repeatable.
 */
final class MapEm {

    private static final int ROUNDS = 20;
    private static final int PSEUDO_PAIRS = 20_000;
    private static final int FURTHEST = 1_500;

    private MapEm() {}

    /**
     * @param patterns distinct, in order
     * @param counts pairs of each
     * @param prior stated share of candidate pairs that are one product
     */
    static Weights refine(int[] patterns, long[] counts, double prior) {
        Weights stated = Weights.stated(prior);
        Weights weights = stated;
        for (int round = 0; round < ROUNDS; round++) weights = round(patterns, counts, prior, stated, weights);
        return weights;
    }

    private static Weights round(int[] patterns, long[] counts, double prior, Weights stated, Weights now) {
        Field[] fields = Field.values();
        double[][] m = new double[fields.length][];
        double[][] u = new double[fields.length][];
        for (Field field : fields) {
            m[field.ordinal()] = new double[field.levels.size()];
            u[field.ordinal()] = new double[field.levels.size()];
        }
        double matches = 0;
        double all = 0;
        for (int p = 0; p < patterns.length; p++) {
            double odds = StrictMath.exp(now.of(patterns[p]) / 1000.0 * Bits.LN2);
            double share = counts[p] * odds / (1 + odds);
            matches += share;
            all += counts[p];
            for (Field field : fields) {
                m[field.ordinal()][field.of(patterns[p])] += share;
                u[field.ordinal()][field.of(patterns[p])] += counts[p] - share;
            }
        }
        double statedPairs = PSEUDO_PAIRS + all;
        int[][] levels = new int[fields.length][];
        for (Field field : fields) {
            int f = field.ordinal();
            levels[f] = new int[field.levels.size()];
            for (int l = 0; l < levels[f].length; l++) {
                Field.Level level = field.levels.get(l);
                double ml = (level.m() * (PSEUDO_PAIRS + matches) + m[f][l]) / (PSEUDO_PAIRS + 2 * matches);
                double ul = (level.u() * statedPairs + u[f][l]) / (statedPairs + all - matches);
                int was = stated.levels()[f][l];
                // That nobody says is a state of the record and no evidence: what is stated as nothing stays so.
                levels[f][l] = was == 0 ? 0 : Bits.clamp(Bits.milli(ml / ul), was - FURTHEST, was + FURTHEST);
            }
        }
        double share = (prior * statedPairs + matches) / (statedPairs + all);
        int odds = Bits.clamp(Bits.odds(share), stated.prior() - FURTHEST, stated.prior() + FURTHEST);
        return new Weights(odds, levels);
    }

    /** Pairs at every level: field by level. */
    static long[][] levelCounts(int[] patterns, long[] counts) {
        Field[] fields = Field.values();
        long[][] pairs = new long[fields.length][];
        for (Field field : fields) pairs[field.ordinal()] = new long[field.levels.size()];
        for (int p = 0; p < patterns.length; p++) {
            for (Field field : fields) pairs[field.ordinal()][field.of(patterns[p])] += counts[p];
        }
        return pairs;
    }
}
