package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.Severity;
import org.consolidation.analyser.text.Fold;
import org.consolidation.analyser.text.Garbled;

/** Reads text with delimiters: comma, semicolon, tab or pipe. */
final class DelimitedReader implements InventoryReader {

    private static final int SAMPLE_BYTES = 1 << 18;
    /** Broken lines of a file after which quotes mean nothing in the rest of it. */
    private static final int MAX_BROKEN = 100;
    /** Bytes of a record beyond which no task holds it whole. */
    private static final long MAX_RECORD = 64L << 20;
    /** A quoted cell of several lines may be this many times as long as a usable one. */
    private static final long LOOK_AHEAD = 16;

    @Override
    public Sketch sketch(String name, Path file, IngestSettings settings) throws IOException {
        FileFacts facts = FileFacts.of(file);
        if (facts.bytes() <= facts.byteOrderMark()) {
            return unusable(name, facts, "file.empty", "the file is empty", "send it again");
        }
        if (!facts.looksLike().isEmpty()) {
            return unusable(
                    name, facts, "file.not-text", "the file is not text but " + facts.looksLike(), "save it as CSV");
        }
        Dialect dialect = dialect(file, facts);
        Pass pass = new Pass(facts, dialect, settings);
        try (ByteSource source = new ByteSource(at -> FileFacts.open(file, facts.kind(), facts.byteOrderMark(), at))) {
            pass.run(new RecordScanner(source, dialect, LOOK_AHEAD * settings.maxCellCharacters(), MAX_BROKEN));
        }
        InputFile input = new InputFile(
                name, facts.bytes(), facts.sha256(), facts.encoding(), dialect.delimiterName(), pass.rows, "inventory");
        List<DataIssue> issues = issues(name, facts, pass, settings);
        long twice = firstTwiceEncoded(file, pass.segments);
        if (twice > 0) issues.add(twiceEncoded(name, twice));
        return new Sketch(input, head(file, pass.segments), pass.rows, pass.widths, pass.segments, issues);
    }

    /** The first of the first rows in which UTF-8 was read as Windows-1252 before the file was written; 0 for none. */
    private static long firstTwiceEncoded(Path file, List<Segment> segments) throws IOException {
        long looked = 0;
        for (Segment segment : segments) {
            try (Rows rows = segment.open(file)) {
                while (looked++ < Sketch.HEAD_ROWS && rows.next()) {
                    for (String cell : rows.cells()) if (Garbled.isTwiceEncoded(cell)) return rows.row();
                }
            }
            if (looked >= Sketch.HEAD_ROWS) break;
        }
        return 0;
    }

    private static DataIssue twiceEncoded(String name, long row) {
        return new DataIssue(
                Severity.NOTE,
                "encoding.twice",
                name,
                "",
                row,
                "",
                "",
                "a program took UTF-8 for Windows-1252 before it wrote the file (this the first row)",
                "the characters were put right: open the list as UTF-8 and save it again");
    }

    private static Sketch unusable(String name, FileFacts facts, String rule, String message, String action) {
        return new Sketch(
                new InputFile(name, facts.bytes(), facts.sha256(), facts.encoding(), "", 0, "unusable"),
                List.of(),
                0,
                new Widths(),
                List.of(),
                List.of(new DataIssue(
                        Severity.ERROR, rule, name, "", 0, "", "", message, "nothing was read from it: " + action)));
    }

    private static Dialect dialect(Path file, FileFacts facts) throws IOException {
        try (InputStream in = FileFacts.open(file, facts.kind(), facts.byteOrderMark(), 0)) {
            byte[] sample = in.readNBytes(SAMPLE_BYTES);
            return Dialect.detect(sample, sample.length < SAMPLE_BYTES);
        }
    }

    private static List<Sketch.HeadRow> head(Path file, List<Segment> segments) throws IOException {
        List<Sketch.HeadRow> head = new ArrayList<>();
        for (Segment segment : segments) {
            if (head.size() == Sketch.HEAD_ROWS) break;
            try (Rows rows = segment.open(file)) {
                while (head.size() < Sketch.HEAD_ROWS && rows.next()) {
                    List<String> cells = new ArrayList<>();
                    for (String cell : rows.cells()) {
                        int length = Math.min(cell.length(), Sketch.HeadRow.MAX_CELL);
                        cells.add(Fold.tidy(Garbled.mended(cell.substring(0, length))));
                    }
                    head.add(new Sketch.HeadRow(rows.row(), cells));
                }
            }
        }
        return head;
    }

    /** One pass of the scanner over a file: counts rows, cuts segments. */
    private static final class Pass {

        final List<Segment> segments = new ArrayList<>();
        final Widths widths = new Widths();
        private final FileFacts facts;
        private final Dialect dialect;
        private final IngestSettings settings;
        long rows;
        long brokenRows;
        long firstBroken;
        long longRows;
        long firstLong;
        long malformedRow;
        boolean quotesGivenUp;
        private long openStart = -1;
        private long openRow;

        Pass(FileFacts facts, Dialect dialect, IngestSettings settings) {
            this.facts = facts;
            this.dialect = dialect;
            this.settings = settings;
        }

        void run(RecordScanner scanner) throws IOException {
            long malformedAt = facts.firstMalformed() - facts.byteOrderMark();
            long end = 0;
            Dialect now = dialect;
            while (scanner.next()) {
                rows++;
                end = scanner.end();
                widths.add(rows, scanner.filledCells());
                if (malformedRow == 0 && malformedAt >= 0 && malformedAt < end) malformedRow = rows;
                if (scanner.longestCell() > settings.maxCellCharacters() && longRows++ == 0) firstLong = rows;
                if (scanner.kind() == RecordScanner.Kind.BROKEN) {
                    if (brokenRows++ == 0) firstBroken = rows;
                    close(scanner.start(), now);
                    special(scanner, DelimitedSegment.UNCLOSED_QUOTE);
                    if (dialect.quoted() && !scanner.readsQuotes()) {
                        quotesGivenUp = true;
                        now = new Dialect(dialect.delimiter(), false);
                    }
                } else if (end - scanner.start() > MAX_RECORD) {
                    close(scanner.start(), now);
                    special(scanner, DelimitedSegment.CELL_TOO_LONG);
                } else {
                    if (openStart < 0) {
                        openStart = scanner.start();
                        openRow = rows;
                    }
                    if (end - openStart >= settings.rangeBytes()) close(end, now);
                }
            }
            close(end, now);
        }

        private void close(long end, Dialect now) {
            if (openStart >= 0 && end > openStart) {
                segments.add(
                        new DelimitedSegment(facts.kind(), facts.byteOrderMark(), now, openStart, end, openRow, ""));
            }
            openStart = -1;
        }

        private void special(RecordScanner scanner, String fault) {
            Dialect plain = new Dialect(
                    dialect.delimiter(), dialect.quoted() && !fault.equals(DelimitedSegment.UNCLOSED_QUOTE));
            segments.add(new DelimitedSegment(
                    facts.kind(),
                    facts.byteOrderMark(),
                    plain,
                    scanner.start(),
                    Math.min(scanner.end(), scanner.start() + MAX_RECORD),
                    rows,
                    fault));
        }
    }

    private static List<DataIssue> issues(String name, FileFacts facts, Pass pass, IngestSettings settings) {
        List<DataIssue> issues = new ArrayList<>();
        if (facts.kind() == FileFacts.Kind.BYTES && facts.malformed() > 0) {
            issues.add(encodingIssue(name, facts, pass));
        }
        if (pass.brokenRows > 0) {
            issues.add(
                    new DataIssue(
                            Severity.ERROR,
                            DelimitedSegment.UNCLOSED_QUOTE,
                            name,
                            "",
                            pass.firstBroken,
                            "",
                            "",
                            "a quoted cell opens and never closes (" + lines(pass.brokenRows) + ", this the first)",
                            pass.quotesGivenUp
                                    ? "after " + MAX_BROKEN
                                            + " of them the rest was read line by line, quotes as text: mend the quotes"
                                    : "that line alone was set apart as unusable, the next read as usual: close the quote or double it"));
        }
        if (pass.longRows > 0) {
            issues.add(new DataIssue(
                    Severity.ERROR,
                    DelimitedSegment.CELL_TOO_LONG,
                    name,
                    "",
                    pass.firstLong,
                    "",
                    "",
                    "a cell has more than " + settings.maxCellCharacters() + " characters ("
                            + (pass.longRows == 1 ? "1 record" : pass.longRows + " records, this the first") + ")",
                    "the record was not used: shorten the cell or raise ingest.maxCellCharacters"));
        }
        return issues;
    }

    private static DataIssue encodingIssue(String name, FileFacts facts, Pass pass) {
        boolean mixed = facts.wellFormed() > 0;
        return new DataIssue(
                mixed ? Severity.WARNING : Severity.NOTE,
                mixed ? "encoding.mixed" : "encoding.windows-1252",
                name,
                "",
                pass.malformedRow,
                "",
                "",
                mixed
                        ? "two encodings in one file: " + facts.wellFormed() + " characters are UTF-8, "
                                + facts.malformed() + " bytes are not (this the first row)"
                        : "the file is not UTF-8: " + facts.malformed() + " bytes beyond ASCII (this the first row)",
                "these bytes were read as Windows-1252: save the file as UTF-8");
    }

    private static String lines(long count) {
        return count == 1 ? "1 line" : count + " lines";
    }
}
