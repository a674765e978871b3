package org.consolidation.analyser.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Several systems in a row")
class SideBySideTest extends SurveyedLists {

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
                Nix,2019,2020
                Nox,2018,2021
                """)));
        assertEquals("ORGANISATION SYSTEM_NAME null", fields(survey("""
                Council,Operating system,Parent system
                Ashford,Zorbex,Nix
                Dover,Zorbex,Nix
                """)));
    }

    @Test
    @DisplayName("headers that come again are systems side by side, called after the row above where it says something")
    void repeatedHeaders() throws IOException {
        FileSurvey survey = survey("""
                ,Mobilising,,,Back office,,
                Service,System,Supplier,End date,System,Supplier,End date
                Thornshire,Zorbex,Zorb,2027-03-31,Quux,Quix,2026-08-31
                Elmshire,,,,Nix,Nox,2026-12-01
                """);
        assertEquals(
                List.of(
                        "3 Thornshire|Mobilising|Zorbex|Zorb|2027-03-31",
                        "3 Thornshire|Back office|Quux|Quix|2026-08-31",
                        "4 Elmshire|Back office|Nix|Nox|2026-12-01"),
                body(survey));
        assertEquals("table.side-by-side", survey.issues().get(0).rule());
        assertEquals(List.of("2 1|Zorbex|Zorb", "2 2|Quux|Quix"), body(survey("""
                System,Supplier,System,Supplier
                Zorbex,Zorb,Quux,Quix
                """)));
        assertEquals(
                1, survey("""
                System,Supplier,Cost,System,Supplier,Cost
                Zorbex,Zorb,1,Zorbex,Zorb,2
                """).records(), "one table beside another about the same systems is not two lists of them");
    }

    @Test
    @DisplayName("a column of one name behind each of several things says what each of them costs")
    void followedByCost() throws IOException {
        assertEquals(
                List.of(
                        "2 Aldbury Parish Council|Accounts package|Zorbex|£288",
                        "2 Aldbury Parish Council|Website|Quux|£450",
                        "3 Crowle Parish Council|Website|Nix|£0"),
                body(survey("""
                        Council,Accounts package,Annual cost,Website,Annual cost
                        Aldbury Parish Council,Zorbex,£288,Quux,£450
                        Crowle Parish Council,,,Nix,£0
                        """)));
        assertEquals(2, survey("""
                System,Licence,Annual cost,Support,Annual cost
                Zorbex,Named,£288,Gold,£450
                Quux,Site,£1,Silver,£2
                """).records());
    }

    @Test
    @DisplayName("between functions over known products, one over names that nobody knows is a function too")
    void unknownBetweenKnown() throws IOException {
        assertEquals(
                List.of(
                        "2 Ashby High|SE|MIS|Zorbex",
                        "2 Ashby High|SE|Payroll|Zip",
                        "2 Ashby High|SE|Finance|Quux",
                        "2 Ashby High|SE|Comms|Zorbex"),
                body(survey("""
                        School,Region,MIS,Payroll,Finance,Comms
                        Ashby High,SE,Zorbex,Zip,Quux,Zorbex
                        Barrow Primary,NW,Quux,Zap,Zorbex,Zorbex
                        """)).subList(0, 4));
    }

    @Test
    @DisplayName("of one body alone are read too, where functions stand over known products")
    void oneRow() throws IOException {
        assertEquals(
                List.of(
                        "2 Ashford|Payroll|Zorbex",
                        "2 Ashford|Parking|Quux",
                        "2 Ashford|Waste|Nix",
                        "2 Ashford|Link|Zorbex"),
                body(survey("""
                        Council,Payroll,Parking,Waste,Link
                        Ashford,Zorbex,Quux,Nix,Zorbex
                        """)));
    }

    @Test
    @DisplayName(
            "of which one takes the other's place are two, the old one replaced unless the row says that it is to come")
    void oldAndNew() throws IOException {
        FileSurvey survey = survey("""
                Function,Old system,New system,New supplier,Comments
                Rents,Zorbex,Quux,Quux plc,
                Payroll,Nix,Gannet,,Procurement under way
                Waste,Tern,No change,,
                Parking,n/a,Knot,,
                """);
        assertEquals("CATEGORY null STATUS SYSTEM_NAME SUPPLIER", fields(survey));
        assertEquals(
                List.of(
                        "2 Rents||Replaced|Zorbex|",
                        "2 Rents|||Quux|Quux plc",
                        "3 Payroll|Procurement under way|To be replaced|Nix|",
                        "3 Payroll|Procurement under way|Planned|Gannet|",
                        "4 Waste|||Tern|",
                        "4 Waste|||No change|",
                        "5 Parking||Replaced|n/a|",
                        "5 Parking|||Knot|"),
                body(survey));
        assertEquals("3 Rents|In use|Zorbex,3 Rents|Planned|Quux", String.join(",", body(survey("""
                Migrations,,
                Function,Current system,Future system
                Rents,Zorbex,Quux
                """))));
    }
}
