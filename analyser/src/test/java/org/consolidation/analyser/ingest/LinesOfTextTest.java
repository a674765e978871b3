package org.consolidation.analyser.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Text without delimiters")
class LinesOfTextTest extends SurveyedLists {

    /** Systems only: name, maker, function, description, cost, end of contract. */
    private List<String> systems(FileSurvey survey) throws IOException {
        return body(survey).stream()
                .filter(row -> !row.substring(row.indexOf(' ') + 1).startsWith("|"))
                .toList();
    }

    @Test
    @DisplayName("with a system in each numbered line is read with makers, sums and dates, the signature left out")
    void answers() throws IOException {
        FileSurvey survey = survey("""
                Thank you for your request. The information is below.

                1. Zorbex, Zorb Ltd, £120,000, 31/03/2026
                2. Gannet, Auk Systems, c. £85k p.a., contract ends June 2027
                3. Quux (Quux plc), expires 31 December 2025

                Yours sincerely

                Jane Bloggs
                Information Governance Officer
                """);
        assertEquals(
                List.of(
                        "3 Zorbex|Zorb Ltd|||£120,000|31/03/2026|",
                        "4 Gannet|Auk Systems|||c. £85k p.a.|June 2027|",
                        "5 Quux|Quux plc||||31 December 2025|"),
                systems(survey));
        assertEquals(9, survey.records() + 1);
        assertEquals(survey.records(), body(survey).size());
        assertFalse(String.join(" ", records(survey)).contains("|Jane"));
        assertNotNull(Reading.issue(survey, "table.text-lines"));
    }

    @Test
    @DisplayName("with systems below their makers or below what they are for keeps both")
    void blocks() throws IOException {
        assertEquals(
                List.of("3 Zorbex|Zorb Ltd|||||", "4 Gannet|Zorb Ltd|||||", "7 Quux|Quux plc|||||"),
                systems(survey("""
                        Systems by supplier
                        Zorb Ltd:
                        - Zorbex
                        - Gannet

                        Quux plc:
                        - Quux
                        """)));
        assertEquals(
                List.of(
                        "2 Zorbex|Zorb Ltd|HOUSING||||",
                        "3 Gannet||HOUSING|rents and repairs|||",
                        "6 Quux|Quux plc|FINANCE||||"),
                systems(survey("""
                        HOUSING
                        • Zorbex - Zorb Ltd
                        • Gannet – rents and repairs

                        FINANCE
                        • Quux (Quux plc)
                        """)));
    }

    @Test
    @DisplayName("with what a system is for before it keeps that as its function")
    void labels() throws IOException {
        assertEquals(
                List.of(
                        "1 Zorbex|Zorb Ltd|Housing system||£120,000 per annum|31/03/2026|",
                        "2 Quux|Quux plc|Payroll||||",
                        "3 Gannet||Planning system||£61,250||"),
                systems(survey("""
                        Housing system: Zorbex (Zorb Ltd), contract ends 31/03/2026, £120,000 per annum
                        Payroll: Quux, Quux plc
                        Planning system: Gannet, £61,250
                        """)));
    }

    @Test
    @DisplayName("that names known products alone is a list of them, and a letter that names none is nobody's list")
    void namesAlone() throws IOException {
        assertEquals(
                List.of("1 Zorbex||||||", "2 Quux||||||", "3 Gannet||||||"), systems(survey("Zorbex\nQuux\nGannet\n")));
        FileSurvey letter = survey("""
                Dear Ms Smith

                We hold nothing of the kind
                Please write again
                Another line
                """);
        assertNull(Reading.issue(letter, "table.text-lines"));
    }

    @Test
    @DisplayName("around a table of tabs does not make commas of sentences and sums delimiters")
    void tabbedTable() throws IOException {
        FileSurvey survey = survey("""
                Dear Sir,
                Our systems, as of today, are below.

                System\tSupplier\tAnnual cost
                Zorbex\tZorb Ltd\t£120,000
                Quux\tQuux plc\t£95,000
                """);
        assertEquals(List.of("5 Zorbex|Zorb Ltd|£120,000", "6 Quux|Quux plc|£95,000"), body(survey));
    }

    @Test
    @DisplayName("in one cell of a table is parted into maker, sum and end of the contract")
    void factsInOneCell() throws IOException {
        FileSurvey survey = survey("""
                Department,System
                Housing,"Zorbex, Zorb Ltd, £12,000, 31/03/2026"
                Planning,"Gannet, Auk Systems, £1,500 pa, ends 30/06/2027"
                ICT,Quux
                """);
        assertEquals(
                "DEPARTMENT SYSTEM_NAME SUPPLIER null CONTRACT_END",
                fields(survey).replace("ANNUAL_COST", "null"));
        assertEquals(
                List.of(
                        "2 Housing|Zorbex|Zorb Ltd|£12,000|31/03/2026",
                        "3 Planning|Gannet|Auk Systems|£1,500 pa|30/06/2027",
                        "4 ICT|Quux|||"),
                body(survey));
        assertNotNull(Reading.issue(survey, "cell.several-facts"));
    }

    @Test
    @DisplayName("between the rows of a table that names makers heads the systems below it")
    void makersAsHeadings() throws IOException {
        FileSurvey survey = survey("""
                System,Annual cost
                Zorb Ltd:,
                Zorbex,"95,000"
                Gannet,
                Auk Systems:,
                Plover,"32,000"
                """);
        assertEquals(
                List.of(
                        "2 ||",
                        "3 Zorbex|95,000|Zorb Ltd",
                        "4 Gannet||Zorb Ltd",
                        "5 ||",
                        "6 Plover|32,000|Auk Systems"),
                body(survey));
    }

    @Test
    @DisplayName("of a maker's name alone among other names alone is a system like these")
    void makersAsSystems() throws IOException {
        FileSurvey survey = survey("""
                System,Annual cost
                Zorb Ltd,
                Zorbex,"95,000"
                Quux plc,
                Gannet,
                """);
        assertEquals(List.of("2 Zorb Ltd|", "3 Zorbex|95,000", "4 Quux plc|", "5 Gannet|"), body(survey));
    }

    @Test
    @DisplayName("with lines set in below others is read under these")
    void indented() throws IOException {
        assertEquals(
                List.of("2 Zorbex||Housing||||", "3 Gannet||Housing||||", "5 Quux||Finance||||"),
                systems(survey("Housing\n  Zorbex\n  Gannet\nFinance\n  Quux\n")));
    }

    @Test
    @DisplayName("that says what each system is for, or that there is none, before a dash is read so")
    void functionFirst() throws IOException {
        assertEquals(
                List.of(
                        "2 Zorbex|Zorb Ltd|Finance||£410,000 p.a.|March 2028|",
                        "3 Quux||HR/Payroll||||",
                        "5 Quux|Quux plc|Planning||||"),
                systems(survey("""
                        Response:
                        a) Finance – Zorbex (Zorb Ltd), £410,000 p.a., contract expires March 2028
                        b) HR/Payroll – Quux
                        c) Housing – no system in place
                        d) Planning – Quux (Quux plc)
                        """)));
    }

    @Test
    @DisplayName("with several systems behind a label keeps them together, for a cell may list several")
    void severalBehindLabel() throws IOException {
        assertEquals(
                List.of("1 Zorbex, Gannet||Finance||||", "2 Quux||Payroll||||", "3 Quux, Zorbex||Housing||||"),
                systems(survey("Finance: Zorbex, Gannet\nPayroll: Quux\nHousing: Quux, Zorbex\nParks: none\n")));
    }

    @Test
    @DisplayName("that says in each line what a system is for needs fewer that are known")
    void labelled() throws IOException {
        String lines = """
                Appendix B, what we run
                - Housing rents: Zorbex
                - Repairs: Gannet
                - Payroll: Quux (Quux plc)
                - Fire risk: Plover
                - Surveys: Tern
                - Arrears: Knot
                """;
        assertEquals(
                List.of(
                        "2 Zorbex||Housing rents||||",
                        "3 Gannet||Repairs||||",
                        "4 Quux|Quux plc|Payroll||||",
                        "5 Plover||Fire risk||||",
                        "6 Tern||Surveys||||",
                        "7 Knot||Arrears||||"),
                systems(survey(lines)));
        assertNull(
                Reading.issue(survey(lines.replace("Zorbex", "Smew").replace("Quux", "Dunlin")), "table.text-lines"));
    }
}
