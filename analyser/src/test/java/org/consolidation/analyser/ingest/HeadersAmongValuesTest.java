package org.consolidation.analyser.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Headers and values that look alike")
class HeadersAmongValuesTest extends SurveyedLists {

    @Test
    @DisplayName(
            "bodies across under a word for what stands at the side are a header, whatever the rows below look like")
    void bodiesUnderFunction() throws IOException {
        FileSurvey survey = survey("""
                Systems by authority,,
                Business function,Ashford Borough Council,Dover District Council
                Application vendor,Quux,Zorbex
                Rents,Plover,Quux
                """);
        assertEquals("CATEGORY ORGANISATION SYSTEM_NAME", fields(survey));
        assertEquals(
                List.of(
                        "3 Application vendor|Ashford Borough Council|Quux",
                        "3 Application vendor|Dover District Council|Zorbex",
                        "4 Rents|Ashford Borough Council|Plover",
                        "4 Rents|Dover District Council|Quux"),
                body(survey));
    }

    @Test
    @DisplayName(
            "a word that stands beside its like, and again, in a column is a value, and the first row of such a table a record")
    void valuesThatAreHeaders() throws IOException {
        FileSurvey survey = survey("""
                Rents,Zorb Ltd,Zorbex,Use
                Title checks,Quux plc,Quux,Release
                Summary papers,Zorb Ltd,Zorbex,Release
                Parks,Quux plc,Quux,Release
                Trees,Plover Group,Quux,Use
                """);
        assertEquals(5, survey.records());
        assertEquals("1 Rents|Zorb Ltd|Zorbex|Use", body(survey).get(0));
    }

    @Test
    @DisplayName(
            "functions whose makers stand beside them are systems side by side, however their own columns are called")
    void functionsWithMakers() throws IOException {
        FileSurvey survey = survey("""
                Council,Core ERP,ERP vendor,Asset system,Asset vendor,Trees,Trees supplier
                Ashford,Nix,Nox Ltd,Tern,Auk plc,Gull,
                Dover,Zorbex,Zorb Ltd,,,Erne,Auk plc
                """);
        assertEquals("ORGANISATION CATEGORY SYSTEM_NAME SUPPLIER", fields(survey));
        assertEquals(
                List.of(
                        "2 Ashford|ERP|Nix|Nox Ltd",
                        "2 Ashford|Asset|Tern|Auk plc",
                        "2 Ashford|Trees|Gull|",
                        "3 Dover|ERP|Zorbex|Zorb Ltd",
                        "3 Dover|Trees|Erne|Auk plc"),
                body(survey));
    }

    @Test
    @DisplayName("a system and its database, each with a maker, are one system")
    void systemWithDatabase() throws IOException {
        FileSurvey survey = survey("""
                System,System vendor,Database,Database vendor
                Nix,Nox Ltd,Tern,Auk plc
                Zorbex,Zorb Ltd,Tern,Auk plc
                """);
        assertEquals(2, survey.records());
    }

    @Test
    @DisplayName("a row of units right below the header is read into it and is no record")
    void unitsBelowHeader() throws IOException {
        FileSurvey survey = survey("""
                System,Supplier,Annual cost,End date,In use
                ,,£k,dd/mm/yyyy,Y/N
                Nix,Nox Ltd,12.5,31/03/2027,Y
                Tern,Auk plc,40,31/03/2028,Y
                """);
        assertEquals(2, survey.records());
        assertEquals("SYSTEM_NAME SUPPLIER ANNUAL_COST CONTRACT_END IN_USE", fields(survey));
        assertEquals("Annual cost (£k)", survey.columns().get(2).header());
    }

    @Test
    @DisplayName("a row that holds more than units is a record")
    void unitsAndMore() throws IOException {
        FileSurvey survey = survey("""
                System,Supplier,Annual cost
                £k,Nox Ltd,12
                Tern,Auk plc,40
                """);
        assertEquals(2, survey.records());
    }

    @Test
    @DisplayName("where nothing else names systems, a column of acronyms that all differ does")
    void acronyms() throws IOException {
        assertEquals("SYSTEM_NAME DESCRIPTION STATUS", fields(survey("""
                Acronym,Description,Lifecycle
                NIX,Rents of houses,Live
                TERN,Trees of parks,Live
                GULL,Papers of committees,Live
                """)));
        assertEquals("null SYSTEM_NAME STATUS", fields(survey("""
                Acronym,System name,Lifecycle
                NIX,Nixon,Live
                TERN,Ternary,Live
                """)));
    }

    @Test
    @DisplayName("what stands under Others is not of the maker named above")
    void othersEndMaker() throws IOException {
        FileSurvey survey = survey("""
                Zorb Ltd
                - Zorbex (rents)
                - Zorbex Two (trees)

                Others
                - Quux (papers)
                - Gannet (parks)
                """);
        List<String> rows = body(survey);
        assertTrue(rows.stream().anyMatch(r -> r.contains("Zorbex Two") && r.contains("|Zorb Ltd|")), rows::toString);
        assertTrue(
                rows.stream()
                        .filter(r -> r.contains("Quux") || r.contains("Gannet"))
                        .noneMatch(r -> r.contains("Zorb")),
                rows::toString);
    }

    @Test
    @DisplayName("a corporate CRM is asked for as any CRM is")
    void corporateCrm() throws IOException {
        FileSurvey survey = survey("""
                1. What system do you use for rents?
                Zorbex

                2. What is your corporate CRM?
                Quux

                3. What system do you use for trees?
                Tern
                """);
        assertEquals(3, survey.records());
    }

    @Test
    @DisplayName("the name of a known maker is a value, though it has the words of a header")
    void makersAreNoHeaders() throws IOException {
        List<Sketch.HeadRow> head = Reading.rows("""
                Rents|Nox|Nix|x
                Vendor|Name|Release|x
                Trees|Auk|Tern|x
                """);
        HeaderIndex index = HeaderIndex.of(Reading.synonyms());
        assertEquals(1, HeaderRow.find(head, index, 60, cell -> false));
        assertEquals(1, HeaderRow.find(head, index, 60, cell -> cell.equals("Release")));
        List<Sketch.HeadRow> less = Reading.rows("""
                Rents|Nox|Nix|x
                The vendor|New release|Yearly users|x
                Trees|Auk|Tern|x
                """);
        assertEquals(1, HeaderRow.find(less, index, 60, cell -> false));
        assertEquals(0, HeaderRow.find(less, index, 60, cell -> !cell.equals("x")));
    }
}
