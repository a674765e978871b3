package org.consolidation.analyser.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    @DisplayName("in columns below one another is a table, under a line of dashes or where two blanks part them")
    void fixedWidth() throws IOException {
        FileSurvey dashed = survey("""
                Software in use

                System       Supplier          Annual cost  End date
                -----------  ----------------  -----------  ----------
                Zorbex       Zorb Ltd             £185,000  31/03/2027
                Plover Pay   The Plover Group      £42,500  30/09/2026
                """);
        assertEquals("SYSTEM_NAME SUPPLIER ANNUAL_COST CONTRACT_END", fields(dashed));
        assertEquals(
                List.of(
                        "4 ",
                        "5 Zorbex|Zorb Ltd|£185,000|31/03/2027",
                        "6 Plover Pay|The Plover Group|£42,500|30/09/2026"),
                body(dashed));
        assertNotNull(Reading.issue(dashed, "table.fixed-width"));
        FileSurvey blanks = survey("""
                Application   Vendor     Users
                Zorbex        Zorb Ltd   250
                Gannet                   40

                Figures are those of March, and may have changed since.
                """);
        assertEquals(
                List.of(
                        "2 Zorbex|Zorb Ltd|250",
                        "3 Gannet||40",
                        "4 ||",
                        "5 Figures are those of March, and may have changed since."),
                body(blanks));
    }

    @Test
    @DisplayName("in columns that a cell runs across is not read: nobody can tell what stands where")
    void ambiguousColumns() throws IOException {
        FileSurvey survey = survey("""
                Application   Vendor     Users
                Zorbex for everybody Zorb Ltd   250
                Gannet                   40
                """);
        assertNull(Reading.issue(survey, "table.fixed-width"));
        assertNotNull(Reading.issue(survey, "header.no-system"));
    }

    @Test
    @DisplayName("with an answer that has a letter and a full stop in it keeps them")
    void lettersInAnswers() throws IOException {
        FileSurvey survey = survey("""
                1. What system do you use for payroll?
                Zorbex. £120k p.a. to Sept 2026.
                2. What system do you use for rents?
                Answer: Plover
                """);
        String all = String.join("\n", body(survey));
        assertTrue(all.contains("£120k p.a. to Sept 2026"), all);
        assertFalse(all.contains("Answer"), all);
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
    @DisplayName("of questions with the answers below them is a record")
    void questions() throws IOException {
        FileSurvey survey = survey("""
                Dear Mr Smith,

                Q1. What CRM system does the council use?
                Zorbex

                Q2. Who is the supplier?
                Zorb Ltd

                Q3. What is the annual cost?
                £55,000

                Kind regards

                John Smith
                """);
        assertEquals(1, survey.records());
        assertEquals(
                "3 Zorbex|Zorb Ltd|£55,000|Q1. What CRM system does the council use?",
                records(survey).get(0));
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
    @DisplayName("of questions keeps each answer to its own: one that nobody knows is not said of the one before")
    void unknownQuestion() throws IOException {
        FileSurvey survey = survey("""
                1. What is the name of your finance system and who is the supplier?
                Zorbex - Zorb Ltd

                2. When does the contract end date fall?
                March 2028

                3. Why was it chosen?
                For its colour

                4. What is the name of your payroll system and who is the supplier?
                Quux

                5. Contract end date?
                March 2027
                """);
        List<String> records = records(survey);
        assertEquals(2, records.size());
        assertFalse(String.join(" ", records).contains("colour"));
        assertEquals("Zorbex - Zorb Ltd", records.get(0).split("\\|")[0].substring(2));
        assertEquals("Quux", records.get(1).split("\\|")[0].substring(3));
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
    @DisplayName("in columns without a header is read where what stands in them is plain")
    void alignedWithoutHeader() throws IOException {
        assertEquals(
                List.of(
                        "3 Zorbex|Zorb Ltd|||£185,000||",
                        "4 Gannet|Auk Ltd|||£120,000||",
                        "5 Quux|Quux plc|||£95,000||"),
                systems(survey("""
                        FOI response 1234
                        Please see our systems:
                          Zorbex        Zorb Ltd       £185,000
                          Gannet        Auk Ltd        £120,000
                          Quux          Quux plc       £95,000
                        """)));
    }

    @Test
    @DisplayName("with one line of dashes below its header is a table of columns too")
    void oneRule() throws IOException {
        assertEquals(
                List.of("3 Zorbex|Zorb Ltd|£185,000", "4 Quux|Quux plc|£95,000"),
                body(survey("""
                        System    Supplier    Annual cost
                        =================================
                        Zorbex    Zorb Ltd    £185,000
                        Quux      Quux plc    £95,000
                        """)).stream().filter(row -> row.contains("|")).toList());
    }

    @Test
    @DisplayName("in columns of which one runs over into the next has no system of the name of its header")
    void headerOfUnsureColumns() throws IOException {
        assertEquals(
                List.of("3 Zorbex|Zorb Ltd|||£185,000||", "5 Gannet|Auk Ltd|||£7,000||", "6 Quux|Quux plc|||£95,000||"),
                systems(survey("""
                        SYSTEM           SUPPLIER       COST
                        ====================================
                        Zorbex           Zorb Ltd       £185,000
                        A long name that overflows Zorb Ltd £61,250
                        Gannet           Auk Ltd        £7,000
                        Quux             Quux plc       £95,000
                        """)));
    }
}
