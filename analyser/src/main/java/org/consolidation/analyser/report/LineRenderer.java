package org.consolidation.analyser.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Renders the rows of one table as lines; for one thread. */
final class LineRenderer<T> {

    /** RFC 4180, but for the line end: a line feed alone, as every tool of today reads and writes it. */
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private final int index;
    private final Table<T> table;
    private final SortKey key = new SortKey();
    private byte[] bytes = new byte[1024];
    private int length;

    /**
     * @param index of the table among those written together
     */
    LineRenderer(int index, Table<T> table) {
        this.index = index;
        this.table = table;
    }

    /** Index of the table among those written together. */
    int index() {
        return index;
    }

    /** The row as a line. */
    Line line(T row) {
        length = 0;
        boolean first = true;
        for (TableColumn<T> column : table.columns()) {
            print(column.cell(row), first);
            first = false;
        }
        room(1);
        bytes[length++] = '\n';
        key.clear();
        table.order().of(row, key);
        return new Line(key.toBytes(), Arrays.copyOf(bytes, length));
    }

    /**
     * One cell, quoted where {@link CSVFormat} quotes it, which a test compares. A large
     * run has some hundred million cells, and a text that has one letter beyond Latin-1 takes two bytes a
     * letter until it is coded; so each is coded by itself, once, and judged as it lies there.
     */
    private void print(String cell, boolean first) {
        byte[] coded = cell.getBytes(StandardCharsets.UTF_8);
        room(2 * coded.length + 3);
        if (!first) bytes[length++] = ',';
        if (quoted(coded, first)) {
            bytes[length++] = '"';
            for (byte b : coded) {
                if (b == '"') bytes[length++] = '"';
                bytes[length++] = b;
            }
            bytes[length++] = '"';
        } else {
            System.arraycopy(coded, 0, bytes, length, coded.length);
            length += coded.length;
        }
    }

    /**
     * Whether a cell in UTF-8 needs quotes: what would end it, a first character that could be taken for a
     * quote or a comment, a space at its end, and nothing at all as a whole line. Bytes of characters beyond
     * ASCII are negative.
     */
    private static boolean quoted(byte[] cell, boolean first) {
        if (cell.length == 0) return first;
        if (cell[0] >= 0 && cell[0] <= '#') return true;
        byte last = cell[cell.length - 1];
        if (last >= 0 && last <= ' ') return true;
        for (byte b : cell) if (b == ',' || b == '"' || b == '\n' || b == '\r') return true;
        return false;
    }

    private void room(int more) {
        if (length + more > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }

    /** The header line of a table. */
    static byte[] header(Table<?> table) {
        StringBuilder text = new StringBuilder();
        try {
            printer(text).printRecord(table.columns().stream().map(TableColumn::name));
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder refuses nothing", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static CSVPrinter printer(StringBuilder text) {
        try {
            return new CSVPrinter(text, CSV);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder refuses nothing", e);
        }
    }
}
