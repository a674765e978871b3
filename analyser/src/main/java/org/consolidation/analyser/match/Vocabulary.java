package org.consolidation.analyser.match;

import java.io.Serializable;
import java.util.Arrays;

/**
 * In how many compared names each token occurs. Names are counted once however many records carry
 * them, so a list of 500 equal rows makes nothing look common.
 */
final class Vocabulary implements Serializable {

    private static final long serialVersionUID = 1;

    /** Tokens in order. */
    private final long[] tokens;

    private final int[] frequencies;

    /** Names counted. */
    final long names;

    /**
     * @param tokens sorted and distinct
     * @param frequencies names that hold the token, in the order of tokens
     */
    Vocabulary(long[] tokens, int[] frequencies, long names) {
        if (tokens.length != frequencies.length) {
            throw new IllegalArgumentException(
                    "tokens and frequencies must agree in number, were " + tokens.length + ", " + frequencies.length);
        }
        this.tokens = tokens;
        this.frequencies = frequencies;
        this.names = names;
    }

    /**
     * Counts equal tokens.
     *
     * @param occurrences one entry per name and token; sorted here
     */
    static Vocabulary count(long[] occurrences, long names) {
        Arrays.parallelSort(occurrences);
        int distinct = 0;
        for (int i = 0; i < occurrences.length; i++) {
            if (i == 0 || occurrences[i] != occurrences[i - 1]) distinct++;
        }
        long[] tokens = new long[distinct];
        int[] frequencies = new int[distinct];
        int at = -1;
        for (int i = 0; i < occurrences.length; i++) {
            if (i == 0 || occurrences[i] != occurrences[i - 1]) tokens[++at] = occurrences[i];
            frequencies[at]++;
        }
        return new Vocabulary(tokens, frequencies, names);
    }

    int size() {
        return tokens.length;
    }

    /** Position of a token; negative when no name has it. */
    int position(long token) {
        return Arrays.binarySearch(tokens, token);
    }

    boolean gramAt(int position) {
        return Tokens.isGram(tokens[position]);
    }

    boolean vendorAt(int position) {
        return Tokens.isVendor(tokens[position]);
    }

    int frequencyAt(int position) {
        return frequencies[position];
    }

    /** Names that hold the token; 0 when none does. */
    int frequency(long token) {
        int position = position(token);
        return position < 0 ? 0 : frequencies[position];
    }

    /**
     * Inverse document frequency log2(1 + N/df); a run of three characters counts two fifths of a
     * word as frequent, since a word has several.
     */
    double idf(int position) {
        double idf = StrictMath.log1p((double) names / frequencies[position]) / Bits.LN2;
        return gramAt(position) ? 0.4 * idf : idf;
    }
}
