package org.consolidation.analyser.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example, and the example without one council's list, with replies that travel. */
@DisplayName("Runs compared, and replies that travel with them")
class CompareCommandTest {

    private static final Path EXAMPLE = Path.of("..", "datasets", "example");
    private static final Map<String, String> SMALL = Map.of(
            "spark.sql.adaptive.enabled", "false",
            "spark.sql.codegen.wholeStage", "false",
            "spark.sql.codegen.factoryMode", "NO_CODEGEN");

    @TempDir
    private static Path folder;

    private static Path first;
    private static Path second;
    private static String kept;
    private static String gone;

    private record Ran(int code, String out, String err) {}

    private static Ran run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] texts = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), texts);
        return new Ran(code, out.toString(), err.toString());
    }

    private static Path analyse(String name, Object... more) {
        Path out = folder.resolve(name);
        List<Object> arguments = new ArrayList<>(List.of("analyse", "--out", out, "--as-of", "2026-09-30"));
        arguments.addAll(List.of(more));
        Ran ran = run(arguments.toArray());
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        return out;
    }

    private static List<CSVRecord> table(Path out, String name) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser =
                CSVParser.parse(out.resolve("tables/" + name + ".csv"), StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }

    private static CSVRecord opportunity(Path out, String kind, String product) throws IOException {
        return table(out, "opportunities").stream()
                .filter(o -> o.get("kind").equals(kind) && o.get("product").equals(product))
                .findFirst()
                .orElseThrow();
    }

    @BeforeAll
    static void analyse() throws IOException {
        SMALL.forEach(TestSpark.session().conf()::set);
        first = analyse("first", EXAMPLE);
        // AgendaLeaf is at all three councils, RateKeeper at Exampleton and Mockford
        kept = opportunity(first, "K1", "AgendaLeaf").get("opportunity_id");
        gone = opportunity(first, "K1", "RateKeeper").get("opportunity_id");
        Path collection = folder.resolve("collection");
        Files.createDirectories(collection.resolve("inventories"));
        for (String file : List.of(
                "organisations.csv",
                "inventories.csv",
                "offers.csv",
                "inventories/exampleton-application-list.csv",
                "inventories/sampleshire-systems.csv")) {
            Files.copy(EXAMPLE.resolve(file), collection.resolve(file));
        }
        Files.writeString(
                collection.resolve("replies.csv"),
                "organisation,opportunity,status,text,date\n"
                        + "Exampleton," + kept + ",accepted,=we join,2026-10-01\n"
                        + "Exampleton," + gone + ",declined,tied until 2027,2026-10-01\n"
                        + "Mockford," + kept + ",done,,\n"
                        + "Sampleshire,0000000000000000,noted,what is this,\n");
        second = analyse("second", collection, "--previous", first);
        Files.delete(collection.resolve("replies.csv"));
    }

    @AfterAll
    static void reset() {
        SMALL.keySet().forEach(TestSpark.session().conf()::unset);
    }

    @Test
    @DisplayName(
            "a reply stands beside its recommendation; one whose opportunity is gone is told with what became of it")
    void replies() throws IOException {
        List<String> told = table(second, "replies").stream()
                .map(r -> String.join(
                        " | ",
                        r.get("organisation"),
                        r.get("status"),
                        r.get("text"),
                        r.get("state"),
                        r.get("title").replaceAll(":.*", ""),
                        r.get("became")))
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "X-EXAMPLETON | accepted | '=we join | stands | AgendaLeaf | ",
                        "X-EXAMPLETON | declined | tied until 2027 | no such opportunity in this run | RateKeeper | none"
                                + " of its 1 system is in an opportunity of that kind now",
                        "X-MOCKFORD | done |  | the opportunity no longer concerns the organisation | AgendaLeaf | none"
                                + " of its systems is in it now",
                        "X-SAMPLESHIRE | noted | what is this | no such opportunity in this run |  | the earlier run has"
                                + " no opportunity of that id either"),
                told);
        assertEquals(
                List.of(
                        "WARNING reply.gone replies.csv 3",
                        "WARNING reply.gone replies.csv 5",
                        "WARNING reply.not-concerned replies.csv 4"),
                table(second, "data_issues").stream()
                        .filter(i -> i.get("rule").startsWith("reply."))
                        .map(i -> String.join(
                                " ",
                                i.get("severity").toUpperCase(java.util.Locale.ROOT),
                                i.get("rule"),
                                i.get("source_file"),
                                i.get("source_row")))
                        .sorted()
                        .toList());
        CSVRecord put = table(second, "recommendations").stream()
                .filter(r -> r.get("organisation").equals("X-EXAMPLETON")
                        && r.get("opportunity").equals(kept))
                .findFirst()
                .orElseThrow();
        assertEquals("accepted", put.get("status"));
        assertEquals("2026-10-01", put.get("date"));
        assertEquals("2026-09-30", put.get("since"));
        String page = Files.readString(second.resolve("report/organisations/" + page("X-EXAMPLETON")));
        assertTrue(page.contains("“=we join”"));
        assertTrue(page.contains("tied until 2027"));
    }

    private static String page(String organisation) throws IOException {
        try (Stream<Path> pages = Files.list(second.resolve("report/organisations"))) {
            return pages.map(p -> p.getFileName().toString())
                    .filter(name -> name.startsWith(organisation.toLowerCase(java.util.Locale.ROOT)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    @DisplayName("replies go on into a run that is given none, and recommendations keep the date they were first made")
    void travel() throws IOException {
        Path third = folder.resolve("third");
        Ran ran = run(
                "analyse", folder.resolve("collection"), "--out", third, "--previous", second, "--as-of", "2027-01-31");
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        assertArrayEquals(
                Files.readAllBytes(second.resolve("tables/replies.csv")),
                Files.readAllBytes(third.resolve("tables/replies.csv")));
        CSVRecord put = table(third, "recommendations").stream()
                .filter(r -> r.get("opportunity").equals(kept))
                .findFirst()
                .orElseThrow();
        assertEquals("2026-09-30", put.get("since"));
    }

    @Test
    @DisplayName("compare tells what went with a list, and that lists are the cause")
    void compare() throws IOException {
        Path out = folder.resolve("compared");
        Ran ran = run("compare", first, second, "--out", out);
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        CSVRecord went = table(out, "opportunity_changes").stream()
                .filter(c -> c.get("opportunity_id").equals(gone))
                .findFirst()
                .orElseThrow();
        assertEquals("gone", went.get("change"));
        assertEquals("data", went.get("causes"));
        assertTrue(went.get("why").contains("Mockford"), went.get("why"));
        CSVRecord changed = table(out, "opportunity_changes").stream()
                .filter(c -> c.get("opportunity_id").equals(kept))
                .findFirst()
                .orElseThrow();
        assertEquals("changed", changed.get("change"));
        assertEquals("3", changed.get("previous_systems"));
        assertEquals("2", changed.get("systems"));
        assertEquals("1", changed.get("systems_gone"));
        Map<String, CSVRecord> totals = new java.util.TreeMap<>();
        for (CSVRecord line : table(out, "totals")) totals.put(line.get("figure"), line);
        assertEquals("48", totals.get("records read").get("run_a"));
        assertEquals("24", totals.get("records read").get("run_b"));
        // 13 of Mockford's list, 11 of the survey that all three answered
        assertEquals("-24", totals.get("records read").get("difference"));
        // not the front page's count, and said so
        assertEquals("42", totals.get("systems, in use or not").get("run_a"));
        assertEquals("26", totals.get("products, in-house and unused ones too").get("run_a"));
        assertTrue(table(out, "changes").stream().anyMatch(c -> c.get("change").equals("gone")));
        assertTrue(ran.out().contains("gone, because of data"), ran.out());
        Ran refused = run("compare", first, second, "--out", out);
        assertEquals(ExitCode.COMMAND, refused.code(), refused.err());
        Ran replaced = run("compare", first, first, "--out", out, "--overwrite");
        assertEquals(ExitCode.DONE, replaced.code(), replaced.err());
        assertEquals(List.of(), table(out, "opportunity_changes"));
    }

    @Test
    @DisplayName("where only the scenario differs, it is the cause, in a file or of the register")
    void scenario() throws IOException {
        Path out = folder.resolve("compared-scenario");
        Path merger = analyse("merger", EXAMPLE, "--scenario", EXAMPLE.resolve("merger.csv"));
        Ran ran = run("compare", first, merger, "--out", out);
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        List<CSVRecord> changes = table(out, "opportunity_changes");
        assertFalse(changes.isEmpty());
        for (CSVRecord change : changes) {
            assertEquals("data", change.get("causes"));
            assertEquals("data: the scenario merger.csv is new", change.get("why"));
        }
    }

    @Test
    @DisplayName(
            "where a reviewer's decision moves a product to another function, it is the cause of what goes with it")
    void function() throws IOException {
        String profile = table(first, "profiles").stream()
                .filter(row -> row.get("name").equals("PlotKeeper"))
                .findFirst()
                .orElseThrow()
                .get("profile_id");
        Path decisions = folder.resolve("functions.csv");
        Files.writeString(decisions, """
                kind,left,right,left_name,left_vendor,right_name,right_vendor,value,author,date,reason
                capability,%s,,,,,,B01,AB,2026-09-29,keeps the books
                """.formatted(profile));
        Path decided = analyse("decided", EXAMPLE, "--decisions", decisions);
        Path out = folder.resolve("compared-function");
        Ran ran = run("compare", first, decided, "--out", out);
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        List<CSVRecord> changes = table(out, "opportunity_changes");
        assertFalse(changes.isEmpty());
        for (CSVRecord change : changes) {
            assertEquals("decision", change.get("causes"), change.toString());
            assertEquals("decision: new: " + profile + " serves B01 (AB, 2026-09-29)", change.get("why"));
        }
    }

    @Test
    @DisplayName("a run compared with itself differs in nothing")
    void same() throws IOException {
        Ran ran = run("compare", first, first);
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        assertEquals(
                2,
                ran.out()
                        .lines()
                        .filter(line -> line.strip().equals("none changed"))
                        .count());
        Ran refused = run("compare", first, folder.resolve("none"));
        assertEquals(ExitCode.COMMAND, refused.code());
        assertFalse(refused.err().isEmpty());
    }

    @Test
    @DisplayName("a run whose opportunities lack a column that is compared is refused in one line")
    void anotherVersion() throws IOException {
        Path other = analyse("another-version", EXAMPLE);
        Path table = other.resolve("tables/opportunities.csv");
        Files.writeString(table, Files.readString(table).replaceFirst("saving_parameters", "saving_parametres"));
        Ran refused = run("compare", first, other);
        assertEquals(ExitCode.COMMAND, refused.code());
        assertEquals(1, refused.err().lines().count(), refused.err());
        assertTrue(refused.err().contains("its table opportunities has no column saving_parameters"), refused.err());
    }
}
