package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CandidateIndexTest {

    @Test
    @DisplayName("The nearest name is found by words, by spelling and by initials")
    void nearest() {
        List<String> names = List.of(
                "modern gov",
                "moderngov",
                "automatic number plate recognition",
                "anpr",
                "idox uniform",
                "uniform",
                "civica app",
                "spydus library",
                "spydus libary");
        assertEquals("moderngov", nearest(names, "modern gov"));
        assertEquals("anpr", nearest(names, "automatic number plate recognition"));
        assertEquals("idox uniform", nearest(names, "uniform"));
        assertEquals("spydus libary", nearest(names, "spydus library"));
    }

    @Test
    @DisplayName("Shards asked one by one give the same best names as one index")
    void shardsAgree() {
        Random random = new Random(5);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 400; i++)
            names.add("word" + random.nextInt(40) + " thing" + random.nextInt(30) + " x" + i % 7);
        long[] ids = new long[names.size()];
        long[][] tokens = tokens(names);
        for (int i = 0; i < ids.length; i++) ids[i] = 3L * i;
        Vocabulary vocabulary = vocabulary(tokens);
        CandidateIndex.Probe whole = new CandidateIndex(vocabulary, ids, tokens).new Probe();
        for (int q = 0; q < names.size(); q += 17) {
            List<CandidateIndex.Hit> merged = new ArrayList<>();
            for (int shard = 0; shard < 3; shard++) {
                List<Integer> held = new ArrayList<>();
                for (int i = shard; i < ids.length; i += 3) held.add(i);
                long[] shardIds = held.stream().mapToLong(i -> ids[i]).toArray();
                long[][] shardTokens = held.stream().map(i -> tokens[i]).toArray(long[][]::new);
                CandidateIndex index = new CandidateIndex(vocabulary, shardIds, shardTokens);
                merged.addAll(Arrays.asList(index.new Probe().find(ids[q], tokens[q], 20)));
            }
            merged.sort((a, b) -> a.partial() != b.partial()
                    ? Integer.compare(b.partial(), a.partial())
                    : Long.compare(a.id(), b.id()));
            assertArrayEquals(
                    whole.find(ids[q], tokens[q], 20),
                    merged.subList(0, Math.min(20, merged.size())).toArray(CandidateIndex.Hit[]::new));
        }
    }

    @Test
    @DisplayName(
            "A name of the index is asked for by its place as by its tokens, and its cosines are those of the merge")
    void byPlace() {
        Random random = new Random(6);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 300; i++)
            names.add("word" + random.nextInt(40) + " thing" + random.nextInt(30) + " x" + i % 7);
        // One of so many tokens that the table of the asked name must grow, and shrink in nobody's way.
        names.set(7, "word1 thing2" + " lorem ipsum dolor sit amet consectetur adipiscing elit sed do".repeat(3));
        names.set(9, names.get(7) + " x1");
        long[][] tokens = tokens(names);
        long[] ids = new long[names.size()];
        for (int i = 0; i < ids.length; i++) ids[i] = i < 150 ? 5L * i + 3 : Long.MIN_VALUE + i;
        CandidateIndex index = new CandidateIndex(vocabulary(tokens), ids, tokens);
        CandidateIndex.Probe probe = index.new Probe();
        CandidateIndex.Probe other = index.new Probe();
        assertEquals(-1, index.place(4));
        for (int d = 0; d < ids.length; d++) {
            assertEquals(d, index.place(ids[d]));
            CandidateIndex.Hit[] hits = probe.find(d, 20);
            assertArrayEquals(other.find(ids[d], tokens[d], 20), hits);
            for (CandidateIndex.Hit hit : hits) {
                // The cosine is symmetric.
                for (CandidateIndex.Hit back : other.find(index.place(hit.id()), 400)) {
                    if (back.id() == ids[d]) assertEquals(hit.full(), back.full());
                }
            }
        }
    }

    private static String nearest(List<String> names, String asked) {
        long[] ids = new long[names.size()];
        for (int i = 0; i < ids.length; i++) ids[i] = i;
        long[][] tokens = tokens(names);
        CandidateIndex.Probe probe = new CandidateIndex(vocabulary(tokens), ids, tokens).new Probe();
        int at = names.indexOf(asked);
        CandidateIndex.Hit[] hits = CandidateIndex.closest(probe.find(at, tokens[at], 40), 1);
        return names.get((int) hits[0].id());
    }

    private static long[][] tokens(List<String> names) {
        return names.stream().map(name -> Tokens.of(name, "", "")).toArray(long[][]::new);
    }

    private static Vocabulary vocabulary(long[][] tokens) {
        return Vocabulary.count(
                Arrays.stream(tokens).flatMapToLong(Arrays::stream).toArray(), tokens.length);
    }
}
