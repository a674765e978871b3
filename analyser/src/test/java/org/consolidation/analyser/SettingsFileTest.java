package org.consolidation.analyser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.consolidation.analyser.issue.UserError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("Without a file the defaults hold")
    void defaultsHold() {
        assertEquals(Settings.DEFAULT, SettingsFile.load(null, null));
    }

    @Test
    @DisplayName("A file changes what it names; a later file wins")
    void laterFileWins() throws IOException {
        Path first = file("first.json", "{\"match\": {\"candidates\": 7, \"prior\": 0.2}}");
        Path second = file("second.json", "{\"match\": {\"candidates\": 9}, \"report\": {\"title\": \"Ours\"}}");
        Settings settings = SettingsFile.load(first, null, second);
        assertEquals(9, settings.match().candidates());
        assertEquals(0.2, settings.match().prior());
        assertEquals("Ours", settings.report().title());
        assertEquals(Settings.DEFAULT.ingest(), settings.ingest());
    }

    @Test
    @DisplayName("What is written as canonical JSON reads as the same settings")
    void canonicalReadsBack() throws IOException {
        String canonical = SettingsFile.canonical(Settings.DEFAULT);
        assertEquals(Settings.DEFAULT, SettingsFile.load(file("all.json", canonical)));
        assertEquals(canonical, SettingsFile.canonical(SettingsFile.load(file("all.json", canonical))));
    }

    @Test
    @DisplayName("A misspelt stage or setting is refused, and the known ones are named")
    void misspeltIsRefused() throws IOException {
        assertTrue(refusal("{\"mach\": {}}").contains("has the unknown setting 'mach'; known here: ingest, "));
        String refusal = refusal("{\"match\": {\"priorr\": 0.1}}");
        assertTrue(refusal.contains("has the unknown setting 'match.priorr'; known in match: candidates, prior, "), refusal);
    }

    @Test
    @DisplayName("An impossible value is refused with name, rule and value")
    void impossibleValueIsRefused() throws IOException {
        String refusal = refusal("{\"match\": {\"prior\": 1.4}}");
        assertTrue(refusal.endsWith(" cannot be used: match.prior must lie in (0, 1), was 1.4."), refusal);
    }

    @Test
    @DisplayName("Values of the wrong kind, null among them, are refused and never read as 0")
    void wrongKindIsRefused() throws IOException {
        assertTrue(refusal("{\"match\": {\"prior\": \"high\"}}").contains("gives 'match.prior' a value of the wrong kind"));
        assertTrue(refusal("{\"match\": {\"prior\": null}}").contains("gives 'match.prior' a value of the wrong kind"));
        assertTrue(refusal("{\"match\": {\"candidates\": 1.5}}").contains("gives 'match.candidates' a value of the wrong"));
        assertTrue(refusal("{\"match\": 5}").contains("must give 'match' an object"));
    }

    @Test
    @DisplayName("What is not JSON is refused with its line")
    void notJsonIsRefused() throws IOException {
        assertTrue(refusal("{\n\"match\": ,}").contains("is not JSON at line 2"));
        assertTrue(refusal("[]").contains("must hold a JSON object"));
        assertTrue(refusal("").contains("must hold a JSON object"));
        assertTrue(refusal("{\"match\": {}, \"match\": {}}").contains("is not JSON at line 1"));
    }

    private String refusal(String json) throws IOException {
        Path file = file("settings.json", json);
        UserError refused = assertThrows(UserError.class, () -> SettingsFile.load(file));
        assertEquals(2, refused.exitCode());
        return refused.getMessage();
    }

    private Path file(String name, String json) throws IOException {
        return Files.writeString(folder.resolve(name), json);
    }
}
