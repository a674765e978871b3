package org.consolidation.analyser.match;

import java.util.Arrays;

/**
 * How likely each source is to list one thing twice, measured and not believed.
 *
 * <p>A record b of another source whose best counterpart in source k is above the bar has a <em>tie</em> when
 * the second best in k is above it too and less than {@value #GAP} thousandths of a bit behind: one thing that
 * k lists twice looks like that, two siblings seldom do. The share of ties among such b, with
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
        long[] links = new long[pairs.sourceCount()];
        long[] ties = new long[pairs.sourceCount()];
        RecordCells best = new RecordCells(pairs.records());
        for (int i = 0; i < pairs.pairs() && pairs.millibits()[i] >= bar; i++) {
            look(pairs, pairs.left()[i], pairs.right()[i], pairs.millibits()[i], best, links, ties);
            look(pairs, pairs.right()[i], pairs.left()[i], pairs.millibits()[i], best, links, ties);
        }
        return new SourceCleanliness(links, ties, repeating);
    }

    private static void look(
            RecordLinks pairs, int from, int to, int millibits, RecordCells best, long[] links, long[] ties) {
        for (int source : pairs.sources()[to]) {
            if (Arrays.binarySearch(pairs.sources()[from], source) >= 0) continue;
            int cell = best.find(from, source);
            if (cell < 0) {
                best.add(from, source, to, millibits);
                links[source]++;
            } else if (best.other(from, cell) == RecordCells.NONE) {
                best.setOther(from, cell, millibits);
                if (best.millibits(from, cell) - millibits <= GAP) ties[source]++;
            }
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

    /** Whether a source lists nothing twice. */
    boolean clean(int source) {
        return millibits(source) == NEVER;
    }
}
