package org.consolidation.analyser.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.consolidation.analyser.Summary;
import org.consolidation.analyser.issue.UserError;
import org.consolidation.analyser.normalise.Outcome;
import org.consolidation.analyser.normalise.TableTally;
import org.consolidation.analyser.report.Totals;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MainTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    @DisplayName("Help of every command ends with 0 and names options and exit codes")
    void helpIsThere() {
        assertEquals(ExitCode.DONE, run("--help"));
        assertEquals(ExitCode.DONE, run("analyse", "--help"));
        for (String word : List.of("INPUT", "--out", "--as-of", "--max-rejects", "Exit codes", "ANALYSER_HEAP")) {
            assertTrue(out.toString().contains(word), word);
        }
        assertEquals("", err.toString());
    }

    @Test
    @DisplayName("No line below the options of a command is broken in the middle")
    void helpFits() {
        new CommandLine(new Main()).getSubcommands().forEach((name, command) -> {
            for (String line : command.getCommandSpec().usageMessage().footer()) {
                assertTrue(line.length() < Main.HELP_WIDTH, name + ": " + line);
            }
        });
    }

    @Test
    @DisplayName("A wrong command is one line with a hint, and exit code 2")
    void wrongCommandIsOneLine() throws Exception {
        String input =
                Files.writeString(folder.resolve("a.csv"), "System\nOne\n").toString();
        String output = folder.resolve("out").toString();
        List<List<String>> wrong = List.of(
                List.of(),
                List.of("analyze"),
                List.of("analyse"),
                List.of("analyse", input),
                List.of("analyse", input, "--out", output, "--no-such"),
                List.of("analyse", input, "--out", output, "--as-of", "yesterday"),
                List.of("analyse", input, "--out", output, "--max-rejects", "many"),
                List.of("analyse", input, "--out", output, "--max-rejects", "-1"),
                List.of("analyse", input, "--out", output, "--master", "mesos://x"),
                List.of("analyse", input, "--out", output, "--master", "local[0]"),
                List.of("analyse", input, "--out", output, "--master", "local[x]"),
                List.of("analyse", "", "--out", output),
                List.of("analyse", input, "--out", ""),
                List.of("explain", "--run", output, "A", "B", "C"),
                List.of(
                        "generate",
                        "--organisations",
                        "2",
                        "--systems",
                        "9",
                        "--seed",
                        "1",
                        "--out",
                        output,
                        "--register",
                        output),
                List.of(
                        "collect-councils",
                        output,
                        "--out",
                        folder.resolve("councils").toString()),
                List.of("analyse", input, "--out", output, "--settings", output),
                List.of("analyse", input, "--out", output, "--reference", input),
                List.of("analyse", folder.resolve("none.csv").toString(), "--out", output));
        for (List<String> command : wrong) {
            err.getBuffer().setLength(0);
            assertEquals(ExitCode.COMMAND, run(command.toArray(String[]::new)), command.toString());
            assertEquals(1, err.toString().lines().count(), err.toString());
            assertTrue(err.toString().startsWith("analyser: "), err.toString());
        }
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    @DisplayName("What was given wrongly is named, with what would be right")
    void whatWouldBeRight() {
        assertEquals(ExitCode.COMMAND, run("analyze"));
        assertEquals(ExitCode.COMMAND, run("analyse", "a.csv", "--out", "b", "--overwite"));
        assertEquals(ExitCode.COMMAND, run("analyse", "a.csv", "--out", "b", "--as-of", "1/2/2026"));
        assertEquals("""
                analyser: 'analyze' is not a command; the commands are analyse, resolve, evaluate, review, explain, compare, collect-councils, generate. Try 'analyser --help'.
                analyser: Unknown option: '--overwite'; did you mean --overwrite? Try 'analyser analyse --help'.
                analyser: Invalid value for option '--as-of': '1/2/2026' is not a date such as 2026-03-31. Try 'analyser analyse --help'.
                """, err.toString());
    }

    @Test
    @DisplayName("Why a file cannot be read or written is said in words")
    void reasonsInWords() {
        assertEquals(ExitCode.COMMAND, run("explain", "--run", "nowhere", "A", "B", "C"));
        assertEquals("analyser: 'C' is one thing too many. Try 'analyser explain --help'.\n", err.toString());
        assertEquals(
                "a link leads back to a folder above it",
                UserError.reason(new java.nio.file.FileSystemLoopException("a/b")));
        assertEquals(
                "not a directory",
                UserError.reason(new java.nio.file.FileSystemException("a", null, "Not a directory")));
        assertEquals("no space", UserError.reason(new java.io.IOException("no space")));
    }

    @Test
    @DisplayName("A disk that is full, read-only or limits the size of files is told as such, with what to do")
    void diskIsToldAsSuch() {
        assertTrue(disk("No space left on device").startsWith("the disk is full: make room"));
        assertTrue(disk("Disk quota exceeded").startsWith("the disk is full: make room"));
        assertTrue(disk("File too large").contains("raise the limit (ulimit -f)"));
        assertTrue(disk("Read-only file system").startsWith("a disk is read-only: name another folder for --out"));
    }

    private static String disk(String reason) {
        return Failure.sentence(new RuntimeException("job", new java.io.IOException(reason)));
    }

    @Test
    @DisplayName("Out of memory is told as such, however deep the cause lies")
    void outOfMemoryIsToldAsSuch() {
        assertTrue(Failure.sentence(new RuntimeException("job", new OutOfMemoryError("heap")))
                .startsWith("out of memory with a heap of "));
        assertTrue(Failure.sentence(new RuntimeException("Task 3 failed: java.lang.OutOfMemoryError: Java heap space"))
                .contains("ANALYSER_HEAP=8g"));
        assertEquals(
                "internal error, IllegalStateException: b",
                Failure.sentence(new RuntimeException("a", new IllegalStateException("b\nc"))));
    }

    @Test
    @DisplayName(
            "The summary reconciles the records, the commonest reason first, and counts what is in use as the front page does")
    void summaryReconciles() {
        Summary summary = new Summary(
                1_240,
                1_200,
                37,
                3,
                List.of(
                        new Summary.Reason(Outcome.SET_ASIDE, "set-aside.non-answer", 30),
                        new Summary.Reason(Outcome.SET_ASIDE, "set-aside.blank", 7),
                        new Summary.Reason(Outcome.REJECTED, "rejected.no-name", 3)),
                1_210,
                new Totals(1_180, 20, 87, 900, 53, 40, 0, 0, 0, 0, 0, 0, 0),
                3,
                List.of("Payroll: 3 councils, 3 contracts."),
                "",
                List.of());
        assertEquals(
                """
                1,240 records read
                       1,200 accepted: 1,210 systems
                          37 set aside
                                    30 set-aside.non-answer
                                     7 set-aside.blank
                           3 rejected
                                     3 rejected.no-name

                In use
                       1,180 systems
                          87 products; left out: 53 systems built in-house or named so generally that it cannot be told
                           3 organisations
                          20 infrastructure systems, apart

                Best opportunities
                  1. Payroll: 3 councils, 3 contracts.

                Report: out/report/index.html

                Stage                                     seconds      CPU    tasks
                reading                                       1.5      2.9      1.8
                matching                                      2.3      4.0      3.1
                all                                           3.7      6.9      4.9
                """,
                SummaryText.of(
                        summary,
                        Path.of("out"),
                        List.of(
                                new Screen.Timing("reading", 1_450, 2_900, 1_800),
                                new Screen.Timing("matching", 2_250, 4_040, 3_100))));
    }

    @Test
    @DisplayName("Reasons of all tables are added up")
    void reasonsAreAddedUp() {
        assertEquals(
                List.of(
                        new Summary.Reason(Outcome.REJECTED, "b", 5),
                        new Summary.Reason(Outcome.SET_ASIDE, "a", 3),
                        new Summary.Reason(Outcome.REJECTED, "a", 1)),
                Summary.reasons(List.of(
                        new TableTally(0, Outcome.ACCEPTED, "", 9, 9),
                        new TableTally(0, Outcome.SET_ASIDE, "a", 1, 0),
                        new TableTally(1, Outcome.SET_ASIDE, "a", 2, 0),
                        new TableTally(1, Outcome.REJECTED, "a", 1, 0),
                        new TableTally(1, Outcome.REJECTED, "b", 5, 0))));
    }

    private int run(String... command) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), command);
    }
}
