package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A letter in which questions and answers take turns, each on lines of its own: "2. Who is the supplier?" above "Zorb
 * Ltd". A question becomes a label, the lines below it its value, as in records that stand down the page. How a letter
 * is read line by line is said in {@link LetterLines}.
 */
final class QuestionLines {

    static final int LEAST = 2;
    private static final int LONGEST = 300;
    private static final Pattern NUMBERED = Pattern.compile(
            "(?i)\\s*(?:q(?:uestion)?\\s*)?\\(?\\d{1,2}[a-z]?[.):]*\\s+"
                    + "(?:what|which|who|when|how|please|is|are|do|does|can|could|name|state|the names?|for each|for all"
                    + "|if|has|have|will|would|why|where|whether)\\b.*|\\s*(?:question|request)\\s*\\d{1,2}[a-z]?\\s*[-–—:.)]\\s*\\S.*|\\s*\\(?\\d{1,2}[.):]+\\s+\\S.*:\\s*");
    /** "What are the main systems used for:", above a list. */
    private static final Pattern LISTED = Pattern.compile("(?i)(?:what|which)\\b.*:");

    private QuestionLines() {}

    /** The file with labels and values parted; null where few of its lines are questions with an answer below. */
    static Sketch of(Sketch sketch, Path file) throws IOException {
        List<RawLines.Line> lines = RawLines.of(sketch, file);
        if (!RawLines.unparted(sketch, lines)) return null;
        LetterLines.Manner manner = LetterLines.Manner.of(lines);
        LetterLines letter = new LetterLines(manner);
        int answered = 0;
        boolean asked = false;
        List<Sketch.HeadRow> head = new ArrayList<>();
        for (RawLines.Line line : lines) {
            List<String> cells = letter.cells(line.text());
            boolean answer = !cells.get(1).isEmpty();
            if (answer && (asked || !cells.get(0).isEmpty())) answered++;
            if (answer || !cells.get(0).isEmpty()) asked = !answer;
            head.add(new Sketch.HeadRow(
                    line.row(), cells.stream().map(Sketch.HeadRow::shown).toList()));
        }
        if (answered < LEAST) return null;
        List<Segment> stretches = new ArrayList<>();
        for (Segment stretch : sketch.segments()) stretches.add(new Asked(stretch, RawLines.joint(sketch), manner));
        return new Sketch(sketch.input(), head, sketch.lastRow(), new Widths(), stretches, sketch.issues());
    }

    static boolean isQuestion(String line) {
        String text = line.strip();
        return text.length() <= LONGEST
                && (text.endsWith("?")
                        || NUMBERED.matcher(text).matches()
                        || LISTED.matcher(text).matches());
    }

    private record Asked(Segment stretch, String joint, LetterLines.Manner manner) implements Segment {

        @Override
        public Rows open(Path file) throws IOException {
            return new ToldLines(stretch.open(file), joint) {

                private final LetterLines letter = new LetterLines(manner);

                @Override
                List<String> told(String line) {
                    return letter.cells(line);
                }
            };
        }

        @Override
        public long bytes() {
            return stretch.bytes();
        }
    }
}
