package org.consolidation.analyser.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.consolidation.analyser.issue.UserError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The table of alliances")
class AllianceRulesTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("of unknown status, without a source, badly dated or at odds with itself is refused")
    void refused() throws IOException {
        refused(
                "a,A,collaboration,Ayr,forever,2024,,,IT,,B,page",
                "line 2: status is \"forever\"; it must be one of" + " live, ended, unknown");
        refused("a,A,collaboration,Ayr,live,2024,,,IT,,B,", "line 2: source is blank; it must be given");
        refused("a,A,collaboration,Ayr,live,,,,IT,,B,page", "line 2: status_date is blank; it must be given");
        refused(
                "a,A,collaboration,Ayr,live,2024,2024-13,,IT,,B,page",
                "line 2: from is \"2024-13\"; write it as 2024-03-31, 2024-03 or 2024");
        refused(
                "a,A,collaboration,Ayr,ended,2024,2024-05,2024-04-30,IT,,B,page",
                "line 2: it runs from 2024-05 to 2024-04-30; it must not end before it begins");
        refused("""
                a,A,collaboration,Ayr,live,2024,,,IT,,B,page
                a,A,collaboration,Bute,live,2024,,,HR,,B,page
                """, "line 3: a has another name, kind, scope or functions than in its first row");
        refused("""
                a,A,collaboration,Ayr,live,2024,,,IT,B01,B,page
                a,A,collaboration,Bute,live,2024,,,IT,B02,B,page
                """, "line 3: a has another name, kind, scope or functions than in its first row");
        refused("""
                a,A,collaboration,Ayr,live,2024,,,IT,,B,page
                a,A,collaboration,AYR,live,2024,,,IT,,B,page
                """, "line 3: AYR is there twice in a; one row per member");
    }

    @Test
    @DisplayName("names functions of the catalogue, all of them or none; who only buys together shares none")
    void functions() throws IOException {
        assertEquals(
                List.of("B01", "C01"),
                read("a,A,collaboration,Ayr,live,2024,,,money,B01; C01,B,page").covers());
        assertEquals(
                List.of(AllianceMember.ALL),
                read("a,A,collaboration,Ayr,live,2024,,,IT,all,B,page").covers());
        assertEquals(
                List.of(),
                read("a,A,procurement,Ayr,live,2024,,,buying,,B,page").covers());
        refused(
                "a,A,collaboration,Ayr,live,2024,,,money,B01; Z99,B,page",
                "line 2: capability Z99 is unknown; it must be an id of capabilities.csv");
        refused(
                "a,A,procurement,Ayr,live,2024,,,buying,all,B,page",
                "line 2: a covers functions; who only buy together share no system: leave covers blank");
    }

    @Test
    @DisplayName("ends a year with its last day")
    void years() throws IOException {
        AllianceMember read = read("a,A,collaboration,Ayr,ended,2024,2024,2024,IT,,B,page");
        assertEquals(LocalDate.of(2024, 1, 1), read.from());
        assertEquals(LocalDate.of(2024, 12, 31), read.to());
    }

    private void give(String rows) throws IOException {
        Files.writeString(
                folder.resolve("alliances.csv"),
                "id,name,kind,member,status,status_date,from,to,scope,covers,grade,source\n" + rows.strip() + "\n",
                StandardCharsets.UTF_8);
    }

    private AllianceMember read(String row) throws IOException {
        give(row);
        return Catalogue.load(folder).yardsticks().alliances().get(0);
    }

    private void refused(String rows, String why) throws IOException {
        give(rows);
        UserError error = assertThrows(UserError.class, () -> Catalogue.load(folder));
        assertEquals(2, error.exitCode());
        assertTrue(error.getMessage().contains("alliances.csv, " + why), error.getMessage());
    }
}
