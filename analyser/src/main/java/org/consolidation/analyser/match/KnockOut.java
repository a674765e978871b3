package org.consolidation.analyser.match;

import java.util.Arrays;

/**
 * The bar, without labels: how alike must two records be? Chosen by the <em>knock-out null</em>.
 *
 * <p><b>What.</b> A record without a partner in a clean source is still most like somebody there, and a bar
 * that is too low joins the two. How alike such somebodies are cannot be seen on the records without partners,
 * for nobody knows which they are. It can on those that do have one: take a record's partner away, and the
 * best that is left of the source, itself without a partner, is what the record would have been given. The
 * likeness of the left-overs is the null distribution.
 *
 * <p><b>Formula.</b> Pairs are matched greedily, strongest first, one partner for each record and clean
 * source. At a tentative bar, N cells (record, source) are matched and O are orphans. For a bar t let A(t) be
 * the matches at t or above, P(t) the share of the N left-overs at t or above; then
 *
 * <pre>false(t) = O' P(t),   true(t) = A(t) - false(t),   F1(t) = 2 true(t) / (A(t) + max true)</pre>
 *
 * where O' counts an orphan half when its own source is clean, for a false link then takes two orphans. The t
 * of the largest F1 is the next tentative bar; {@value #ROUNDS} rounds from 0.7. The result is drawn to the
 * stated bar of {@value #STATED} thousandths of a bit by {@value #PSEUDO} pseudo-counts, since few matches
 * say little, and kept in 0.5 to 1.2 of the likeness of {@link RecordEvidence}. The estimated precision
 * true/A has the interval that Wilson's (1927) for P(t) at 95% gives it.
 *
 * <p><b>Measured.</b> Within 0.002 of the F1 of the best bar on Abt-Buy, DBLP-ACM and MusicBrainz-20K, and on
 * each with half and with four fifths of the partners taken out (DBLP-ACM with a fifth: 0.946, against 0.866
 * at a fixed bar). <b>Cost</b> O(pairs × sources of a record) a round.
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

    /** The bar where nothing can be learnt: no clean source, or no pair. */
    static final int STATED = RecordEvidence.UNIT * 67 / 100;

    private static final int START = RecordEvidence.UNIT * 7 / 10;
    private static final int LEAST = RecordEvidence.UNIT / 2;
    private static final int MOST = RecordEvidence.UNIT * 12 / 10;
    private static final int STEP = RecordEvidence.UNIT / 50;
    private static final int ROUNDS = 4;
    private static final int PSEUDO = 50;

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

    /** Estimates the bar. */
    static KnockOut estimate(RecordLinks links, SourceCleanliness sources) {
        Matching matching = new Matching(links, sources);
        int bar = START;
        Null found = matching.nullAt(bar);
        for (int round = 0; round < ROUNDS; round++) {
            bar = best(matching, found);
            found = matching.nullAt(bar);
        }
        long cells = found.likeness.length;
        int drawn = (int) Math.round((double) (cells * bar + (long) PSEUDO * STATED) / (cells + PSEUDO));
        bar = Math.max(LEAST, Math.min(MOST, drawn));
        found = matching.nullAt(bar);
        double[] share = wilson(found.atLeast(bar), found.likeness.length);
        return new KnockOut(
                bar,
                found.likeness.length,
                matching.accepted(bar),
                found.falseLinks(bar),
                found.orphans * share[0],
                found.orphans * share[1]);
    }

    private static int best(Matching matching, Null found) {
        double most = 0;
        for (int t = LEAST; t <= MOST; t += STEP) most = Math.max(most, matching.accepted(t) - found.falseLinks(t));
        double best = -1;
        int bar = STATED;
        for (int t = LEAST; t <= MOST; t += STEP) {
            long accepted = matching.accepted(t);
            double right = Math.max(0, accepted - found.falseLinks(t));
            double f1 = accepted + most == 0 ? 0 : 2 * right / (accepted + most);
            if (f1 > best + 1e-9) {
                best = f1;
                bar = t;
            }
        }
        return bar;
    }

    /** Wilson's interval for a share of n, at 95%. */
    static double[] wilson(long count, long n) {
        if (n == 0) return new double[] {0, 1};
        double p = (double) count / n;
        double z2 = Z * Z / n;
        double middle = p + z2 / 2;
        double half = Z * Math.sqrt(p * (1 - p) / n + z2 / (4 * n));
        return new double[] {Math.max(0, (middle - half) / (1 + z2)), Math.min(1, (middle + half) / (1 + z2))};
    }

    /**
     * @param likeness of the left-over of each matched cell, falling; 0 where nobody was left
     * @param orphans cells without a match, those of which a false link takes two counted half
     */
    record Null(int[] likeness, double orphans) {

        long atLeast(int bar) {
            int low = 0;
            int high = likeness.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (likeness[middle] >= bar) low = middle + 1;
                else high = middle;
            }
            return low;
        }

        double falseLinks(int bar) {
            return likeness.length == 0 ? 0 : orphans * atLeast(bar) / likeness.length;
        }
    }

    /** The greedy matching of a run and what it leaves over. */
    static final class Matching {

        /** Records that say the same are as alike as can be. */
        private static final int SAME = 2 * RecordEvidence.UNIT;

        private final RecordLinks links;
        private final boolean[] clean;
        private final RecordCells cells;
        private final int[] accepted;

        Matching(RecordLinks links, SourceCleanliness sources) {
            this.links = links;
            clean = new boolean[links.sourceCount()];
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
            int low = 0;
            int high = accepted.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (accepted[middle] >= bar) low = middle + 1;
                else high = middle;
            }
            return low;
        }

        /** What is left over when the partners at a bar or above are taken away. */
        Null nullAt(int bar) {
            cells.forgetOthers();
            for (int i = 0; i < links.pairs(); i++) {
                leave(links.left()[i], links.right()[i], links.millibits()[i], bar);
                leave(links.right()[i], links.left()[i], links.millibits()[i], bar);
            }
            int[] likeness = new int[64];
            int[][] held = {likeness, {0}};
            double[] matched = {0};
            cells.each((record, source, millibits, other) -> {
                if (!clean[source] || millibits < bar) return;
                int n = held[1][0]++;
                if (n == held[0].length) held[0] = Arrays.copyOf(held[0], 2 * n);
                held[0][n] = -Math.max(0, other);
                matched[0] += share(record, source);
            });
            int[] sorted = Arrays.copyOf(held[0], held[1][0]);
            Arrays.sort(sorted);
            for (int i = 0; i < sorted.length; i++) sorted[i] = -sorted[i];
            return new Null(sorted, Math.max(0, allCells() - matched[0]));
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

        /** Whether a record has no partner where another comes from. */
        private boolean alone(int record, int from, int besides, int bar) {
            for (int source : links.sources()[from]) {
                if (source == besides) continue;
                if (Arrays.binarySearch(links.sources()[record], source) >= 0) return false;
                int cell = cells.find(record, source);
                if (cell >= 0 && cells.millibits(record, cell) >= bar) return false;
            }
            return true;
        }

        private double allCells() {
            double all = 0;
            for (int a = 0; a < links.records(); a++) {
                int[] own = links.sources()[a];
                for (int source = 0; source < clean.length; source++) {
                    boolean cell = clean[source] && (own.length > 1 || own[0] != source);
                    if (cell) all += share(a, source);
                }
            }
            return all;
        }

        private double share(int record, int source) {
            int[] own = links.sources()[record];
            int from = own[0] == source && own.length > 1 ? own[1] : own[0];
            return clean[from] ? 0.5 : 1;
        }
    }
}
