package org.consolidation.analyser.report;

import java.io.Serializable;
import java.util.Arrays;

/**
 * One figure of an organisation beside those of its peers.
 *
 * @param figure what is counted
 * @param own the organisation's own figure
 * @param lowerQuartileMilli a quarter of the peers lie at or below, in thousandths
 * @param medianMilli half of the peers lie at or below, in thousandths
 * @param upperQuartileMilli three quarters of the peers lie at or below, in thousandths
 * @param largest of the peers
 */
public record PeerRange(
        String figure, long own, long lowerQuartileMilli, long medianMilli, long upperQuartileMilli, long largest)
        implements Serializable {

    /** The range of the peers' figures, which need not be in order; at least one. */
    static PeerRange of(String figure, long own, long[] peers) {
        long[] sorted = peers.clone();
        Arrays.sort(sorted);
        return new PeerRange(
                figure,
                own,
                quantileMilli(sorted, 1),
                quantileMilli(sorted, 2),
                quantileMilli(sorted, 3),
                sorted[sorted.length - 1]);
    }

    /**
     * Quartile {@code q} in thousandths, linear between neighbours (type 7 of Hyndman and Fan, Sample
     * Quantiles in Statistical Packages, 1996); rounded down.
     */
    static long quantileMilli(long[] sorted, int q) {
        long position = (sorted.length - 1L) * q;
        int below = (int) (position / 4);
        long rest = position % 4;
        if (rest == 0) return sorted[below] * 1_000;
        return sorted[below] * 1_000 + (sorted[below + 1] - sorted[below]) * 250 * rest;
    }

    /** Where the own figure lies, in words. */
    public String place() {
        long own1000 = own * 1_000;
        if (own1000 < lowerQuartileMilli) return "Lower than most";
        if (own1000 > upperQuartileMilli) return "Higher than most";
        return "In the middle half";
    }

    /** A quartile in words: whole where it is whole. */
    public static String words(long milli) {
        return milli % 1_000 == 0 ? Words.number(milli / 1_000) : Words.milli(milli);
    }

    /** Length of a figure, in thousandths, on a bar of that many units as long as the largest figure. */
    public long at(long milli, long width) {
        long full = Math.max(Math.max(own, largest), 1) * 1_000;
        return milli * width / full;
    }
}
