package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {

    @ParameterizedTest(name = "{0}")
    @DisplayName("A date is read the same as start and as end, or by the side it names")
    @CsvSource(delimiter = ';', textBlock = """
            2026-03-31;2026-03-31;2026-03-31
            2022-06-01T00:00:00Z;2022-06-01;2022-06-01
            2024-10-01 00:00:00;2024-10-01;2024-10-01
            31/03/2026;2026-03-31;2026-03-31
            01/04/2026;2026-04-01;2026-04-01
            31.03.26;2026-03-31;2026-03-31
            10/30/2025;2025-10-30;2025-10-30
            31-Mar-26;2026-03-31;2026-03-31
            30th May 2027 + 4 x 12 Month Extensions;2027-05-30;2027-05-30
            March 31, 2028;2028-03-31;2028-03-31
            Friday 4 March 2016;2016-03-04;2016-03-04
            March 2028;2028-03-01;2028-03-31
            Jul-25;2025-07-01;2025-07-31
            02/2024;2024-02-01;2024-02-29
            2024-02;2024-02-01;2024-02-29
            45382;2024-03-31;2024-03-31
            45382.0;2024-03-31;2024-03-31
            20260331;2026-03-31;2026-03-31
            FY 2022-2023;2022-04-01;2023-03-31
            2024/25;2024-04-01;2025-03-31
            2027;2027-01-01;2027-12-31
            Autumn 2026;2026-09-01;2026-11-30
            by end of Spring 2027;2027-03-01;2027-05-31
            31/12/99;1999-12-31;1999-12-31
            """)
    void dates(String cell, LocalDate start, LocalDate end) {
        assertEquals(start, DateText.read(cell, false).date(true), cell);
        assertEquals(end, DateText.read(cell, true).date(true), cell);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("What is no date is told apart: nothing given, no fixed end, unreadable")
    @CsvSource(delimiter = ';', textBlock = """
            Unknown;NONE
            TBC;NONE
            rolling;OPEN
            Rolling 12 month contract;OPEN
            soon;UNREADABLE
            Winter 2026;UNREADABLE
            Summer 26;UNREADABLE
            31/02/2026;UNREADABLE
            1900-01-01;NONE
            31/12/9999;OPEN
            FY25;UNREADABLE
            45/45/2020;UNREADABLE
            """)
    void noDates(String cell, DateText.Kind kind) {
        assertEquals(kind, DateText.read(cell, true).kind(), cell);
    }

    @Test
    @DisplayName("A second part above 12 proves month-first, a first part above 12 day-first, else it is ambiguous")
    void proofs() {
        assertEquals(-1, DateText.read("10/30/2025", false).proof());
        assertEquals(1, DateText.read("30/10/2025", false).proof());
        DateText.Reading either = DateText.read("04/03/2025", false);
        assertTrue(either.ambiguous());
        assertEquals(LocalDate.of(2025, 3, 4), either.date(true));
        assertEquals(LocalDate.of(2025, 4, 3), either.date(false));
    }
}
