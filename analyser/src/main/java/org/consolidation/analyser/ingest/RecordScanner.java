package org.consolidation.analyser.ingest;

import java.io.IOException;

/**
 * Finds where the records of delimited text begin and end, without building a cell. Its rules are
 * those of Commons CSV as {@link SegmentReader} sets it up, so that a stretch of sound records parses
 * into as many records as were found here: a quote opens a quoted cell only as the cell's first
 * character, two quotes inside are one, text behind the closing quote belongs to the cell, a line
 * ends with LF, CR or both.
 *
 * <p>Where they part: a quoted cell that never closes would swallow the rest of the file. Here its
 * first line alone becomes a record of {@link Kind#BROKEN}, and the next line is read afresh. A cell
 * counts as never closed when the file ends in it, when it runs over several lines and text follows
 * the closing quote, or when it runs over several lines for more than the look-ahead.
 */
final class RecordScanner {

    /** What was found. */
    enum Kind {
        SOUND,
        /** The line opens a quoted cell that does not close. */
        BROKEN
    }

    private final ByteSource source;
    private final int delimiter;
    private final long lookAhead;
    private final int maxBroken;
    private boolean quoted;
    private int broken;

    private long start;
    private long end;
    private long firstLineEnd;
    private Kind kind;
    private int cells;
    private int filledCells;
    private long longestCell;
    private int quotedCells;

    /**
     * @param source at the start of a record
     * @param dialect how cells are parted
     * @param lookAhead bytes that a quoted cell of several lines may have
     * @param maxBroken broken lines after which quotes mean nothing for the rest of the file
     */
    RecordScanner(ByteSource source, Dialect dialect, long lookAhead, int maxBroken) {
        this.source = source;
        this.delimiter = dialect.delimiter();
        this.quoted = dialect.quoted();
        this.lookAhead = lookAhead;
        this.maxBroken = maxBroken;
    }

    /** Goes to the next record; false when there is none. */
    boolean next() throws IOException {
        start = source.position();
        int first = source.read();
        if (first < 0) return false;
        firstLineEnd = -1;
        kind = Kind.SOUND;
        cells = 1;
        filledCells = 0;
        longestCell = 0;
        quotedCells = 0;
        scan(first);
        end = source.position();
        return true;
    }

    private void scan(int first) throws IOException {
        int c = first;
        boolean cellStart = true;
        long length = 0;
        while (c >= 0 && c != '\n' && c != '\r') {
            if (c == delimiter) {
                longestCell = Math.max(longestCell, length);
                cells++;
                cellStart = true;
                length = 0;
            } else if (c == '"' && cellStart && quoted) {
                cellStart = false;
                length = quotedCell();
                if (length < 0) {
                    kind = Kind.BROKEN;
                    filledCells = 0;
                    if (++broken >= maxBroken) quoted = false;
                    return;
                }
            } else {
                cellStart = false;
                if (c > ' ') filledCells = cells;
                // Continuation bytes of UTF-8 are part of a character already counted.
                if ((c & 0xC0) != 0x80) length++;
            }
            c = source.read();
        }
        longestCell = Math.max(longestCell, length);
        if (c == '\r' && source.peek() == '\n') source.read();
    }

    /** Length of the quoted cell whose opening quote was just read; -1 if it does not close. */
    private long quotedCell() throws IOException {
        long length = 0;
        boolean severalLines = false;
        while (true) {
            int c = source.read();
            if (c == '"') {
                if (source.peek() != '"') {
                    if (severalLines && !cellEnds()) return giveUp();
                    quotedCells++;
                    return length;
                }
                source.read();
                length++;
                filledCells = cells;
            } else if (c < 0) {
                return giveUp();
            } else {
                if (c > ' ') filledCells = cells;
                if ((c & 0xC0) != 0x80) length++;
                if (c == '\n' || c == '\r') {
                    severalLines = true;
                    if (firstLineEnd < 0) {
                        if (c == '\r' && source.peek() == '\n') source.read();
                        firstLineEnd = source.position();
                    }
                }
                if (severalLines && source.position() - start > lookAhead) return giveUp();
            }
        }
    }

    /** Whether only blanks stand between here and the end of the cell; does not move. */
    private boolean cellEnds() throws IOException {
        long here = source.position();
        int c = source.read();
        while (c == ' ' || c == '\t' && c != delimiter) c = source.read();
        source.seek(here);
        return c < 0 || c == delimiter || c == '\n' || c == '\r';
    }

    /** Goes back to the record's second line, so that its first alone is lost; without one, stays. */
    private long giveUp() throws IOException {
        if (firstLineEnd >= 0) source.seek(firstLineEnd);
        return -1;
    }

    /** Offset of the record's first byte. */
    long start() {
        return start;
    }

    /** Offset behind the record and its line end. */
    long end() {
        return end;
    }

    Kind kind() {
        return kind;
    }

    /** Cells of the record; of a broken one, those before it broke. */
    int cells() {
        return cells;
    }

    /** Cells up to the last that holds more than blanks. */
    int filledCells() {
        return filledCells;
    }

    /** Length of the longest cell in characters, a multi-byte one counting once. */
    long longestCell() {
        return longestCell;
    }

    /** Cells that were quoted and closed. */
    int quotedCells() {
        return quotedCells;
    }

    /** Broken lines so far. */
    int brokenLines() {
        return broken;
    }

    /** Whether quotes still mean something for what comes next. */
    boolean readsQuotes() {
        return quoted;
    }
}
