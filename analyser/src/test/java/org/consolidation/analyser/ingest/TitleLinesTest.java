package org.consolidation.analyser.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Lines above a table")
class TitleLinesTest {

    @ParameterizedTest(name = "\"{0}\": {1}")
    @DisplayName("the public body that a title names is whose list it is")
    @CsvSource(delimiter = '|', textBlock = """
            Barnsley Metropolitan Borough Council                            | Barnsley Metropolitan Borough Council
            Systems in use at Kent Police, 31 March 2026                     | Kent Police
            List of IT applications used by Example District Council (2025)  | Example District Council
            Royal Borough of Kingston upon Thames - software                 | Royal Borough of Kingston upon Thames
            University of Kent: Information Asset Register                   | University of Kent
            FOI 4711: Response from the Isle of Wight Council                | Isle of Wight Council
            KENT FIRE AND RESCUE SERVICE ICT SYSTEMS                         | KENT FIRE AND RESCUE SERVICE
            St. Helens Council. Information Asset Register                   | St Helens Council
            Zorbshire                                                        | Zorbshire
            The Council's IT systems                                         | ''
            Council systems                                                  | ''
            City Council applications                                        | ''
            Published under the Open Government Licence                      | ''
            List of systems                                                  | ''
            Freedom of information request about police software             | ''
            Synthetic data: Kent Police (synthetic)                          | ''
            """)
    void organisations(String title, String organisation) {
        assertEquals(organisation, TitleLines.organisation("systems.csv", List.of("", title), Set.of("zorbshire")));
    }

    @Test
    @DisplayName("two bodies are none, and a file named by a body is that body's")
    void noneOrFile() {
        assertEquals(
                "",
                TitleLines.organisation("systems.csv", List.of("Kent Police, Essex Police"), Set.of("kent police")));
        List<String> title = List.of("Systems of Kent Police");
        assertEquals("", TitleLines.organisation("essex-police.csv", title, Set.of()));
        assertEquals("", TitleLines.organisation("zorbshire.csv", title, Set.of("zorbshire")));
        assertEquals("Kent Police", TitleLines.organisation("kent.csv", title, Set.of()));
    }

    @Test
    @DisplayName("one date in the titles is the date of the list, several that differ are none")
    void dates() {
        assertEquals(LocalDate.of(2026, 3, 31), TitleLines.date(List.of("IT systems", "As at 31 March 2026")));
        assertEquals(LocalDate.of(2026, 3, 31), TitleLines.date(List.of("31/03/2026 (2026-03-31, 31st Mar 2026)")));
        assertNull(TitleLines.date(List.of("1 May 2025 to 30 April 2026")));
        assertNull(TitleLines.date(List.of("31/02/2026", "2026", "March 2026")));
    }
}
