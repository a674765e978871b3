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
