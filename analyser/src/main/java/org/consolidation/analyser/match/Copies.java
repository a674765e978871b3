package org.consolidation.analyser.match;

/**
 * How alike the copies of a table are, where no source is clean, so that no left-over tells how alike strangers are:
 * and from it the bar.
 *
 * <p><b>What.</b> Strangers and siblings become rare as likeness grows, each kind of table in its own way: the siblings
 * of a series of beers are as alike as the copies of another table. Copies are spoilt by many small slips, so that
 * their likeness follows about the same law everywhere: normal, with a deviation of {@value #DEVIATION} thousandths of
 * a bit, around a place that depends on how much is spoilt. From {@value #SURE} thousandths on nearly all pairs are
 * copies, and show the upper end of the law; below, no more pairs can be copies than there are. Both tell the place
 * and how many copies there are in all, those among the siblings too.
 *
 * <p><b>Formula.</b> Pairs are counted in cells of {@value #CELL} thousandths. For a place m the copies in all are the
 * pairs from {@value #SURE} on, over the share of the law that lies there. The place is the one at which the counts are
 * most likely, each a Poisson number around what the law expects; below {@value #SURE}, only where it expects more
 * than were seen. With N(t) pairs at a bar t or above, of which C(t) copies, in each cell what the law expects but no
 * more than were seen,
 *
 * <pre>F1(t) = 2 C(t) / (N(t) + copies in all)</pre>
 *
 * The mean of the bars, weighted by their F1 ({@link WeightedBars}), is drawn to the stated bar of {@value #STATED}
 * thousandths by {@value #PSEUDO} pseudo-counts beside the pairs from {@value #SURE} on.
 *
 * <p><b>Measured</b> (pairwise F1; in brackets with the silhouette of the clusters, which this replaced): 47 made-up
 * tables of eight kinds that it was chosen on 0.746 (0.685; 0.727 at the stated bar, 0.786 at the best bar of each).
 * A quarter of MusicBrainz-20K as one list 0.976 (0.976), DBLP and ACM as one list 0.848 (0.845), with four fifths of the
 * second copies taken out 0.63 (0.44); Abt-Buy as one list 0.45 (0.48): siblings whose codes differ in a letter.
 *
 * <p>Cost O(pairs). No randomness.
 *
 * @param place thousandths of a bit: as many copies are more alike as are less
 * @param all copies, those less alike than any bar too
 */
record Copies(int place, double all) {

    /** The bar where nothing can be learnt from the data. */
    static final int STATED = RecordEvidence.UNIT * 9 / 10;

    private static final int SURE = RecordEvidence.UNIT * 11 / 10;
    private static final int DEVIATION = RecordEvidence.UNIT / 5;
    private static final int CELL = RecordEvidence.UNIT / 40;
    private static final int PSEUDO = 30;

    /** Less alike than it are pairs that no bar would join. */
    private static final int LEAST = RecordEvidence.UNIT * 3 / 10;

    private static final int CELLS = 52;
    private static final int LEAST_PLACE = RecordEvidence.UNIT * 7 / 10;
    private static final int MOST_PLACE = RecordEvidence.UNIT * 14 / 10;
    private static final int LEAST_BAR = RecordEvidence.UNIT / 2;
    private static final int MOST_BAR = RecordEvidence.UNIT * 13 / 10;

    /** Pairs that come to any likeness by chance. */
    private static final double CHANCE = 0.05;

    /** The bar in thousandths of a bit. */
    static int bar(RecordLinks links) {
        long[] seen = new long[CELLS];
        for (int millibits : links.millibits()) {
            if (millibits >= LEAST) seen[Math.min(CELLS - 1, (millibits - LEAST) / CELL)]++;
        }
        long sure = sure(seen);
        if (sure == 0) return STATED;
        double bar = LEAST_BAR + CELL * WeightedBars.mean(fit(seen).f1(seen), sure);
        return (int) Math.round((sure * bar + (double) PSEUDO * STATED) / (sure + PSEUDO));
    }

    /**
     * What two records of a source that lists things twice must have in common beyond the bar of {@link KnockOut}, which
     * is that of links into clean sources: there a record takes one partner, the best, and here any number. In
     * thousandths of a bit; 0 where no source is clean.
     */
    static int beyond(RecordLinks links, SourceCleanliness sources, int bar) {
        return sources.anyClean() ? Math.max(0, bar(links.outside(sources)) - bar) : 0;
    }

    private static long sure(long[] seen) {
        long sure = 0;
        for (int cell = cell(SURE); cell < CELLS; cell++) sure += seen[cell];
        return sure;
    }

    private static int cell(int millibits) {
        return (millibits - LEAST) / CELL;
    }

    /**
     * The law that the counts fit best; of places that fit alike the least.
     *
     * @param seen pairs in each cell, one of {@value #SURE} or more among them
     */
    static Copies fit(long[] seen) {
        long sure = sure(seen);
        Copies best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (int place = LEAST_PLACE; place <= MOST_PLACE; place += CELL) {
            Copies law = new Copies(place, sure / (1 - below((double) (SURE - place) / DEVIATION)));
            double likelihood = law.likelihood(seen);
            if (likelihood <= most) continue;
            most = likelihood;
            best = law;
        }
        return best;
    }

    /** Logarithm of how likely the counts are, beside what is most likely for each. */
    private double likelihood(long[] seen) {
        double sum = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            double expected = expected(cell) + CHANCE;
            if (cell < cell(SURE) && expected <= seen[cell]) continue;
            double most = Math.max(CHANCE, seen[cell]);
            sum += seen[cell] * StrictMath.log(expected / most) - expected + most;
        }
        return sum;
    }

    /** Copies that the law expects in a cell; in the last, all that are more alike too. */
    double expected(int cell) {
        int from = LEAST + cell * CELL;
        double end = cell == CELLS - 1 ? 1 : below((double) (from + CELL - place) / DEVIATION);
        return all * (end - below((double) (from - place) / DEVIATION));
    }

    /** The expected F1 of each bar from {@value #LEAST_BAR} thousandths to below {@value #MOST_BAR}, a cell apart. */
    double[] f1(long[] seen) {
        double[] f1 = new double[(MOST_BAR - LEAST_BAR) / CELL];
        double right = 0;
        long pairs = 0;
        for (int cell = CELLS - 1; cell >= cell(LEAST_BAR); cell--) {
            pairs += seen[cell];
            right += Math.min(seen[cell], expected(cell));
            if (cell < cell(MOST_BAR)) f1[cell - cell(LEAST_BAR)] = 2 * right / (pairs + all);
        }
        return f1;
    }

    /** Share of a normal law below z deviations: M. Abramowitz and I. Stegun, 26.2.17, to 7.5e-8. */
    static double below(double z) {
        double t = 1 / (1 + 0.2316419 * Math.abs(z));
        double series =
                t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        double above = StrictMath.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * series;
        return z > 0 ? 1 - above : above;
    }
}
