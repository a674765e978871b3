package org.consolidation.analyser.ingest;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What ticks and crosses say in a checklist: "✓", "Y", "x", "No".
 *
 * @param crosses whether an x is a no, as it is beside ticks; alone it is a mark like another
 * @param systems whether the columns are products; else they are organisations
 */
record Marks(boolean crosses, boolean systems) implements Serializable {

    private static final Set<String> YES =
            Set.of("✓", "✔", "☑", "☒", "✅", "√", "●", "•", "■", "y", "yes", "true", "tick", "1", "y.", "yes.");
    private static final Set<String> NO =
            Set.of("✗", "✘", "❌", "✕", "✖", "☐", "○", "n", "no", "false", "0", "-", "–", "—", "n.", "no.", "n/a", "na");
    private static final String CROSS = "x";
    /** Signs that no letter of any language is begin here: arrows, boxes, ticks. */
    private static final int FIRST_SIGN = 0x2190;

    /** Dots and squares of lists. */
    private static final String PLAIN = "●■○";

    private static final int MOST = 4;

    /** What a cell answers. */
    enum Answer {
        YES,
        NO,
        /** In words of its own: "Housing only", "from 2027". */
        WORDS
    }

    private static String mark(String cell) {
        String mark = cell.strip().replace("\ufe0f", "");
        return mark.length() > 5 ? "" : mark.toLowerCase(Locale.ROOT);
    }

    /** "Yes" or "No" for a box or a tick, which say so wherever they stand; the cell itself for anything else. */
    static String inWords(String cell) {
        if (cell.isEmpty() || cell.length() > MOST) return cell;
        String mark = mark(cell);
        if (mark.isEmpty() || PLAIN.indexOf(mark) >= 0 || mark.codePointAt(0) < FIRST_SIGN) return cell;
        return YES.contains(mark) ? "Yes" : NO.contains(mark) ? "No" : cell;
    }

    /** Whether a cell is a mark and nothing else. */
    static boolean isOne(String cell) {
        String mark = mark(cell);
        return YES.contains(mark) || NO.contains(mark) || mark.equals(CROSS);
    }

    /** Whether any of the cells is a tick, so that a cross is none. */
    static boolean ticks(List<String> cells) {
        return cells.stream().map(Marks::mark).anyMatch(mark -> YES.contains(mark) && !mark.equals("1"));
    }

    Answer of(String cell) {
        if (cell.isBlank()) return Answer.NO;
        String mark = mark(cell);
        if (mark.equals(CROSS)) return crosses ? Answer.NO : Answer.YES;
        if (NO.contains(mark) || cell.strip().toLowerCase(Locale.ROOT).matches("no[ ,;-].*")) return Answer.NO;
        return YES.contains(mark) ? Answer.YES : Answer.WORDS;
    }
}
