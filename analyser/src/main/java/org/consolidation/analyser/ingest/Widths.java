package org.consolidation.analyser.ingest;

import java.util.Arrays;

/** How many cells the rows of a table fill, counted before it is known how many they should. */
final class Widths {

    private static final int MAX = 4096;

    private final int[] head = new int[Sketch.HEAD_ROWS];
    private final long[] rows = new long[MAX + 1];
    private final long[] firstRow = new long[MAX + 1];

    /**
     * Notes a row.
     *
     * @param row from 1
     * @param filled cells up to the last that holds something
     */
    void add(long row, int filled) {
        int width = Math.min(filled, MAX);
        if (row <= head.length) {
            head[(int) row - 1] = width;
            return;
        }
        if (rows[width]++ == 0) firstRow[width] = row;
    }

    /** Rows behind the header that fill more cells than it has. */
    long beyond(long headerRow, int width) {
        long count = Arrays.stream(rows, Math.min(width, MAX) + 1, MAX + 1).sum();
        for (int i = (int) Math.min(headerRow, head.length); i < head.length; i++) if (head[i] > width) count++;
        return count;
    }

    /** The first of these; 0 without any. */
    long firstBeyond(long headerRow, int width) {
        for (int i = (int) Math.min(headerRow, head.length); i < head.length; i++) if (head[i] > width) return i + 1L;
        long first = 0;
        for (int w = Math.min(width, MAX) + 1; w <= MAX; w++) {
            if (rows[w] > 0 && (first == 0 || firstRow[w] < first)) first = firstRow[w];
        }
        return first;
    }
}
