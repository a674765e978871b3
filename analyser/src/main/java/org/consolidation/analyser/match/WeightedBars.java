package org.consolidation.analyser.match;

/**
 * One bar from the estimated F1 of many: the mean of all, each weighted by how near it comes to the best.
 *
 * <p>F1 is estimated from N cells and hardly differs from bar to bar, so that the best one is a matter of chance, and so
 * are the ends of a plateau: one pair more or less moves either by many steps. The mean with weights exp(-(best - F1) /
 * temperature) moves little (exponential weighting, A. Dalalyan and A. Tsybakov, Machine Learning 72, 2008). The
 * temperature is one standard error of the best F1, √(F1 (1 - F1) / N), where F1 (1 - F1) is taken to be
 * {@value #LEAST_VARIANCE} at the least: bars that N cells cannot tell apart count about alike.
 *
 * <p>Measured beside the middle of the bars within 0.001 of the best: mean F1 of 16 made-up tables kept apart until
 * then 0.889 instead of 0.880 (two lists of beers with few in common 0.836 instead of 0.660, of software 0.772
 * instead of 0.800), of 12 others and two public sets the same.
 */
final class WeightedBars {

    private static final double LEAST_VARIANCE = 0.0005;

    private WeightedBars() {}

    /**
     * The place of the mean among the bars, in [0, bars - 1].
     *
     * @param f1 of each bar, one of them above 0
     * @param cells that the estimates rest on; none for the bar that is best, the first of these
     */
    static double mean(double[] f1, long cells) {
        int best = 0;
        for (int i = 1; i < f1.length; i++) if (f1[i] > f1[best]) best = i;
        if (cells == 0) return best;
        double variance = Math.max(LEAST_VARIANCE, f1[best] * (1 - f1[best]));
        double temperature = Math.sqrt(variance / cells);
        double weights = 0;
        double places = 0;
        for (int i = 0; i < f1.length; i++) {
            double weight = StrictMath.exp(-(f1[best] - f1[i]) / temperature);
            weights += weight;
            places += weight * i;
        }
        return places / weights;
    }
}
