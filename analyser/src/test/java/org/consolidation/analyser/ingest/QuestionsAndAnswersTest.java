package org.consolidation.analyser.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Text of questions with answers")
class QuestionsAndAnswersTest extends SurveyedLists {

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
    @DisplayName("asks for a system also in few words, and keeps what is said of another kind apart")
    void fewWords() throws IOException {
        FileSurvey survey = survey("""
                No.,Question,Response
                1,What is your Records Management System (RMS)?,Zorbex
                2,What payroll system?,Plover
                3,What is your ICCS?,Gannet
                4,What do you use for mobile working?,Tern
                5,Telephony / contact centre platform?,Knot
                6,Who supplies your body worn video?,Smew
                7,Who supplies your payroll system?,Zorb Ltd
                """);
        assertEquals(
                List.of("Zorbex", "Plover", "Gannet", "Tern", "Knot", "Smew"),
                records(survey).stream()
                        .map(row -> row.substring(row.indexOf(' ') + 1).split("[|]", -1)[0])
                        .toList());
        assertFalse(records(survey).get(4).contains("Smew"), records(survey).get(4));
    }

    @Test
    @DisplayName("with the number of the next question and no question mark asks what the others ask")
    void topics() throws IOException {
        List<String> rows = records(survey("""
                1. What mobilising system do you use?
                Zorbex

                2. Incident recording system
                Plover

                3. Annual cost
                £12,000

                4. What system do you use for payroll?
                1. Gannet

                2. Tern
                """));
        assertEquals(3, rows.size(), rows.toString());
        assertTrue(rows.get(0).startsWith("1 Zorbex|"), rows.get(0));
        assertTrue(rows.get(1).startsWith("4 Plover|"), rows.get(1));
        assertTrue(rows.get(1).contains("£12,000"), rows.get(1));
        assertTrue(rows.get(2).contains("Gannet") && rows.get(2).contains("Tern"), rows.get(2));
    }
}
