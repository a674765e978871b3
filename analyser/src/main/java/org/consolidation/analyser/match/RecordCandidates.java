package org.consolidation.analyser.match;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which records are worth comparing: the {@value #POOL} most alike by name and as many by the whole record are
 * compared in full, and the best of these are the candidates. Two looks find more than one: names differ where
 * descriptions agree, and the other way round.
 */
final class RecordCandidates implements Serializable {

    private static final long serialVersionUID = 1;

    /** Records kept from each look. */
    static final int POOL = 40;

    private static final int LOOK_BIT = 30;

    private static final Comparator<Answer> BEST_FIRST =
            Comparator.comparingInt(Answer::millibits).reversed().thenComparing(Answer::id, Long::compareUnsigned);

    private final long[] ids;
    private final RecordVector[] vectors;
    private final RecordIndex names;
    private final RecordIndex wholes;

    /**
     * A record found.
     *
     * @param id of the record
     * @param name likeness of the names over the probed tokens; -1 when not among the best
     * @param whole likeness of the whole records over the probed tokens; -1 when not among the best
     * @param millibits all evidence
     */
    record Answer(long id, int name, int whole, int millibits) {}

    /**
     * @param ids in unsigned order
     * @param vectors of these
     */
    RecordCandidates(RecordVocabulary vocabulary, long[] ids, RecordVector[] vectors) {
        this.ids = ids;
        this.vectors = vectors;
        int[][] name = new int[ids.length][];
        short[][] nameWeights = new short[ids.length][];
        int[][] whole = new int[ids.length][];
        short[][] wholeWeights = new short[ids.length][];
        for (int d = 0; d < ids.length; d++) {
            name[d] = vectors[d].name();
            nameWeights[d] = vectors[d].nameWeights();
            whole[d] = vectors[d].whole();
            wholeWeights[d] = vectors[d].wholeWeights();
        }
        names = new RecordIndex(vocabulary.name(), name, nameWeights);
        wholes = new RecordIndex(vocabulary.whole(), whole, wholeWeights);
    }

    int size() {
        return ids.length;
    }

    long id(int number) {
        return ids[number];
    }

    RecordVector vector(int number) {
        return vectors[number];
    }

    /** The best of all answers, ties by id. */
    static List<Answer> closest(List<Answer> answers, int wanted) {
        List<Answer> sorted = new ArrayList<>(answers);
        sorted.sort(BEST_FIRST);
        return sorted.size() <= wanted ? sorted : sorted.subList(0, wanted);
    }

    /** Room for one probe after another. */
    final class Probe {
        private final RecordIndex.Probe name = names.new Probe();
        private final RecordIndex.Probe whole = wholes.new Probe();

        /** The records found by either look, without the record itself; of any order. */
        List<Answer> answers(long id, RecordVector asked) {
            long[] byName = others(id, name.find(asked.name(), asked.nameWeights(), POOL + 1));
            long[] byWhole = others(id, whole.find(asked.whole(), asked.wholeWeights(), POOL + 1));
            long[] numbers = new long[byName.length + byWhole.length];
            int n = 0;
            for (int i = 0; i < byName.length; i++) numbers[n++] = key(byName[i], 0);
            for (int i = 0; i < byWhole.length; i++) numbers[n++] = key(byWhole[i], 1);
            Arrays.sort(numbers);
            List<Answer> answers = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                int number = (int) (numbers[i] >>> 32);
                boolean both = i + 1 < n && (int) (numbers[i + 1] >>> 32) == number;
                boolean named = named(numbers[i]);
                int nameScore = named ? score(numbers[i]) : -1;
                int wholeScore = both ? score(numbers[i + 1]) : named ? -1 : score(numbers[i]);
                if (both) i++;
                int millibits = RecordEvidence.of(asked, vectors[number]).millibits();
                answers.add(new Answer(ids[number], nameScore, wholeScore, millibits));
            }
            return answers;
        }

        private long[] others(long id, long[] hits) {
            long[] others = new long[Math.min(POOL, hits.length)];
            int n = 0;
            for (long hit : hits) if (ids[~(int) hit] != id && n < others.length) others[n++] = hit;
            return Arrays.copyOf(others, n);
        }

        // Number of the record, look, likeness: sorted, the look at the name of a record stands before that at
        // the whole. A likeness is at most 2^28.
        private static long key(long hit, int look) {
            long number = ~(int) hit;
            return number << 32 | (long) look << LOOK_BIT | hit >>> 32;
        }

        private static boolean named(long key) {
            return (key >>> LOOK_BIT & 1) == 0;
        }

        private static int score(long key) {
            return (int) (key & (1L << LOOK_BIT) - 1);
        }
    }
}
