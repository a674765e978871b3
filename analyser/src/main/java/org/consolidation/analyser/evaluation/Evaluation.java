package org.consolidation.analyser.evaluation;

import java.util.Arrays;
import java.util.List;

/**
 * Compares a clustering with the truth from the table of overlaps of their clusters.
 *
 * <p>B-cubed: A. Bagga and B. Baldwin, "Entity-based cross-document coreferencing using the vector
 * space model", COLING-ACL 1998. Cost O(n log n) for n records; no pair is looked at.
 */
public final class Evaluation {

    private Evaluation() {}

    /**
     * Scores one label per record against the true one.
     *
     * @param found cluster of each record
     * @param truth true cluster of each record, in the same order
     * @throws IllegalArgumentException if the lists differ in length
     */
    public static ClusterScore score(List<String> found, List<String> truth) {
        return score(codes(found), codes(truth));
    }

    /**
     * Scores one label per record against the true one; equal numbers are one cluster.
     *
     * @throws IllegalArgumentException if the arrays differ in length
     */
    public static ClusterScore score(int[] found, int[] truth) {
        if (found.length != truth.length) {
            throw new IllegalArgumentException(
                    "truth must have as many records as the clustering, was " + truth.length + " for " + found.length);
        }
        int n = found.length;
        int[] f = dense(found);
        int[] t = dense(truth);
        long[] foundSizes = sizes(f);
        long[] trueSizes = sizes(t);
        long[] cells = new long[n];
        for (int i = 0; i < n; i++) cells[i] = ((long) f[i] << 32) | t[i];
        Arrays.sort(cells);
        long together = 0;
        long exact = 0;
        double precision = 0;
        double recall = 0;
        for (int i = 0; i < n; ) {
            int j = i;
            while (j < n && cells[j] == cells[i]) j++;
            long overlap = j - i;
            long inFound = foundSizes[(int) (cells[i] >>> 32)];
            long inTruth = trueSizes[(int) cells[i]];
            together += pairs(overlap);
            precision += (double) overlap * overlap / inFound;
            recall += (double) overlap * overlap / inTruth;
            if (overlap == inFound && overlap == inTruth) exact++;
            i = j;
        }
        long foundPairs = 0;
        for (long size : foundSizes) foundPairs += pairs(size);
        long truePairs = 0;
        for (long size : trueSizes) truePairs += pairs(size);
        return new ClusterScore(
                n,
                new ClusterScore.Score(share(together, foundPairs), share(together, truePairs)),
                new ClusterScore.Score(n == 0 ? 1 : precision / n, n == 0 ? 1 : recall / n),
                foundSizes.length,
                trueSizes.length,
                exact,
                foundPairs,
                truePairs,
                together);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    private static long pairs(long size) {
        return size * (size - 1) / 2;
    }

    private static long[] sizes(int[] labels) {
        int most = -1;
        for (int label : labels) most = Math.max(most, label);
        long[] sizes = new long[most + 1];
        for (int label : labels) sizes[label]++;
        return sizes;
    }

    private static int[] dense(int[] labels) {
        int[] sorted = Arrays.stream(labels).sorted().distinct().toArray();
        int[] dense = new int[labels.length];
        for (int i = 0; i < labels.length; i++) dense[i] = Arrays.binarySearch(sorted, labels[i]);
        return dense;
    }

    private static int[] codes(List<String> labels) {
        String[] sorted = labels.stream().sorted().distinct().toArray(String[]::new);
        int[] codes = new int[labels.size()];
        for (int i = 0; i < codes.length; i++) codes[i] = Arrays.binarySearch(sorted, labels.get(i));
        return codes;
    }
}
