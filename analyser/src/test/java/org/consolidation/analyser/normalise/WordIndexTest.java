package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WordIndexTest {

    @Test
    @DisplayName("A word is found where it stands in a text, and no part of it")
    void inText() {
        WordIndex<Integer> index = new WordIndex<>(Map.of("gov", 1, "modern", 2));
        assertEquals(2, index.of("the modern gov", 4, 10));
        assertEquals(1, index.of("the modern gov", 11, 14));
        assertNull(index.of("the modern gov", 4, 9));
        assertNull(index.of("the modern gov", 4, 14));
        assertNull(new WordIndex<Integer>(Map.of()).of("any", 0, 3));
    }

    @Test
    @DisplayName("Words of one hash are told apart")
    void equalHashes() {
        // "Aa" and "BB" have one hash in Java.
        WordIndex<String> index = new WordIndex<>(Map.of("AaAa", "a", "BBBB", "b", "AaBB", "c"));
        assertEquals("a", index.of("AaAa", 0, 4));
        assertEquals("b", index.of("BBBB", 0, 4));
        assertEquals("c", index.of("AaBB", 0, 4));
        assertNull(index.of("BBAa", 0, 4));
    }

    @Test
    @DisplayName("It holds what a map of the same words holds")
    void asMap() {
        Random random = new Random(8);
        Map<String, Integer> words = new HashMap<>();
        for (int i = 0; i < 3_000; i++) words.put("w" + Integer.toString(random.nextInt(5_000), 36), i);
        WordIndex<Integer> index = new WordIndex<>(words);
        for (int i = 0; i < 5_000; i++) {
            String word = "w" + Integer.toString(i, 36);
            assertEquals(words.get(word), index.of("x " + word + " y", 2, 2 + word.length()));
        }
    }
}
