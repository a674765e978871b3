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

class LayoutsTest extends SurveyedLists {

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
    @DisplayName("labels on lines of their own above their values, with bullets and prose before them")
    void labelsAbove() throws IOException {
        FileSurvey survey = survey("""
                Catalogue of systems

                Section 6270.5 requires local agencies, such as ours, to list their systems.

                - System name:
                - Zorbex, version X
                - Supplier:
                Zorb Ltd/ Quux
                - Annual cost:
                - £20

                System name:

                Gannet
                Supplier: Quux plc
                Description:
                papers
                of committees
                """);
        assertEquals(
                "SYSTEM_NAME SUPPLIER ANNUAL_COST DESCRIPTION", fields(survey).strip());
        assertEquals(
                List.of("6 Zorbex, version X|Zorb Ltd/ Quux|£20||", "14 Gannet|Quux plc||papers\nof committees|"),
                records(survey));
    }

    @Test
    @DisplayName("Questions that call a kind of system by its letters ask for a system each")
    void calledByLetters() throws IOException {
        FileSurvey survey = survey("""
                Question,Answer
                Which finance system do you use?,Zorbex
                When does the contract end?,31/03/2028
                Which CRM do you use?,Quux
                Which service desk tool does the council use?,Gannet
                Who is the supplier of the CRM that you use?,Quux Ltd
                """);
        assertEquals(
                List.of("2 Zorbex", "4 Quux", "5 Gannet"),
                records(survey).stream().map(record -> record.split("\\|")[0]).toList());
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
                List.of(),
                survey.segments());
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
}
