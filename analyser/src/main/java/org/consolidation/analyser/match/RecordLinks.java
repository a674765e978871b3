package org.consolidation.analyser.match;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The compared pairs of a run as primitive arrays on the driver, strongest first, ties by the ends: what the
 * sources and the bar are measured on. 12 bytes a pair.
 *
 * @param sources of each record, in order
 * @param left one end of each pair, the smaller number
 * @param right the other end
 * @param millibits evidence of each pair, no bar taken off
 * @param sourceCount sources there are
 */
record RecordLinks(int[][] sources, int[] left, int[] right, int[] millibits, int sourceCount) {

    private static final int PAIR_BYTES = 2 * Long.BYTES + Integer.BYTES;

    RecordLinks {
        if (left.length != right.length || left.length != millibits.length) {
            throw new IllegalArgumentException("ends and weights of pairs must agree in number, were " + left.length
                    + ", " + right.length + ", " + millibits.length);
        }
        for (int i = 1; i < millibits.length; i++) {
            if (millibits[i] > millibits[i - 1]) {
                throw new IllegalArgumentException(
                        "pairs must fall in weight, were " + millibits[i - 1] + ", " + millibits[i] + " at " + i);
            }
        }
    }

    int pairs() {
        return left.length;
    }

    int records() {
        return sources.length;
    }

    boolean shareSource(int a, int b) {
        return shared(sources[a], sources[b]) >= 0;
    }

    /** The pairs of which no record is of a source that lists nothing twice. */
    RecordLinks outside(SourceCleanliness cleanliness) {
        boolean[] outside = new boolean[records()];
        for (int record = 0; record < outside.length; record++) {
            outside[record] = true;
            for (int source : sources[record]) outside[record] &= !cleanliness.clean(source);
        }
        int[] kept = IntStream.range(0, pairs())
                .filter(pair -> outside[left[pair]] && outside[right[pair]])
                .toArray();
        return new RecordLinks(sources, of(left, kept), of(right, kept), of(millibits, kept), sourceCount);
    }

    private static int[] of(int[] values, int[] places) {
        return Arrays.stream(places).map(place -> values[place]).toArray();
    }

    /** Likeness by ends, of the first pairs. */
    PairLookup strongest(int first) {
        return PairLookup.of(left, right, millibits, first);
    }

    /** The first source that two ordered lists share; -1 for none. */
    static int shared(int[] a, int[] b) {
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) return a[i];
            if (a[i] < b[j]) i++;
            else j++;
        }
        return -1;
    }

    /** Pairs as bytes, for the way to the driver. */
    static byte[] pack(Iterator<RecordPair> pairs) {
        ByteBuffer bytes = ByteBuffer.allocate(PAIR_BYTES * 1_024);
        while (pairs.hasNext()) {
            RecordPair pair = pairs.next();
            if (!bytes.hasRemaining())
                bytes = ByteBuffer.allocate(2 * bytes.capacity()).put(bytes.flip());
            bytes.putLong(ProfileKey.bits(pair.left()))
                    .putLong(ProfileKey.bits(pair.right()))
                    .putInt(pair.millibits());
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /**
     * @param ids of the records, in unsigned order
     * @param sources of these
     * @param packs of pairs, in any order
     */
    static RecordLinks of(long[] ids, int[][] sources, int sourceCount, List<byte[]> packs) {
        int pairs = packs.stream().mapToInt(pack -> pack.length / PAIR_BYTES).sum();
        long[] ends = new long[pairs];
        int[] weights = new int[pairs];
        int n = 0;
        for (byte[] pack : packs) {
            for (ByteBuffer bytes = ByteBuffer.wrap(pack); bytes.hasRemaining(); n++) {
                int a = position(ids, bytes.getLong());
                int b = position(ids, bytes.getLong());
                ends[n] = (long) Math.min(a, b) << 32 | Math.max(a, b);
                weights[n] = bytes.getInt();
            }
        }
        return sorted(sources, sourceCount, ends, weights);
    }

    // Sorted by the ends, then, stably, by weight: both as longs, for they are many.
    private static RecordLinks sorted(int[][] sources, int sourceCount, long[] ends, int[] weights) {
        int pairs = ends.length;
        long[] byEnds = ends.clone();
        Arrays.parallelSort(byEnds);
        long[] keys = new long[pairs];
        for (int i = 0; i < pairs; i++) {
            keys[i] = (long) ~weights[i] << 32 | Arrays.binarySearch(byEnds, ends[i]);
        }
        Arrays.parallelSort(keys);
        int[] left = new int[pairs];
        int[] right = new int[pairs];
        int[] millibits = new int[pairs];
        for (int i = 0; i < pairs; i++) {
            long end = byEnds[(int) keys[i]];
            left[i] = (int) (end >>> 32);
            right[i] = (int) end;
            millibits[i] = ~(int) (keys[i] >> 32);
        }
        return new RecordLinks(sources, left, right, millibits, sourceCount);
    }

    private static int position(long[] ids, long id) {
        int place = ProfileKey.place(ids, id);
        if (place < 0) throw new IllegalArgumentException("id must be a record's, was " + ProfileKey.text(id));
        return place;
    }
}
