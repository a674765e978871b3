package org.consolidation.analyser.normalise;

import java.io.Serializable;
import java.util.Map;

/**
 * Values by word, looked up where the word stands in a text, without taking it out. Most words of running
 * text are none of the index: they are told by one look at a small table.
 */
final class WordIndex<V> implements Serializable {

    private static final long serialVersionUID = 1;

    private final int[] hashes;
    private final String[] words;
    private final Object[] values;

    /** Of words that are not "" and their values. */
    WordIndex(Map<String, ? extends V> byWord) {
        int size = Integer.highestOneBit(Math.max(8, 4 * byWord.size()));
        hashes = new int[size];
        words = new String[size];
        values = new Object[size];
        byWord.forEach((word, value) -> {
            int hash = hash(word, 0, word.length());
            int at = place(hash);
            while (words[at] != null) at = at + 1 & size - 1;
            hashes[at] = hash;
            words[at] = word;
            values[at] = value;
        });
    }

    /** The value of the word that stands from one place of a text to before another; null when it has none. */
    @SuppressWarnings("unchecked")
    V of(String text, int from, int to) {
        int hash = hash(text, from, to);
        for (int at = place(hash); words[at] != null; at = at + 1 & hashes.length - 1) {
            if (hashes[at] == hash && words[at].length() == to - from && text.startsWith(words[at], from))
                return (V) values[at];
        }
        return null;
    }

    private int place(int hash) {
        return (hash ^ hash >>> 15) & hashes.length - 1;
    }

    private static int hash(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) hash = 31 * hash + text.charAt(i);
        return hash;
    }
}
