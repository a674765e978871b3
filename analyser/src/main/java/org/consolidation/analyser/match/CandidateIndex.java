package org.consolidation.analyser.match;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Inverted index of names: which are most alike by the cosine of their TF-IDF vectors over words and
 * runs of three characters.
 *
 * <p>After D. Paulsen, Y. Govind and A. Doan, "Sparkly: a simple yet surprisingly strong TF/IDF blocker
 * for entity matching", PVLDB 16(6), 2023. Weights are integers, so that sums do not depend on order.
 * Common tokens are not probed with but do count in the cosine. Cost of a probe: the postings of the
 * probed tokens, at most {@value #BUDGET}.
 */
final class CandidateIndex implements Serializable {

    private static final long serialVersionUID = 1;

    /** Postings walked for one name; the rarest tokens first. */
    static final int BUDGET = 5_000;

    /** Names kept by the probed tokens for each one kept by the full cosine. */
    static final int SPARE = 4;

    private static final int UNIT = 4096; // squares of weights sum to at most 2^24: an int holds a cosine

    private final Vocabulary vocabulary;
    private final long[] ids;
    private final int[][] vectors;
    private final int[][] weights;
    private final int[] starts;
    private final int[] postings;
    private final short[] postedWeights;

    /**
     * @param ids of the names in the index, in unsigned order
     * @param tokens of each name, see {@link Tokens#of}
     */
    CandidateIndex(Vocabulary vocabulary, long[] ids, long[][] tokens) {
        this.vocabulary = vocabulary;
        this.ids = ids;
        vectors = new int[ids.length][];
        weights = new int[ids.length][];
        starts = new int[vocabulary.size() + 1];
        for (int d = 0; d < ids.length; d++) {
            vectors[d] = vector(vocabulary, tokens[d]);
            weights[d] = weights(vocabulary, vectors[d]);
            for (int token : vectors[d]) if (probed(vocabulary, token)) starts[token + 1]++;
        }
        for (int t = 0; t < vocabulary.size(); t++) starts[t + 1] += starts[t];
        postings = new int[starts[vocabulary.size()]];
        postedWeights = new short[postings.length];
        int[] next = starts.clone();
        for (int d = 0; d < ids.length; d++) {
            for (int i = 0; i < vectors[d].length; i++) {
                int token = vectors[d][i];
                if (!probed(vocabulary, token)) continue;
                postings[next[token]] = d;
                postedWeights[next[token]++] = (short) weights[d][i];
            }
        }
    }

    /**
     * A name found.
     *
     * @param id of the name
     * @param partial cosine over the probed tokens, times 2^24
     * @param full cosine, times 2^24
     */
    record Hit(long id, int partial, int full) {}

    /** The hits most alike by the full cosine, ties by id. */
    static Hit[] closest(Hit[] hits, int wanted) {
        Hit[] sorted = hits.clone();
        Arrays.sort(sorted, (a, b) -> {
            int order = Integer.compare(b.full(), a.full());
            return order != 0 ? order : Long.compareUnsigned(a.id(), b.id());
        });
        return sorted.length <= wanted ? sorted : Arrays.copyOf(sorted, wanted);
    }

    /** Room for one probe after another. */
    final class Probe {
        private final int[] scores = new int[ids.length];
        private int[] touched = new int[256];

        /**
         * The names most alike by the probed tokens, best first, ties by id; the name itself is left out.
         *
         * @param wanted at most so many
         */
        Hit[] find(long id, long[] tokens, int wanted) {
            int[] vector = vector(vocabulary, tokens);
            int[] weight = weights(vocabulary, vector);
            int count = 0;
            for (int i : probes(vector)) {
                int token = vector[i];
                for (int p = starts[token]; p < starts[token + 1]; p++) {
                    int d = postings[p];
                    if (scores[d] == 0) {
                        if (count == touched.length) touched = Arrays.copyOf(touched, 2 * count);
                        touched[count++] = d;
                    }
                    scores[d] += weight[i] * postedWeights[p];
                }
            }
            int[] best = best(id, count, wanted);
            Hit[] hits = new Hit[best.length];
            for (int h = 0; h < best.length; h++) {
                int d = best[h];
                hits[h] = new Hit(ids[d], scores[d], cosine(vector, weight, vectors[d], weights[d]));
            }
            for (int i = 0; i < count; i++) scores[touched[i]] = 0;
            return hits;
        }

        // Positions are in the order of ids, so (score, -position) orders hits without a look at ids.
        private int[] best(long id, int count, int wanted) {
            long[] heap = new long[Math.min(wanted, count)];
            int size = 0;
            for (int i = 0; i < count; i++) {
                int d = touched[i];
                if (ids[d] == id) continue;
                long key = ((long) scores[d] << 32) | (0xffffffffL & ~d);
                if (size < heap.length) {
                    heap[size++] = key;
                    if (size == heap.length) heapify(heap);
                } else if (size > 0 && key > heap[0]) {
                    heap[0] = key;
                    sift(heap, 0);
                }
            }
            Arrays.sort(heap, 0, size);
            int[] best = new int[size];
            for (int i = 0; i < size; i++) best[i] = ~(int) heap[size - 1 - i];
            return best;
        }
    }

    /** Which tokens of a vector to probe with, rarest first, until the budget is spent. */
    private int[] probes(int[] vector) {
        long[] byRarity = new long[vector.length];
        int n = 0;
        for (int i = 0; i < vector.length; i++) {
            if (probed(vocabulary, vector[i])) {
                byRarity[n++] = ((long) vocabulary.frequencyAt(vector[i]) << 32) | i;
            }
        }
        Arrays.sort(byRarity, 0, n);
        int[] probes = new int[n];
        long spent = 0;
        int taken = 0;
        // The frequencies of all names, not of this index, so that every shard probes alike.
        while (taken < n && (taken == 0 || spent + (byRarity[taken] >>> 32) <= BUDGET)) {
            spent += byRarity[taken] >>> 32;
            probes[taken] = (int) byRarity[taken];
            taken++;
        }
        return Arrays.copyOf(probes, taken);
    }

    /** Whether a token is rare enough to be probed with; one seen once only finds its own name. */
    private static boolean probed(Vocabulary vocabulary, int token) {
        int frequency = vocabulary.frequencyAt(token);
        return frequency > 1 && frequency <= Math.max(1_000, vocabulary.names / 100) && !vocabulary.vendorAt(token);
    }

    /** Positions of known tokens in order; makers are left out, they would find all their products. */
    private static int[] vector(Vocabulary vocabulary, long[] tokens) {
        int[] vector = new int[tokens.length];
        int n = 0;
        for (long token : tokens) {
            int position = vocabulary.position(token);
            if (position >= 0 && !vocabulary.vendorAt(position)) vector[n++] = position;
        }
        return n == tokens.length ? vector : Arrays.copyOf(vector, n);
    }

    private static int[] weights(Vocabulary vocabulary, int[] vector) {
        double[] idf = new double[vector.length];
        double squares = 0;
        for (int i = 0; i < vector.length; i++) {
            idf[i] = vocabulary.idf(vector[i]);
            squares += idf[i] * idf[i];
        }
        double norm = Math.sqrt(squares);
        int[] weights = new int[vector.length];
        for (int i = 0; i < vector.length; i++) weights[i] = Math.max(1, (int) (UNIT * idf[i] / norm));
        return weights;
    }

    private static int cosine(int[] a, int[] wa, int[] b, int[] wb) {
        int sum = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) sum += wa[i++] * wb[j++];
            else if (a[i] < b[j]) i++;
            else j++;
        }
        return sum;
    }

    private static void heapify(long[] heap) {
        for (int i = heap.length / 2 - 1; i >= 0; i--) sift(heap, i);
    }

    private static void sift(long[] heap, int i) {
        long moved = heap[i];
        while (true) {
            int child = 2 * i + 1;
            if (child >= heap.length) break;
            if (child + 1 < heap.length && heap[child + 1] < heap[child]) child++;
            if (heap[child] >= moved) break;
            heap[i] = heap[child];
            i = child;
        }
        heap[i] = moved;
    }
}
