package org.consolidation.analyser.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Delimited text")
class DelimitedReaderTest {

    private static final IngestSettings USUAL = IngestSettings.DEFAULT;

    @TempDir
    Path folder;

    private List<String> read(String text) throws IOException {
        Path file = Reading.file(folder, "systems.csv", text);
        return Reading.shown(Reading.records(file, Reading.survey(file, USUAL), USUAL));
    }

    @Test
    @DisplayName("counts title rows and blank lines, and a cell of several lines once")
    void rowNumbers() throws IOException {
        assertEquals(
                List.of("4 [Uniform, planning,\nbuilding]", "5 []", "6 [Confirm, highways]"),
                read("""
                        Our systems

                        System,Description
                        Uniform,"planning,
                        building"

                        Confirm,highways
                        """).stream().map(s -> s.replace("5 [, ]", "5 []")).toList());
    }

    @Test
    @DisplayName("does not take the line end of the last line for a record")
    void trailingNewline() throws IOException {
        assertEquals(List.of("2 [Uniform, a]"), read("System,Description\nUniform,a\n"));
        assertEquals(List.of("2 [Uniform, a]"), read("System,Description\nUniform,a"));
        assertEquals(List.of("2 [Uniform, a]", "3 []"), read("System,Description\r\nUniform,a\r\n\r\n"));
    }

    @Test
    @DisplayName("an unclosed quote costs its own line and no other")
    void unclosedQuote() throws IOException {
        String text = """
                System,Supplier
                Uniform,Idox
                Confirm,"Brightly
                Mosaic,"Access, Group"
                Eclipse,OLM
                """;
        Path file = Reading.file(folder, "systems.csv", text);
        FileSurvey survey = Reading.survey(file, USUAL);
        assertEquals(
                List.of(
                        "2 [Uniform, Idox]",
                        "3 [Confirm, \"Brightly] csv.unclosed-quote",
                        "4 [Mosaic, Access, Group]",
                        "5 [Eclipse, OLM]"),
                Reading.shown(Reading.records(file, survey, USUAL)));
        assertEquals(4, survey.records());
        DataIssue issue = Reading.issue(survey, "csv.unclosed-quote");
        assertEquals(3, issue.row());
        assertEquals("a quoted cell opens and never closes (1 line, this the first)", issue.message());
    }

    @Test
    @DisplayName("a quote that stays open to the end of the file swallows nothing")
    void openToTheEnd() throws IOException {
        assertEquals(
                List.of("2 [\"Uniform, Idox] csv.unclosed-quote", "3 [Confirm, Brightly]", "4 [Mosaic, Access]"),
                read("System,Supplier\n\"Uniform,Idox\nConfirm,Brightly\nMosaic,Access"));
        assertEquals(List.of("2 [\"Uniform, Idox] csv.unclosed-quote"), read("System,Supplier\n\"Uniform,Idox"));
    }

    @Test
    @DisplayName("after a hundred broken lines the rest is read line by line")
    void manyBrokenLines() throws IOException {
        StringBuilder text = new StringBuilder("System,Supplier\n");
        for (int i = 0; i < 100; i++) text.append("\"Good ").append(i).append("\",x\n");
        for (int i = 0; i < 150; i++) text.append("\"Bad ").append(i).append(",x\n");
        Path file = Reading.file(folder, "systems.csv", text.toString());
        FileSurvey survey = Reading.survey(file, USUAL);
        List<SourceRecord> records = Reading.records(file, survey, USUAL);
        assertEquals(250, survey.records());
        assertEquals(250, records.size());
        assertEquals("Good 99", records.get(99).cells().get(0));
        assertEquals(
                100,
                records.stream()
                        .filter(r -> r.fault().equals("csv.unclosed-quote"))
                        .count());
        assertEquals("\"Bad 149", records.get(249).cells().get(0));
        assertTrue(Reading.issue(survey, "csv.unclosed-quote").action().startsWith("after 100 of them the rest"));
    }

    @Test
    @DisplayName("text behind a closing quote on the same line belongs to the cell")
    void textBehindTheQuote() throws IOException {
        assertEquals(
                List.of("2 [Smart board, a]", "3 [19 inch 5\", b]"),
                read("System,Supplier\n\"Smart\" board,a\n19 inch 5\",b\n"));
    }

    @Test
    @DisplayName("longer rows keep their extra cells and are named once")
    void raggedRows() throws IOException {
        Path file = Reading.file(
                folder, "systems.csv", "System,Supplier\nUniform\nMosaic,Access,Group,\nConfirm,Brightly,,\n");
        FileSurvey survey = Reading.survey(file, USUAL);
        assertEquals(
                List.of("2 [Uniform]", "3 [Mosaic, Access, Group, ]", "4 [Confirm, Brightly, , ]"),
                Reading.shown(Reading.records(file, survey, USUAL)));
        DataIssue issue = Reading.issue(survey, "csv.long-row");
        assertEquals(3, issue.row());
        assertEquals("1 record fills more cells than the 2 of the header (this the first)", issue.message());
    }

    @Test
    @DisplayName("a cell that is too long is cut and its record marked")
    void longCell() throws IOException {
        IngestSettings settings = new IngestSettings(50, 1 << 20, 60, false);
        Path file = Reading.file(
                folder,
                "systems.csv",
                "System,Supplier\nUniform," + "x".repeat(51) + "\nMosaic," + "é".repeat(50) + "\n");
        FileSurvey survey = Reading.survey(file, settings);
        List<SourceRecord> records = Reading.records(file, survey, settings);
        assertEquals("csv.cell-too-long", records.get(0).fault());
        assertEquals("x".repeat(50), records.get(0).cells().get(1));
        assertEquals("", records.get(1).fault());
        assertEquals(2, Reading.issue(survey, "csv.cell-too-long").row());
    }

    @Test
    @DisplayName("a cell of 10 MB does not stop the run")
    void tenMegabytes() throws IOException {
        Path file = Reading.file(
                folder, "systems.csv", "System,Supplier\nUniform,\"" + "x".repeat(10 << 20) + "\"\nMosaic,Access\n");
        FileSurvey survey = Reading.survey(file, USUAL);
        List<SourceRecord> records = Reading.records(file, survey, USUAL);
        assertEquals(2, survey.records());
        assertEquals("csv.cell-too-long", records.get(0).fault());
        assertEquals("[Mosaic, Access]", records.get(1).cells().toString());
    }

    @Test
    @DisplayName("gives the same rows in ranges of any size")
    void ranges() throws IOException {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder("Inventory of Kent\n\nSystem,Supplier,Description\n");
        for (int i = 0; i < 400; i++) {
            text.append("System ")
                    .append(i)
                    .append(',')
                    .append(random.nextInt(9) == 0 ? "\"Äcme\nLtd\"" : "Idox")
                    .append(',');
            text.append(
                    random.nextInt(50) == 0
                            ? "\"open"
                            : random.nextInt(20) == 0 ? "\"a \"\"b\"\"\r\n\r\nc, d\"" : "plain");
            text.append(random.nextInt(30) == 0 ? "\n\n" : "\n");
        }
        Path file = Reading.file(folder, "systems.csv", text.toString());
        FileSurvey whole = Reading.survey(file, USUAL);
        List<String> rows = Reading.shown(Reading.records(file, whole, USUAL));
        assertEquals(whole.records(), rows.size());
        for (long bytes : new long[] {64, 100, 1000, 9999}) {
            IngestSettings settings = Reading.ranges(bytes);
            FileSurvey inRanges = Reading.survey(file, settings);
            assertEquals(rows, Reading.shown(Reading.records(file, inRanges, settings)), "ranges of " + bytes);
            assertEquals(whole.columns(), inRanges.columns());
            assertEquals(whole.issues(), inRanges.issues());
            assertTrue(bytes > 1000
                    || inRanges.segments().size() > whole.segments().size());
        }
    }

    @Test
    @DisplayName("the scanner counts as many records as the parser gives, whatever the text")
    void scannerAndParserAgree() throws IOException {
        Random random = new Random(42);
        String alphabet = "ab,,\"\"\n\n\r ;\té\u0000|";
        for (int n = 0; n < 1500; n++) {
            StringBuilder text = new StringBuilder("System,Description\n");
            int length = random.nextInt(60);
            for (int i = 0; i < length; i++) text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            Path file = Reading.file(folder, "random.csv", text.toString());
            Sketch sketch = new DelimitedReader().sketch("random.csv", file, Reading.ranges(64));
            long row = 0;
            for (Segment segment : sketch.segments()) {
                try (Rows rows = segment.open(file)) {
                    while (rows.next()) assertEquals(++row, rows.row(), () -> "in " + text);
                }
            }
            assertEquals(sketch.lastRow(), row, () -> "in " + text);
        }
    }

    @Test
    @DisplayName("counts as many records as another parser does")
    void independentCount() throws IOException {
        Random random = new Random(3);
        StringBuilder text = new StringBuilder("System,Supplier,Description\n");
        for (int i = 0; i < 2000; i++) {
            for (int c = 0; c < 3; c++) {
                String cell = switch (random.nextInt(6)) {
                    case 0 -> "\"a, b\"";
                    case 1 -> "\"line\nand \"\"line\"\"\"";
                    case 2 -> "";
                    default -> "word " + random.nextInt(99);
                };
                text.append(cell).append(c < 2 ? "," : random.nextInt(3) == 0 ? "\r\n" : "\n");
            }
        }
        Path file = Reading.file(folder, "systems.csv", text.toString());
        CsvParserSettings settings = new CsvParserSettings();
        settings.setSkipEmptyLines(false);
        settings.getFormat().setLineSeparator("\n");
        settings.setMaxCharsPerColumn(100_000);
        int counted =
                new CsvParser(settings).parseAll(Files.newBufferedReader(file)).size();
        assertEquals(counted - 1, Reading.survey(file, USUAL).records());
        assertEquals(2000, counted - 1);
    }

    @Test
    @DisplayName("what is no table is one clear error, never an exception")
    void unusableFiles() throws IOException {
        assertUnusable("file.empty", "the file is empty", "a.csv", new byte[0]);
        assertUnusable("file.empty", "the file is empty", "a.csv", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        assertUnusable("file.empty", "the file holds blank lines only", "a.csv", "\n\n \n".getBytes());
        assertUnusable("file.not-text", "the file is not text but a workbook or zip archive", "a.csv", new byte[] {
            'P', 'K', 3, 4, 0, 0, 9
        });
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        assertUnusable("file.not-text", "the file is not text but a binary file", "a.csv", noise);
        assertUnusable("file.kind", "xlsx is not read yet", "a.xlsx", new byte[] {'P', 'K', 3, 4});
    }

    private void assertUnusable(String rule, String message, String name, byte[] bytes) throws IOException {
        FileSurvey survey = Reading.survey(Reading.file(folder, name, bytes), USUAL);
        assertEquals("unusable", survey.input().use());
        assertEquals(
                List.of(rule, message),
                List.of(survey.issues().get(0).rule(), survey.issues().get(0).message()));
        assertEquals(Severity.ERROR, survey.issues().get(0).severity());
        assertEquals(0, survey.records());
        assertNull(survey.titleDate());
    }

    @Test
    @DisplayName("a file that cannot be read is an error that does not name the machine's folders")
    void missingFile() {
        FileSurvey survey = Reading.survey(folder.resolve("gone.csv"), USUAL);
        assertEquals("file.unreadable", survey.issues().get(0).rule());
        assertEquals(
                "the file cannot be read: no such file", survey.issues().get(0).message());
    }

    @Test
    @DisplayName("a header without records is a warning")
    void headerOnly() throws IOException {
        FileSurvey survey = Reading.survey(Reading.file(folder, "a.csv", "System,Supplier\n"), USUAL);
        assertEquals(0, survey.records());
        assertEquals("table.no-records", survey.issues().get(0).rule());
    }
}
