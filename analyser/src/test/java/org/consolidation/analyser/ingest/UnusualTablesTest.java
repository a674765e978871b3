package org.consolidation.analyser.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of unusual tables")
class UnusualTablesTest extends SurveyedLists {

    @Test
    @DisplayName("one with functions down the side and bodies across, its first cell blank, has a record for each cell")
    void functionsByBodies() throws IOException {
        FileSurvey survey = survey("""
                ,Elm Council,Fir Council
                Housing,Zorbex,Quux
                Title search,Gannet,Zorbex
                Name and address,Gannet,Plover
                """);
        assertEquals("CATEGORY ORGANISATION SYSTEM_NAME", fields(survey));
        assertEquals(6, body(survey).size());
        assertEquals("2 Housing|Elm Council|Zorbex", body(survey).get(0));
    }

    @Test
    @DisplayName("what stands under a group of costs is a cost, however else it may be called alone")
    void licenceUnderCost() throws IOException {
        FileSurvey survey = survey("""
                ,,Annual cost,
                System,Supplier,Licences,Total
                Zorbex,Zorb Ltd,80000,120000
                Quux,Quux plc,60000,95000
                """);
        assertEquals("Annual cost Licences", survey.columns().get(2).header());
    }

    @Test
    @DisplayName("ticked boxes are yes and empty ones no")
    void boxes() throws IOException {
        Path file = Reading.file(folder, "list.csv", """
                System,In use,Cloud?
                Zorbex,☑,☐
                Quux,☒,✓
                Gannet,❌,x
                """);
        FileSurvey survey = Reading.survey(file, IngestSettings.DEFAULT);
        assertEquals(Field.IN_USE, survey.columns().get(1).field());
        assertEquals(
                List.of("2 [Zorbex, Yes, No]", "3 [Quux, Yes, Yes]", "4 [Gannet, No, x]"),
                Reading.shown(Reading.records(file, survey, IngestSettings.DEFAULT)));
    }

    @Test
    @DisplayName("a key with a line for each letter says what the letters mean")
    void legendOfLines() throws IOException {
        FileSurvey survey = survey("""
                Key:,,
                R = retired,,
                L = live,,
                ,,
                System,Supplier,Status
                Zorbex,Zorb Ltd,L
                Quux,Quux plc,R
                """);
        assertEquals(List.of("6 Zorbex|Zorb Ltd|L (live)", "7 Quux|Quux plc|R (retired)"), body(survey));
    }

    @Test
    @DisplayName("cells that each bear a label are read by the labels, the first row included")
    void labelledCells() throws IOException {
        FileSurvey survey = survey("""
                System: Zorbex | Supplier: Zorb Ltd | Annual cost: £120,000
                System: Quux | Supplier: Quux plc | Annual cost: £95,000
                System: Gannet | Supplier: |
                """);
        assertEquals("SYSTEM_NAME SUPPLIER ANNUAL_COST", fields(survey));
        assertEquals(List.of("1 Zorbex|Zorb Ltd|£120,000", "2 Quux|Quux plc|£95,000", "3 Gannet||"), records(survey));
        assertNotNull(Reading.issue(survey, "table.labelled-cells"));
        assertEquals(3, survey.records());
    }

    @Test
    @DisplayName(
            "whole rows in quotes are parted, below a header in quotes or not; a column of names with commas stays")
    void quotedRows() throws IOException {
        String rows = """
                "Zorbex,Zorb Ltd,""£18,250""\"
                "Quux,Quux plc,"
                "Gannet,""Auk, Son and Co"",£7"
                """;
        for (String header : List.of("System,Supplier,Annual cost\n", "\"System,Supplier,\"\"Annual cost\"\"\"\n")) {
            FileSurvey survey = survey(header + rows);
            assertEquals("SYSTEM_NAME SUPPLIER ANNUAL_COST", fields(survey));
            assertEquals(
                    List.of("2 Zorbex|Zorb Ltd|£18,250", "3 Quux|Quux plc|", "4 Gannet|Auk, Son and Co|£7"),
                    body(survey));
            assertNotNull(Reading.issue(survey, "csv.rows-quoted"));
        }
        FileSurvey column = survey("System\n\"Zorbex, Zorb\"\n\"Quux, Quux plc\"\n\"Gannet, Auk\"\n");
        assertEquals(List.of("2 Zorbex, Zorb", "3 Quux, Quux plc", "4 Gannet, Auk"), body(column));
    }

    @Test
    @DisplayName("sums below financial years are yearly costs, those of the latest year")
    void financialYears() throws IOException {
        assertEquals("SYSTEM_NAME null null ANNUAL_COST", fields(survey("""
                        System,2022/23,2023/24,2024/25
                        Zorbex,"£175,000","£180,000","£185,000"
                        Quux,"£110,000","£115,000","£120,000"
                        """)));
        assertEquals("SYSTEM_NAME null ANNUAL_COST", fields(survey("""
                        System,2023/24,Annual cost
                        Zorbex,"£175,000","£180,000"
                        Quux,"£110,000","£115,000"
                        """)));
        assertEquals("SYSTEM_NAME null null", fields(survey("""
                        System,2022/23,2023/24
                        Zorbex,17,18
                        Quux,11,12
                        """)));
    }

    @Test
    @DisplayName("lines below \"Notes:\" are none of its records")
    void notes() throws IOException {
        Path file = Reading.file(folder, "list.csv", """
                System,Supplier,Annual cost
                Zorbex,Zorb Ltd,95000
                Notes:,,
                1. Costs exclude VAT,,
                Quux,Quux plc,
                """);
        FileSurvey survey = Reading.survey(file, IngestSettings.DEFAULT);
        assertEquals(
                List.of("", "letter.closing", "letter.closing", ""),
                Reading.records(file, survey, IngestSettings.DEFAULT).stream()
                        .map(SourceRecord::fault)
                        .toList());
    }

    @Test
    @DisplayName("a question begun in the header and ended in the rows asks for functions, its answers name systems")
    void askedForWhat() throws IOException {
        assertEquals("CATEGORY SYSTEM_NAME SUPPLIER", fields(survey("""
                        What software do you use for:,Answer,Supplier
                        Finance,Zorbex,Zorb Ltd
                        Payroll,Quux,Quux plc
                        """)));
    }
}
