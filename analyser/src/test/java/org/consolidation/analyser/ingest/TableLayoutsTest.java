package org.consolidation.analyser.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TableLayoutsTest extends SurveyedLists {

    @Test
    @DisplayName(
            "a table below the rows that are looked at first begins under its title, values look like headers or not")
    void tablesFarBelow() throws IOException {
        StringBuilder text = new StringBuilder("System,Supplier,Annual cost\n");
        for (int i = 1; i <= 300; i++)
            text.append("Product ").append(i).append(",Zorb Ltd,£").append(i).append('\n');
        text.append("\n\nHosted services\nApplication,Host,End date,Users\nNix,Nox Ltd,31/03/2027,40\n");
        text.append("Quux,Nox Ltd,31/03/2028,50\n");
        List<FileSurvey> surveys = surveys(text.toString());
        assertEquals(2, surveys.size());
        assertEquals(302, surveys.get(0).records());
        assertEquals("SYSTEM_NAME null CONTRACT_END USERS", fields(surveys.get(1)));
        assertEquals(List.of("306 Nix|Nox Ltd|31/03/2027|40", "307 Quux|Nox Ltd|31/03/2028|50"), body(surveys.get(1)));
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
}
