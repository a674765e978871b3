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

    @Test
    @DisplayName("below the request that it quotes reads the answers alone")
    void quotedRequest() throws IOException {
        List<String> rows = records(survey("""
                Request
                1. What software do you use for grounds maintenance?
                2. What software do you use for trees?
                3. For each of the above please provide the following details:
                a. What is the annual cost?
                Response
                1. What software do you use for grounds maintenance?
                Zorbex
                2. What software do you use for trees?
                Plover
                3. For each of the above please provide the following details:
                a. What is the annual cost?
                Refused under section 43
                """));
        assertEquals(2, rows.size(), rows.toString());
        assertTrue(rows.get(0).startsWith("7 Zorbex|"), rows.get(0));
        assertTrue(rows.get(1).startsWith("9 Plover|"), rows.get(1));
        assertFalse(rows.get(1).contains("For each of the above"), rows.get(1));
    }

    @Test
    @DisplayName("may name its questions by their numbers in the request")
    void numbersOfTheRequest() throws IOException {
        List<String> rows = records(survey("""
                Request
                Q1. Please advise the products that your force uses for;
                a. Command and control
                b. Duty management
                Q2. Detail if these products are owned outright or leased.
                Q3. Which payroll system do you use?
                Decision
                Q1a. Zorbex
                Q1b. Plover
                Q2. They are leased
                Q3. Gannet
                """));
        assertEquals(
                List.of("8 Zorbex", "9 Plover", "11 Gannet"),
                rows.stream().map(row -> row.split("[|]")[0]).toList());
        assertTrue(rows.get(0).contains("Command and control"), rows.get(0));
    }

    @Test
    @DisplayName("counts its questions on lines of their own, and announces the answers")
    void countedAndAnnounced() throws IOException {
        List<String> rows = records(survey("""
                Question 1
                System name: please tell me what the finance system
                of the council is called.
                Answer 1
                Zorbex
                Question 2
                Supplier: for this system, please state the name of the supplier.
                Answer 2
                Zorb Ltd
                """));
        assertEquals(1, rows.size(), rows.toString());
        assertTrue(rows.get(0).startsWith("2 Zorbex|Zorb Ltd|"), rows.get(0));
    }

    @Test
    @DisplayName("of a question for several topics is a record for each of them")
    void topicsOfAQuestion() throws IOException {
        List<String> listed = records(survey("""
                What are the main systems used by the council for:
                1. Planning - Zorbex
                2. Building Control - Plover
                How many users does each have?
                1. Planning - 40
                2. Building Control - 12
                """));
        assertEquals(2, listed.size(), listed.toString());
        assertTrue(listed.get(0).startsWith("2 Zorbex|") && listed.get(0).endsWith("Planning"), listed.get(0));
        assertTrue(listed.get(1).startsWith("3 Plover|"), listed.get(1));
        List<String> named = records(survey("""
                1. What software systems are used for Planning, Land Charges, Licencing and Environmental Health?
                Planning and Land Charges - Zorbex
                Licensing and Environmental Health: Plover
                2. Which payroll system do you use?
                Gannet - Zorb Ltd
                """));
        assertEquals(
                List.of("1 ", "2 Zorbex", "3 Plover", "4 Gannet - Zorb Ltd"),
                named.stream().map(row -> row.split("[|]")[0]).toList());
    }

    @Test
    @DisplayName("is a form where each line has a letter, a label and a dash")
    void letteredForm() throws IOException {
        List<String> rows = records(survey("""
                Please state for each system:
                a) System type –
                b) Supplier name –
                c) System name –
                e) Contract expiry –
                Response
                1. Please state for each system:
                a) System type – Blood tracking
                b) Supplier – Zorb Ltd
                c) System name – Zorbex
                e) End date – 31/03/2027
                2. Please state for each system:
                a) System type – Pharmacy
                b) Supplier – N/A
                c) System name – N/A
                e) End date –
                """));
        assertTrue(
                rows.stream().anyMatch(row -> row.contains("Zorbex") && row.contains("31/03/2027")), rows.toString());
        assertTrue(rows.stream().noneMatch(row -> row.contains("Zorbex") && row.contains("Pharmacy")), rows.toString());
    }

    @Test
    @DisplayName("and no system in any answer is not a list of systems, whatever stands above it")
    void prose() throws IOException {
        FileSurvey survey = survey("""
                August 2023: DEMS System
                Who provides your digital evidence system?
                We are unable to provide you with this as it is exempt.
                What date does this contract end?
                The contract for DAMS ends on 30th May 2027.
                """);
        assertEquals("null", fields(survey));
        assertEquals(
                "header.no-system",
                survey.issues().get(survey.issues().size() - 1).rule());
    }

    @Test
    @DisplayName("with a date in the line that heads the answers, and dashes behind the numbers of questions")
    void datedResponse() throws IOException {
        List<String> rows = records(survey("""
                1. What system do you currently use for recording requests?
                2. The initial cost to set up this system.
                3. The annual cost of this system.
                Response 01-12-2016
                1. Zorbex
                2. Not available
                3. £4,000
                """));
        assertEquals(1, rows.size(), rows.toString());
        assertTrue(rows.get(0).startsWith("5 Zorbex|"), rows.get(0));
        List<String> dashed = records(survey("""
                Question 1 – Which system do you use for rostering?
                Plover
                Question 2 – Supplier
                Zorb Ltd
                """));
        assertEquals(1, dashed.size(), dashed.toString());
        assertTrue(dashed.get(0).startsWith("1 Plover|Zorb Ltd|"), dashed.get(0));
    }
}
