package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a record says, as claims about its product or maker")
class SayingsTest {

    private static List<String> said(String raw, String core, String vendor, String system, String text, String paid) {
        AliasTexts texts = new AliasTexts("Barset", raw, core, vendor, system, text, paid, "B01");
        return Sayings.of(texts, GenericNames.STATED).stream()
                .map(s -> s.kind() + " " + s.rule() + " " + s.name())
                .toList();
    }

    @ParameterizedTest(name = "{0}, {3}, {4}, {5}: {6}")
    @CsvSource(delimiter = '|', textBlock = """
            FormLoom (formerly QuickForms) | form loom | fictive  | FormLoom (formerly QuickForms) | '' | '' | product SAYS_RENAMED quickforms
            Zeta (formerly Fictive Alpha)  | zeta      | fictive  | Zeta (formerly Fictive Alpha)  | '' | '' | product SAYS_RENAMED alpha
            HR system (formerly Payroll)   | hr system | ''       | HR system (formerly Payroll)   | '' | '' | ''
            Zeta (formerly Excel spreadsheet) | zeta   | ''       | Zeta (formerly Excel spreadsheet) | '' | '' | ''
            Records Management System (RMS) | records management system | '' | Records Management System (RMS) | '' | '' | ''
            Zebra Tracking System (ZTS)    | zebra tracking system | '' | Zebra Tracking System (ZTS) | '' | '' | product ACRONYM zts
            CONNECT                        | connect   | nec      | Athena           | '' | '' | product ONE_ROW athena
            CONNECT                        | connect   | nec      | Crime recording  | '' | '' | ''
            Zeta                           | zeta      | ''       | Zeta | Used by the department formerly known as Transport | '' | ''
            Zeta                           | zeta      | ''       | Zeta | Holds records of councils, formerly Boroughs       | '' | ''
            Zeta                           | zeta      | ''       | Zeta | Zeta was formerly Alpha.                           | '' | product SAYS_RENAMED alpha
            Zeta                           | zeta      | zenith   | Zeta | '' | Zenith Ltd (formerly Zorb Limited) | vendor SAYS_RENAMED zorb
            Zeta                           | zeta      | zenith   | Zeta | '' | Zenith (framework supplier)        | ''
            """)
    void says(String raw, String core, String vendor, String system, String text, String paid, String expected) {
        assertEquals(expected.isEmpty() ? List.of() : List.of(expected), said(raw, core, vendor, system, text, paid));
    }
}
