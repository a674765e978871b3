package org.consolidation.analyser.match;

import java.util.Arrays;

/**
 * What a text is found by, as numbers: words, runs of three characters, and keys that bring together
 * names that share neither. The two highest bits in use tell the kinds apart, so kinds never collide;
 * runs of three are exact, the others are 60-bit hashes.
 */
final class Tokens {

    private static final long GRAM = 1L << 60;
    private static final long WORD = 2L << 60;
    private static final long VENDOR = 3L << 60;
    private static final long KEY = 4L << 60;
    private static final long KIND = 7L << 60;
    private static final String[] NONE = {};

    private Tokens() {}

    /** The words of a folded text. */
    static String[] words(String folded) {
        if (folded.isEmpty()) return NONE;
        int count = 1;
        for (int i = 0; i < folded.length(); i++) if (folded.charAt(i) == ' ') count++;
        String[] words = new String[count];
        int from = 0;
        for (int w = 0; w < count; w++) {
            int to = folded.indexOf(' ', from);
            words[w] = to < 0 ? folded.substring(from) : folded.substring(from, to);
            from = to + 1;
        }
        return words;
    }

    static long word(String word) {
        return WORD | hash(word, 0);
    }

    /** The run of three characters that begins at a place. */
    static long gram(String text, int at) {
        return GRAM | (long) text.charAt(at) << 32 | (long) text.charAt(at + 1) << 16 | text.charAt(at + 2);
    }

    static long vendor(String vendor) {
        return VENDOR | hash(vendor, 1);
    }

    static boolean isGram(long token) {
        return (token & KIND) == GRAM;
    }

    /** Makers are counted for their rarity and never probed with. */
    static boolean isVendor(long token) {
        return (token & KIND) == VENDOR;
    }

    /**
     * All tokens of a name, sorted and distinct.
     *
     * @param core folded
     * @param vendor folded; ""
     * @param alias canonical name known for it; ""
     */
    static long[] of(String core, String vendor, String alias) {
        String[] words = words(core);
        String padded = " " + core + " ";
        long[] tokens = new long[words.length + padded.length() + 6];
        int n = 0;
        for (String word : words) tokens[n++] = word(word);
        for (int i = 0; i + 3 <= padded.length(); i++) {
            tokens[n++] = gram(padded, i);
        }
        tokens[n++] = KEY | hash(squash(words), 2);
        if (!alias.isEmpty()) tokens[n++] = KEY | hash(alias, 3);
        String initials = words.length >= 3 ? initials(words) : words.length == 1 ? words[0] : "";
        if (initials.length() >= 3 && initials.length() <= 6) tokens[n++] = KEY | hash(initials, 4);
        if (!vendor.isEmpty()) tokens[n++] = vendor(vendor);
        Arrays.sort(tokens, 0, n);
        int distinct = 0;
        for (int i = 0; i < n; i++) {
            if (i == 0 || tokens[i] != tokens[i - 1]) tokens[distinct++] = tokens[i];
        }
        return Arrays.copyOf(tokens, distinct);
    }

    /** First letters of the words, fillers such as "of" left out. */
    static String initials(String[] words) {
        StringBuilder initials = new StringBuilder(words.length);
        for (String word : words) {
            if (word.length() > 3 || !GenericNames.filler(word)) initials.append(word.charAt(0));
        }
        return initials.toString();
    }

    static String squash(String[] words) {
        return String.join("", words);
    }

    // FNV-1a over characters with the finisher of splitmix64: the same on every Java platform.
    private static long hash(String text, int salt) {
        long h = 0xcbf29ce484222325L ^ salt;
        for (int i = 0; i < text.length(); i++) {
            h ^= text.charAt(i);
            h *= 0x100000001b3L;
        }
        h = (h ^ (h >>> 30)) * 0xbf58476d1ce4e5b9L;
        h = (h ^ (h >>> 27)) * 0x94d049bb133111ebL;
        return (h ^ (h >>> 31)) >>> 4;
    }
}
