package org.consolidation.analyser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.consolidation.analyser.issue.UserError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A settings file")
class SettingsFileTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("that is not there leaves the defaults")
    void absent() {
        assertEquals(Settings.DEFAULT, SettingsFile.load(null, null));
    }

    @Test
    @DisplayName("changes only the keys it names; the user's wins over the collection's")
    void merges() throws IOException {
        Path collection = write("collection.json", """
                {"match": {"prior": 0.1, "candidates": 20}, "opportunity": {"kinds": ["K1"]}}""");
        Path user = write("user.json", """
                {"match": {"candidates": 30}}""");

        Settings settings = SettingsFile.load(collection, user);

        assertEquals(0.1, settings.match().prior());
        assertEquals(30, settings.match().candidates());
        assertEquals(List.of("K1"), settings.opportunity().kinds());
        assertEquals(Settings.DEFAULT.match().thresholdBits(), settings.match().thresholdBits());
        assertEquals(Settings.DEFAULT.ingest(), settings.ingest());
    }

    @Test
    @DisplayName("with a misspelt key is refused, with the nearest right one")
    void misspelt() throws IOException {
        assertRefused(
                "{\"match\": {\"candidate\": 20}}", "unknown key match.candidate; did you mean match.candidates?");
        assertRefused("{\"matching\": {}}", "unknown key matching; did you mean match?");
    }

    @Test
    @DisplayName("with a value of the wrong type is refused, with the type it must have")
    void wrongType() throws IOException {
        assertRefused(
                "{\"match\": {\"candidates\": \"many\"}}", "match.candidates must be a whole number, was \"many\"");
        assertRefused("{\"match\": {\"candidates\": \"20\"}}", "match.candidates must be a whole number, was \"20\"");
        assertRefused("{\"match\": {\"candidates\": 20.5}}", "match.candidates must be a whole number, was 20.5");
        assertRefused("{\"match\": {\"candidates\": null}}", "match.candidates must be a whole number, was null");
        assertRefused("{\"normalise\": {\"dayFirst\": 1}}", "normalise.dayFirst must be true or false, was 1");
        assertRefused("{\"match\": 5}", "match must be an object in curly brackets, was 5");
        assertRefused("{\"match\": null}", "match must be an object in curly brackets, was null");
        assertRefused(
                "{\"opportunity\": {\"kinds\": \"K1\"}}",
                "opportunity.kinds must be a list in square brackets, was \"K1\"");
    }

    @Test
    @DisplayName("with a value out of range is refused in the words of the stage")
    void outOfRange() throws IOException {
        assertRefused("{\"match\": {\"prior\": 1.4}}", "match.prior must lie in (0, 1), was 1.4");
    }

    @Test
    @DisplayName("that is not JSON is refused, with the place")
    void notJson() throws IOException {
        assertRefused("{\"match\":\n {\"prior\" 0.4}}", "is not JSON: line 2, column 1");
        assertRefused("prior: 0.4", "is not JSON: line 1");
        assertRefused("{} {}", "is not JSON");
        assertRefused("{\"match\": {}, \"match\": {}}", "Duplicate field 'match'");
        assertRefused("[]", "must hold a JSON object");
        assertRefused("", "must hold a JSON object");
    }

    @Test
    @DisplayName("that cannot be read is refused")
    void unreadable() {
        UserError error = assertThrows(UserError.class, () -> SettingsFile.load(null, folder.resolve("absent.json")));
        assertTrue(error.getMessage().contains("absent.json cannot be read"), error.getMessage());
    }

    @Test
    @DisplayName("written from settings gives the same settings again")
    void roundTrip() throws IOException {
        String json = Settings.DEFAULT.json();

        assertTrue(json.startsWith("{\"ingest\":{\"maxCellCharacters\":1000000,"), json);
        assertEquals(json, SettingsFile.load(write("all.json", json)).json());
    }

    private void assertRefused(String text, String why) throws IOException {
        Path file = write("settings.json", text);
        UserError error = assertThrows(UserError.class, () -> SettingsFile.load(null, file));
        assertEquals(2, error.exitCode());
        assertTrue(error.getMessage().contains(why), error.getMessage());
        assertTrue(error.getMessage().contains("settings.json"), error.getMessage());
        assertEquals(1, error.getMessage().lines().count());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
