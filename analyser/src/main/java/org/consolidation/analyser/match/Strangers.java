package org.consolidation.analyser.match;

import java.util.Arrays;

/**
 * How alike a record and the closest of those that it is not one with are, where no source is clean.
 *
 * <p>The closest of many strangers is the largest of many numbers, and those follow the law of E. J. Gumbel
 * (Statistics of Extremes, 1958): a share P(t) = 1 - exp(-exp(-(t - place) / scale)) of all records has a
 * stranger at t or above. Whether the closest one of a record is a stranger nobody knows; where it is a copy, the
 * closest one outside the record's cluster is the stranger. Both are taken, each as far as it is likely to be it,
 * and law and likelihoods refine each other (expectation and maximisation, A. Dempster, N. Laird and D. Rubin,
 * 1977; the law by its mean and deviation). The likeness of copies is taken to become steadily more frequent from
 * the place on up to {@value #MOST} thousandths of a bit.
 *
 * <p>Cost O(N) for each of {@value #ROUNDS} rounds. No randomness.
 *
 * @param place thousandths of a bit: all but 1/e of the records have a stranger there or above
 * @param scale thousandths of a bit by which, far above the place, the share of records falls to 1/e
 * @param alone records whose closest one is a stranger
 */
record Strangers(double place, double scale, double alone) {

    private static final int MOST = RecordEvidence.UNIT * 3 / 2;
    private static final int ROUNDS = 100;
    private static final double LEAST_SCALE = RecordEvidence.UNIT / 100.0;

    /** Euler's constant: the mean of Gumbel's law is so many scales above its place. */
    private static final double EULER = 0.5772156649015329;

    /** Differences in F1 below it say little where nothing but the shape of a law tells strangers from copies. */
    private static final double AS_GOOD = 0.01;

    /** Of the records that find somebody at a bar, so few may be found by strangers. */
    private static final double FEW = 0.02;

    /**
     * The law that fits what was seen; null where no record knows one outside its cluster.
     *
     * @param closest likeness of each record and its closest one; 0 for one that knows nobody
     * @param outside likeness of each record and the closest one that is not of its cluster; 0 for one that knows none
     */
    static Strangers fit(int[] closest, int[] outside) {
        if (Arrays.stream(outside).noneMatch(likeness -> likeness > 0)) return null;
        double[] stranger = new double[closest.length];
        Strangers law = law(closest, outside, stranger);
        double share = 0.5;
        for (int round = 0; round < ROUNDS; round++) {
            double alone = 0;
            for (int i = 0; i < closest.length; i++) {
                stranger[i] = law.stranger(closest[i], share);
                alone += stranger[i];
            }
            share = alone / closest.length;
            law = law(closest, outside, stranger);
        }
        return law;
    }

    /** @param stranger how likely the closest one of each record is one */
    private static Strangers law(int[] closest, int[] outside, double[] stranger) {
        double sum = 0;
        double squares = 0;
        double seen = 0;
        double alone = 0;
        for (int i = 0; i < closest.length; i++) {
            double first = closest[i] > 0 ? stranger[i] : 0;
            double second = outside[i] > 0 ? 1 - stranger[i] : 0;
            sum += first * closest[i] + second * outside[i];
            squares += first * closest[i] * closest[i] + second * outside[i] * outside[i];
            seen += first + second;
            alone += stranger[i];
        }
        double mean = sum / seen;
        double deviation = Math.sqrt(Math.max(0, squares / seen - mean * mean));
        double scale = Math.max(LEAST_SCALE, deviation * Math.sqrt(6) / Math.PI);
        return new Strangers(mean - EULER * scale, scale, alone);
    }

    /**
     * How likely a closest one is a stranger.
     *
     * @param share of all records, those whose closest one is a stranger
     */
    private double stranger(int likeness, double share) {
        if (likeness <= place || share == 1) return 1;
        double z = (likeness - place) / scale;
        double here = share * StrictMath.exp(-z - StrictMath.exp(-z)) / scale;
        double wide = MOST - place;
        double copy = (1 - share) * 2 * (likeness - place) / (wide * wide);
        return here / (here + copy);
    }

    /** Share of records with a stranger at a likeness or above. */
    double share(double likeness) {
        return -StrictMath.expm1(-StrictMath.exp(-(likeness - place) / scale));
    }

    /**
     * The least bar whose F1 is about as good as the best, or, among those, the least at which no more than
     * {@value #FEW} of the records above it are found by strangers; the highest of them where none is. At a bar t the
     * closest one of A(t) records is at it or above, of which alone × P(t) are strangers; with N - alone copies to be
     * found
     *
     * <pre>F1(t) = 2 (A(t) - alone P(t)) / (A(t) + N - alone)</pre>
     *
     * @param closest likeness of each record and its closest one
     * @param bars rising
     */
    int least(int[] closest, int[] bars) {
        int[] rising = closest.clone();
        Arrays.sort(rising);
        double[] f1 = new double[bars.length];
        double[] accepted = new double[bars.length];
        double best = 0;
        for (int i = 0, below = 0; i < bars.length; i++) {
            while (below < rising.length && rising[below] < bars[i]) below++;
            accepted[i] = rising.length - below;
            double right = accepted[i] - alone * share(bars[i]);
            f1[i] = right <= 0 ? 0 : 2 * right / (accepted[i] + rising.length - alone);
            best = Math.max(best, f1[i]);
        }
        int least = 0;
        while (f1[least] < best - AS_GOOD) least++;
        while (least + 1 < bars.length
                && f1[least + 1] >= best - AS_GOOD
                && alone * share(bars[least]) > FEW * accepted[least]) least++;
        return bars[least];
    }
}
