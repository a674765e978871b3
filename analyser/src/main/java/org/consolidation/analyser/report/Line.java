package org.consolidation.analyser.report;

import java.util.Arrays;

/**
 * One row of one table as it will be written, on its way to its place.
 *
 * @param key sorts the lines of a table
 * @param text the line in UTF-8, quoted, with its line end
 */
record Line(byte[] key, byte[] text) implements Comparable<Line> {

    /** By key; equal keys are told apart by the text, and where that is equal too, either order is the same. */
    @Override
    public int compareTo(Line other) {
        int byKey = Arrays.compareUnsigned(key, other.key);
        return byKey != 0 ? byKey : Arrays.compareUnsigned(text, other.text);
    }

    /** Bytes that it takes. */
    int size() {
        return key.length + text.length;
    }
}
