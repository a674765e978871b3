package org.consolidation.analyser.report;

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

@DisplayName("A publication")
class PublicationTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("puts the output in its place and leaves nothing beside it")
    void publishes() throws IOException {
        Path out = folder.resolve("new/out");
        publish(out, false, "first");

        assertEquals("first", Files.readString(out.resolve("manifest.json")));
        assertEquals(List.of("out"), names(folder.resolve("new")));
    }

    @Test
    @DisplayName("that is abandoned leaves nothing")
    void abandons() throws IOException {
        try (Publication publication = Publication.begin(folder.resolve("out"), false)) {
            Files.writeString(publication.folder().resolve("half"), "done");
        }

        assertEquals(List.of(), names(folder));
    }

    @Test
    @DisplayName("refuses a place that is taken")
    void refusesTaken() throws IOException {
        publish(folder.resolve("out"), false, "first");

        assertRefused(folder.resolve("out"), false, "exists; name another folder, or give --overwrite");
        assertEquals("first", Files.readString(folder.resolve("out/manifest.json")));
        assertEquals(List.of("out"), names(folder));
    }

    @Test
    @DisplayName("replaces an earlier output when told to")
    void replaces() throws IOException {
        publish(folder.resolve("out"), false, "first");
        publish(folder.resolve("out"), true, "second");

        assertEquals("second", Files.readString(folder.resolve("out/manifest.json")));
        assertEquals(List.of("out"), names(folder));
    }

    @Test
    @DisplayName("never replaces what is no output of the analyser")
    void keepsOthers() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("thesis")).resolve("chapter1"), "text");
        Files.writeString(folder.resolve("file"), "text");
        Files.createDirectory(folder.resolve("empty"));

        assertRefused(folder.resolve("thesis"), true, "holds no manifest.json");
        assertRefused(folder.resolve("file"), true, "is not a folder");
        publish(folder.resolve("empty"), true, "first");
        assertTrue(Files.exists(folder.resolve("thesis/chapter1")));
    }

    @Test
    @DisplayName("refuses a place that cannot be written")
    void refusesUnwritable() throws IOException {
        Files.writeString(folder.resolve("file"), "text");

        assertRefused(folder.resolve("file/out"), false, "cannot be written");
        assertRefused(Path.of("/"), true, "must name a folder");
    }

    @Test
    @DisplayName("refuses a place that another run is writing to")
    void refusesSecondRun() {
        try (Publication first = Publication.begin(folder.resolve("out"), false)) {
            assertRefused(folder.resolve("out"), false, "is being written by another run");
            assertTrue(Files.exists(first.folder()));
        }
    }

    @Test
    @DisplayName("puts right what a killed run left")
    void tidies() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve(".out.partial")).resolve("half"), "done");
        Files.writeString(Files.createDirectory(folder.resolve(".out.old")).resolve("manifest.json"), "before");
        Files.writeString(folder.resolve(".out.lock"), "");

        assertRefused(folder.resolve("out"), false, "exists");

        assertEquals("before", Files.readString(folder.resolve("out/manifest.json")));
        assertEquals(List.of("out"), names(folder));
    }

    private static void publish(Path out, boolean overwrite, String manifest) throws IOException {
        try (Publication publication = Publication.begin(out, overwrite)) {
            Files.writeString(publication.folder().resolve("manifest.json"), manifest);
            publication.publish();
        }
    }

    private static void assertRefused(Path out, boolean overwrite, String why) {
        UserError error = assertThrows(UserError.class, () -> Publication.begin(out, overwrite));
        assertEquals(2, error.exitCode());
        assertTrue(error.getMessage().contains(why), error.getMessage());
        assertFalse(error.getMessage().contains("\n"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
