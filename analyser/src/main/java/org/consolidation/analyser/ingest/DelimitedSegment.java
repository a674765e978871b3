package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A stretch of delimited text between two record boundaries, parsed by Commons CSV.
 *
 * @param content how the file's bytes are to be taken
 * @param byteOrderMark bytes before the text
 * @param dialect how cells are parted; for lines, without quotes
 * @param start offset of the first byte in the text
 * @param end offset behind the last
 * @param firstRow source row of the first record
 * @param fault of every record in it; "" when sound
 */
record DelimitedSegment(
        FileFacts.Kind content, int byteOrderMark, Dialect dialect, long start, long end, long firstRow, String fault)
        implements Segment {

    static final String UNCLOSED_QUOTE = "csv.unclosed-quote";
    static final String CELL_TOO_LONG = "csv.cell-too-long";

    DelimitedSegment {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a segment must end behind its start, was " + start + " to " + end);
        }
    }

    @Override
    public long bytes() {
        return end - start;
    }

    @Override
    public Rows open(Path file) throws IOException {
        LenientReader text = new LenientReader(FileFacts.open(file, content, byteOrderMark, start), end - start);
        CSVParser parser =
                CSVParser.builder().setReader(text).setFormat(format(dialect)).get();
        return new Parsed(parser, firstRow, fault);
    }

    /** Commons CSV as {@link RecordScanner} mimics it: lenient, blank lines kept. */
    static CSVFormat format(Dialect dialect) {
        return CSVFormat.Builder.create(CSVFormat.DEFAULT)
                .setDelimiter(dialect.delimiter())
                .setQuote(dialect.quoted() ? '"' : null)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
    }

    private static final class Parsed implements Rows {

        private final CSVParser parser;
        private final Iterator<CSVRecord> records;
        private final String fault;
        private long row;
        private CSVRecord current;

        Parsed(CSVParser parser, long firstRow, String fault) {
            this.parser = parser;
            this.records = parser.iterator();
            this.row = firstRow - 1;
            this.fault = fault;
        }

        @Override
        public boolean next() {
            // Part of a record too large to read would come in pieces: it is one record.
            if (current != null && fault.equals(CELL_TOO_LONG) || !records.hasNext()) return false;
            current = records.next();
            row++;
            return true;
        }

        @Override
        public long row() {
            return row;
        }

        @Override
        public List<String> cells() {
            return Arrays.asList(current.values());
        }

        @Override
        public String fault() {
            return fault;
        }

        @Override
        public void close() throws IOException {
            parser.close();
        }
    }
}
