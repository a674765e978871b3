package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consolidation.analyser.text.Fold;

/**
 * A letter in which questions and answers take turns, each on lines of its own: "2. Who is the supplier?" above "Zorb
 * Ltd". A question becomes a label, the lines below it its value, as in records that stand down the page.
 */
final class QuestionLines {

    private static final int LEAST = 2;
    private static final int LONGEST = 300;
    private static final Pattern NUMBERED = Pattern.compile("(?i)\\s*(?:q(?:uestion)?\\s*)?\\(?\\d{1,2}[a-z]?[.):]*\\s+"
            + "(?:what|which|who|when|how|please|is|are|do|does|can|could|name|state|the name)\\b.*");
    private static final Pattern ANSWER =
            Pattern.compile("(?i)\\s*(?:a(?:nswer)?|response|reply)\\s*\\d{0,2}\\s*[.):-]+\\s*");

    private static final Pattern NUMBER =
            Pattern.compile("(?i)\\s*(?:q(?:uestion)?\\s*)?\\(?(\\d{1,2})[.):]+\\s+(\\S.*)");
    /** Of what the question before it names a system, and no system itself. */
    private static final Pattern SAID = Pattern.compile(
            "(?i)\\b(?:suppl\\w+|vendor|provider|costs?|values?|spend|contract|dates?|version|when|expir\\w+"
                    + "|users?|licen[cs]es|number|length|term|hosting|hosted|route|framework)\\b");
    /** What a number before a topic asks, as the questions around it do: "3. Incident recording". */
    private static final String ABOUT = "What do you use for ";

    private static final int LONGEST_TOPIC = 60;

    private QuestionLines() {}

    /** Whether a text is words alone, as those that say what a system is for. */
    private static boolean isTopic(String text) {
        return text.length() <= LONGEST_TOPIC
                && text.chars().noneMatch(c -> Character.isDigit(c) || ":;,£.|".indexOf(c) >= 0);
    }

    /** The file with labels and values parted; null where few of its lines are questions with an answer below. */
    static Sketch of(Sketch sketch, Path file) throws IOException {
        List<RawLines.Line> lines = RawLines.of(sketch, file);
        if (!RawLines.unparted(sketch, lines)) return null;
        int answered = 0;
        boolean asked = false;
        for (RawLines.Line line : lines) {
            if (line.text().isBlank()) continue;
            boolean question = isQuestion(line.text());
            if (asked && !question) answered++;
            asked = question;
        }
        if (answered < LEAST) return null;
        State state = new State();
        List<Sketch.HeadRow> head = new ArrayList<>();
        for (RawLines.Line line : lines) {
            head.add(new Sketch.HeadRow(
                    line.row(),
                    state.cells(line.text()).stream().map(Sketch.HeadRow::shown).toList()));
        }
        List<Segment> stretches = new ArrayList<>();
        for (Segment stretch : sketch.segments()) stretches.add(new Asked(stretch, RawLines.joint(sketch)));
        return new Sketch(sketch.input(), head, sketch.lastRow(), new Widths(), stretches, sketch.issues());
    }

    static boolean isQuestion(String line) {
        String text = line.strip();
        return text.length() <= LONGEST
                && (text.endsWith("?") || NUMBERED.matcher(text).matches());
    }

    private static final class State {

        private final Closing closing = new Closing();
        private boolean asked;
        /** Number of the last question; 0 where it has none. */
        private int number;

        private boolean answered;
        private boolean blankAbove;

        /** Label and value of a line: what stands above the first question and below the farewell is neither. */
        List<String> cells(String line) {
            String text = Fold.tidy(line);
            boolean apart = blankAbove;
            blankAbove = text.isEmpty();
            if (text.isEmpty()) return List.of("", "");
            if (closing.holds(List.of(text), 1)) {
                asked = false;
                return List.of("", "");
            }
            Matcher numbered = NUMBER.matcher(text);
            int at = numbered.matches() ? Integer.parseInt(numbered.group(1)) : 0;
            boolean question = isQuestion(text);
            if (question || apart && answered && at > 1 && at == number + 1 && isTopic(numbered.group(2))) {
                asked = true;
                answered = false;
                number = at;
                return List.of(question || SAID.matcher(text).find() ? text : ABOUT + numbered.group(2), "");
            }
            answered |= asked;
            Matcher answer = ANSWER.matcher(text);
            return List.of("", !asked ? "" : answer.lookingAt() ? text.substring(answer.end()) : text);
        }
    }

    private record Asked(Segment stretch, String joint) implements Segment {

        @Override
        public Rows open(Path file) throws IOException {
            return new ToldLines(stretch.open(file), joint) {

                private final State state = new State();

                @Override
                List<String> told(String line) {
                    return state.cells(line);
                }
            };
        }

        @Override
        public long bytes() {
            return stretch.bytes();
        }
    }
}
