package org.consolidation.analyser.normalise;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consolidation.analyser.text.Fold;

/**
 * How long something runs, as written: "3+1+1", "36 months", "two years", "90 days".
 *
 * @param months the firm term, at least 1; null when it cannot be read
 * @param extension options after it, such as "1+1"; ""
 */
public record Term(Integer months, String extension) {

    /** A length of time: number (or its word), what follows, unit. */
    private static final Pattern SPAN = Pattern.compile(
            "(?<![\\p{L}\\d.,/£])(?<number>\\d+(?:\\.\\d+)?|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a)\\b)"
                    + "(?:\\s*\\([\\p{L}\\d ]{1,8}\\))?"
                    + "(?:\\s*(?<joint>-|–|to|x|×)\\s*(?<second>\\d+(?:\\.\\d+)?))?"
                    + "(?:\\s*-?\\s*(?:calendar\\s+|whole\\s+|full\\s+|working\\s+)?(?<unit>years?|yrs?|y|months?|mths?|mos?|m|weeks?|wks?|w|days?|d|quarters?)(?!\\p{L}))?"
                    + "(?![\\d])");

    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** Characters; a longer cell is a text and not searched for a length of time. */
    private static final int LONGEST = 300;

    /** Months; longer terms are taken for mistakes. */
    private static final int MOST = 1_200;

    /** What a number without a unit counts. */
    private enum Bare {
        YEARS,
        MONTHS,
        NOTHING
    }

    /** A bare number up to this is years where years are counted, a larger one months. */
    private static final int MOST_BARE_YEARS = 10;

    /** Reads a duration; a bare number up to 10 is years, a larger one months. */
    static Term read(String raw) {
        return read(raw, false);
    }

    /**
     * Reads a duration.
     *
     * @param inMonths whether the column says that its numbers count months
     */
    static Term read(String raw, boolean inMonths) {
        String text = Fold.tidy(raw);
        int plus = text.indexOf('+');
        return new Term(
                firm(months(text, !inMonths)),
                plus > 0 ? text.substring(plus + 1).strip() : "");
    }

    /** Months of a notice period, part months counted whole so that no notice is late; null when not stated. */
    static Integer noticeMonths(String raw) {
        double months = span(raw, Bare.MONTHS);
        return months < 0 || months > MOST ? null : Integer.valueOf((int) Math.ceil(months - 0.05));
    }

    /** Months of a length of time that is stated with its unit, "over 3 years"; null when there is none. */
    static Integer statedMonths(String raw) {
        double months = span(raw, Bare.NOTHING);
        return months < 0 || months > MOST ? null : firm((int) Math.round(months));
    }

    private static Integer firm(Integer months) {
        return months == null || months < 1 ? null : months;
    }

    /**
     * A length of time in whole months, rounded to the nearest: "3 months", "90 days" (3), "2 years",
     * "1 year 6 months", "2 x 12 months" (24), "24"; of "3+1+1" and "2 years + 1" the first term,
     * because extensions are options; of "3-5 years" the shorter; null when none is stated.
     *
     * @param bareIsYears whether a number up to 10 without a unit counts years, as in a column of
     *     durations; else months. The terms of "3+1+1" are years whatever the column counts
     */
    public static Integer months(String cell, boolean bareIsYears) {
        double months = span(cell, bareIsYears ? Bare.YEARS : Bare.MONTHS);
        return months < 0 || months > MOST ? null : Integer.valueOf((int) Math.round(months));
    }

    /** Months; -1 when none are stated. */
    private static double span(String cell, Bare counts) {
        if (cell == null || cell.length() > LONGEST) return -1;
        String text = cell.toLowerCase(Locale.ROOT).replace('\u00a0', ' ').strip();
        Matcher matcher = SPAN.matcher(text);
        double months = 0;
        double smallest = Double.MAX_VALUE;
        int end = 0;
        while (matcher.find()) {
            boolean more = smallest < Double.MAX_VALUE;
            String unit = matcher.group("unit");
            if (more && (unit == null || !continues(text.substring(end, matcher.start())))) break;
            double number = number(matcher.group("number"));
            if (unit == null) {
                double bare = counts == Bare.NOTHING ? -1 : bare(text, matcher, number, counts);
                if (bare < 0) continue;
                return bare;
            }
            double one = monthsOf(unit);
            if (one >= smallest) break;
            String joint = matcher.group("joint");
            boolean times = "x".equals(joint) || "×".equals(joint);
            months += (times ? number * Double.parseDouble(matcher.group("second")) : number) * one;
            smallest = one;
            end = matcher.end();
        }
        return smallest < Double.MAX_VALUE ? months : -1;
    }

    /** "1 year and 6 months" is one span; "2 years + 6 months" and "3 years (1 month's notice)" are not. */
    private static boolean continues(String between) {
        String joint = between.strip();
        return joint.isEmpty() || joint.equals("and") || joint.equals(",") || joint.equals("&");
    }

    /** Months of a number without unit; -1 unless nothing but options stands beside it. */
    private static double bare(String text, Matcher matcher, double number, Bare counts) {
        if (!Character.isDigit(matcher.group("number").charAt(0))) return -1;
        String rest = text.substring(matcher.end("number")).strip();
        boolean options = rest.startsWith("+") && rest.length() > 1;
        boolean lone = matcher.start() == 0 && (rest.isEmpty() || rest.startsWith("("));
        if (!options && !lone) return -1;
        if (options) {
            // "24+12 months" and "24+12+12": months; "3+1+1": years.
            if (rest.contains("month")) return number;
            return rest.contains("year") || rest.contains("yr") || number <= MOST_BARE_YEARS ? number * 12 : number;
        }
        return counts == Bare.YEARS && number <= MOST_BARE_YEARS ? number * 12 : number;
    }

    private static double monthsOf(String unit) {
        return switch (unit.charAt(0)) {
            case 'y' -> 12;
            case 'q' -> 3;
            case 'w' -> 12.0 / 52;
            case 'd' -> 12.0 / 365;
            default -> 1;
        };
    }

    private static double number(String text) {
        if (text.equals("a")) return 1;
        int spelt = NUMBERS.indexOf(text);
        return spelt >= 0 ? spelt : Double.parseDouble(text);
    }
}
