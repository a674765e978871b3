package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a record says of another name")
class AliasPhrasesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            FormLoom (formerly QuickForms)                  | SAYS_RENAMED | FormLoom       | QuickForms        | false
            Tascomi - now known as Idox Cloud               | SAYS_RENAMED | Tascomi        | Idox Cloud        | true
            Unit4 ERP, previously known as Agresso, finance | SAYS_RENAMED | Unit4 ERP      | Agresso           | false
            UKG Pro aka UltiPro                             | SAYS_RENAMED | UKG Pro        | UltiPro           | false
            Viva Engage formerly Yammer (Microsoft)         | SAYS_RENAMED | Viva Engage    | Yammer            | false
            Liberty Create (was MatsSoft)                   | SAYS_WAS     | Liberty Create | MatsSoft          | false
            Lagan (now Verint EM)                           | SAYS_WAS     | Lagan          | Verint EM         | true
            Exterro FTK (ex-AccessData FTK)                 | SAYS_WAS     | Exterro FTK    | AccessData FTK    | false
            NEC Software Solutions (formerly Northgate Public Services) | SAYS_RENAMED | NEC Software Solutions | Northgate Public Services | false
            Violent and Sex Offender Register (VISOR)       | NONE         | -              | -                 | false
            Multi Agency Public Protection System (MAPPS)   | ACRONYM      | Multi Agency Public Protection System | MAPPS | false
            """)
    void inCells(String cell, String rule, String before, String name, boolean newer) {
        List<AliasPhrases.Said> said = AliasPhrases.inCell(cell);
        if (rule.equals("NONE")) {
            assertEquals(List.of(), said);
            return;
        }
        assertEquals(1, said.size());
        assertEquals(MiningRule.valueOf(rule), said.get(0).rule());
        assertEquals(before, said.get(0).before());
        assertEquals(name, said.get(0).name());
        assertEquals(newer, said.get(0).newer());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Tranman (now live)",
                "Tranman (Now Live)",
                "Tranman (was £30k)",
                "Expenses (formerly paper based)",
                "Expenses (Formerly Paper Based)",
                "Uniform (was due in May)",
                "Uniform (was May 2019)",
                "Uniform (was 2019)",
                "Uniform (now hosted by Idox)",
                "Uniform (now in the cloud)",
                "Uniform (formerly on premises)",
                "Knowledge base",
                "Snow License Manager",
                "Ex Libris Alma",
                "Now Platform",
                "(formerly QuickForms)",
                "Uniform (was v10)",
                "Uniform (Idox)",
                "Microsoft 365 (M365)"
            })
    void nothingInCells(String cell) {
        assertEquals(List.of(), AliasPhrases.inCell(cell));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Formerly known as QuickForms.                              | ''       | QuickForms | false
            Online forms. Previously called QuickForms, hosted         | ''       | QuickForms | false
            The system was formerly QuickForms                         | ''       | QuickForms | false
            It is now known as FormLoom and runs in the cloud          | ''       | FormLoom   | true
            FormLoom (formerly QuickForms) for all services            | FormLoom | QuickForms | false
            Used by all of the many departments formerly known as Transport | -   | -          | false
            records of councils, formerly Boroughs                     | -        | -          | false
            """)
    void inText(String text, String before, String name, boolean newer) {
        List<AliasPhrases.Said> said = AliasPhrases.inText(text);
        if (before.equals("-")) {
            assertTrue(said.isEmpty(), said.toString());
            return;
        }
        assertEquals(1, said.size(), said.toString());
        assertEquals(before, said.get(0).before());
        assertEquals(name, said.get(0).name());
        assertEquals(newer, said.get(0).newer());
    }
}
