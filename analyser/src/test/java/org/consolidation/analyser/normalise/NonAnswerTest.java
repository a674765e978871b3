package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Cells that name no system are told from names that hold the same words")
class NonAnswerTest {

    @ParameterizedTest(name = "\"{0}\" is no answer")
    @DisplayName("Blank cells, refusals and words for nothing are non-answers")
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00a0",
                "-",
                "--",
                "?",
                "...",
                "N/A",
                "n/a",
                "N.A.",
                "NA",
                "#N/A",
                "#REF!",
                "#DIV/0!",
                "None",
                "NONE.",
                "Nil",
                "No system needed",
                "Information not held",
                "This information is not held.",
                "exempt under section 31",
                "Exempt from disclosure",
                "exempt by virtue of Section 31(1)(a)(b) Law Enforcement",
                "We do not operate libraries",
                "The Council does not have a system for this",
                "Council do not use one",
                "Not applicable",
                "Not known",
                "Unknown",
                "TBC",
                "tbc ",
                "TBC - out to tender",
                "To be confirmed",
                "as above",
                "See above",
                "Ditto",
                "(blank)",
                "Not provided",
                "REDACTED",
                "Withheld",
                "Data Withheld",
                "No Department",
                "Redacted for cybersecurity purposes.",
                "Withheld on security grounds",
                "Withheld (s43)",
                "Exempt (S31)",
                "Exempt s43(2)",
                "Section 31",
                "Section 43(2)",
                "S.31(1)(a)",
                "s31 law enforcement",
                "N/A - manual process",
                "N/A (paper)",
                "Paper files",
                "Filing cabinet",
                "Manual records",
                "Hard copy",
                "None - see contract 12",
                "None (manual)",
                "None in place",
                "none held",
                "Manual",
                "Paper based",
                "Various",
                "Other",
                "No",
                "no supplier",
                "Please see attached",
                "xxx",
                "TBD",
                "Unknown (legacy)",
                "Commercially sensitive",
                "Not in use",
                "\"",
                "PSNI Do not hold averages as this is not recorded information.",
                "Intentionally omitted"
            })
    void nonAnswers(String cell) {
        assertTrue(NonAnswer.isOne(cell));
    }

    @ParameterizedTest(name = "\"{0}\" is a name")
    @DisplayName("Names that begin like a non-answer are names")
    @ValueSource(
            strings = {
                "PaperCut",
                "Manual Handling Register",
                "Hard Copy Manager",
                "Nonesuch",
                "NA Manager",
                "Notify",
                "GOV.UK Notify",
                "None-Stop CRM",
                "Total Mobile",
                "Totara",
                "Manual Handling Trainer",
                "Other Worlds",
                "Various Artists DB",
                "Exempt Register",
                "Exempt Systems Register",
                "See Me Hear",
                "Information Asset Register",
                "Nothing Compares",
                "No Wrong Door",
                "No. 10 Diary",
                "No.1 Desk",
                "NoBlue",
                "S12 Solutions",
                "Section 106 Tracker",
                "Section 47 Database",
                "Section 31 Grant Tracker",
                "S106",
                "Unknown Worlds",
                "Paperless Office",
                "Paper Trail",
                "Blank Slate",
                "TBC Bank Portal",
                "Nil by Mouth",
                "Redactable",
                "Do It Online",
                "Withheld Numbers Register",
                "Multiple Choice",
                "SAP",
                "S4",
                "R",
                "Nonesuch - Housing",
                "Other: Xpress",
                "Not Just Notes",
                "Northgate",
                "Unknown Callers DB",
                "NAPS",
                "Ns-2",
                "Sage 50",
                "System 1",
                "No Limits",
                "Pending Cases Manager",
                "Microsoft 365",
                "社会",
                "Section 17 Recording",
                "Freedom of Information Act (FOIA) Discovery",
                "Sentinel 2"
            })
    void names(String cell) {
        assertFalse(NonAnswer.isOne(cell));
    }

    @ParameterizedTest(name = "\"{0}\" heads a total")
    @DisplayName("Lines of totals are recognised")
    @ValueSource(
            strings = {
                "Total",
                "TOTAL:",
                "Totals",
                "Sub-total",
                "Subtotal Housing",
                "Sub total - Housing",
                "Grand Total",
                "Total for ICT",
                "Total number of systems",
                "Total annual cost",
                "Total costs",
                "Total 45",
                "Total: 45",
                "Total (all systems)",
                "Housing Total",
                "Total £1.2m",
                "Sum"
            })
    void totals(String cell) {
        assertTrue(NonAnswer.isTotal(cell));
    }

    @ParameterizedTest(name = "\"{0}\" is no total")
    @DisplayName("Products named Total are no totals")
    @ValueSource(
            strings = {
                "Total Mobile",
                "Totalmobile",
                "Totara",
                "Total Repairs",
                "VirusTotal",
                "Virus Total",
                "Summit",
                "Counter"
            })
    void notTotals(String cell) {
        assertFalse(NonAnswer.isTotal(cell));
    }

    @ParameterizedTest(name = "[{index}]")
    @DisplayName("Bytes that are no text are told from cells that say nothing and from names")
    @ValueSource(
            strings = {
                "\0\u00ff\u00fe",
                "\0",
                "\0 \u0001",
                "\u00ff\u00fe",
                "\ufffd\ufffd",
                "\ufffd?",
                "\u00e9\u00e8\u0007"
            })
    void unreadable(String cell) {
        assertTrue(NonAnswer.unreadable(cell));
    }

    @ParameterizedTest(name = "\"{0}\" is not unreadable")
    @DisplayName("Short names, numbers, other scripts, marks and a name with one stray byte are no bytes")
    @ValueSource(
            strings = {
                "R",
                "Q",
                "3",
                "K2",
                "4me",
                "",
                "-",
                "—",
                "???",
                "É",
                "Caf\ufffd",
                "\0Niche",
                "Ωmega",
                "система\u0007",
                "数据\0",
                "\t",
                "🚀"
            })
    void readable(String cell) {
        assertFalse(NonAnswer.unreadable(cell));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @DisplayName("Who does it all is no system's name, unless a name stands with it")
    @ValueSource(strings = {"Provided by Kent County Council", "service delivered by the Metropolitan Police"})
    void who(String cell) {
        assertTrue(NonAnswer.saysWho(cell));
        assertFalse(NonAnswer.saysWho(cell + " - Zorbex"));
        assertFalse(NonAnswer.saysWho("Zorbex, " + cell));
    }
}
