package org.consolidation.analyser.normalise;

import java.util.Locale;
import org.consolidation.analyser.text.Fold;

/**
 * Reads how many people or licences a system has.
 *
 * @param users null when not stated as a number
 * @param rule id of what is worth knowing about the reading; ""
 */
record UsersText(Long users, String rule) {

    static final String RANGE = "users.range";
    static final String WORDS = "users.no-number";
    static final String ABSURD = "users.absurd";

    private static final UsersText NONE = new UsersText(null, "");
    /** More people than live in the United Kingdom. */
    private static final long MOST = 70_000_000;

    /** Reads a cell; a range gives its middle, rounded down, "50,000+" its bound. */
    static UsersText read(String raw) {
        String text = Fold.tidy(raw).toLowerCase(Locale.ROOT);
        if (text.isEmpty() || NonAnswer.isOne(Fold.fold(text))) return NONE;
        long[] found = new long[2];
        int[] ends = new int[2];
        int count = 0;
        int secondStart = 0;
        for (int i = 0; i < text.length() && count < 2; ) {
            if (!Character.isDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            double n = 0;
            double place = 0;
            while (i < text.length()) {
                char c = text.charAt(i);
                boolean digitAfter = i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
                if (Character.isDigit(c)) {
                    n = place == 0 ? n * 10 + Character.digit(c, 10) : n + Character.digit(c, 10) * place;
                    place /= 10;
                } else if (c == '.' && digitAfter && place == 0) {
                    place = 0.1;
                } else if (c != ',' || !digitAfter) {
                    break;
                }
                i++;
            }
            if (i < text.length() && text.charAt(i) == 'k') n *= 1000;
            if (count == 1) secondStart = start;
            found[count] = (long) Math.min(n, Long.MAX_VALUE / 4);
            ends[count] = i;
            count++;
        }
        if (count == 0) return new UsersText(null, WORDS);
        if (found[0] > MOST) return new UsersText(null, ABSURD);
        if (count == 2 && found[1] >= found[0] && found[1] <= MOST) {
            String gap = text.substring(ends[0], secondStart).strip();
            if (gap.equals("-") || gap.equals("–") || gap.equals("to")) {
                return new UsersText((found[0] + found[1]) / 2, RANGE);
            }
        }
        return new UsersText(found[0], "");
    }
}
