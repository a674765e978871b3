package org.consolidation.analyser.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        StringBuilder text = new StringBuilder(512);
        key.clear();
        try {
            boolean first = true;
            for (TableColumn<T> column : table.columns()) {
                print(column.cell(row), first, text);
                first = false;
            }
            text.append('\n');
            table.order().of(row, key);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder refuses nothing", e);
        }
        return new Line(key.toBytes(), bytes(text));
    }

    /**
     * One cell. Most are a word, a number or nothing, which need no quotes whatever the rules: the library
     * is asked of the others only. A large run has some hundred million cells.
     */
    private static void print(String cell, boolean first, StringBuilder text) throws IOException {
        if (first || !plain(cell)) {
            CSV.print(cell, text, first);
        } else {
            text.append(',').append(cell);
        }
    }

    /** Whether a cell is empty or of ASCII letters, digits and what joins them, with nothing else at its ends. */
    private static boolean plain(String cell) {
        int last = cell.length() - 1;
        for (int i = 0; i <= last; i++) {
            char c = cell.charAt(i);
            boolean word = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            boolean joint = c == ' ' || c == '.' || c == '-';
            if (!word && !(joint && i > 0 && i < last)) return false;
        }
        return true;
    }

    /** The header line of a table. */
    static byte[] header(Table<?> table) {
        StringBuilder text = new StringBuilder();
        try {
            printer(text).printRecord(table.columns().stream().map(TableColumn::name));
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder refuses nothing", e);
        }
        return bytes(text);
    }

    private static CSVPrinter printer(StringBuilder text) {
        try {
            return new CSVPrinter(text, CSV);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder refuses nothing", e);
        }
    }

    private static byte[] bytes(StringBuilder text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
