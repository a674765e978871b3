package org.consolidation.analyser.ingest;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A running text, in which lines ask and tell, and of which one was only taken for a header: "August 2023: DEMS system"
 * above a letter. What it says names no system that could be told.
 */
final class Prose {

    private static final int LEAST = 3;
    private static final double MOSTLY = 0.5;
    private static final int LONG_WORDS = 14;
    private static final Pattern SENTENCE = Pattern.compile("(?:\\S+\\s+){5,}\\S+[.!]\\W*");
    private static final Pattern WORDS = Pattern.compile("\\s+");

    private Prose() {}

    /** The columns of a table; the one of a running text without its meaning. */
    static List<Column> unread(List<Column> columns, List<Sketch.HeadRow> below) {
        if (columns.size() != 1 || columns.get(0).field() == null || !told(below)) return columns;
        return List.of(columns.get(0).meaning(null, 0, "none"));
    }

    private static boolean told(List<Sketch.HeadRow> below) {
        int lines = 0;
        int told = 0;
        for (Sketch.HeadRow row : below) {
            String line = String.join(", ", row.cells()).strip();
            if (row.filled() == 0) continue;
            lines++;
            boolean sentence = QuestionLines.isQuestion(line)
                    || SENTENCE.matcher(line).matches()
                    || WORDS.split(line).length >= LONG_WORDS;
            if (sentence) told++;
        }
        return lines >= LEAST && told >= MOSTLY * lines;
    }
}
