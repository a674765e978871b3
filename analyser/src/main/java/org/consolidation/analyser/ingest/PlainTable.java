package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.consolidation.analyser.text.Fold;

/**
 * A table with its header in the first line, read line by line on one thread: any delimiter and
 * encoding that inventories may have, blanks in cells tidied, blank lines left out.
 */
public final class PlainTable implements AutoCloseable {

    private static final int SAMPLE_BYTES = 1 << 18;

    private final Rows rows;
    private final List<String> header;
    private List<String> cells = List.of();

    private PlainTable(Rows rows) throws IOException {
        this.rows = rows;
        this.header = next() ? cells.stream().map(Fold::tidy).toList() : List.of();
    }

    /**
     * Opens a file.
     *
     * @throws IOException if it cannot be read or is not text; the message says why
     */
    public static PlainTable open(Path file) throws IOException {
        FileFacts facts = FileFacts.of(file);
        if (!facts.looksLike().isEmpty()) throw new IOException("it is not text but " + facts.looksLike());
        if (facts.bytes() <= facts.byteOrderMark()) throw new IOException("it is empty");
        Dialect dialect;
        try (InputStream in = FileFacts.open(file, facts.kind(), facts.byteOrderMark(), 0)) {
            byte[] sample = in.readNBytes(SAMPLE_BYTES);
            dialect = Dialect.detect(sample, sample.length < SAMPLE_BYTES);
        }
        return new PlainTable(
                new DelimitedSegment(facts.kind(), facts.byteOrderMark(), dialect, 0, Long.MAX_VALUE, 1, "")
                        .open(file));
    }

    /** Headers in order of position; empty when there is no line. */
    public List<String> header() {
        return header;
    }

    /** Goes to the next line that holds something; false when there is none. */
    public boolean next() throws IOException {
        while (rows.next()) {
            cells = rows.cells();
            for (String cell : cells) if (!cell.isBlank()) return true;
        }
        return false;
    }

    /** Source row of the current line, from 1. */
    public long row() {
        return rows.row();
    }

    /** A cell of the current line, blanks tidied; "" when the line is too short to have it. */
    public String cell(int position) {
        return position < cells.size() ? Fold.tidy(cells.get(position)) : "";
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
