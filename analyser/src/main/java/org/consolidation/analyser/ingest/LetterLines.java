package org.consolidation.analyser.ingest;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consolidation.analyser.text.Fold;

/**
 * The lines of a letter of questions and answers as labels and values, each told by itself and by what stood above it.
 *
 * <pre>
 * 1. What payroll system do you use?      question          a label
 * Zorbex                                  answer            its value
 * 2. Rents                                the next number   asks what the others ask
 *
 * Question 3 / Supplier: please state …   counted           the label stands on the line below
 * Answer 3 / Zorb Ltd                     announced         the value stands on the line below
 *
 * Which systems are used for:             listed            each topic asks for itself
 * 1. Planning - Zorbex                                      label and value
 *
 * Request / 1. Which system …? / Response quoted            what stands above the answers is no answer
 * Q1. Zorbex                                                the number of a question that was quoted
 * </pre>
 *
 * What stands above the first question and below the farewell is neither label nor value.
 */
final class LetterLines {

    /**
     * How a letter is laid out.
     *
     * @param quoted whether the whole request stands above the answers
     * @param announced whether a line of its own says that an answer follows
     */
    record Manner(boolean quoted, boolean announced) implements Serializable {

        static Manner of(List<RawLines.Line> lines) {
            long announcements = lines.stream()
                    .filter(line -> ANNOUNCED.matcher(line.text().strip()).matches())
                    .count();
            return new Manner(QuotedRequest.isIn(lines), announcements >= QuestionLines.LEAST);
        }
    }

    private static final List<String> NEITHER = List.of("", "");
    private static final Pattern ANSWER =
            Pattern.compile("(?i)\\s*(?:a(?:nswer)?|response|reply)\\s*\\d{0,2}\\s*[.):-]+\\s*");

    private static final Pattern NUMBER =
            Pattern.compile("(?i)\\s*(?:q(?:uestion)?\\s*)?\\(?(\\d{1,2})[.):]+\\s+(\\S.*)");
    /** A line that only counts the question below it: "Question 1", "Request 2:". */
    private static final Pattern COUNTED =
            Pattern.compile("(?i)(?:question|request)\\s*(?:no\\.?\\s*)?\\d{1,2}[a-z]?\\s*[.:)]?");
    /** A line that only says that the answer follows. */
    private static final Pattern ANNOUNCED = Pattern.compile("(?i)(?:our |the )?(?:answer|response|reply)"
            + "\\s*(?:to (?:question|request)\\s*)?\\d{0,2}[a-z]?\\s*[.:)-]*");
    /** Of whom the answer is that follows: "Adult social care response:". */
    private static final Pattern ANSWERS = Pattern.compile("(?i).{2,60} (?:answer|response|reply)\\s*:");
    /** "Contract expiry: please state the date of when the contract expires." */
    private static final Pattern SHORTLY = Pattern.compile("([^:?]{3,40}):\\s+\\S.{20,}");
    /** "Q1c. Zorbex", "2a) Zorbex", "Q1." */
    private static final Pattern REFERENCE = Pattern.compile(
            "(?i)(?:q(?:uestion)?|a(?:nswer)?)?\\s*\\(?(\\d{1,2})\\s?([a-z]?)(?:\\s?[-–]\\s?[a-z\\d]{1,2})?"
                    + "(?:[.):]+\\s*|\\s*$)(.*)");
    /** "a. Duty management", below a question that is quoted. */
    private static final Pattern ITEM = Pattern.compile("\\(?([a-z])[.)]\\s+(\\S.*)");
    /** "1. Planning - Zorbex". */
    private static final Pattern OF_TOPIC =
            Pattern.compile("(?:\\(?(?:\\d{1,2}|[a-zA-Z])[.)]|[-•*])\\s*([^-–—:]{2,60}?)\\s*(?:\\s[-–—]|:)\\s+(\\S.*)");
    /** "Planning - Zorbex", "Planning   Zorbex", where the question names the topic. */
    private static final Pattern OF_ASKED = Pattern.compile("([^-–—:]{2,60}?)\\s*(?:\\s[-–—]|:|\\s{2})\\s*(\\S.*)");
    /** Of what the question before it names a system, and no system itself. */
    private static final Pattern SAID = Pattern.compile(
            "(?i)\\b(?:suppl\\w+|vendor|provider|costs?|values?|spend|contract|dates?|version|when|expir\\w+"
                    + "|users?|licen[cs]es|number|length|term|hosting|hosted|route|framework)\\b");
    /** What a number before a topic asks, as the questions around it do: "3. Incident recording". */
    private static final String ABOUT = "What do you use for ";

    private static final int LONGEST_TOPIC = 60;
    /** Share of a topic's words that stand in the question. */
    private static final double NAMED = 0.75;

    private final Closing closing = new Closing();
    private final QuotedRequest request;
    private final boolean announced;
    /** Questions of the quoted request by number, and by number and letter. */
    private final Map<String, String> quoted = new HashMap<>();

    /** Numbered lines of it, folded: what stands there again below is asked. */
    private final Set<String> lines = new HashSet<>();

    /** Number of the last question that is quoted; "" before the first. */
    private String quotedLast = "";

    private boolean asked;
    /** The last question; "" before the first. */
    private String question = "";

    /** The same where it ends in a colon; else "". */
    private String list = "";

    /** Number of the last question; 0 where it has none. */
    private int number;

    private boolean answered;
    private boolean blankAbove;
    /** Whether the line above counts the question that this one asks. */
    private boolean counted;

    /** Whether a question that was counted goes on until a line says that the answer follows. */
    private boolean open;

    LetterLines(Manner manner) {
        request = QuotedRequest.of(manner.quoted());
        announced = manner.announced();
    }

    /** Label and value of a line, "" for neither. */
    List<String> cells(String line) {
        String text = Fold.tidy(line);
        boolean apart = blankAbove;
        blankAbove = text.isEmpty();
        if (text.isEmpty()) return NEITHER;
        if (request.holds(text)) return quoted(text);
        if (COUNTED.matcher(text).matches()) {
            counted = true;
            asked = false;
            return NEITHER;
        }
        if ((open || asked) && ANNOUNCED.matcher(text).matches()) {
            asked = true;
            open = false;
            return NEITHER;
        }
        if (counted) return counted(text);
        if (closing.holds(List.of(text), 1)) {
            asked = false;
            return NEITHER;
        }
        Matcher numbered = NUMBER.matcher(text);
        int at = numbered.matches() ? Integer.parseInt(numbered.group(1)) : 0;
        boolean asks = QuestionLines.isQuestion(text) || lines.contains(Fold.fold(text));
        if (asks || apart && answered && at > 1 && at == number + 1 && isTopic(numbered.group(2))) {
            asked = true;
            answered = false;
            number = at;
            list = asks && text.endsWith(":") ? text : "";
            question = asks || SAID.matcher(text).find() ? text : ABOUT + numbered.group(2);
            return list.isEmpty() ? List.of(question, "") : NEITHER;
        }
        if (!list.isEmpty()) return listed(text);
        List<String> referred = referred(text);
        if (referred != null) return referred;
        Matcher topic = OF_ASKED.matcher(line.strip());
        if (asked && topic.matches() && isNamed(topic.group(1))) return of(topic.group(1), topic.group(2));
        answered |= asked;
        Matcher answer = ANSWER.matcher(text);
        if (!asked || ANSWERS.matcher(text).matches()) return NEITHER;
        return List.of("", answer.lookingAt() ? text.substring(answer.end()) : text);
    }

    /** Keeps the questions of a request. */
    private List<String> quoted(String text) {
        Matcher reference = REFERENCE.matcher(text);
        Matcher item = ITEM.matcher(text);
        if (reference.matches() && !reference.group(3).isEmpty()) {
            lines.add(Fold.fold(text));
            quotedLast = reference.group(1) + reference.group(2);
            if (QuestionLines.isQuestion(text)) quoted.put(quotedLast, reference.group(3));
            else quoted.putIfAbsent(quotedLast, reference.group(3));
        } else if (!quotedLast.isEmpty() && item.matches()) {
            quoted.put(quotedLast + item.group(1), ABOUT + item.group(2));
        }
        return NEITHER;
    }

    private List<String> counted(String text) {
        counted = false;
        open = announced;
        asked = !announced;
        answered = false;
        list = "";
        Matcher shortly = SHORTLY.matcher(text);
        question = shortly.matches() ? shortly.group(1) : text;
        return List.of(question, "");
    }

    /** An answer that names its question by the number that it was quoted under; null for none. */
    private List<String> referred(String text) {
        if (quoted.isEmpty()) return null;
        Matcher reference = REFERENCE.matcher(text);
        if (!reference.matches()) return null;
        String meant = quoted.get(reference.group(1) + reference.group(2).toLowerCase(Locale.ROOT));
        if (meant == null) return null;
        question = meant;
        asked = true;
        answered = !reference.group(3).isEmpty();
        list = "";
        return List.of(question, reference.group(3));
    }

    /** A line below a question that ends in a colon: what it names asks for itself. */
    private List<String> listed(String text) {
        Matcher topic = OF_TOPIC.matcher(text);
        if (!topic.matches() || !isTopic(topic.group(1))) {
            List<String> told = List.of(answered ? "" : list, text);
            answered = true;
            return told;
        }
        return of(topic.group(1), topic.group(2));
    }

    /** What is said of one of the topics of a question. */
    private List<String> of(String topic, String answer) {
        answered = true;
        boolean system = !SAID.matcher(question).find();
        return List.of((system ? ABOUT : question + " ") + Fold.tidy(topic), Fold.tidy(answer));
    }

    /** Whether the last question names a topic, be it in several places, and a word of it spelt otherwise. */
    private boolean isNamed(String topic) {
        List<String> words = Fold.words(topic);
        List<String> asked = Fold.words(question);
        long named = words.stream().filter(asked::contains).count();
        return !words.isEmpty() && named >= NAMED * words.size();
    }

    /** Whether a text is words alone, as those that say what a system is for. */
    private static boolean isTopic(String text) {
        return text.length() <= LONGEST_TOPIC
                && text.chars().noneMatch(c -> Character.isDigit(c) || ":;,£.|".indexOf(c) >= 0);
    }
}
