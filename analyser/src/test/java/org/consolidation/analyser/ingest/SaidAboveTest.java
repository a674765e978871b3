package org.consolidation.analyser.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a row above says of those below it: merged cells, and lines with nothing but a name. */
class SaidAboveTest extends SurveyedLists {

    @Test
    @DisplayName("an organisation named once, in the first of its rows, is that of the rows below, over stretches too")
    void mergedCells() throws IOException {
        StringBuilder text = new StringBuilder("Force,System\n");
        for (String force : List.of("Kent Police", "Essex Police")) {
            text.append(force).append(",Zorbex\n");
            for (int i = 0; i < 200; i++) text.append(",System ").append(i).append('\n');
            text.append(",\n");
        }
        Path file = folder.resolve("list.csv");
        Files.writeString(file, text.toString());
        FileSurvey survey = Surveying.survey("list.csv", file, Reading.knowledge(Reading.ranges(1024)))
                .get(0);
        assertEquals(false, survey.columns().get(0).merged(), "one name alone may be a slip");
        text.insert(text.indexOf("\n") + 1, "Surrey Police,Quux\n,Nix\n");
        Files.writeString(file, text.toString());
        survey = Surveying.survey("list.csv", file, Reading.knowledge(Reading.ranges(1024)))
                .get(0);
        assertEquals(true, survey.columns().get(0).merged());
        assertEquals("cell.merged", survey.issues().get(0).rule());
        assertEquals(true, survey.segments().size() > 2, "the file must be cut for this test");
        TableRecords.Plan plan = new TableRecords.Plan(
                0,
                file.toString(),
                1,
                2,
                0,
                List.of(),
                10_000,
                true,
                List.of(0),
                List.of(),
                List.of(0),
                survey.segments());
        Segment last = survey.segments().get(survey.segments().size() - 1);
        try (TableRecords.Cursor cursor = new TableRecords.Cursor(plan, last)) {
            SourceRecord record = cursor.next();
            assertEquals("Essex Police", record.cells().get(0));
        }
    }

    @Test
    @DisplayName("lines with the name of a body alone say whose the systems below them are")
    void bodyHeadings() throws IOException {
        FileSurvey survey = survey("""
                Collated answers,,
                System,Supplier,Users
                Kent Police,,
                Zorbex,Quux,20
                Nix,Nox,30
                ,,
                Essex Police,,
                Zorbex,Quux,40
                """);
        assertEquals("SYSTEM_NAME SUPPLIER USERS ORGANISATION", fields(survey));
        assertEquals(true, survey.columns().get(3).merged());
        assertEquals(
                List.of(
                        "3 |||Kent Police",
                        "4 Zorbex|Quux|20|",
                        "5 Nix|Nox|30|",
                        "6 |||",
                        "7 |||Essex Police",
                        "8 Zorbex|Quux|40|"),
                body(survey));
    }

    @Test
    @DisplayName("where three lines of one cell and half of them name bodies, the others do too; else they are systems")
    void unknownBodyHeadings() throws IOException {
        String list = """
                System,Supplier,Users
                Port of Quux,,
                Zorbex,Quux,20
                Kent Police,,
                Nix,Nox,30
                Essex Police,,
                Zorbex,Quux,40
                Surrey Police,,
                Nix,Nox,30
                """;
        FileSurvey survey = survey(list);
        assertEquals("SYSTEM_NAME SUPPLIER USERS ORGANISATION", fields(survey));
        assertEquals("2 |||Port of Quux", body(survey).get(0));
        assertEquals("4 |||Kent Police", body(survey).get(2));
        assertEquals("SYSTEM_NAME SUPPLIER USERS", fields(survey(list.replace("Surrey Police", "Dunlin"))));
    }

    @Test
    @DisplayName("a header sent again below another body's name begins that body's table")
    void headerOfEachBody() throws IOException {
        List<FileSurvey> tables = surveys("""
                Kent Police,,
                System,Supplier,Users
                Zorbex,Quux,20

                Essex Police,,
                System,Supplier,Users
                Nix,Nox,30
                """);
        assertEquals(
                List.of("Kent Police 1", "Essex Police 1"),
                tables.stream()
                        .map(t -> t.titleOrganisation() + " " + t.records())
                        .toList());
    }

    @Test
    @DisplayName("lines with the name of a section alone say what the systems below them are for")
    void sectionHeadings() throws IOException {
        FileSurvey survey = survey("""
                System,Supplier,Users
                HOUSING & HOMELESSNESS,,
                Zorbex,Quux,20
                Tern,,
                Adult services,,
                Nix,Nox,40
                Total users,,60
                """);
        assertEquals("SYSTEM_NAME SUPPLIER USERS CATEGORY", fields(survey));
        assertEquals(
                List.of(
                        "2 |||",
                        "3 Zorbex|Quux|20|HOUSING & HOMELESSNESS",
                        "4 Tern|||HOUSING & HOMELESSNESS",
                        "5 |||",
                        "6 Nix|Nox|40|Adult services",
                        "7 Total users||60|"),
                body(survey));
        assertEquals("SYSTEM_NAME SUPPLIER USERS", fields(survey("""
                System,Supplier,Users
                Zorbex,Quux,20
                Housing,,
                Planning,,
                Nix,Nox,40
                """)));
    }

    @Test
    @DisplayName(
            "sections that have the header each say what the systems below are for, the first above the header too")
    void sectionsWithHeaders() throws IOException {
        FileSurvey survey = survey("""
                IT ASSET LIST,,
                ,,
                HOUSING,,
                System,Supplier,Users
                Zorbex,Quux,20
                ,,
                FINANCE,,
                System,Supplier,Users
                Nix,Nox,40
                """);
        assertEquals("SYSTEM_NAME SUPPLIER USERS CATEGORY", fields(survey));
        assertEquals(
                List.of(
                        "5 Zorbex|Quux|20|HOUSING",
                        "6 |||",
                        "7 |||",
                        "8 System|Supplier|Users|",
                        "9 Nix|Nox|40|FINANCE"),
                body(survey));
    }

    @Test
    @DisplayName("a service named once below a department named once goes on, and ends with the department")
    void mergedWithin() throws IOException {
        FileSurvey survey = survey("""
                Directorate,Service area,System
                Place,Housing,Zorbex
                ,,Quux
                ,Planning,Nix
                ,,Gannet
                ,,Tern
                People,Adults,Knot
                """);
        assertEquals(true, survey.columns().get(0).merged());
        assertEquals(true, survey.columns().get(1).merged());
        Path file = folder.resolve("list.csv");
        List<String> read = new java.util.ArrayList<>();
        Files.writeString(file, """
                Directorate,Service area,System
                Place,Housing,Zorbex
                ,,Quux
                People,,Nix
                ,,Gannet
                """);
        TableRecords.Plan plan = new TableRecords.Plan(
                0,
                file.toString(),
                1,
                3,
                0,
                List.of(),
                10_000,
                true,
                List.of(),
                List.of(),
                List.of(0, 1),
                surveys(Files.readString(file)).get(0).segments());
        try (TableRecords.Cursor cursor =
                new TableRecords.Cursor(plan, plan.stretches().get(0))) {
            for (SourceRecord r = cursor.next(); r != null; r = cursor.next()) read.add(String.join("|", r.cells()));
        }
        assertEquals(List.of("Place|Housing|Zorbex", "Place|Housing|Quux", "People||Nix", "People||Gannet"), read);
    }
}
