package org.consolidation.analyser.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("People's data")
class PersonalDataTest {

    @Test
    @DisplayName("addresses in free text are replaced, all else is left")
    void addresses() {
        assertEquals(
                "ask [e-mail removed] or [e-mail removed].",
                PersonalData.withoutAddresses("ask a.o'b@x.gov.uk or c+d@y.uk."));
        assertEquals("<[e-mail removed]>", PersonalData.withoutAddresses("<a@b.org>"));
        for (String text : List.of("", "3 @ £5", "@kentpolice", "a@b", "user@", "no address")) {
            assertSame(text, PersonalData.withoutAddresses(text));
        }
    }

    @Test
    @DisplayName("a cell is an address when it holds little else")
    void isAddress() {
        assertTrue(PersonalData.isAddress("a.b@kent.gov.uk"));
        assertTrue(PersonalData.isAddress("Ann Bee <ann.bee@kent.gov.uk>"));
        assertFalse(PersonalData.isAddress("The system is supported by the central desk, write to a@b.uk"));
    }

    @Test
    @DisplayName("telephone numbers are told from other numbers")
    void telephones() {
        assertTrue(PersonalData.isTelephone("01622 690690"));
        assertTrue(PersonalData.isTelephone("+44 (0)1622 690690"));
        assertFalse(PersonalData.isTelephone("31/03/2026"));
        assertFalse(PersonalData.isTelephone("0.5"));
        assertFalse(PersonalData.isTelephone("2026-03-31"));
    }

    @Test
    @DisplayName("in a line whose cells may have shifted, more is blanked rather than less")
    void shifted() {
        TableRecords.Plan plan = new TableRecords.Plan(0, "", 1, 3, List.of(1), 1000, true);
        assertEquals(
                List.of("a", "", "c"),
                TableRecords.deliver(plan, 2, cells("a", "Ann", "c"), "").cells());
        assertEquals(
                List.of("a", "", "", "d"),
                TableRecords.deliver(plan, 2, cells("a", "b", "Ann", "d"), "").cells());
        assertEquals(
                List.of("\"a", "", ""),
                TableRecords.deliver(plan, 2, cells("\"a", "b", "Ann"), "csv.unclosed-quote")
                        .cells());
    }

    @Test
    @DisplayName("neither mapping nor issues nor records of a list without a header carry an address")
    void nowhere(@TempDir Path folder) throws IOException {
        Path file = Reading.file(
                folder, "a.csv", "Uniform,ann@kent.uk\nMosaic,bob@kent.uk\nEclipse,\"ask cat@kent.uk\nAlloy,x\n");
        FileSurvey survey = Reading.survey(file, IngestSettings.DEFAULT);
        String all = survey + "" + Reading.records(file, survey, IngestSettings.DEFAULT);
        assertFalse(all.contains("@kent"), all);
    }

    private static List<String> cells(String... cells) {
        return new ArrayList<>(List.of(cells));
    }

    @Test
    @DisplayName("people are taken out of systems side by side too, also where a row has more cells than the header")
    void sideBySide(@TempDir Path folder) throws IOException {
        Path file = Reading.file(folder, "list.csv", """
                Council,Contact name,HR system,Planning system
                Ashford,A Person,Nix,Zorbex
                Dover,Kent,B Person,Nix,Zorbex
                """);
        FileSurvey survey = Reading.survey(file, IngestSettings.DEFAULT);
        assertEquals(
                List.of("Ashford||HR|Nix", "Ashford||Planning|Zorbex", "||| csv.long-row"),
                Reading.records(file, survey, IngestSettings.DEFAULT).stream()
                        .map(record -> (String.join("|", record.cells()) + " " + record.fault()).strip())
                        .toList());
    }

    @Test
    @DisplayName("blank columns behind the header take nothing but people out; a cell more than they are does")
    void padded(@TempDir Path folder) throws IOException {
        Path file = Reading.file(folder, "list.csv", """
                System,Owner e-mail,Supplier,Status,,,
                Nix,a.person@kent.gov.uk,Nix Ltd,Live,,,
                Zorbex,b.person@kent.gov.uk,Zorb Ltd,Retired,,,
                Quux,sent,c.person@kent.gov.uk,Quux plc,Live,,,
                """);
        FileSurvey survey = Reading.survey(file, IngestSettings.DEFAULT);
        assertEquals(
                List.of("Nix||Nix Ltd|Live|||", "Zorbex||Zorb Ltd|Retired|||", "Quux|||Quux plc|Live|||"),
                Reading.records(file, survey, IngestSettings.DEFAULT).stream()
                        .map(record -> String.join("|", record.cells()))
                        .toList());
    }
}
