package org.consolidation.analyser.match;

import java.util.Arrays;

/**
 * Likeness of pairs by their ends. 12 bytes a pair; a look costs O(log pairs).
 *
 * @param ends the smaller number in the high half, in order
 * @param millibits of these
 */
record PairLookup(long[] ends, int[] millibits) {

    /** Of the first so many pairs; the left end of each is the smaller. */
    static PairLookup of(int[] left, int[] right, int[] millibits, int first) {
        long[] ends = new long[first];
        for (int i = 0; i < first; i++) ends[i] = key(left[i], right[i]);
        Arrays.sort(ends);
        int[] sorted = new int[first];
        for (int i = 0; i < first; i++) sorted[Arrays.binarySearch(ends, key(left[i], right[i]))] = millibits[i];
        return new PairLookup(ends, sorted);
    }

    /** Likeness of two records in any order; {@link Integer#MIN_VALUE} where they were not compared. */
    int millibits(int a, int b) {
        int place = Arrays.binarySearch(ends, key(Math.min(a, b), Math.max(a, b)));
        return place < 0 ? Integer.MIN_VALUE : millibits[place];
    }

    private static long key(int smaller, int larger) {
        return (long) smaller << 32 | larger;
    }
}
