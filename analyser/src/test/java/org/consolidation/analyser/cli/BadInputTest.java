package org.consolidation.analyser.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people send when things go wrong, through the whole command. */
@DisplayName("Bad input")
class BadInputTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String GOOD = "Organisation,System name,Supplier\nAnytown,Payroll One,Acme\n";

    @TempDir
    private Path folder;

    private Path in;
    private Path out;
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void folders() throws IOException {
        TestSpark.session();
        in = Files.createDirectory(folder.resolve("in"));
        out = folder.resolve("out");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("that leaves nothing usable is told in one line, exit code 3, and what was there stays")
    @CsvSource(delimiter = '|', textBlock = """
                    empty.csv            |                            | the file is empty; nothing was read from it: send it again
                    blank-lines.csv      | ~~~                        | the file holds blank lines only; nothing was read from it: send it again
                    header-only.csv      | System name,Supplier~      | the table has a header and no records; no system was read from it: send the records
                    picture.csv          | PNG                        | the file is not text but a binary file; nothing was read from it: save it as CSV
                    no-name.csv          | Colour,Shape~red,round~    | no column is recognised as the name, product or description of a system
                    """)
    void nothingUsable(String name, String text, String words) throws IOException {
        String earlier = earlierOutput();
        byte[] bytes = "PNG".equals(text) ? binary() : lines(text).getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(in.resolve(name), bytes);

        assertEquals(ExitCode.NOTHING_USABLE, analyse(file, "--overwrite"));

        String last = lastLine();
        assertTrue(last.startsWith("analyser: nothing usable in the input; " + name + ": "), last);
        assertTrue(last.contains(words), last);
        assertNoTrace();
        assertEquals(earlier, Files.readString(out.resolve("manifest.json")));
        assertEquals(List.of("in", "out"), names(folder));
    }

    @Test
    @DisplayName("among good input is left out or mended, each defect with file, row, what is wrong and what to do;"
            + " people's names and addresses are in no file of the output")
    void amongGood() throws IOException {
        Path lists = Files.createDirectory(in.resolve("inventories"));
        write(lists, "anytown.csv", GOOD);
        write(lists, "empty.csv", "");
        write(lists, "header-only.csv", "System name,Supplier\n");
        Files.write(lists.resolve("picture.csv"), binary());
        write(lists, "huge.csv", "System name,Supplier\n" + "x".repeat(10 << 20) + ",Acme\nPayroll One,Acme\n");
        write(lists, "unclosed.csv", "System name,Supplier\n\"Payroll One,Acme\nLedger Two,Acme\nGate Three,Acme\n");
        write(
                lists,
                "ragged.csv",
                "System name,Supplier\nPayroll One,Acme,more,and more\nLedger Two\nGate Three,Acme\n");
        write(lists, "twice.csv", "System name,Supplier,Supplier\nPayroll One,Acme,Bolt\n");
        Files.write(lists.resolve("mixed.csv"), mixedEncodings());
        Files.createSymbolicLink(lists.resolve("gone.csv"), folder.resolve("nowhere.csv"));
        write(lists, "people.csv", """
                System name,Supplier,System owner,Contact,Notes
                Payroll One,Acme,Zebedee Quillfeather,zebedee.quillfeather@anytown.example,
                Ledger Two,Acme,Zebedee Quillfeather,07700 900123,renewed
                Gate Three,Bolt,Zebedee Quillfeather,zebedee.quillfeather@anytown.example,
                """);
        write(in, "organisations.csv", "organisation_id,name\nA1,Anytown\n");

        assertEquals(ExitCode.DONE, analyse(in), err.toString());

        List<CSVRecord> issues = issues();
        assertIssue(issues, "file.empty", "inventories/empty.csv", 0);
        assertIssue(issues, "table.no-records", "inventories/header-only.csv", 1);
        assertIssue(issues, "file.not-text", "inventories/picture.csv", 0);
        assertIssue(issues, "csv.cell-too-long", "inventories/huge.csv", 2);
        assertIssue(issues, "csv.unclosed-quote", "inventories/unclosed.csv", 2);
        assertIssue(issues, "csv.long-row", "inventories/ragged.csv", 2);
        assertIssue(issues, "header.repeated", "inventories/twice.csv", 1);
        assertIssue(issues, "encoding.mixed", "inventories/mixed.csv", 3);
        assertIssue(issues, "file.unreadable", "inventories/gone.csv", 0);
        assertTrue(issues.stream().anyMatch(i -> i.get("rule").equals("organisation.unknown")), "unknown organisation");
        for (String file : List.of("empty", "picture", "gone", "huge", "unclosed")) {
            assertEquals(
                    1,
                    err.toString()
                            .lines()
                            .filter(l -> l.startsWith("analyser: inventories/" + file + ".csv"))
                            .count(),
                    err.toString());
        }
        assertNoTrace();
        assertIssue(issues, "person.removed", "inventories/people.csv", 1);
        for (String text : List.of("quillfeather", "zebedee", "900123", "@anytown.example")) {
            assertEquals(List.of(), filesWith(text), text);
            assertFalse(err.toString().toLowerCase(Locale.ROOT).contains(text), err.toString());
        }
        List<String> systems = table("systems.csv").stream()
                .map(s -> s.get("source_file").replaceAll(".*/|\\.csv", "") + " " + s.get("system_name"))
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "anytown Payroll One",
                        "huge Payroll One",
                        "mixed Caf\u00e9 One",
                        "mixed Caf\u00e9 Two",
                        "people Gate Three",
                        "people Ledger Two",
                        "people Payroll One",
                        "ragged Gate Three",
                        "ragged Ledger Two",
                        "ragged Payroll One",
                        "twice Payroll One",
                        "unclosed Gate Three",
                        "unclosed Ledger Two"),
                systems);
    }

    @Test
    @DisplayName("of a link to nothing is told in one line, exit code 2")
    void unreadable() throws IOException {
        Path nowhere = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));
        assertRefused(analyse(nowhere), "INPUT " + nowhere + " does not exist");
        Files.delete(nowhere);
        assertEquals(List.of("in"), names(folder));
    }

    @Test
    @Timeout(60)
    @DisplayName("a pipe that nobody writes to is told and left out; the run does not wait for it")
    void pipe() throws Exception {
        write(in, "anytown.csv", GOOD);
        pipe(in.resolve("pipe.csv"));

        assertEquals(ExitCode.DONE, analyse(in), err.toString());

        assertIssue(issues(), "file.unreadable", "pipe.csv", 0);
        String told = "analyser: pipe.csv: the file cannot be read: it is a pipe, a device or a socket and no file; ";
        assertTrue(err.toString().lines().anyMatch(l -> l.startsWith(told)), err.toString());
        assertNoTrace();
    }

    @Test
    @Timeout(60)
    @DisplayName("a side file that is a pipe or leads nowhere is refused, not taken for none")
    void sideFiles() throws Exception {
        write(in, "anytown.csv", GOOD);
        Path link = Files.createSymbolicLink(in.resolve("decisions.csv"), folder.resolve("nowhere.csv"));
        assertRefused(analyse(in), "INPUT " + in + ": decisions.csv is a link to nothing; take it out");
        Files.delete(link);
        pipe(in.resolve("offers.csv"));
        assertRefused(analyse(in), "INPUT " + in + ": offers.csv is a pipe, a device or a socket and no file");
    }

    private static void pipe(Path place) throws Exception {
        assertEquals(0, new ProcessBuilder("mkfifo", place.toString()).start().waitFor());
    }

    @Test
    @DisplayName("of the command itself is told in one line, exit code 2, and an output that is there stays")
    void command() throws IOException {
        String earlier = earlierOutput();
        write(in, "anytown.csv", GOOD);
        assertRefused(analyse(in), "--out " + out + " exists; name another folder, or give --overwrite");
        Path settings = Files.writeString(folder.resolve("my.json"), "{\"match\": {\"priorr\": 0.1}}");
        assertRefused(
                analyse(in, "--overwrite", "--settings", settings.toString()),
                "my.json has the unknown key match.priorr; did you mean match.prior?");
        assertEquals(earlier, Files.readString(out.resolve("manifest.json")));
        assertEquals(List.of("in", "my.json", "out"), names(folder));
    }

    private String earlierOutput() throws IOException {
        String earlier = "{\"earlier\": true}";
        Files.createDirectory(out);
        Files.writeString(out.resolve("manifest.json"), earlier);
        return earlier;
    }

    private int analyse(Path input, String... options) {
        err.getBuffer().setLength(0);
        String[] command = Stream.concat(
                        Stream.of("analyse", input.toString(), "--out", out.toString()), Stream.of(options))
                .toArray(String[]::new);
        return Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), command);
    }

    private void assertRefused(int code, String words) {
        assertEquals(ExitCode.COMMAND, code, err.toString());
        assertTrue(lastLine().contains(words), err.toString());
        assertNoTrace();
    }

    /** Our own lines only, of which none is a stack trace's. */
    private void assertNoTrace() {
        assertTrue(err.toString().lines().allMatch(l -> l.startsWith("analyser: ")), err.toString());
        assertFalse(err.toString().contains("internal error"), err.toString());
    }

    private String lastLine() {
        return err.toString().lines().reduce((a, b) -> b).orElse("");
    }

    private List<CSVRecord> issues() throws IOException {
        return table("data_issues.csv");
    }

    private List<CSVRecord> table(String name) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(out.resolve("tables").resolve(name), StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }

    /** A line of data_issues.csv of that rule and place, which says what is wrong and what to do. */
    private static void assertIssue(List<CSVRecord> issues, String rule, String file, long row) {
        assertTrue(
                issues.stream()
                        .anyMatch(i -> i.get("rule").equals(rule)
                                && i.get("source_file").equals(file)
                                && i.get("source_row").equals(row == 0 ? "" : "" + row)
                                && i.get("message").length() > 10
                                && i.get("action").length() > 10),
                () -> rule + " " + file + ": " + issues);
    }

    private List<String> filesWith(String text) throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            TreeMap<String, Boolean> found = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (content.toLowerCase(Locale.ROOT).contains(text)) found.put(file.toString(), true);
            }
            return List.copyOf(found.keySet());
        }
    }

    private static byte[] binary() {
        byte[] bytes = new byte[5_000];
        new Random(1).nextBytes(bytes);
        bytes[0] = 1;
        return bytes;
    }

    private static byte[] mixedEncodings() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("System name,Supplier\nCaf\u00e9 One,Acme\n".getBytes(StandardCharsets.UTF_8));
        bytes.write("Caf\u00e9 Two,Acme\n".getBytes(WINDOWS));
        return bytes.toByteArray();
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static String lines(String text) {
        return text == null ? "" : text.replace('~', '\n');
    }

    private static List<String> names(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
