package org.consolidation.analyser.report;

import java.util.List;
import java.util.Locale;

/** Values as the text of a cell. */
final class Cells {

    private Cells() {}

    /**
     * Text that a spreadsheet will not run: a leading apostrophe before =, +, -, @, tab or carriage
     * return. A plain number such as "-5" or "+0.75" does nothing and stays as it is. See OWASP, "CSV
     * injection".
     */
    static String guarded(String text) {
        if (text.isEmpty()) return text;
        char first = text.charAt(0);
        boolean runs = first == '=' || first == '+' || first == '-' || first == '@' || first == '\t' || first == '\r';
        return runs && !isNumber(text) ? "'" + text : text;
    }

    /** Thousandths with three decimals: -1234 is "-1.234". */
    static String decimal(long thousandths) {
        long size = Math.abs(thousandths);
        String fraction = Long.toString(1000 + size % 1000).substring(1);
        return (thousandths < 0 ? "-" : "") + size / 1000 + "." + fraction;
    }

    /** The constant in lower case, words joined by _. */
    static String word(Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT);
    }

    /** Texts joined by "; ". */
    static String list(List<String> texts) {
        return String.join("; ", texts);
    }

    private static boolean isNumber(String text) {
        int digits = 0;
        int points = 0;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') points++;
            else if (c >= '0' && c <= '9') digits++;
            else return false;
        }
        return digits > 0 && points <= 1 && (text.charAt(0) == '-' || text.charAt(0) == '+');
    }
}
