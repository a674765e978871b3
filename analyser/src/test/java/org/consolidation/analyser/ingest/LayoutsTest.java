package org.consolidation.analyser.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutsTest {

    @TempDir
    Path folder;

    private List<FileSurvey> surveys(String text) throws IOException {
        Path file = folder.resolve("list.csv");
        Files.writeString(file, text);
        return Surveying.survey("list.csv", file, Reading.knowledge(IngestSettings.DEFAULT));
    }

    private FileSurvey survey(String text) throws IOException {
        return surveys(text).get(0);
    }

    private List<String> records(FileSurvey survey) throws IOException {
        List<String> records = new ArrayList<>();
        for (Segment segment : survey.segments()) {
            try (Rows rows = segment.open(folder.resolve("list.csv"))) {
                while (rows.next()) records.add(rows.row() + " " + String.join("|", rows.cells()));
            }
        }
        return records;
    }

    private static String fields(FileSurvey survey) {
        return String.join(
                " ",
                survey.columns().stream().map(c -> String.valueOf(c.field())).toList());
    }

    @Test
    @DisplayName("one record down the page, below a title and \"Question, Answer\"")
    void questions() throws IOException {
        FileSurvey survey = survey("""
                Answer to request 12 as at 3 March 2024,
                Question,Answer
                1. What is the name of the system?,Zorbex
                2. Who is the supplier?,Quux Ltd
                3. How many users do you have?,"2,000"
                4. Anything else?,No
                """);
        assertEquals("SYSTEM_NAME SUPPLIER USERS null", fields(survey).strip());
        assertEquals(List.of("3 Zorbex|Quux Ltd|2,000|No|"), records(survey));
        assertEquals(1, survey.records());
        assertEquals("2024-03-03", String.valueOf(survey.titleDate()));
        assertEquals("table.down-the-page", survey.issues().get(0).rule());
    }

    @Test
    @DisplayName(
            "several records one after the other: a label that repeats begins the next, a value without one goes on")
    void oneAfterTheOther() throws IOException {
        FileSurvey survey = survey("""
                System name:,Zorbex
                Supplier:,Quux Ltd
                Annual cost:,£20

                System name:,Nix
                Description:,one line
                ,and another
                System name:,Nox
                Supplier:,Nox Ltd
                """);
        assertEquals(
                "SYSTEM_NAME SUPPLIER ANNUAL_COST DESCRIPTION", fields(survey).strip());
        assertEquals(
                List.of("1 Zorbex|Quux Ltd|£20||", "5 Nix|||one line\nand another|", "8 Nox|Nox Ltd|||"),
                records(survey));
        assertEquals(3, survey.records());
    }

    @Test
    @DisplayName("a question for each function gives a record each, with the question as its purpose")
    void functions() throws IOException {
        FileSurvey survey = survey("""
                Question,Response
                Which system do you use for payroll?,Zorbex
                Which housing system does the council use?,Quux
                What planning software is in use?,N/A
                """);
        assertEquals("SYSTEM_NAME DESCRIPTION", fields(survey));
        assertEquals(
                List.of(
                        "2 Zorbex|Which system do you use for payroll?",
                        "3 Quux|Which housing system does the council use?",
                        "4 N/A|What planning software is in use?"),
                records(survey));
    }

    @Test
    @DisplayName("a column for each record beside the labels")
    void sideBySide() throws IOException {
        FileSurvey survey = survey("""
                Field,System A,System B
                System name,Zorbex,Quux
                Supplier,Zorb Ltd,
                Annual cost,£20,£30
                Users,10,20
                """);
        assertEquals(List.of("2 Zorbex|Zorb Ltd|£20|10|", "2 Quux||£30|20|"), records(survey));
    }

    @Test
    @DisplayName("a table is a table, also when systems are called as headers are")
    void tables() throws IOException {
        FileSurvey survey = survey("""
                System,Description
                Supplier portal,self service
                Application,something
                Product catalogue,goods
                """);
        assertEquals("SYSTEM_NAME DESCRIPTION", fields(survey));
        assertEquals(3, survey.records());
    }

    @Test
    @DisplayName("\"as above\" takes the value above, but no sum and not where the row says nothing of its own")
    void asAbove() {
        List<String> above = List.of("Kent", "Planning", "Uniform", "Idox", "£20");
        List<String> row = new ArrayList<>(List.of("Kent", "Licensing", "as above", "\"", "Ditto"));
        assertEquals(Set.of(2, 3), AsAbove.replace(row, above, List.of(0), List.of(4)));
        assertEquals(List.of("Kent", "Licensing", "Uniform", "Idox", "Ditto"), row);
        List<String> empty = new ArrayList<>(List.of("Kent", "", "as above", "", ""));
        assertEquals(Set.of(), AsAbove.replace(empty, above, List.of(0), List.of(4)));
        assertEquals(false, AsAbove.is("Do It Online"));
        assertEquals(true, AsAbove.is(" Same as above."));
    }

    @Test
    @DisplayName("\"as above\" reaches over the end of a stretch")
    void overStretches() throws IOException {
        StringBuilder text = new StringBuilder("System,Function,Supplier\n");
        text.append("Zorbex,a,Quux\n");
        for (int i = 0; i < 400; i++)
            text.append("as above,function ").append(i).append(",ditto\n");
        Path file = folder.resolve("list.csv");
        Files.writeString(file, text.toString());
        IngestSettings small = Reading.ranges(1024);
        FileSurvey survey =
                Surveying.survey("list.csv", file, Reading.knowledge(small)).get(0);
        assertEquals(true, survey.segments().size() > 2, "the file must be cut for this test");
        TableRecords.Plan plan = new TableRecords.Plan(
                0, file.toString(), 1, 3, List.of(), 10_000, true, List.of(), List.of(), List.of(), survey.segments());
        Segment last = survey.segments().get(survey.segments().size() - 1);
        try (TableRecords.Cursor cursor = new TableRecords.Cursor(plan, last)) {
            SourceRecord record = cursor.next();
            assertEquals(
                    List.of("Zorbex", "Quux"),
                    List.of(record.cells().get(0), record.cells().get(2)));
            assertEquals(List.of(0, 2), record.copied());
            assertEquals(false, record.broken());
        }
    }

    private List<String> body(FileSurvey survey) throws IOException {
        return records(survey).stream()
                .filter(r -> Integer.parseInt(r.substring(0, r.indexOf(' '))) > survey.headerRow())
                .toList();
    }

    @Test
    @DisplayName("systems side by side, one for each function, each with what is said of it")
    void functionsAcross() throws IOException {
        FileSurvey survey = survey("""
                Council,Region,HR system,HR supplier,Planning system,Housing software
                Ashford,SE,Nix,Nox Ltd,Zorbex,
                Dover,SE,,Quux,Zorbex,None
                Deal,,,,,
                """);
        assertEquals("ORGANISATION null CATEGORY SYSTEM_NAME SUPPLIER", fields(survey));
        assertEquals(
                List.of(
                        "2 Ashford|SE|HR|Nix|Nox Ltd",
                        "2 Ashford|SE|Planning|Zorbex|",
                        "3 Dover|SE|HR||Quux",
                        "3 Dover|SE|Planning|Zorbex|",
                        "3 Dover|SE|Housing|None|",
                        "4 Deal||||"),
                body(survey));
        assertEquals(6, survey.records());
        assertEquals("table.side-by-side", survey.issues().get(0).rule());
    }

    @Test
    @DisplayName("systems side by side, one for each organisation")
    void organisationsAcross() throws IOException {
        FileSurvey survey = survey("""
                ,Kent Police,Essex Police
                Custody,Nix,Nix 5
                Crime,Zorbex,-
                """);
        assertEquals("CATEGORY ORGANISATION SYSTEM_NAME", fields(survey));
        assertEquals(
                List.of(
                        "2 Custody|Kent Police|Nix",
                        "2 Custody|Essex Police|Nix 5",
                        "3 Crime|Kent Police|Zorbex",
                        "3 Crime|Essex Police|-"),
                body(survey));
    }

    @Test
    @DisplayName("functions over known products are systems side by side; three at least")
    void knownProductsAcross() throws IOException {
        assertEquals("ORGANISATION CATEGORY SYSTEM_NAME", fields(survey("""
                Council,Payroll,System for waste,Parking
                Ashford,Zorbex,Zorbex,Nix
                Dover,Nix,Quux,Quux
                """)));
        assertEquals(2, survey("""
                Tool,Made thing
                Nix,Zorbex
                Nox,Quux
                """).records());
    }

    @Test
    @DisplayName("a table that names a system in each row is none of these, whatever else it tells")
    void notAcross() throws IOException {
        assertEquals("SYSTEM_NAME null null", fields(survey("""
                Application,Finance system,HR system
                Nix,Agresso,iTrent
                Nox,Agresso,iTrent
                """)));
        assertEquals("SYSTEM_NAME null null", fields(survey("""
                System,Kent Police,Essex Police
                Nix,Y,N
                Nox,Y,Y
                """)));
        assertEquals("ORGANISATION SYSTEM_NAME null", fields(survey("""
                Council,Operating system,Parent system
                Ashford,Zorbex,Nix
                Dover,Zorbex,Nix
                """)));
    }

    @Test
    @DisplayName("a header of two rows, as merged cells are saved, whichever of them says more")
    void mergedHeaders() throws IOException {
        FileSurvey groupsFirst = survey("""
                System,Supplier,Contract,,Yearly,,Users
                ,,Start,End,Cost,Saving,
                Zorbex,Quux,01/04/2020,31/03/2026,"£50,000",£1,100
                Nix,Nox,01/04/2021,31/03/2027,"£40,000",£1,900
                """);
        assertEquals("SYSTEM_NAME SUPPLIER CONTRACT_START CONTRACT_END ANNUAL_COST null USERS", fields(groupsFirst));
        assertEquals(List.of(2L, 2L), List.of(groupsFirst.headerRow(), groupsFirst.records()));
        FileSurvey partsFirst = survey("""
                Register of systems,,,,,
                ,,Contract,,Cost,
                System,Supplier,Start,End,Annual (£),Users
                Zorbex,Quux,01/04/2020,31/03/2026,"£50,000",100
                """);
        assertEquals("SYSTEM_NAME SUPPLIER CONTRACT_START CONTRACT_END ANNUAL_COST USERS", fields(partsFirst));
        assertEquals("Cost Annual (£)", partsFirst.columns().get(4).header());
    }

    @Test
    @DisplayName("a record below a header with blanks in it, and a title above one, are no part of it")
    void notMerged() throws IOException {
        FileSurvey survey = survey("""
                Kent,Cost report
                System,,Annual cost,
                Zorbex,a note,£20,
                ,another note,£30,more
                """);
        assertEquals(List.of(2L, 2L), List.of(survey.headerRow(), survey.records()));
        assertEquals("System", survey.columns().get(0).header());
    }

    @Test
    @DisplayName("tables one below the other, each read by its own header and the lines above it")
    void severalTables() throws IOException {
        List<FileSurvey> tables = surveys("""
                Return of 3 March 2024,,
                Kent Police,,
                System,Supplier,Users
                Zorbex,Quux,20
                Nix,Nox,30
                System,Supplier,Users
                Nax,Nox,31

                Essex Police,,
                Supplier,Software,End date
                Quux,Zorbex 5,31/03/2026
                """);
        assertEquals(
                List.of("table 1: 3, 4 of Kent Police at 2024-03-03", "table 2: 10, 1 of Essex Police at 2024-03-03"),
                tables.stream()
                        .map(t -> t.sheet() + ": " + t.headerRow() + ", " + t.records() + " of " + t.titleOrganisation()
                                + " at " + t.titleDate())
                        .toList());
        assertEquals("SUPPLIER SYSTEM_NAME CONTRACT_END", fields(tables.get(1)));
        assertEquals(List.of("11 Quux|Zorbex 5|31/03/2026"), body(tables.get(1)));
        assertEquals("7 Nax|Nox|31", body(tables.get(0)).get(3));
    }

    @Test
    @DisplayName("tables one below the other that have a column in common in the same place")
    void columnInCommon() throws IOException {
        List<FileSurvey> surveys = surveys("""
                Ashford Borough Council software,,,,
                System,Supplier,Annual cost,,
                Zorbex,Quux Ltd,"10,000",,
                Kardor,Mavex,"5,000",,
                ,,,,
                Contracts,,,,
                Contract title,Supplier,Total contract value,Start date,End date
                Support for Zorbex Hub,Quux Ltd,"30,000",01/04/2024,31/03/2027
                """);
        assertEquals(
                List.of("2 of 2", "7 of 1"),
                surveys.stream().map(s -> s.headerRow() + " of " + s.records()).toList());
    }

    @Test
    @DisplayName("rows of several cells above a header are told of: they may have been records")
    void rowsAbove() throws IOException {
        String rows = """
                Zorbex,Quux Ltd,"10,000"
                Kardor,Mavex,"5,000"
                a,b,c
                System,Supplier,Annual cost
                Verdex,Lorin,"7,000"
                """;
        assertEquals(
                List.of("1 Zorbex, Quux Ltd, 10,000"),
                survey(rows).issues().stream()
                        .filter(i -> i.rule().equals("table.rows-above"))
                        .map(i -> i.row() + " " + i.value())
                        .toList());
        assertEquals(
                List.of(),
                survey(
                                "Systems of Kent Police,,\nas at 3 March 2024,,\n,,\nSystem,Supplier,Annual cost\nZorbex,Quux,5\n")
                        .issues()
                        .stream()
                        .filter(i -> i.rule().equals("table.rows-above"))
                        .toList());
    }

    @Test
    @DisplayName("a header explained in a second row, or sent again, begins no table")
    void oneTable() throws IOException {
        assertEquals(1, surveys("""
                System,Supplier,Users
                Name of the system,Name of the supplier,Number of users
                Zorbex,Quux,20
                System,Supplier,Users
                """).size());
        assertEquals(1, surveys("""
                System,Type,Stage
                Zorbex,Product,Lifecycle
                Nix,Product,Lifecycle
                Software,Product,Lifecycle
                Quux,Product,Lifecycle
                """).size(), "values may be called as headers are");
    }

    @Test
    @DisplayName("labels and values parted by colons alone")
    void labelledLines() throws IOException {
        FileSurvey survey = survey("""
                Catalogue of systems
                Updated July 2019

                System: Zorbex
                Supplier: Quux, Inc.
                Purpose: minutes, agendas: at https://example.org

                System: Nix
                Supplier: Nox Ltd
                Purpose: bills
                and letters
                """);
        assertEquals("SYSTEM_NAME SUPPLIER DESCRIPTION", fields(survey).strip());
        assertEquals(
                List.of(
                        "4 Zorbex|Quux, Inc.|minutes, agendas: at https://example.org|",
                        "8 Nix|Nox Ltd|bills\nand letters|"),
                records(survey));
        assertEquals(2, survey.records());
    }

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
}
