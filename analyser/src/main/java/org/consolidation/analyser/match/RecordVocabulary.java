package org.consolidation.analyser.match;

import java.io.Serializable;
import java.util.Arrays;

/**
 * In how many records each token occurs: in names, and in records as a whole.
 *
 * @param name counts over names
 * @param whole counts over all values of a record
 */
record RecordVocabulary(Space name, Space whole) implements Serializable {

    /**
     * Counts of one kind. Tokens of one record only need not be told of.
     *
     * @param tokens in order and distinct
     * @param frequencies records that hold the token
     * @param records counted
     */
    record Space(long[] tokens, int[] frequencies, long records) implements Serializable {

        Space {
            if (tokens.length != frequencies.length) {
                throw new IllegalArgumentException("tokens and frequencies must agree in number, were " + tokens.length
                        + ", " + frequencies.length);
            }
        }

        int size() {
            return tokens.length;
        }

        /** Positions of tokens; negative for those of one record only. */
        int[] positions(long[] some) {
            int[] positions = new int[some.length];
            for (int i = 0; i < some.length; i++) positions[i] = Arrays.binarySearch(tokens, some[i]);
            return positions;
        }

        /** Records that hold a token. */
        int frequency(long token) {
            int position = Arrays.binarySearch(tokens, token);
            return position < 0 ? 1 : frequencies[position];
        }

        /** Inverse document frequency ln((N + 1) / df); that of a token of one record for a negative position. */
        double idf(int position) {
            return StrictMath.log((records + 1.0) / (position < 0 ? 1 : frequencies[position]));
        }
    }
}
