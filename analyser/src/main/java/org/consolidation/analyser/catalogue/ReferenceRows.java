package org.consolidation.analyser.catalogue;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.consolidation.analyser.issue.UserError;

/**
 * A reference table as rows of text, with what an error message needs.
 *
 * @param name file as the message names it
 * @param replaced whether the user gave it; what is wrong in a table of the jar is our own fault
 * @param columns header cells
 * @param rows in file order
 */
record ReferenceRows(String name, boolean replaced, List<String> columns, List<Row> rows) {

    /** A data row and the line it starts on; the header is line 1. */
    record Row(long line, String[] cells) {}

    static ReferenceRows parse(String name, boolean replaced, byte[] content) {
        CharBuffer text = decoded(name, replaced, content);
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVFormat.RFC4180.parse(
                new CharArrayReader(text.array(), text.arrayOffset() + text.position(), text.remaining()))) {
            long line = 1;
            for (CSVRecord row : parser) {
                boolean blankLine = row.size() == 1 && row.get(0).isEmpty();
                if (!blankLine) rows.add(new Row(line, row.values()));
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException e) {
            throw broken(name, replaced, 0, "is not CSV (" + e.getMessage() + ")", "quote cells as RFC 4180 says");
        }
        if (rows.isEmpty()) throw broken(name, replaced, 1, "is empty", "a header line must come first");
        List<String> columns = List.of(rows.get(0).cells());
        for (Row row : rows.subList(1, rows.size())) {
            if (row.cells().length != columns.size()) {
                throw broken(
                        name,
                        replaced,
                        row.line(),
                        "has " + row.cells().length + " cells",
                        "the header has " + columns.size() + "; quote cells that hold commas");
            }
        }
        return new ReferenceRows(name, replaced, columns, List.copyOf(rows.subList(1, rows.size())));
    }

    /** The places of the columns wanted, which must all be there; further columns are for human readers. */
    int[] places(String... wanted) {
        return Arrays.stream(wanted)
                .mapToInt(column -> {
                    int place = columns.indexOf(column);
                    if (place < 0) {
                        throw broken(1, "lacks the column " + column, "it needs " + String.join(",", wanted));
                    }
                    return place;
                })
                .toArray();
    }

    /** The failure to throw: which file and line, what is wrong, what would be right. */
    RuntimeException broken(long line, String wrong, String right) {
        return broken(name, replaced, line, wrong, right);
    }

    private static RuntimeException broken(String name, boolean replaced, long line, String wrong, String right) {
        String message = "reference table " + name + (line > 0 ? ", line " + line : "") + ": " + wrong + "; " + right;
        return replaced ? UserError.command(message) : new IllegalStateException(message);
    }

    private static CharBuffer decoded(String name, boolean replaced, byte[] content) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            // Spreadsheets put a byte-order mark before the first header.
            return text.hasRemaining() && text.charAt(0) == '\uFEFF' ? text.subSequence(1, text.length()) : text;
        } catch (CharacterCodingException e) {
            throw broken(name, replaced, 0, "is not UTF-8", "save it as CSV UTF-8");
        }
    }
}
