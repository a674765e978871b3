package org.consolidation.analyser.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.consolidation.analyser.issue.UserError;
import org.consolidation.analyser.match.MatchField;
import org.consolidation.analyser.match.MatchField.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A fields file")
class FieldsFileTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("gives id, source and the compared columns in its order")
    void isRead() throws IOException {
        FieldsFile file = load("""
                {"id": " item  no ", "source": "shop", "fields": [
                  {"column": "title", "role": "name"},
                  {"role": "vendor", "column": "maker"},
                  {"column": "title", "role": "text"}]}
                """);
        assertEquals("item no", file.id());
        assertEquals("shop", file.source());
        assertEquals(
                List.of(
                        new MatchField("title", Role.NAME),
                        new MatchField("maker", Role.VENDOR),
                        new MatchField("title", Role.TEXT)),
                file.fields());
        assertEquals(List.of("item no", "shop", "title", "maker"), file.columns());
    }

    @ParameterizedTest(name = "source {0}")
    @DisplayName("without a source column makes each file a source")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            null     | , "source": null
            left out |
            """)
    void withoutSource(String name, String source) throws IOException {
        FieldsFile file = load("{\"id\": \"id\"" + (source == null ? "" : source)
                + ", \"fields\": [{\"column\": \"title\", \"role\": \"name\"}]}");
        assertEquals(null, file.source());
        assertEquals(List.of("id", "title"), file.columns());
    }

    @ParameterizedTest(name = "{1}")
    @DisplayName("that is wrong is refused in one line that says what would be right")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            {"id": "a", "feilds": []}                                                     | has the unknown key feilds; did you mean fields? Known are id, source, fields.
            {"id": "a", "fields": [{"column": "t", "rôle": "name"}]}                      | has the unknown key fields[0].rôle; did you mean fields[0].role? Known are column, role.
            {"id": "a", "fields": [{"column": "t", "role": "nam"}]}                       | has the unknown role 'nam' at fields[0]; did you mean name? Roles are name, vendor, text, number, date, category.
            {"id": "a", "fields": [{"column": "t", "role": "NAME"}]}                      | has the unknown role 'NAME' at fields[0]; did you mean name?
            {"id": "a", "fields": [{"column": " ", "role": "name"}]}                      | must give "column", the header of a column, at fields[0]; was " ".
            {"id": "a", "fields": [{"role": "name"}]}                                     | must give "column", the header of a column, at fields[0]; was missing.
            {"id": 7, "fields": []}                                                       | must give "id", the column that holds each record's id; was 7.
            {"fields": []}                                                                | must give "id", the column that holds each record's id; was missing.
            {"id": "a", "source": "", "fields": []}                                       | must give "source", a column, or null when each file is one source; was "".
            {"id": "a", "fields": []}                                                     | must hold "fields", a list of at least one column with its role, was [].
            {"id": "a"}                                                                   | must hold "fields", a list of at least one column with its role, was missing.
            {"id": "a", "fields": ["t"]}                                                  | must give fields[0] as {"column": …, "role": …}, was "t".
            {"id": "a", "fields": [{"column": "v", "role": "vendor"}]}                    | must give at least one field the role name or text; there is nothing else to find records by.
            {"id": "a", "fields": [{"column": "t", "role": "name"}, {"column": "t", "role": "name"}]} | names column 't' twice in the same role.
            [1]                                                                           | must hold a JSON object such as
            {"id": "a",                                                                   | is not JSON: line 1, column
            {"id": "a", "id": "b"}                                                        | is not JSON: line 1, column
            """)
    void isRefused(String text, String words) {
        String message = assertThrows(UserError.class, () -> load(text)).getMessage();
        assertTrue(message.startsWith("fields file "), message);
        assertTrue(message.contains(words), message);
        assertEquals(1, message.lines().count());
    }

    private FieldsFile load(String text) throws IOException {
        return FieldsFile.load(Files.writeString(folder.resolve("fields.json"), text));
    }
}
