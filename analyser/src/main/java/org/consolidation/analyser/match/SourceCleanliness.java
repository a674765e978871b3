package org.consolidation.analyser.match;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * How likely each source is to list one thing twice, measured and not believed.
 *
 * <p>A record b of another source whose best counterpart in source k is above the bar has a <em>tie</em> when
 * the second best in k is above it too and at most {@value #GAP} thousandths of a bit behind. One thing that
 * k lists twice looks like that, but so do two siblings of a series, of which b's own source has one only.
 * What tells them apart is where the second best belongs: a sibling is a thing of its own and has, as often as
 * any other record of k, a better counterpart in b's source; a duplicate has b. Where so many of the seconds
 * have as the share of k's records that are in b's source (both each other's best) lets expect, with
 * {@value #PRIOR_TAKEN} more as pseudo-count, no tie counts; where none has, all do.
 *
 * <p>Two copies that were each spoilt in its own way are seldom a tie. So all seconds above the bar are looked at
 * too, however far behind: of S seconds of a source of which a share q is in b's source, T of which have their own,
 * at most (T + 2 √(T + 1)) / (S q) are siblings, and the rest are duplicates beyond chance. As both must show above
 * a high bar, they count {@value #SEEN} times; the larger of both counts holds. Where both sources list things twice, a
 * duplicate may have another one for its own; {@link CrossedSeconds} tells how many of T those are. Below q =
 * {@value #OVERLAP} they say nothing. In 14 clean made-up and public lists T was 0.3 S to 0.9 S, at least S q, and none
 * was left.
 *
 * <p>The share of ties that count, with
 * {@value #PRIOR_LINKS} links at {@value #PRIOR_SHARE} as pseudo-counts, decides: at most {@value #CLEAN} and
 * two records of k are never one thing; from {@value #MIXED} on, nothing is held against it; in between, a
 * weight that falls in proportion. A table of one source has nothing to measure by and no such rule. On the
 * clean sources of three public sets the share was 0% to 4%. Cost O(pairs).
 */
record SourceCleanliness(long[] links, long[] ties, boolean[] repeating) {

    /** Weight of two records of one clean source: they are two things. */
    static final int NEVER = Scorer.FORBIDDEN_MILLIBITS;

    /** The bar to measure with. */
    static final int BAR = RecordEvidence.UNIT * 9 / 10;

    private static final int GAP = RecordEvidence.UNIT / 20;

    /** Of a source with fewer records in the other, seconds without a counterpart say nothing. */
    private static final double OVERLAP = 0.1;

    /** Of things listed twice, about so many for each that both show above a high bar and beyond chance. */
    private static final double SEEN = 3;

    /** Seconds with a counterpart of their own that chance may bring. */
    private static final double PRIOR_TAKEN = 5;

    private static final double PRIOR_LINKS = 50;
    private static final double PRIOR_SHARE = 0.02;
    private static final double CLEAN = 0.15;
    private static final double MIXED = 0.35;
    private static final int MOST = -RecordEvidence.UNIT / 2;

    /**
     * Measures all sources.
     *
     * @param bar weight from which a pair counts; rather high, for where few records have a counterpart the
     *     near misses of the others would look like ties
     * @param repeating sources that are known to list equal records
     */
    static SourceCleanliness measure(RecordLinks pairs, int bar, boolean[] repeating) {
        return new Survey(pairs, bar).cleanliness(repeating);
    }

    /** The ties of a run: first the counterparts of all records, then, sibling by sibling, whose they are. */
    private static final class Survey {

        private final RecordLinks pairs;
        private final int sources;
        private final int above;
        private final RecordCells best;
        private final long[] links;
        private final Map<Long, Double> ties = new TreeMap<>();
        private final Map<Long, Double> taken = new TreeMap<>();
        private final Map<Long, Double> seconds = new TreeMap<>();
        private final Map<Long, Double> takenSeconds = new TreeMap<>();
        private final CrossedSeconds crossings;
        private final PairLookup likeness;

        Survey(RecordLinks pairs, int bar) {
            this.pairs = pairs;
            sources = pairs.sourceCount();
            best = new RecordCells(pairs.records());
            links = new long[sources];
            crossings = new CrossedSeconds(new double[sources], new double[sources]);
            int n = 0;
            while (n < pairs.pairs() && pairs.millibits()[n] >= bar) n++;
            above = n;
            for (int i = 0; i < above; i++) {
                meet(pairs.left()[i], pairs.right()[i], pairs.millibits()[i]);
                meet(pairs.right()[i], pairs.left()[i], pairs.millibits()[i]);
            }
            likeness = pairs.strongest(above);
            for (int i = 0; i < above; i++) {
                look(pairs.left()[i], pairs.right()[i], pairs.millibits()[i]);
                look(pairs.right()[i], pairs.left()[i], pairs.millibits()[i]);
            }
        }

        private void meet(int from, int to, int millibits) {
            for (int source : pairs.sources()[to]) {
                if (of(from, source) || best.find(from, source) >= 0) continue;
                best.add(from, source, to, millibits);
                links[source]++;
            }
        }

        private void look(int from, int to, int millibits) {
            for (int source : pairs.sources()[to]) {
                if (of(from, source)) continue;
                int cell = best.find(from, source);
                boolean second = best.partner(from, cell) != to && best.other(from, cell) == RecordCells.NONE;
                if (!second) continue;
                best.setOther(from, cell, millibits);
                boolean tie = best.millibits(from, cell) - millibits <= GAP;
                int[] homes = pairs.sources()[from];
                // One tie, however many sources list the record alike.
                double part = 1.0 / homes.length;
                for (int home : homes) {
                    long direction = direction(home, source);
                    boolean own = taken(to, from, home, millibits);
                    seconds.merge(direction, part, Double::sum);
                    if (own) {
                        takenSeconds.merge(direction, part, Double::sum);
                        crossings.taken()[source] += part;
                        if (crossed(to, from, home, source)) crossings.crossed()[source] += part;
                    }
                    if (!tie) continue;
                    ties.merge(direction, part, Double::sum);
                    if (own) taken.merge(direction, part, Double::sum);
                }
            }
        }

        private boolean of(int record, int source) {
            return Arrays.binarySearch(pairs.sources()[record], source) >= 0;
        }

        private long direction(int home, int source) {
            return (long) home * sources + source;
        }

        /** Whether a second counterpart has a better one of its own at home. */
        private boolean taken(int second, int from, int home, int millibits) {
            if (of(second, home)) return true;
            int cell = best.find(second, home);
            return best.partner(second, cell) != from && best.millibits(second, cell) > millibits;
        }

        /** Whether the first counterpart and the second one's own are more alike than either and its best. */
        private boolean crossed(int second, int from, int home, int source) {
            if (of(second, home)) return false;
            int cell = best.find(from, source);
            int back = best.find(second, home);
            int least = Math.min(best.millibits(from, cell), best.millibits(second, back));
            return likeness.millibits(best.partner(from, cell), best.partner(second, back)) > least;
        }

        SourceCleanliness cleanliness(boolean[] repeating) {
            Map<Long, Double> shares = matchedShares();
            double[] left = new double[sources];
            ties.forEach((direction, seen) -> {
                double expected = seen * shares.getOrDefault(direction, 0.0);
                int source = (int) (direction % sources);
                double own = taken.getOrDefault(direction, 0.0) * crossings.siblings(source);
                double siblings = Math.min(1, own / (expected + PRIOR_TAKEN));
                left[source] += seen * (1 - siblings);
            });
            double[] sure = sureDuplicates(shares);
            long[] counted = new long[sources];
            for (int s = 0; s < sources; s++)
                counted[s] = Math.round(Math.max(left[s], Math.min(links[s], SEEN * sure[s])));
            return new SourceCleanliness(links, counted, repeating);
        }

        /** Seconds of each source, however far behind, that are more than siblings can be, by their counterparts. */
        private double[] sureDuplicates(Map<Long, Double> shares) {
            double[] all = new double[sources];
            double[] own = new double[sources];
            double[] expected = new double[sources];
            seconds.forEach((direction, seen) -> {
                int source = (int) (direction % sources);
                double overlap = shares.getOrDefault(direction, 0.0);
                all[source] += seen;
                own[source] += takenSeconds.getOrDefault(direction, 0.0);
                expected[source] += seen * overlap;
            });
            double[] sure = new double[sources];
            for (int s = 0; s < sources; s++) {
                double taken = own[s] * crossings.siblings(s);
                double siblings = taken + 2 * Math.sqrt(taken + 1);
                boolean telling = expected[s] >= OVERLAP * all[s];
                if (telling && siblings < expected[s]) sure[s] = all[s] * (1 - siblings / expected[s]);
            }
            return sure;
        }

        /** Of a source's records, how many are somebody's at home: both are each other's best. */
        private Map<Long, Double> matchedShares() {
            Map<Long, Double> shares = new TreeMap<>();
            long[] size = new long[sources];
            for (int[] own : pairs.sources()) for (int source : own) size[source]++;
            for (int record = 0; record < pairs.records(); record++) {
                for (int source : pairs.sources()[record]) {
                    for (int home : pairs.sources()[record]) {
                        if (home != source) shares.merge(direction(home, source), 1.0 / size[source], Double::sum);
                    }
                }
            }
            best.each((record, home, partner) -> {
                for (int source : pairs.sources()[record]) {
                    if (of(partner, source)) continue;
                    int back = best.find(partner, source);
                    boolean mutual = back >= 0 && best.partner(partner, back) == record;
                    if (mutual) shares.merge(direction(home, source), 1.0 / size[source], Double::sum);
                }
            });
            return shares;
        }
    }

    /** Share of ties of a source, with pseudo-counts. */
    double share(int source) {
        return (ties[source] + PRIOR_SHARE * PRIOR_LINKS) / (links[source] + PRIOR_LINKS);
    }

    /** What it weighs that two records are both of a source: 0 or less. */
    int millibits(int source) {
        if (links.length < 2 || repeating[source]) return 0;
        double share = share(source);
        if (share <= CLEAN) return NEVER;
        return share >= MIXED ? 0 : (int) Math.round(MOST * (MIXED - share) / (MIXED - CLEAN));
    }

    /** Whether any source lists nothing twice. */
    boolean anyClean() {
        for (int s = 0; s < links.length; s++) if (clean(s)) return true;
        return false;
    }

    /** Whether a source lists nothing twice. */
    boolean clean(int source) {
        return millibits(source) == NEVER;
    }
}
