package org.consolidation.analyser.ingest;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.consolidation.analyser.text.Fold;

/**
 * How records stand down the page: each row a label and its value, a record a group of rows. Where several
 * columns of values stand beside the labels, each is a record of its own.
 *
 * @param labelColumn place of the labels; the values stand behind it
 * @param headerRow source row of a line such as "Question | Answer"; 0 when there is none
 * @param columns place in the record of each folded label; labels that name the system share one
 * @param names folded labels that name the system: the next one begins another record
 * @param questions those of them that also say what it is for: "Which system do you use for payroll?"
 * @param width cells of a record; the last holds the question
 */
record PageLayout(
        int labelColumn,
        long headerRow,
        LinkedHashMap<String, Integer> columns,
        TreeSet<String> names,
        TreeSet<String> questions,
        int width)
        implements Serializable {

    private static final Pattern ENUMERATION =
            Pattern.compile("^(?i)(?:(?:q(?:uestion)?\\s*)?[(]?(?:\\d{1,2}[a-z]?|[a-z])[.):]+\\s*"
                    + "|(?:question|request)\\s*\\d{1,2}[a-z]?\\s*[-–—.):]+\\s*)");

    /** A label as it is compared: folded, without the number before it. */
    static String label(String cell) {
        return Fold.fold(unnumbered(cell));
    }

    /** A label without the number before it: "1. ", "Q2) ". */
    static String unnumbered(String cell) {
        return ENUMERATION.matcher(Fold.tidy(cell)).replaceFirst("");
    }

    /** The cells of a record under these values. */
    String[] cells(Map<Integer, String> values) {
        String[] cells = new String[width];
        java.util.Arrays.fill(cells, "");
        values.forEach((column, value) -> cells[column] = value);
        return cells;
    }

    boolean knows(String label) {
        return columns.containsKey(label);
    }
}
