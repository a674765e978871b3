package org.consolidation.analyser.normalise;

import java.util.ArrayList;
import java.util.List;

/** The numbers and words of a cell that may hold a date. */
final class DateParts {

    /** A run of digits or letters; {@code before}: what parts it from the one before, blanks off. */
    record Part(String text, String before, boolean number) {}

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final List<String> WELSH_MONTHS = List.of(
            "ionawr",
            "chwefror",
            "mawrth",
            "ebrill",
            "mai",
            "mehefin",
            "gorffennaf",
            "awst",
            "medi",
            "hydref",
            "tachwedd",
            "rhagfyr");

    private DateParts() {}

    /** 1 to 12 for a month's name, cut to three letters or more, or misspelt in the middle, or in Welsh; else 0. */
    static int month(String word) {
        if (word.length() < 3) return 0;
        for (int i = 0; i < 12; i++) {
            String month = MONTHS.get(i);
            if (!month.startsWith(word.substring(0, 3))) continue;
            boolean misspelt =
                    word.length() >= 6 && month.length() > 5 && word.endsWith(month.substring(month.length() - 2));
            if (month.startsWith(word) || misspelt || word.equals("sept")) return i + 1;
            break;
        }
        return WELSH_MONTHS.indexOf(word) + 1;
    }

    static boolean isYear(Part part) {
        return part.text().length() == 2 || part.text().length() == 4;
    }

    /** Two digits mean 1970 to 2069. */
    static int year(Part part) {
        int number = number(part);
        if (part.text().length() > 2) return number;
        return number < 70 ? 2000 + number : 1900 + number;
    }

    static int number(Part part) {
        return part.text().length() > 9 ? -1 : Integer.parseInt(part.text());
    }

    /** Runs of digits and runs of letters; ordinal endings ("1st") and "of" off. */
    static List<Part> of(String text) {
        List<Part> parts = new ArrayList<>(6);
        int behind = 0;
        int i = 0;
        while (i < text.length()) {
            int from = i;
            boolean number = isDigit(text.charAt(i));
            if (number) {
                while (i < text.length() && isDigit(text.charAt(i))) i++;
            } else if (Character.isLetter(text.charAt(i))) {
                while (i < text.length() && Character.isLetter(text.charAt(i))) i++;
            } else {
                i++;
                continue;
            }
            String part = text.substring(from, i);
            boolean ordinal = !number
                    && part.length() == 2
                    && from > 0
                    && isDigit(text.charAt(from - 1))
                    && (part.equals("st") || part.equals("nd") || part.equals("rd") || part.equals("th"));
            if (!ordinal && !part.equals("of")) {
                parts.add(new Part(
                        part,
                        text.substring(behind, from)
                                .replace('–', '-')
                                .replace('—', '-')
                                .replace('\u00a0', ' ')
                                .strip(),
                        number));
            }
            behind = i;
        }
        return parts;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
