package org.consolidation.analyser.ingest;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.consolidation.analyser.text.Fold;

/**
 * The request that a reply quotes before it answers: "Request", its questions, "Response", the same questions with the
 * answers. What stands above that one line answers nothing. Where "Answer" stands below each question, nothing is
 * quoted. Follows the lines of a file from the first on.
 */
final class QuotedRequest {

    private static final Set<String> ANSWERS = Set.of(
            "response",
            "our response",
            "the response",
            "response sent",
            "response provided",
            "reply",
            "our reply",
            "answer",
            "answers",
            "our answer",
            "our answers",
            "decision",
            "disclosure",
            "information disclosed",
            "information provided");

    private static final Set<String> ASKS = Set.of(
            "request",
            "your request",
            "the request",
            "request details",
            "details of request",
            "details of enquiry",
            "information request",
            "request and answer",
            "original request",
            "question",
            "questions",
            "you asked",
            "you asked for",
            "you requested");

    /** Questions above the answers that show a request where no line says so. */
    private static final int LEAST = 1;

    private static final int LONGEST = 40;
    /** "Response 01-12-2016", folded. */
    private static final Pattern DATED =
            Pattern.compile("(?: (?:dated|sent|on))?(?: [\\w]{1,9}){1,2} (?:19|20)\\d\\d$");

    private boolean left;

    private QuotedRequest(boolean quoted) {
        left = !quoted;
    }

    /** Whether and where the first lines of a file quote a request. */
    static boolean isIn(List<RawLines.Line> lines) {
        int answers = 0;
        int questions = 0;
        boolean asks = false;
        for (RawLines.Line line : lines) {
            if (answers(line.text())) {
                answers++;
            } else if (answers == 0) {
                asks |= is(line.text(), ASKS);
                if (QuestionLines.isQuestion(line.text())) questions++;
            }
        }
        return answers == 1 && (asks || questions >= LEAST);
    }

    static QuotedRequest of(boolean quoted) {
        return new QuotedRequest(quoted);
    }

    /** Whether a line belongs to it, the line that heads the answers among them. */
    boolean holds(String line) {
        if (left) return false;
        left = answers(line);
        return true;
    }

    private static boolean answers(String line) {
        return is(line, ANSWERS);
    }

    private static boolean is(String line, Set<String> headings) {
        return line.length() <= LONGEST
                && headings.contains(DATED.matcher(Fold.fold(line)).replaceFirst(""));
    }
}
