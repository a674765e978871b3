package org.consolidation.analyser.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Text in columns that blanks alone part")
class ColumnsOfTextTest extends SurveyedLists {

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
