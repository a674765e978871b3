package org.consolidation.analyser.match;

/**
 * The bar, without labels: how alike must two records be? Chosen by the <em>knock-out null</em>.
 *
 * <p><b>What.</b> A record without a partner in a clean source is still most like somebody there, and a bar
 * that is too low joins the two. How alike such somebodies are cannot be seen on the records without partners,
 * for nobody knows which they are. It can on those that do have one: take a record's partner away, and the
 * best that is left of the source, itself without a partner, is what the record would have been given. The
 * likeness of the left-overs is the null distribution. One that has a partner in a clean source where the record has
 * its own is no left-over: clusters are joined whole, and two records of that source are two things.
 *
 * <p><b>Formula.</b> Pairs are matched greedily, strongest first, one partner for each record and clean
 * source. At a tentative bar, N cells (record, source) are matched and O are orphans. For a bar t let A(t) be
 * the matches at t or above, P(t) the share of the N left-overs at t or above; then
 *
 * <pre>false(t) = O' P(t),   true(t) = A(t) - false(t),   F1(t) = 2 true(t) / (A(t) + max true)</pre>
 *
 * where in two lists no more left-overs are one and the same record than there are matches for an orphan, and
 * O' counts an orphan half when its own source is clean, for a false link then takes two orphans. Orphans
 * and left-overs are counted for each pair of sources and direction, since one who looks among many finds a
 * closer somebody than one who looks among few; P of a direction is drawn to that of all by
 * {@value LeftOvers#DIRECTION_PSEUDO} pseudo-counts. The
 * mean of the bars, weighted by their F1 ({@link WeightedBars}), is the next tentative bar; {@value #ROUNDS} rounds
 * from 0.7, all in 0.5 to 1.4 of the likeness of {@link RecordEvidence}. Few matches say little: the last is drawn to
 * the stated bar of {@value #STATED} thousandths of a bit by {@value #PSEUDO} pseudo-counts, but no further than to
 * bars that are in doubt, whose F1 comes within {@value #IN_DOUBT} of the best where the false links are as few as
 * Wilson's interval (1927) for P(t) at 95% allows. The estimated precision
 * true/A has the interval that the same gives it.
 *
 * <p><b>Measured</b> (pairwise F1 here, in brackets at the stated bar): Abt-Buy 0.939 (0.925), DBLP-ACM 0.991
 * (0.991), MusicBrainz-20K 0.983 (0.981); with the partners of four fifths taken out DBLP-ACM 0.950 (0.877),
 * but Abt-Buy 0.755 (0.788): siblings in one series are hard for any bar. Of made-up lists, beers that share few names
 * have 0.54 where bars ended at 1.3 and left-overs counted as often as they were found (0.45), books in volumes 0.90
 * (0.84).
 * <b>Cost</b> O(pairs × sources of a record) a round.
 *
 * @param millibits the bar
 * @param cells matched (record, source) at it: what the null rests on
 * @param accepted matches at it
 * @param expectedFalse of these, by the null
 * @param expectedFalseLow lower end of its interval
 * @param expectedFalseHigh upper end
 */
record KnockOut(
        int millibits,
        long cells,
        long accepted,
        double expectedFalse,
        double expectedFalseLow,
        double expectedFalseHigh) {

    /** The bar where nothing can be learnt from the data. */
    static final int STATED = RecordEvidence.UNIT * 67 / 100;

    private static final int START = RecordEvidence.UNIT * 7 / 10;
    private static final int LEAST = RecordEvidence.UNIT / 2;
    private static final int MOST = RecordEvidence.UNIT * 14 / 10;
    private static final int STEP = RecordEvidence.UNIT / 50;
    private static final int ROUNDS = 4;
    private static final int PSEUDO = 150;
    /** Differences in F1 below it say nothing. */
    private static final double AS_GOOD = 0.001;

    /** A bar whose F1 may be so near to the best is in doubt. */
    private static final double IN_DOUBT = 0.02;

    /** 97.5% quantile of the normal distribution. */
    private static final double Z = 1.959964;

    /** Estimated share of right ones among the matches; 1 when there is none. */
    double precision() {
        return accepted == 0 ? 1 : 1 - Math.min(1, expectedFalse / accepted);
    }

    double precisionLow() {
        return accepted == 0 ? 0 : 1 - Math.min(1, expectedFalseHigh / accepted);
    }

    double precisionHigh() {
        return accepted == 0 ? 1 : 1 - Math.min(1, expectedFalseLow / accepted);
    }

    /** Estimates the bar; where no source is clean, by {@link Copies}. */
    static KnockOut estimate(RecordLinks links, SourceCleanliness sources) {
        CleanMatching matching = new CleanMatching(links, sources);
        if (!matching.anyClean()) return new KnockOut(Copies.bar(links), 0, 0, 0, 0, 0);
        int bar = START;
        LeftOvers found = matching.leftOvers(bar);
        // At the highest bar nothing but chance was found: what is left over there would say that no bar is needed.
        for (int round = 0; round < ROUNDS && bar < MOST; round++) {
            bar = best(matching, found, round == ROUNDS - 1);
            found = matching.leftOvers(bar);
        }
        double wrong = found.falseLinks(bar);
        double orphans = found.orphans();
        double share = orphans == 0 ? 0 : wrong / orphans;
        double[] interval = wilson(share, found.cells());
        return new KnockOut(
                bar, found.cells(), matching.accepted(bar), wrong, orphans * interval[0], orphans * interval[1]);
    }

    /**
     * The mean of the bars, those whose F1 is best counting most; the highest where at every bar as many false links are
     * expected as there are matches, the stated one where there is none.
     *
     * @param draw whether to draw it to the stated bar, as far as that is in doubt
     */
    static int best(CleanMatching matching, LeftOvers found, boolean draw) {
        int bars = (MOST - LEAST) / STEP + 1;
        double[] right = new double[bars];
        double[] atMost = new double[bars];
        double most = 0;
        for (int i = 0; i < bars; i++) {
            int t = LEAST + i * STEP;
            double wrong = found.falseLinks(t);
            right[i] = Math.max(0, matching.accepted(t) - wrong);
            atMost[i] = Math.max(0, matching.accepted(t) - wrong * found.least(t));
            most = Math.max(most, right[i]);
        }
        if (most == 0) return matching.accepted(LEAST) == 0 ? STATED : MOST;
        double[] f1 = new double[bars];
        double best = 0;
        for (int i = 0; i < bars; i++) {
            double all = matching.accepted(LEAST + i * STEP) + most;
            f1[i] = 2 * right[i] / all;
            atMost[i] = 2 * atMost[i] / all;
            best = Math.max(best, f1[i]);
        }
        int first = 0;
        while (f1[first] < best - AS_GOOD) first++;
        int last = first;
        while (last + 1 < bars && f1[last + 1] >= best - AS_GOOD) last++;
        int middle = LEAST + (int) Math.round(STEP * WeightedBars.mean(f1, found.cells()));
        if (!draw) return middle;
        while (first > 0 && atMost[first - 1] >= best - IN_DOUBT) first--;
        while (last + 1 < bars && atMost[last + 1] >= best - IN_DOUBT) last++;
        long cells = found.cells();
        int drawn = (int) Math.round((double) (cells * middle + (long) PSEUDO * STATED) / (cells + PSEUDO));
        return Math.max(LEAST + first * STEP, Math.min(LEAST + last * STEP, drawn));
    }

    /** Wilson's interval for a share p of n, at 95%. */
    static double[] wilson(double p, long n) {
        if (n == 0) return new double[] {0, 1};
        double z2 = Z * Z / n;
        double middle = p + z2 / 2;
        double half = Z * Math.sqrt(p * (1 - p) / n + z2 / (4 * n));
        return new double[] {Math.max(0, (middle - half) / (1 + z2)), Math.min(1, (middle + half) / (1 + z2))};
    }
}
