package org.consolidation.analyser.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a user starts it. */
class LauncherIT {

    private static final Path EXAMPLE = Launched.ROOT.resolve("datasets/example");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("Help and version end with 0 and print nothing but what was asked for")
    void helpAndVersion() {
        Launched help = Launched.analyser("analyse", "--help").done();
        assertTrue(help.out().contains("--out=DIR"), help.out());
        assertEquals("", help.err());
        Launched version = Launched.analyser("--version").done();
        assertTrue(version.out().matches("analyser \\d+\\.\\d+\\.\\d+\\S*\n"), version.out());
        assertEquals("", version.err());
    }

    @Test
    @DisplayName("Started through a link from another folder it finds itself")
    void startsThroughLink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("analyser"), Launched.LAUNCHER);
        Launched.program(Map.of(), folder, List.of(link.toString(), "--version"))
                .done();
    }

    @Test
    @DisplayName("A Java older than 17 is refused in one sentence")
    void oldJavaIsRefused() throws IOException {
        for (String version : List.of("11.0.2", "1.8.0_402")) {
            Path java = Files.createDirectories(folder.resolve(version).resolve("bin"))
                    .resolve("java");
            Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"" + version + "\" 2019-01-15' >&2\n");
            assertTrue(java.toFile().setExecutable(true));
            String path = java.getParent() + ":" + System.getenv("PATH");
            assertRefused(
                    Launched.analyser(Map.of("JAVA_HOME", "", "PATH", path), "--version"),
                    "Java 17 or newer is needed; " + java + " is Java " + version + ".");
            assertRefused(
                    Launched.analyser(
                            Map.of("JAVA_HOME", folder.resolve(version).toString()), "--version"),
                    "Java 17 or newer is needed; ");
        }
        assertRefused(
                Launched.analyser(Map.of("JAVA_HOME", folder.toString()), "--version"),
                "JAVA_HOME is " + folder + ", which holds no bin/java");
    }

    @Test
    @DisplayName("A wrong command, a misspelt setting and a folder that exists are refused in one line, code 2")
    void wrongCommandsAreRefused() throws IOException {
        Path out = folder.resolve("out");
        assertRefused(Launched.analyser("analyse", EXAMPLE, "--ot", out), "'analyser analyse --help'");
        assertRefused(Launched.analyser("analyse", folder.resolve("none"), "--out", out), "none does not exist");
        Path settings = Files.writeString(folder.resolve("settings.json"), "{\"match\": {\"priorr\": 0.1}}");
        assertLastLine(
                Launched.analyser("analyse", EXAMPLE, "--out", out, "--settings", settings),
                ExitCode.COMMAND,
                "unknown key match.priorr");
        assertFalse(Files.exists(out));
        Files.createDirectory(out);
        Files.writeString(out.resolve("mine.txt"), "mine");
        assertRefused(Launched.analyser("analyse", EXAMPLE, "--out", out), "exists; name another folder");
        assertRefused(Launched.analyser("analyse", EXAMPLE, "--out", out, "--overwrite"), "holds no manifest.json");
        assertEquals("mine", Files.readString(out.resolve("mine.txt")));
    }

    @Test
    @DisplayName("The example gives a report, twice the same, and a summary that reconciles the records")
    void exampleGivesReport() throws IOException {
        Path out = folder.resolve("out");
        Launched first = Launched.analyser("analyse", EXAMPLE, "--out", out).done();
        assertTrue(first.out().contains(" records read\n"), first.out());
        assertTrue(first.out().contains("Report: " + out.resolve("report/index.html") + "\n"), first.out());
        assertTrue(Files.size(out.resolve("report/index.html")) > 0);
        assertTrue(Files.size(out.resolve("manifest.json")) > 0);
        assertQuiet(first);
        Path copy = folder.resolve("copy");
        Files.move(out, copy);
        Launched.analyser("analyse", EXAMPLE, "--out", out).done();
        OutputBytes.assertSame(copy, out);
        Launched.analyser("analyse", EXAMPLE, "--out", out, "--overwrite").done();
        OutputBytes.assertSame(copy, out);
        assertEquals(List.of("copy", "out"), names());
    }

    @Test
    @DisplayName("Input with nothing usable ends with 3 and writes nothing")
    void nothingUsable() throws IOException {
        Path input = Files.writeString(folder.resolve("empty.csv"), "System name,Supplier\n");
        Launched launched = Launched.analyser("analyse", input, "--out", folder.resolve("out"));
        assertLastLine(launched, ExitCode.NOTHING_USABLE, "");
        assertEquals(List.of("empty.csv"), names());
    }

    @Test
    @DisplayName("More rejects than allowed end with 4, with the report written")
    void tooManyRejects() throws IOException {
        String rows =
                "Organisation,System name,Supplier\nAnytown,Payroll One,Acme\nAnytown," + "x".repeat(200) + ",Acme\n";
        Path input = Files.writeString(folder.resolve("returns.csv"), rows);
        Path settings =
                Files.writeString(folder.resolve("settings.json"), "{\"ingest\": {\"maxCellCharacters\": 100}}");
        Path out = folder.resolve("out");
        Launched launched =
                Launched.analyser("analyse", input, "--out", out, "--settings", settings, "--max-rejects", 0);
        assertLastLine(launched, ExitCode.TOO_MANY_REJECTS, "1 record was rejected, more than --max-rejects 0");
        assertTrue(Files.exists(out.resolve("report/index.html")));
    }

    @Test
    @DisplayName("A run that is interrupted leaves nothing half done")
    void interruptedLeavesNothing() throws Exception {
        Path err = Files.createTempFile("interrupted", ".err");
        List<String> command = List.of(
                Launched.LAUNCHER.toString(),
                "analyse",
                EXAMPLE.toString(),
                "--out",
                folder.resolve("out").toString());
        Process process =
                Launched.start(Map.of(), Launched.ROOT, command, Files.createTempFile("interrupted", ".out"), err);
        while (process.isAlive() && names().isEmpty()) Thread.sleep(50);
        Thread.sleep(2_000);
        process.destroy();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertEquals(143, process.exitValue(), Files.readString(err));
        assertEquals(List.of(), names());
    }

    private static void assertRefused(Launched launched, String words) {
        assertEquals(1, launched.err().lines().count(), launched.err());
        assertLastLine(launched, ExitCode.COMMAND, words);
    }

    private static void assertLastLine(Launched launched, int code, String words) {
        assertEquals(code, launched.code(), launched.err());
        String last = launched.err().lines().reduce((a, b) -> b).orElse("");
        assertTrue(last.startsWith("analyser: ") && last.contains(words), launched.err());
    }

    /** Nothing on the screen but our own lines: no warning of Spark's, Hadoop's or the JVM's. */
    private static void assertQuiet(Launched launched) {
        assertEquals(
                List.of(),
                launched.err().lines().filter(l -> !l.startsWith("analyser: ")).toList());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
