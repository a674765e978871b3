package org.consolidation.analyser.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Lists that ask and answer: checklists, questions over services, registers of assets. */
class AnswersTest extends SurveyedLists {

    @Test
    @DisplayName("a tick below an organisation is a system there; a product that nobody ticks is not in use")
    void ticksBelowOrganisations() throws IOException {
        FileSurvey survey = survey("""
                Product,Supplier,Kent Police,Essex Police,No. of forces
                Zorbex,Zorb Ltd,✓,x,1
                Quux,Qux Ltd,✓,Custody only,2
                Nix,Nox Ltd,,x,0
                Total,,2,1,3
                """);
        assertEquals("PRODUCT_NAME SUPPLIER null ORGANISATION IN_USE DESCRIPTION", fields(survey));
        assertEquals(
                List.of(
                        "2 Zorbex|Zorb Ltd|1|Kent Police|Yes|",
                        "3 Quux|Qux Ltd|2|Kent Police|Yes|",
                        "3 Quux|Qux Ltd|2|Essex Police|Yes|Custody only",
                        "4 Nix|Nox Ltd|0||No|",
                        "5 Total||3|||"),
                body(survey));
        assertEquals(5, survey.records());
    }

    @Test
    @DisplayName("a column of ticks between those of bodies is a body's, whatever it is called; one outside is not")
    void ticksBetweenOrganisations() throws IOException {
        FileSurvey survey = survey("""
                Product,Cloud,Kent Police,Peace Corps,Port Agency,Encrypted
                Zorbex,Y,Y,,,Y
                Quux,Y,,Y,Y,Y
                """);
        assertEquals(
                List.of("2 Zorbex|Y|Y|Kent Police|Yes|", "3 Quux|Y|Y|Peace Corps|Yes|", "3 Quux|Y|Y|Port Agency|Yes|"),
                body(survey));
    }

    @Test
    @DisplayName("an x is a mark where nobody ticks, and what stands below \"Other\" is a name")
    void crossesBelowProducts() throws IOException {
        FileSurvey survey = survey("""
                Council,Zorbex,Quux,ZORB EX,Other (please state)
                Ashford,x,,,Nix
                Dover,,X,x,
                Deal,,,,
                """);
        assertEquals("ORGANISATION SYSTEM_NAME IN_USE DESCRIPTION", fields(survey));
        assertEquals(
                List.of(
                        "2 Ashford|Zorbex|Yes|",
                        "2 Ashford|Nix|Yes|",
                        "3 Dover|Quux|Yes|",
                        "3 Dover|ZORB EX|Yes|",
                        "4 Deal||No|"),
                body(survey));
    }

    @Test
    @DisplayName("columns of yes and no about systems are no checklist")
    void featuresAreNoChecklist() throws IOException {
        FileSurvey survey = survey("""
                System,Supplier,Single sign-on,Works offline
                Zorbex,Zorb Ltd,Y,N
                Quux,Qux Ltd,Y,Y
                """);
        assertEquals("SYSTEM_NAME SUPPLIER null null", fields(survey));
    }

    @Test
    @DisplayName("systems that only a number in the header parts are systems side by side")
    void numberedSystems() throws IOException {
        FileSurvey survey = survey("""
                Council,System 1 name,System 1 supplier,System 2 name,System 2 supplier
                Ashford,Zorbex,Zorb Ltd,Quux,
                Dover,Nix,Nox Ltd,,
                """);
        assertEquals("ORGANISATION null SYSTEM_NAME SUPPLIER", fields(survey));
        assertEquals(
                List.of("2 Ashford|1|Zorbex|Zorb Ltd", "2 Ashford|2|Quux|", "3 Dover|1|Nix|Nox Ltd"), body(survey));
    }

    @Test
    @DisplayName("one answer in each row: the rows of one service are a record, wherever they stand")
    void questionServiceResponse() throws IOException {
        FileSurvey survey = survey("""
                Freedom of information - Kent Police,,
                Question,Service,Response
                Which system do you use?,Payroll,Zorbex
                Which system do you use?,Custody,Quux
                Supplier,Payroll,Zorb Ltd
                Supplier,Custody,Qux Ltd
                Annual cost,Custody,£5k
                Which system do you use?,Custody,Nix
                Supplier,Custody,Nox Ltd
                """);
        assertEquals("CATEGORY SYSTEM_NAME SUPPLIER ANNUAL_COST", fields(survey));
        assertEquals(
                List.of("3 Payroll|Zorbex|Zorb Ltd|", "4 Custody|Quux|Qux Ltd|£5k", "8 Custody|Nix|Nox Ltd|"),
                records(survey));
        assertEquals(3, survey.records());
        assertEquals("Kent Police", survey.titleOrganisation());
        assertTrue(survey.issues().stream().anyMatch(i -> i.rule().equals("table.pivot")));
    }

    @Test
    @DisplayName("a service that a response names a system for is what the system is for")
    void serviceAndResponse() throws IOException {
        FileSurvey survey = survey("""
                No,Service,Response,Supplier
                1,Payroll,Zorbex,Zorb Ltd
                2,Custody,Quux Two,Qux Ltd
                3,Parking,No system,
                """);
        assertEquals("null CATEGORY SYSTEM_NAME SUPPLIER", fields(survey));
    }

    @Test
    @DisplayName("an asset that a column of systems is said to be held in is no system")
    void assetsAndTheirSystems() throws IOException {
        assertEquals("LOCAL_ID CATEGORY SYSTEM_NAME", fields(survey("""
                Ref,Information asset,System(s) used
                1,Council tax records,Zorbex
                2,Housing files,Quux Two
                """)));
        assertEquals("LOCAL_ID SYSTEM_NAME null", fields(survey("""
                Ref,Information asset,System(s) used
                1,Council tax records,
                2,Housing files,
                3,Licences,
                """)));
    }

    @Test
    @DisplayName("questions that end with what they ask for begin records")
    void questionsThatAskForANameOfASystem() throws IOException {
        FileSurvey survey = survey("""
                Question,Answer
                1a. Please state the name of your current payroll system,Zorbex
                1b. Name of supplier,Zorb Ltd
                2a. Please state the name of your current custody system,Quux
                2b. Name of supplier,Qux Ltd
                """);
        assertEquals(2, survey.records());
        assertEquals("SYSTEM_NAME SUPPLIER DESCRIPTION", fields(survey));
    }

    @Test
    @DisplayName("one header in two languages is one column, abbreviations are written out")
    void headersOtherwiseWritten() throws IOException {
        assertEquals("SYSTEM_NAME SUPPLIER CATEGORY", fields(survey("""
                Enw'r system / System name,Cyflenwr / Supplier,Gwasanaeth / Service
                Zorbex,Zorb Ltd,Cyflogau / Payroll
                Quux,Qux Ltd,Treth / Tax
                """)));
        assertEquals("LOCAL_ID SYSTEM_NAME SUPPLIER ANNUAL_COST CONTRACT_END", fields(survey("""
                APP_ID,APPL_NM,VNDR_NM,ANNL_COST,CNTRCT_END_DT
                1,Zorbex,Zorb Ltd,100,20270331
                2,Quux,Qux Ltd,200,20270331
                """)));
    }

    @Test
    @DisplayName("beside a column of currencies the amount in pounds is the one to read")
    void amountsInPounds() throws IOException {
        assertEquals("SYSTEM_NAME CURRENCY null CONTRACT_VALUE", fields(survey("""
                System,Currency,Amount,Amount (GBP equiv.)
                Zorbex,USD,100,80
                Quux,GBP,50,50
                """)));
    }

    @Test
    @DisplayName("a first row that is a record like those below it is no header")
    void noHeader() throws IOException {
        FileSurvey survey = survey("""
                Zorbex,Quux,£100,31/03/2027
                Nix,Nox Ltd,£200,31/03/2028
                Quux,Zorbex,£300,31/03/2029
                Zorbex,Quux,£400,31/03/2030
                """);
        assertEquals("SYSTEM_NAME SUPPLIER null null", fields(survey));
        assertEquals(4, survey.records());
        assertEquals("1 Zorbex|Quux|£100|31/03/2027", body(survey).get(0));
        assertTrue(survey.issues().stream().anyMatch(i -> i.rule().equals("table.no-header")));
    }

    @Test
    @DisplayName("headers of years or of products over other things are headers all the same")
    void headersLikeValues() throws IOException {
        assertEquals(3, survey("""
                Area,Budget,2024,2025
                Zorbex,1,10,20
                Quux,2,30,40
                Nix,3,50,60
                """).records());
        assertEquals(3, survey("""
                Zorbex,Status
                Nix,Live
                Nox,Live
                Nax,Live
                """).records());
    }

    @Test
    @DisplayName("web pages and JSON are told from lists")
    void otherText() throws IOException {
        assertEquals(
                "the file is not text but a web page or XML",
                survey("<!DOCTYPE html><html><body>Sign in, please</body></html>\n")
                        .issues()
                        .get(0)
                        .message());
        assertEquals(
                "the file is not text but JSON",
                survey("[{\"system\":\"Zorbex\",\"supplier\":\"Quux\"}]\n")
                        .issues()
                        .get(0)
                        .message());
    }

    @Test
    @DisplayName("below headings, a header sent again, a total and a note are no systems of the section")
    void headingsAndPages() throws IOException {
        FileSurvey survey = survey("""
                System,Supplier,Annual cost
                HOUSING,,
                Zorbex,Zorb Ltd,£5
                Nix,,
                Sub-total,,£5
                Schedule of software,,Page 2 of 2
                System,Supplier,Annual cost
                PLACE,,
                Quux,Qux Ltd,£7
                * to be replaced,,
                """);
        assertEquals("SYSTEM_NAME SUPPLIER ANNUAL_COST CATEGORY", fields(survey));
        assertEquals(
                List.of("HOUSING", "HOUSING", "", "", "", "PLACE", ""),
                body(survey).stream()
                        .filter(r -> !r.endsWith(" |||"))
                        .map(r -> r.substring(r.lastIndexOf('|') + 1))
                        .toList());
    }

    @Test
    @DisplayName("respondents are people, unless all of them are bodies")
    void respondents() throws IOException {
        assertEquals("ORGANISATION SYSTEM_NAME", fields(survey("""
                Contact,System
                Ashford Council,Zorbex
                Dover & Deal Council,Quux
                Thanet Council,Nix
                """)));
        assertEquals("PERSON SYSTEM_NAME", fields(survey("""
                Contact,System
                Jo Doe,Zorbex
                Sam Poe,Quux
                Thanet Council,Nix
                """)));
    }
}
