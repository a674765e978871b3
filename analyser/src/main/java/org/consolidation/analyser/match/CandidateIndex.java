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
    /** Of each name its tokens and their weights, one name behind the other. */
    private final int[] vectors;

    private final short[] weights;
    private final int[] vectorStarts;

    /** Of each token the names that have it and its weight there, one token behind the other. */
    private final int[] postings;

    private final int[] starts;
    private final short[] postedWeights;

    /**
     * @param ids of the names in the index, in unsigned order
     * @param tokens of each name, see {@link Tokens#of}
     */
    CandidateIndex(Vocabulary vocabulary, long[] ids, long[][] tokens) {
        this.vocabulary = vocabulary;
        this.ids = ids;
        vectorStarts = new int[ids.length + 1];
        int held = 0;
        for (long[] some : tokens) held += some.length;
        int[] vectors = new int[held];
        short[] weights = new short[held];
        starts = new int[vocabulary.size() + 1];
        for (int d = 0; d < ids.length; d++) {
            int[] vector = vector(vocabulary, tokens[d]);
            int[] weight = weights(vocabulary, vector);
            int from = vectorStarts[d];
            for (int i = 0; i < vector.length; i++) {
                vectors[from + i] = vector[i];
                weights[from + i] = (short) weight[i];
                if (probed(vocabulary, vector[i])) starts[vector[i] + 1]++;
            }
            vectorStarts[d + 1] = from + vector.length;
        }
        this.vectors = Arrays.copyOf(vectors, vectorStarts[ids.length]);
        this.weights = Arrays.copyOf(weights, vectorStarts[ids.length]);
        for (int t = 0; t < vocabulary.size(); t++) starts[t + 1] += starts[t];
        postings = new int[starts[vocabulary.size()]];
        postedWeights = new short[postings.length];
        int[] next = starts.clone();
        for (int d = 0; d < ids.length; d++) {
            for (int i = vectorStarts[d]; i < vectorStarts[d + 1]; i++) {
                int token = vectors[i];
                if (!probed(vocabulary, token)) continue;
                postings[next[token]] = d;
                postedWeights[next[token]++] = weights[i];
            }
        }
    }

    /** The place of a name in the index; negative when it is not in it. */
    int place(long id) {
        return ProfileKey.place(ids, id);
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
        private int[] touched = new int[2 * BUDGET];
        private final Held asked = new Held();

        /**
         * The names most alike by the probed tokens, best first, ties by id; the name itself is left out.
         *
         * @param wanted at most so many
         */
        Hit[] find(long id, long[] tokens, int wanted) {
            int[] vector = vector(vocabulary, tokens);
            return find(place(id), vector, weights(vocabulary, vector), wanted);
        }

        /** The same for a name of the index. */
        Hit[] find(int place, int wanted) {
            int[] vector = Arrays.copyOfRange(vectors, vectorStarts[place], vectorStarts[place + 1]);
            int[] weight = new int[vector.length];
            for (int i = 0; i < weight.length; i++) weight[i] = weights[vectorStarts[place] + i];
            return find(place, vector, weight, wanted);
        }

        private Hit[] find(int place, int[] vector, int[] weight, int wanted) {
            int count = 0;
            for (int i : probes(vector)) count = add(starts[vector[i]], starts[vector[i] + 1], weight[i], count);
            int[] best = best(place, count, wanted);
            Hit[] hits = new Hit[best.length];
            asked.hold(vector, weight);
            for (int h = 0; h < best.length; h++) {
                int d = best[h];
                hits[h] = new Hit(ids[d], scores[d], asked.cosine(vectorStarts[d], vectorStarts[d + 1]));
            }
            asked.release(vector);
            for (int i = 0; i < count; i++) scores[touched[i]] = 0;
            return hits;
        }

        /** Adds what a token says to the names that have it. */
        private int add(int from, int to, int weight, int before) {
            if (touched.length < before + to - from) touched = Arrays.copyOf(touched, 2 * (before + to - from));
            int[] scores = this.scores;
            int[] touched = this.touched;
            int count = before;
            for (int p = from; p < to; p++) {
                int d = postings[p];
                int score = scores[d];
                // Noted in any case and counted when new: which it is cannot be foreseen, so a branch is dear.
                touched[count] = d;
                count += score == 0 ? 1 : 0;
                scores[d] = score + weight * postedWeights[p];
            }
            return count;
        }

        // Positions are in the order of ids, so (score, -position) orders hits without a look at ids.
        private int[] best(int place, int count, int wanted) {
            long[] heap = new long[Math.min(wanted, count)];
            int size = 0;
            for (int i = 0; i < count; i++) {
                int d = touched[i];
                if (d == place) continue;
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

    /** The weights of the name that is looked for, by token: a small table. */
    private final class Held {
        private int[] tokens = new int[1 << 8];
        private int[] held = new int[1 << 8];

        Held() {
            Arrays.fill(tokens, -1);
        }

        void hold(int[] vector, int[] weight) {
            if (4 * vector.length > tokens.length) {
                tokens = new int[Integer.highestOneBit(8 * vector.length)];
                held = new int[tokens.length];
                Arrays.fill(tokens, -1);
            }
            for (int i = 0; i < vector.length; i++) {
                int at = at(vector[i]);
                tokens[at] = vector[i];
                held[at] = weight[i];
            }
        }

        /** The last one first, so that none is ever looked for beyond a gap. */
        void release(int[] vector) {
            for (int i = vector.length - 1; i >= 0; i--) tokens[at(vector[i])] = -1;
        }

        /** Cosine with a name of the index, times 2^24. */
        int cosine(int from, int to) {
            int sum = 0;
            for (int i = from; i < to; i++) {
                int at = at(vectors[i]);
                if (tokens[at] >= 0) sum += held[at] * weights[i];
            }
            return sum;
        }

        private int at(int token) {
            int mask = tokens.length - 1;
            int at = (token * 0x9e3779b9) >>> 8 & mask;
            while (tokens[at] >= 0 && tokens[at] != token) at = (at + 1) & mask;
            return at;
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
