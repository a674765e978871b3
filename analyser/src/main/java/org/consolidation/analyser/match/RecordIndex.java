package org.consolidation.analyser.match;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Inverted index of the vectors of records: which are most alike by cosine. Built by
 * {@link RecordCandidates}, once over names and once over whole records.
 *
 * <p>As {@link CandidateIndex}, whose source and reasons hold here too: tokens of more than 1% of the
 * records are not probed with, the rarest come first, and of their postings at most {@value #BUDGET} are
 * walked for one record. All counts are of all records, so that a shard probes like the whole.
 */
final class RecordIndex implements Serializable {

    private static final long serialVersionUID = 1;

    /** Postings walked for one record. */
    static final int BUDGET = 20_000;

    private final RecordVocabulary.Space space;
    private final int[] starts;
    private final int[] postings;
    private final short[] weights;
    private final int records;

    /**
     * @param vectors tokens of each record
     * @param coordinates of each
     */
    RecordIndex(RecordVocabulary.Space space, int[][] vectors, short[][] coordinates) {
        this.space = space;
        records = vectors.length;
        starts = new int[space.size() + 1];
        for (int[] vector : vectors) for (int token : vector) if (probed(token)) starts[token + 1]++;
        for (int t = 0; t < space.size(); t++) starts[t + 1] += starts[t];
        postings = new int[starts[space.size()]];
        weights = new short[postings.length];
        int[] next = starts.clone();
        for (int d = 0; d < records; d++) {
            for (int i = 0; i < vectors[d].length; i++) {
                int token = vectors[d][i];
                if (!probed(token)) continue;
                postings[next[token]] = d;
                weights[next[token]++] = coordinates[d][i];
            }
        }
    }

    private boolean probed(int token) {
        return space.frequencies()[token] <= Math.max(1_000, space.records() / 100);
    }

    /** Room for one probe after another. */
    final class Probe {
        private final int[] scores = new int[records];
        private int[] touched = new int[256];

        /**
         * The records most alike by the probed tokens, best first, ties to the smaller number, each with its
         * score: {@code score << 32 | ~number}.
         *
         * @param wanted at most so many
         */
        long[] find(int[] vector, short[] coordinates, int wanted) {
            int count = 0;
            for (int i : probes(vector)) {
                int token = vector[i];
                for (int p = starts[token]; p < starts[token + 1]; p++) {
                    int d = postings[p];
                    if (scores[d] == 0) {
                        if (count == touched.length) touched = Arrays.copyOf(touched, 2 * count);
                        touched[count++] = d;
                    }
                    scores[d] += coordinates[i] * weights[p];
                }
            }
            long[] best = best(count, wanted);
            for (int i = 0; i < count; i++) scores[touched[i]] = 0;
            return best;
        }

        private long[] best(int count, int wanted) {
            int n = 0;
            long least = Long.MIN_VALUE;
            // Kept at most twice as many as wanted: whenever full, the better half stays.
            long[] kept = new long[2 * wanted];
            for (int i = 0; i < count; i++) {
                int d = touched[i];
                long key = ((long) scores[d] << 32) | (0xffffffffL & ~d);
                if (key <= least) continue;
                kept[n++] = key;
                if (n == kept.length) {
                    Arrays.sort(kept);
                    System.arraycopy(kept, wanted, kept, 0, wanted);
                    least = kept[0];
                    n = wanted;
                }
            }
            Arrays.sort(kept, 0, n);
            int size = Math.min(wanted, n);
            long[] keys = new long[size];
            for (int i = 0; i < size; i++) keys[i] = kept[n - 1 - i];
            return keys;
        }
    }

    private int[] probes(int[] vector) {
        long[] byRarity = new long[vector.length];
        int n = 0;
        for (int i = 0; i < vector.length; i++) {
            if (probed(vector[i])) byRarity[n++] = ((long) space.frequencies()[vector[i]] << 32) | i;
        }
        Arrays.sort(byRarity, 0, n);
        int[] probes = new int[n];
        long spent = 0;
        int taken = 0;
        while (taken < n && (taken == 0 || spent + (byRarity[taken] >>> 32) <= BUDGET)) {
            spent += byRarity[taken] >>> 32;
            probes[taken] = (int) byRarity[taken];
            taken++;
        }
        return Arrays.copyOf(probes, taken);
    }
}
