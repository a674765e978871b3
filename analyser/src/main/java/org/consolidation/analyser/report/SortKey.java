package org.consolidation.analyser.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A key of several parts as bytes whose unsigned order is the order of the parts: text by code point,
 * numbers by size. A text ends with two zero bytes and a zero byte inside it is followed by one that
 * is not zero, so that a text sorts before every longer one that begins with it.
 */
public final class SortKey {

    private byte[] bytes = new byte[128];
    private int length;

    /** Then by text; null sorts as "". */
    public SortKey then(String text) {
        if (text != null) {
            byte[] coded = text.getBytes(StandardCharsets.UTF_8);
            room(2 * coded.length + 2);
            for (byte b : coded) {
                bytes[length++] = b;
                if (b == 0) bytes[length++] = 1;
            }
        }
        room(2);
        bytes[length++] = 0;
        bytes[length++] = 0;
        return this;
    }

    /** Then by number, smallest first. */
    public SortKey then(long number) {
        room(Long.BYTES);
        long unsigned = number ^ Long.MIN_VALUE;
        for (int shift = 56; shift >= 0; shift -= 8) bytes[length++] = (byte) (unsigned >>> shift);
        return this;
    }

    /** Then by number, largest first. */
    public SortKey thenLargest(long number) {
        return then(~number);
    }

    /** The key so far. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Back to an empty key. */
    SortKey clear() {
        length = 0;
        return this;
    }

    private void room(int more) {
        if (length + more > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
}
