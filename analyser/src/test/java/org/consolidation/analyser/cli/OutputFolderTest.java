package org.consolidation.analyser.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
        try (OutputFolder output = OutputFolder.at(folder.resolve("out"), false)) {
            Files.createDirectories(output.unfinished().resolve("report/pages"));
            Files.writeString(output.unfinished().resolve("report/index.html"), "half");
        }
        assertEquals(List.of(), names(folder));
    }

    @Test
    @DisplayName("What is published after the end is refused")
    void publishedOnce() {
        OutputFolder output = OutputFolder.at(folder.resolve("out"), false);
        output.close();
        assertThrows(IllegalStateException.class, output::publish);
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
