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
}
