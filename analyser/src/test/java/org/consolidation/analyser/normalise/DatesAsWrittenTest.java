package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Dates are read as people write them")
class DatesAsWrittenTest {

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("A full date is the same day as a start and as an end")
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-31                                | 2026-03-31
            2026-03-31T00:00:00                       | 2026-03-31
            2026-03-31 00:00:00                       | 2026-03-31
            2025-04-13T23:59:59+01:00                 | 2025-04-13
            2025-03-11T14:01:10Z                      | 2025-03-11
            2026/03/31                                | 2026-03-31
            20260331                                  | 2026-03-31
            31032026                                  | 2026-03-31
            31/12/26                                  | 2026-12-31
            31/12/2026 23:59                          | 2026-12-31
            31.12.2026                                | 2026-12-31
            31 12 2026                                | 2026-12-31
            12/31/2026                                | 2026-12-31
            3/4/2026                                  | 2026-04-03
            31/12/98                                  | 1998-12-31
            1st April 2026                            | 2026-04-01
            1 April 2026                              | 2026-04-01
            1st of April 2026                         | 2026-04-01
            Wednesday 1 April 2026                    | 2026-04-01
            April 1st, 2026                           | 2026-04-01
            March 31 2026                             | 2026-03-31
            2026 March 31                             | 2026-03-31
            31-Mar-26                                 | 2026-03-31
            31Mar2026                                 | 2026-03-31
            01 Oct 2023                               | 2023-10-01
            2 Sept 2024                               | 2024-09-02
            28 Febuary 2026                           | 2026-02-28
            29/02/2028                                | 2028-02-29
            46112                                     | 2026-03-31
            46112.0                                   | 2026-03-31
            30th May 2027 + 4 x 12 Month Extensions   | 2027-05-30
            Decision due, ends 31/03/2026             | 2026-03-31
            31/03/2026 (option to extend to 31/03/2028) | 2026-03-31
            31/03/2026 rolling annually thereafter    | 2026-03-31
            30 Nov 2026 (annual renewal)              | 2026-11-30
            4 x 12 months from 1 May 2027 | 2027-05-01
            """)
    void fullDates(String cell, LocalDate date) {
        assertEquals(date, DateText.read(cell, false).date(true));
        if (!cell.contains("from")) assertEquals(date, DateText.read(cell, true).date(true));
    }

    @ParameterizedTest(name = "{0} starts {1}, ends {2}")
    @DisplayName("A month, a year and a financial year mean their first day as a start, their last as an end")
    @CsvSource(delimiter = '|', textBlock = """
            March 2028                         | 2028-03-01 | 2028-03-31
            Mar 2028 (with 2 year extension)   | 2028-03-01 | 2028-03-31
            Mar 26 (2 year extension)          | 2026-03-01 | 2026-03-31
            Apr-25                             | 2025-04-01 | 2025-04-30
            April '25                          | 2025-04-01 | 2025-04-30
            Feb 2028                           | 2028-02-01 | 2028-02-29
            2026 March                         | 2026-03-01 | 2026-03-31
            2026-03                            | 2026-03-01 | 2026-03-31
            03/2026                            | 2026-03-01 | 2026-03-31
            03/26                              | 2026-03-01 | 2026-03-31
            end of March 2026                  | 2026-03-01 | 2026-03-31
            2026                               | 2026-01-01 | 2026-12-31
            FY 2022-2023                       | 2022-04-01 | 2023-03-31
            FY24/25                            | 2024-04-01 | 2025-03-31
            2024/25                            | 2024-04-01 | 2025-03-31
            2024-25                            | 2024-04-01 | 2025-03-31
            2024/2025                          | 2024-04-01 | 2025-03-31
            24/25                              | 2024-04-01 | 2025-03-31
            1999/00                            | 1999-04-01 | 2000-03-31
            7/16/1905                          | 2024-01-01 | 2024-12-31
            2024/25 financial year             | 2024-04-01 | 2025-03-31
            Q4 2026                            | 2026-10-01 | 2026-12-31
            2026 Q3                            | 2026-07-01 | 2026-09-30
            Qtr 2 2026                         | 2026-04-01 | 2026-06-30
            Q4 2026/27                         | 2027-01-01 | 2027-03-31
            Quarter 1 FY26/27                  | 2026-04-01 | 2026-06-30
            """)
    void periodsByName(String cell, LocalDate start, LocalDate end) {
        assertEquals(start, DateText.read(cell, false).date(true));
        assertEquals(end, DateText.read(cell, true).date(true));
    }

    @ParameterizedTest(name = "{0} starts {1}, ends {2}")
    @DisplayName("A period in one cell gives its first day as a start, its last as an end")
    @CsvSource(delimiter = '|', textBlock = """
            01/04/2023 - 31/03/2026               | 2023-04-01 | 2026-03-31
            01-04-2023 - 31-03-2026               | 2023-04-01 | 2026-03-31
            2023-04-01 to 2026-03-31              | 2023-04-01 | 2026-03-31
            1 April 2023 – 31 March 2026          | 2023-04-01 | 2026-03-31
            April 2023 to March 2026              | 2023-04-01 | 2026-03-31
            10/05/28 - 09/05/30                   | 2028-05-10 | 2030-05-09
            31/03/2026 extended to 31/03/2028     | 2026-03-31 | 2028-03-31
            """)
    void periods(String cell, LocalDate start, LocalDate end) {
        assertEquals(start, DateText.read(cell, false).date(true));
        assertEquals(end, DateText.read(cell, true).date(true));
    }

    @ParameterizedTest(name = "{0} ends {1}")
    @DisplayName("A length of time beside the day it begins on gives the day it ends on")
    @CsvSource(delimiter = '|', textBlock = """
            36 months from 1/6/25                       | 2028-05-31
            3 years from April 2024                     | 2027-03-31
            12 months from May 2027                     | 2028-04-30
            5 year contract commencing 1 April 2023     | 2028-03-31
            from 1 June 2025 for 36 months              | 2028-05-31
            01/04/2024 for a period of 2 years          | 2026-03-31
            """)
    void terms(String cell, LocalDate end) {
        assertEquals(end, DateText.read(cell, true).date(true));
    }

    @Test
    @DisplayName("A day on which something was renewed ends nothing that rolls on")
    void renewedIsNoEnd() {
        assertEquals(
                DateText.Kind.OPEN,
                DateText.read("Rolling (last renewed 1/4/2025)", true).kind());
        assertEquals(
                DateText.Kind.OPEN,
                DateText.read("1 year rolling from 01/04/2025", true).kind());
    }

    @ParameterizedTest(name = "{0} proves {1}")
    @DisplayName("A number above twelve proves the order of day and month, others take the file's")
    @CsvSource(delimiter = '|', textBlock = """
            31/12/26                | 1           | 2026-12-31 | 2026-12-31
            12/31/2026              | -1 | 2026-12-31 | 2026-12-31
            03/04/2026              | 0           | 2026-04-03 | 2026-03-04
            05/05/2026              | 0           | 2026-05-05 | 2026-05-05
            2026-04-03              | 0           | 2026-04-03 | 2026-04-03
            01/04/2023 - 31/03/2026 | 1           | 2026-03-31 | 2026-03-31
            """)
    void proofs(String cell, int proof, LocalDate dayFirst, LocalDate monthFirst) {
        assertEquals(new DateText.Reading(DateText.Kind.DATE, dayFirst, monthFirst, proof), DateText.read(cell, true));
    }

    @ParameterizedTest(name = "{0} is open")
    @DisplayName("No fixed date is an answer and no defect")
    @ValueSource(
            strings = {
                "rolling",
                "Rolling annual contract",
                "Unknown",
                "TBC",
                "N/A",
                "n/a",
                "-",
                "None",
                "ongoing",
                "Perpetual licence",
                "Not known",
                "no end date",
                "Rolling 12 months",
                "31/12/9999",
                "01/01/1900",
                "00/00/0000",
                "Information not held",
                "Open ended",
                "Annual",
                "On-going development",
                "To be determined (calendar 2025)",
                "see above",
                "exempt under section 43",
                "Expired"
            })
    void open(String cell) {
        DateText.Kind kind = DateText.read(cell, true).kind();
        assertTrue(kind == DateText.Kind.NONE || kind == DateText.Kind.OPEN, kind.name());
    }

    @ParameterizedTest(name = "{0} cannot be read")
    @DisplayName("What is no date or may be several is not guessed")
    @ValueSource(
            strings = {
                "31/02/2027",
                "29/02/2027",
                "31/13/2026",
                "30 Feb 2026",
                "31/O3/2026",
                "31/03/20226",
                "31/03/202",
                "26",
                "1/2/3",
                "3+1+1",
                "36 months",
                "Marketing 2024",
                "Decision 12",
                "Q5 2026",
                "Q1 FY26",
                "25-Apr",
                "12345678901234567890",
                "£12,000",
                "Civica",
                "FY25",
                "version 2019",
                "10:30",
                "12 months from signature",
                "4 x 12 months from 1 May 2027",
                "12 months' notice from 1 May 2027",
                "Contract signed 1 May 2024",
                "2023-2026",
                "mid-2026",
                "Winter 2026",
                "1,200,300",
                "31/03/0206"
            })
    void unreadable(String cell) {
        assertEquals(DateText.Kind.UNREADABLE, DateText.read(cell, true).kind());
    }

    @Test
    @DisplayName("A cell of megabytes is unreadable and costs nothing")
    void hugeCell() {
        assertEquals(
                DateText.Kind.UNREADABLE,
                DateText.read("9".repeat(10_000_000), true).kind());
    }

    @Test
    @DisplayName("A date after \"from\" is no end")
    void fromIsNoEnd() {
        assertNull(DateText.read("From 1 April 2026", true).date(true));
        assertEquals(
                LocalDate.of(2026, 4, 1),
                DateText.read("From 1 April 2026", false).date(true));
    }
}
