package org.consolidation.analyser.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.consolidation.analyser.issue.UserError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("A published folder is whole at its place and nothing else is left")
    void publishedIsWhole() throws IOException {
        Path out = folder.resolve("deep/er/out");
        write(out, false, "new");
        assertEquals("new", Files.readString(out.resolve("manifest.json")));
        assertEquals(List.of("deep"), names(folder));
        assertEquals(List.of("out"), names(out.getParent()));
    }

    @Test
    @DisplayName("A run that fails leaves nothing")
    void failedLeavesNothing() throws IOException {
        try (OutputFolder output = OutputFolder.at(folder.resolve("deep/out"), false)) {
            Files.createDirectories(output.unfinished().resolve("report/pages"));
            Files.writeString(output.unfinished().resolve("report/index.html"), "half");
        }
        assertEquals(List.of(), names(folder));
    }

    @Test
    @DisplayName("A run that fails with --overwrite leaves the earlier report as it was")
    void failedKeepsTheEarlier() throws IOException {
        Path out = folder.resolve("out");
        write(out, false, "old");
        OutputFolder.at(out, true).close();
        assertEquals("old", Files.readString(out.resolve("manifest.json")));
        assertEquals(List.of("out"), names(folder));
    }

    @Test
    @DisplayName("--overwrite replaces the earlier report whole")
    void overwriteReplaces() throws IOException {
        Path out = folder.resolve("out");
        write(out, false, "old");
        Files.writeString(out.resolve("stale.txt"), "");
        write(out, true, "new");
        assertEquals("new", Files.readString(out.resolve("manifest.json")));
        assertFalse(Files.exists(out.resolve("stale.txt")));
        assertEquals(List.of("out"), names(folder));
    }

    @Test
    @DisplayName("What is there already is refused without --overwrite, and an empty folder is not")
    void existingIsRefused() throws IOException {
        Path out = folder.resolve("out");
        Files.createDirectory(out);
        write(out, false, "first");
        assertTrue(refusal(out, false).contains("exists; give another folder, or --overwrite"));
    }

    @Test
    @DisplayName("--overwrite never deletes what is no report")
    void overwriteDeletesReportsOnly() throws IOException {
        Path out = folder.resolve("home");
        Files.createDirectory(out);
        Files.writeString(out.resolve("thesis.txt"), "dear");
        assertTrue(refusal(out, true).contains("holds no manifest.json"));
        assertEquals("dear", Files.readString(out.resolve("thesis.txt")));
        assertTrue(refusal(out.resolve("thesis.txt"), true).contains("is a file"));
    }

    private static String refusal(Path out, boolean overwrite) {
        UserError refused = assertThrows(UserError.class, () -> OutputFolder.at(out, overwrite));
        assertEquals(ExitCode.COMMAND, refused.exitCode());
        return refused.getMessage();
    }

    private static void write(Path out, boolean overwrite, String text) throws IOException {
        try (OutputFolder output = OutputFolder.at(out, overwrite)) {
            Files.writeString(output.unfinished().resolve("manifest.json"), text);
            output.publish();
        }
    }

    private static List<String> names(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
