package org.consolidation.analyser.ingest;

import java.util.List;
import java.util.regex.Pattern;
import org.consolidation.analyser.text.Fold;

/**
 * How the letters end that answer requests: "Yours faithfully", a name, a post, a team. None of these lines is a
 * system, and most are people. Nor are the notes below "Notes:". Follows the lines of a file from the first on.
 */
final class Closing {

    private static final Pattern WORDS = Pattern.compile(
            "yours (?:faithfully|sincerely|truly)|(?:kind|kindest|best|warm|with)?(?: kind| best)? ?regards");
    /** Lines that stand below: name, post, team, body, address, telephone. */
    private static final int LINES = 12;

    private static final int LONGEST = 30;

    /** A line that heads notes; without the colon it is the name of a mail program. */
    private static final Pattern NOTES = Pattern.compile("(?i)\\s*(?:foot)?notes?\\s*:\\s*");

    private int left;
    private boolean notes;

    /** Whether a line is such a farewell. */
    static boolean is(String line) {
        return line.length() <= LONGEST && WORDS.matcher(Fold.fold(line)).matches();
    }

    /**
     * Whether a line is the farewell or stands below it.
     *
     * @param width columns of the table: a line with several of them filled is a record again
     */
    boolean holds(List<String> cells, int width) {
        int filled = 0;
        String only = "";
        for (String cell : cells) {
            if (cell.isBlank()) continue;
            filled++;
            only = cell;
        }
        if (filled == 1 && (is(only) || width > 1 && NOTES.matcher(only).matches())) {
            left = LINES;
            notes = !is(only);
            return true;
        }
        if (filled == 0 || left == 0) return false;
        if (filled > Math.max(1, width - 1) || filled > (notes ? 1 : 2) || letterBegins(only)) {
            left = 0;
            return false;
        }
        left--;
        return true;
    }

    private static boolean letterBegins(String line) {
        return line.length() <= 2 * LONGEST
                && line.strip().toLowerCase(java.util.Locale.ROOT).startsWith("dear ");
    }
}
