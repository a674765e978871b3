package org.consolidation.analyser.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run, the questions it leaves, the answers, and the next run. */
@DisplayName("Review and explanation")
class ReviewAndExplainTest {

    private static final String LIST = """
            Organisation,System,Supplier,Annual cost
            Barset Council,ModernGov,Civica,12000
            Loam Council,Modern.Gov,Civica,15000
            Wick Council,Democracy Hub,,9000
            Wick Council,Spydus,Civica,30000
            Loam Council,Spydus 10,Civica,31000
            """;

    @TempDir
    private static Path folder;

    private static Path first;

    private record Ran(int code, String out, String err) {}

    private static Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Ran(code, out.toString(), err.toString());
    }

    @BeforeAll
    static void analyse() throws IOException {
        TestSpark.session();
        Path lists = Files.createDirectories(folder.resolve("collection/inventories"));
        Files.writeString(lists.resolve("systems.csv"), LIST);
        first = folder.resolve("first");
        Ran ran = run("analyse", folder.resolve("collection").toString(), "--out", first.toString());
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
    }

    @Test
    @DisplayName("Two spellings are explained in bits; an unknown name is told with exit code 2")
    void explains() throws IOException {
        Ran ran = run("explain", "--run", first.toString(), "Spydus", "Spydus 10");
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        assertTrue(ran.out().contains("One product, joined directly."), ran.out());
        assertTrue(ran.out().contains("name        exact"), ran.out());
        Ran unknown = run("explain", "--run", first.toString(), "Spydus", "No Such Thing");
        assertEquals(ExitCode.COMMAND, unknown.code());
        assertTrue(unknown.err().contains("'No Such Thing' is no system"), unknown.err());
        Ran none = run("explain", "--run", first.toString(), "0123456789abcdef");
        assertEquals(ExitCode.COMMAND, none.code());
        assertTrue(none.err().contains("'0123456789abcdef' is no opportunity of this run"), none.err());
        String id = Files.readAllLines(first.resolve("tables/opportunities.csv"))
                .get(1)
                .split(",")[0];
        Ran opportunity = run("explain", "--run", first.toString(), id);
        assertEquals(ExitCode.DONE, opportunity.code(), opportunity.err());
        assertTrue(opportunity.out().contains("Systems: role, yearly cost"), opportunity.out());
        String system =
                Files.readAllLines(first.resolve("tables/systems.csv")).get(1).split(",")[0];
        Ran capability = run("explain", "--run", first.toString(), system);
        assertEquals(ExitCode.DONE, capability.code(), capability.err());
        assertTrue(
                capability.out().contains("Systems of the product by what they themselves propose:"), capability.out());
        Ran nowhere = run("explain", "--run", folder.toString(), "Spydus", "Spydus 10");
        assertEquals(ExitCode.COMMAND, nowhere.code());
        assertTrue(nowhere.err().contains("holds no finished run"), nowhere.err());
    }

    @Test
    @DisplayName("Decisions by name hold in the next run, are listed in its tables and explained")
    void decides() throws IOException {
        Path decisions = folder.resolve("answers.csv");
        Files.writeString(decisions, """
                kind,left,right,left_name,left_vendor,right_name,right_vendor,value,author,date,reason
                must-link,,,Democracy Hub,,ModernGov,Civica,,lead reviewer,2026-01-02,a local name
                capability,,,Democracy Hub,,,,C16,lead reviewer,2026-01-02,so it says
                must-link,,,No Such Thing,,ModernGov,Civica,,lead reviewer,2026-01-02,gone
                merge,,,Spydus,Civica,ModernGov,Civica,,lead reviewer,2026-01-02,unknown kind
                """);
        Path second = folder.resolve("second");
        Ran ran = run(
                "analyse",
                folder.resolve("collection").toString(),
                "--out",
                second.toString(),
                "--decisions",
                decisions.toString());
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        List<String> applied = Files.readAllLines(second.resolve("tables/decisions_applied.csv"));
        assertEquals(
                List.of("applied", "applied", "not_applicable"),
                applied.stream()
                        .skip(1)
                        .map(l -> l.split(",\"?(answers.csv),")[1].split(",")[1])
                        .toList());
        String issues = Files.readString(second.resolve("tables/data_issues.csv"));
        assertTrue(issues.contains("error,decision.kind,answers.csv,,5,kind,merge,"), issues);
        String manifest = Files.readString(second.resolve("manifest.json"));
        assertTrue(manifest.contains("\"answers.csv\""), manifest);
        Ran explained = run("explain", "--run", second.toString(), "Democracy Hub", "ModernGov");
        assertEquals(ExitCode.DONE, explained.code(), explained.err());
        assertTrue(
                explained.out().contains("must-link Democracy Hub – ModernGov, lead reviewer 2026-01-02"),
                explained.out());
        assertTrue(explained.out().contains("decided by a reviewer: must-link"), explained.out());
        String hub = Files.readAllLines(second.resolve("tables/systems.csv")).stream()
                .filter(l -> l.contains("Democracy Hub"))
                .findFirst()
                .orElseThrow()
                .split(",")[0];
        Ran capability = run("explain", "--run", second.toString(), hub);
        assertEquals(ExitCode.DONE, capability.code(), capability.err());
        assertTrue(
                capability.out().contains("Capability C16, Democratic / committee services, score 100 of 100"),
                capability.out());
        assertTrue(capability.out().contains("decided by lead reviewer on 2026-01-02: so it says"), capability.out());
        long libraries = Files.readAllLines(second.resolve("tables/systems.csv")).stream()
                .filter(l -> l.contains("Democracy Hub") || l.contains("ModernGov"))
                .filter(l -> l.contains(",C16,"))
                .count();
        assertTrue(libraries >= 2, Files.readString(second.resolve("tables/systems.csv")));
    }

    @Test
    @DisplayName("The queue is written once, and not over answers")
    void queue() {
        Path queue = folder.resolve("queue.csv");
        Ran ran = run("review", "--run", first.toString(), "--out", queue.toString(), "--limit", "5");
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        assertTrue(Files.isRegularFile(queue));
        Ran again = run("review", "--run", first.toString(), "--out", queue.toString());
        assertEquals(ExitCode.COMMAND, again.code());
        assertTrue(again.err().contains("may hold answers"), again.err());
    }
}
