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
    private final StringBuilder text = new StringBuilder(512);
    private final CSVPrinter printer;

    /**
     * @param index of the table among those written together
     */
    LineRenderer(int index, Table<T> table) {
        this.index = index;
        this.table = table;
        this.printer = printer(text);
    }

    /** Index of the table among those written together. */
    int index() {
        return index;
    }

    /** The row as a line. */
    Line line(T row) {
        text.setLength(0);
        key.clear();
        try {
            for (TableColumn<T> column : table.columns()) printer.print(column.cell(row));
            printer.println();
            table.order().of(row, key);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder refuses nothing", e);
        }
        return new Line(key.toBytes(), bytes(text));
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
