package org.consolidation.analyser.match;

import java.util.Arrays;

/**
 * For each record and each source in which it has a counterpart: which, how alike, and how alike another one.
 * Few sources of many have one, so a record's cells are a short list.
 */
final class RecordCells {

    static final int NONE = Integer.MIN_VALUE;

    private static final int WIDTH = 4;

    private final int[][] cells;

    RecordCells(int records) {
        cells = new int[records][];
    }

    /** The cell of a source; negative when there is none. */
    int find(int record, int source) {
        int[] held = cells[record];
        if (held == null) return -1;
        for (int c = 1; c < held[0]; c += WIDTH) if (held[c] == source) return c;
        return -1;
    }

    void add(int record, int source, int partner, int millibits) {
        int[] held = cells[record];
        if (held == null) held = new int[] {1, 0, 0, 0, 0};
        if (held[0] == held.length) held = Arrays.copyOf(held, held.length + WIDTH);
        int c = held[0];
        held[c] = source;
        held[c + 1] = partner;
        held[c + 2] = millibits;
        held[c + 3] = NONE;
        held[0] = c + WIDTH;
        cells[record] = held;
    }

    int partner(int record, int cell) {
        return cells[record][cell + 1];
    }

    int millibits(int record, int cell) {
        return cells[record][cell + 2];
    }

    /** Likeness of another one; {@link #NONE} until it is set. */
    int other(int record, int cell) {
        return cells[record][cell + 3];
    }

    void setOther(int record, int cell, int millibits) {
        cells[record][cell + 3] = millibits;
    }

    void forgetOthers() {
        for (int[] held : cells) {
            if (held != null) for (int c = 1; c < held[0]; c += WIDTH) held[c + 3] = NONE;
        }
    }

    /** What to do with a cell. */
    @FunctionalInterface
    interface Visitor {
        void visit(int record, int source, int millibits, int other);
    }

    /** What to do with a record and its partner in a source. */
    @FunctionalInterface
    interface Partners {
        void visit(int record, int source, int partner);
    }

    /** What is asked of a cell. */
    @FunctionalInterface
    interface Question {
        boolean is(int source, int millibits);
    }

    /** Whether a record has a cell of which something is so. */
    boolean any(int record, Question question) {
        int[] held = cells[record];
        if (held == null) return false;
        for (int c = 1; c < held[0]; c += WIDTH) if (question.is(held[c], held[c + 2])) return true;
        return false;
    }

    void each(Visitor visitor) {
        for (int record = 0; record < cells.length; record++) {
            int[] held = cells[record];
            if (held == null) continue;
            for (int c = 1; c < held[0]; c += WIDTH) visitor.visit(record, held[c], held[c + 2], held[c + 3]);
        }
    }

    void each(Partners visitor) {
        for (int record = 0; record < cells.length; record++) {
            int[] held = cells[record];
            if (held == null) continue;
            for (int c = 1; c < held[0]; c += WIDTH) visitor.visit(record, held[c], held[c + 1]);
        }
    }
}
