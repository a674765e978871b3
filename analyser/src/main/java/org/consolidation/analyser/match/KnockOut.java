package org.consolidation.analyser.match;

import java.util.Arrays;

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
 * where O' counts an orphan half when its own source is clean, for a false link then takes two orphans. Orphans
 * and left-overs are counted for each pair of sources and direction, since one who looks among many finds a
 * closer somebody than one who looks among few; P of a direction is drawn to that of all by
 * {@value #DIRECTION_PSEUDO} pseudo-counts. The
 * middle of the bars within {@value #AS_GOOD} of the largest F1 is the next tentative bar; {@value #ROUNDS} rounds
 * from 0.7, all in 0.5 to 1.3 of the likeness of {@link RecordEvidence}. Few matches say little: the last is drawn to
 * the stated bar of {@value #STATED} thousandths of a bit by {@value #PSEUDO} pseudo-counts, but no further than to
 * bars that are in doubt, whose F1 comes within {@value #IN_DOUBT} of the best where the false links are as few as
 * Wilson's interval (1927) for P(t) at 95% allows. The estimated precision
 * true/A has the interval that the same gives it.
 *
 * <p><b>Measured</b> (pairwise F1 here, in brackets at the stated bar): Abt-Buy 0.934 (0.919), DBLP-ACM 0.989
 * (0.989), MusicBrainz-20K 0.982 (0.982); with the partners of four fifths taken out DBLP-ACM 0.950 (0.877),
 * but Abt-Buy 0.755 (0.788): siblings in one series are hard for any bar.
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
    private static final int MOST = RecordEvidence.UNIT * 13 / 10;
    private static final int STEP = RecordEvidence.UNIT / 50;
    private static final int ROUNDS = 4;
    private static final int PSEUDO = 150;
    /** Differences in F1 below it say nothing. */
    private static final double AS_GOOD = 0.001;

    /** A bar whose F1 may be so near to the best is in doubt. */
    private static final double IN_DOUBT = 0.02;

    private static final int DIRECTION_PSEUDO = 20;

    /** With more sources all directions count as one. */
    private static final int MOST_SOURCES = 100;

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

    /**
     * Estimates the bar; where no source is clean, by {@link Silhouette}.
     *
     * @param closest how many a record was compared with, if it found so many
     */
    static KnockOut estimate(RecordLinks links, SourceCleanliness sources, int closest) {
        Matching matching = new Matching(links, sources);
        if (!matching.anyClean()) return new KnockOut(Silhouette.bar(links, closest), 0, 0, 0, 0, 0);
        int bar = START;
        Null found = matching.nullAt(bar);
        for (int round = 0; round < ROUNDS; round++) {
            bar = best(matching, found, round == ROUNDS - 1);
            found = matching.nullAt(bar);
        }
        double wrong = found.falseLinks(bar);
        double orphans = found.orphans();
        double share = orphans == 0 ? 0 : wrong / orphans;
        double[] interval = wilson(share, found.cells());
        return new KnockOut(
                bar, found.cells(), matching.accepted(bar), wrong, orphans * interval[0], orphans * interval[1]);
    }

    /**
     * The middle of the bars whose F1 is as good as the best.
     *
     * @param draw whether to draw it to the stated bar, as far as that is in doubt
     */
    static int best(Matching matching, Null found, boolean draw) {
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
        if (most == 0) return STATED;
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
        int middle = LEAST + (first + last) * STEP / 2;
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

    /**
     * What is left over, by direction; the last entry is that of all directions.
     *
     * @param likeness of the left-over of each matched cell, falling; 0 where nobody was left
     * @param orphansOf cells without a match, those of which a false link takes two counted half
     */
    record Null(int[][] likeness, double[] orphansOf) {

        long cells() {
            return likeness[likeness.length - 1].length;
        }

        double orphans() {
            return orphansOf[orphansOf.length - 1];
        }

        /** Of the expected false links at a bar, the share that are left at the lower end of Wilson's interval. */
        double least(int bar) {
            int seen = atLeast(likeness[likeness.length - 1], bar);
            return seen == 0 ? 0 : wilson((double) seen / cells(), cells())[0] * cells() / seen;
        }

        /** Expected false links at a bar. */
        double falseLinks(int bar) {
            if (cells() == 0) return 0;
            int all = likeness.length - 1;
            double share = (double) atLeast(likeness[all], bar) / cells();
            double links = 0;
            for (int d = 0; d < all; d++) {
                if (orphansOf[d] <= 0) continue;
                double seen = atLeast(likeness[d], bar) + DIRECTION_PSEUDO * share;
                links += orphansOf[d] * seen / (likeness[d].length + DIRECTION_PSEUDO);
            }
            return links;
        }
    }

    /** How many of a falling list are at a bar or above. */
    private static int atLeast(int[] falling, int bar) {
        int low = 0;
        int high = falling.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (falling[middle] >= bar) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** The greedy matching of a run and what it leaves over. */
    static final class Matching {

        /** Records that say the same are as alike as can be. */
        private static final int SAME = 2 * RecordEvidence.UNIT;

        private final RecordLinks links;
        private final int sources;
        private final boolean[] clean;
        private final RecordCells cells;
        private final int[] accepted;

        Matching(RecordLinks links, SourceCleanliness sources) {
            this.links = links;
            this.sources = links.sourceCount();
            clean = new boolean[this.sources];
            for (int s = 0; s < clean.length; s++) clean[s] = sources.clean(s);
            cells = new RecordCells(links.records());
            int same = 0;
            for (int[] own : links.sources()) same += own.length - 1;
            int[] scores = new int[links.pairs() + same];
            int n = 0;
            for (int a = 0; a < links.records(); a++) {
                int[] own = links.sources()[a];
                if (own.length < 2) continue;
                for (int source : own) cells.add(a, source, a, SAME);
                for (int s = 1; s < own.length; s++) scores[n++] = SAME;
            }
            for (int i = 0; i < links.pairs(); i++) if (take(i)) scores[n++] = links.millibits()[i];
            accepted = Arrays.copyOf(scores, n);
        }

        boolean anyClean() {
            for (boolean one : clean) if (one) return true;
            return false;
        }

        private boolean take(int pair) {
            int a = links.left()[pair];
            int b = links.right()[pair];
            boolean measured = false;
            for (int source : links.sources()[b]) {
                if (!clean[source]) continue;
                measured = true;
                if (has(a, source)) return false;
            }
            for (int source : links.sources()[a]) {
                if (!clean[source]) continue;
                measured = true;
                if (has(b, source)) return false;
            }
            if (!measured) return false;
            join(a, b, links.millibits()[pair]);
            join(b, a, links.millibits()[pair]);
            return true;
        }

        /** Whether a record is of a source or has its partner there. */
        private boolean has(int record, int source) {
            return Arrays.binarySearch(links.sources()[record], source) >= 0 || cells.find(record, source) >= 0;
        }

        private void join(int from, int to, int millibits) {
            for (int source : links.sources()[to]) {
                if (!has(from, source)) cells.add(from, source, to, millibits);
            }
        }

        /** Matches at a bar or above. */
        long accepted(int bar) {
            return atLeast(accepted, bar);
        }

        /** What is left over when the partners at a bar or above are taken away. */
        Null nullAt(int bar) {
            cells.forgetOthers();
            for (int i = 0; i < links.pairs(); i++) {
                leave(links.left()[i], links.right()[i], links.millibits()[i], bar);
                leave(links.right()[i], links.left()[i], links.millibits()[i], bar);
            }
            int directions = sources > MOST_SOURCES ? 1 : sources * sources;
            Likeness[] left = new Likeness[directions + 1];
            Arrays.setAll(left, d -> new Likeness());
            double[] orphans = allCells(directions);
            cells.each((record, source, millibits, other) -> {
                if (!clean[source] || millibits < bar) return;
                int direction = direction(record, source, directions);
                left[direction].add(Math.max(0, other));
                left[directions].add(Math.max(0, other));
                orphans[direction] -= share(record, source);
            });
            for (int d = 0; d < directions; d++) orphans[directions] += Math.max(0, orphans[d]);
            return new Null(Arrays.stream(left).map(Likeness::falling).toArray(int[][]::new), orphans);
        }

        private void leave(int record, int other, int millibits, int bar) {
            for (int source : links.sources()[other]) {
                if (!clean[source]) continue;
                int cell = cells.find(record, source);
                boolean open = cell >= 0
                        && cells.other(record, cell) == RecordCells.NONE
                        && cells.millibits(record, cell) >= bar
                        && cells.partner(record, cell) != other;
                if (open && alone(other, record, source, bar)) cells.setOther(record, cell, millibits);
            }
        }

        /**
         * Whether a record could be joined with another that lost its partner in a source: no clean source holds
         * a record of both, so that to join them would join two records that are two things.
         */
        private boolean alone(int record, int from, int besides, int bar) {
            for (int source : links.sources()[from]) {
                if (source != besides && holds(record, source, bar)) return false;
            }
            return !cells.any(
                    from,
                    (source, millibits) ->
                            clean[source] && source != besides && millibits >= bar && holds(record, source, bar));
        }

        /** Whether a record is of a source or has its partner there, at a bar or above. */
        private boolean holds(int record, int source, int bar) {
            if (Arrays.binarySearch(links.sources()[record], source) >= 0) return true;
            int cell = cells.find(record, source);
            return cell >= 0 && cells.millibits(record, cell) >= bar;
        }

        private double[] allCells(int directions) {
            double[] all = new double[directions + 1];
            for (int a = 0; a < links.records(); a++) {
                int[] own = links.sources()[a];
                for (int source = 0; source < sources; source++) {
                    boolean cell = clean[source] && (own.length > 1 || own[0] != source);
                    if (cell) all[direction(a, source, directions)] += share(a, source);
                }
            }
            return all;
        }

        private int direction(int record, int source, int directions) {
            return directions == 1 ? 0 : from(record, source) * sources + source;
        }

        /** The source from which a record looks into another. */
        private int from(int record, int source) {
            int[] own = links.sources()[record];
            return own[0] == source && own.length > 1 ? own[1] : own[0];
        }

        private double share(int record, int source) {
            return clean[from(record, source)] ? 0.5 : 1;
        }
    }

    /** Numbers on their way to a falling list. */
    private static final class Likeness {
        private int[] numbers = new int[8];
        private int size;

        void add(int number) {
            if (size == numbers.length) numbers = Arrays.copyOf(numbers, 2 * size);
            numbers[size++] = number;
        }

        int[] falling() {
            int[] falling = new int[size];
            Arrays.sort(numbers, 0, size);
            for (int i = 0; i < size; i++) falling[i] = numbers[size - 1 - i];
            return falling;
        }
    }
}
