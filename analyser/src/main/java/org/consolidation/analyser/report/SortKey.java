package org.consolidation.analyser.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A key of several parts as bytes whose unsigned order is the order of the parts: text by code point,
 * numbers by size. A text ends with two zero bytes and a zero byte inside it is followed by one that
 * is not zero, so that a text sorts before every longer one that begins with it.
 */
public final class SortKey {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);

    /** Then by text; null sorts as "". */
    public SortKey then(String text) {
        if (text != null) {
            for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
                bytes.write(b);
                if (b == 0) bytes.write(1);
            }
        }
        bytes.write(0);
        bytes.write(0);
        return this;
    }

    /** Then by number, smallest first. */
    public SortKey then(long number) {
        long unsigned = number ^ Long.MIN_VALUE;
        for (int shift = 56; shift >= 0; shift -= 8) bytes.write((int) (unsigned >>> shift));
        return this;
    }

    /** Then by number, largest first. */
    public SortKey thenLargest(long number) {
        return then(~number);
    }

    /** The key so far. */
    byte[] toBytes() {
        return bytes.toByteArray();
    }

    /** Back to an empty key. */
    SortKey clear() {
        bytes.reset();
        return this;
    }
}
