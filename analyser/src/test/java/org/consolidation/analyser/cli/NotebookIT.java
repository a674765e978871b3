package org.consolidation.analyser.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every notebook runs from its first cell to its last on what the analyser wrote. */
class NotebookIT {

    private static final int ATTEMPTS = 3;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("Every notebook runs headless on the output for the example, and shows tables")
    void notebooksRun() throws IOException {
        Path out = folder.resolve("out");
        Launched.analyser("analyse", Launched.ROOT.resolve("datasets/example"), "--out", out)
                .done();
        for (Path notebook : notebooks()) {
            JsonNode ran = run(notebook, out);
            for (JsonNode cell : ran.get("cells")) {
                for (JsonNode output : cell.path("outputs")) {
                    assertFalse(output.path("output_type").asText().equals("error"), cell.toPrettyString());
                }
            }
            assertTrue(ran.toString().contains("<table>"), notebook + " shows no table");
        }
    }

    @Test
    @DisplayName("Notebooks are kept without results, every cell with an id of its own, a question as the title")
    void notebooksAreClean() throws IOException {
        for (Path notebook : notebooks()) {
            JsonNode cells = new ObjectMapper().readTree(notebook.toFile()).get("cells");
            Set<String> ids = new HashSet<>();
            for (JsonNode cell : cells) {
                assertTrue(ids.add(cell.path("id").asText()), notebook + ": " + cell.path("id"));
                assertEquals(0, cell.path("outputs").size(), notebook + ": " + cell.path("id"));
            }
            String title = cells.get(0).get("source").get(0).asText().strip();
            assertTrue(title.startsWith("# ") && title.endsWith("?"), notebook + ": " + title);
        }
    }

    private JsonNode run(Path notebook, Path out) throws IOException {
        List<String> command = List.of(
                Launched.ROOT.resolve("analyser/bin/notebook").toString(),
                "nbconvert",
                "--to",
                "notebook",
                "--execute",
                "--ExecutePreprocessor.timeout=300",
                "--ExecutePreprocessor.startup_timeout=60",
                "--output-dir",
                folder.toString(),
                notebook.toString());
        Launched launched = null;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            launched = Launched.program(Map.of("ANALYSER_OUT", out.toString()), Launched.ROOT, command);
            // A kernel that does not start is its own fault; a cell that fails is the notebook's.
            if (launched.code() == 0 || !launched.err().contains("Kernel")) break;
        }
        launched.done();
        return new ObjectMapper()
                .readTree(folder.resolve(notebook.getFileName().toString()).toFile());
    }

    private static List<Path> notebooks() throws IOException {
        try (Stream<Path> files = Files.list(Launched.ROOT.resolve("notebooks"))) {
            List<Path> notebooks =
                    files.filter(f -> f.toString().endsWith(".ipynb")).sorted().toList();
            assertFalse(notebooks.isEmpty());
            return notebooks;
        }
    }
}
