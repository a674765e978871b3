package org.consolidation.analyser.evaluation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import org.consolidation.analyser.text.StableHash;

/**
 * Numbers texts 0, 1, 2 … in order of first sight and keeps 128 bits of each text's SHA-256 instead of
 * the text: 40 bytes for each of millions. That two of n texts share them has a chance of n² / 2^129.
 */
final class Numbering {

    private static final int START = 1 << 10;

    private final MessageDigest digest = StableHash.sha256();
    private long[] high = new long[START];
    private long[] low = new long[START];
    /** Number and 1; 0 in an empty place. */
    private int[] number = new int[START];

    private int size;
    private long askedHigh;
    private long askedLow;

    /** How many texts have a number. */
    int size() {
        return size;
    }

    /** The number of a text, parts kept apart; a new one if it was not seen. */
    int add(String... parts) {
        int place = place(parts);
        if (number[place] > 0) return number[place] - 1;
        if (size + 1 > number.length / 2) {
            grow();
            place = free(askedHigh, askedLow);
        }
        high[place] = askedHigh;
        low[place] = askedLow;
        number[place] = ++size;
        return size - 1;
    }

    /** The number of a text; -1 if it has none. */
    int of(String... parts) {
        return number[place(parts)] - 1;
    }

    private int place(String... parts) {
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        askedHigh = hash.getLong();
        askedLow = hash.getLong();
        return free(askedHigh, askedLow);
    }

    /** Where that key is, or may be put. */
    private int free(long wantedHigh, long wantedLow) {
        int mask = number.length - 1;
        int place = (int) wantedLow & mask;
        while (number[place] > 0 && (high[place] != wantedHigh || low[place] != wantedLow)) place = (place + 1) & mask;
        return place;
    }

    private void grow() {
        long[] oldHigh = high;
        long[] oldLow = low;
        int[] oldNumber = number;
        high = new long[2 * oldHigh.length];
        low = new long[high.length];
        number = new int[high.length];
        for (int i = 0; i < oldNumber.length; i++) {
            if (oldNumber[i] == 0) continue;
            int place = free(oldHigh[i], oldLow[i]);
            high[place] = oldHigh[i];
            low[place] = oldLow[i];
            number[place] = oldNumber[i];
        }
    }

    /** An array with room for that position, filled with a value beyond what it held. */
    static int[] reach(int[] array, int position, int filler) {
        if (position < array.length) return array;
        int[] longer = Arrays.copyOf(array, Math.max(position + 1, 2 * array.length));
        Arrays.fill(longer, array.length, longer.length, filler);
        return longer;
    }
}
