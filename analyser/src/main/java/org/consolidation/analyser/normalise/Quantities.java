package org.consolidation.analyser.normalise;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads counts of people and lengths of time. */
final class Quantities {

    private static final Pattern COUNT =
            Pattern.compile("(\\d{1,3}(?:[, ]\\d{3})+|\\d+)(?:\\.0+)?\\s*(k\\b)?(?:\\s*(?:-|–|to)\\s*(\\d[\\d,]*)\\s*(k\\b)?)?");
    private static final Pattern SPAN = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(year|yr|y\\b|month|mth|m\\b|week|wk|day|d\\b)?");
    private static final Pattern SUM = Pattern.compile("(\\d+)\\s*(?:\\+\\s*\\d+\\s*)+(.*)");

    private Quantities() {}

    /**
     * A number of users: "circa 1,200", "1200 (named)", "50-100" (the middle); null when no number is
     * stated ("all staff").
     */
    static Long users(String cell) {
        Matcher matcher = COUNT.matcher(cell.toLowerCase(Locale.ROOT));
        if (!matcher.find()) return null;
        long low = count(matcher.group(1), matcher.group(2) != null || matcher.group(4) != null);
        if (matcher.group(3) == null) return low;
        long high = count(matcher.group(3), matcher.group(4) != null);
        return low + (high - low) / 2;
    }

    private static long count(String digits, boolean thousands) {
        String plain = digits.replace(",", "").replace(" ", "");
        long number = plain.length() > 12 ? Long.MAX_VALUE / 2_000 : Long.parseLong(plain);
        return thousands ? number * 1_000 : number;
    }

    /**
     * A length of time in whole months, rounded to the nearest: "3 months", "90 days", "2 years",
     * "24"; of "3+1+1" the first term, because extensions are options; null when none is stated.
     *
     * @param bareUnitYears what a number without a unit counts: years, else months
     */
    static Integer months(String cell, boolean bareUnitYears) {
        String text = cell.toLowerCase(Locale.ROOT);
        Matcher sum = SUM.matcher(text);
        boolean options = sum.find();
        if (options) text = sum.group(1) + " " + (sum.group(2).isBlank() ? "years" : sum.group(2));
        Matcher matcher = SPAN.matcher(text);
        double months = 0;
        boolean found = false;
        while (matcher.find()) {
            double number = Double.parseDouble(matcher.group(1));
            String unit = matcher.group(2);
            if (unit == null) {
                if (found) break;
                unit = bareUnitYears ? "y" : "m";
            }
            months += switch (unit.charAt(0)) {
                case 'y' -> number * 12;
                case 'w' -> number * 12 / 52;
                case 'd' -> number * 12 / 365;
                default -> number;
            };
            found = true;
        }
        return found && months <= 1_200 ? Integer.valueOf((int) Math.round(months)) : null;
    }
}
