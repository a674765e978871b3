package org.consolidation.analyser.normalise;

import java.util.List;
import org.consolidation.analyser.text.Fold;

/**
 * How long something runs, as written: "3+1+1", "36 months", "two years", "90 days".
 *
 * @param months the firm term; null when it cannot be read
 * @param extension options after it, such as "1+1"; ""
 */
record Term(Integer months, String extension) {

    private static final Term NONE = new Term(null, "");
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    /** Longer terms are taken for mistakes: fifty years. */
    private static final int LONGEST = 600;

    /** Reads a duration; a bare number up to 10 is years, a larger one months. */
    static Term read(String raw) {
        String text = Fold.tidy(raw);
        if (text.isEmpty()) return NONE;
        int plus = text.indexOf('+');
        if (plus > 0) {
            String unit = text.toLowerCase(java.util.Locale.ROOT).contains("month") ? " months" : " years";
            String firm = Fold.fold(text.substring(0, plus));
            Integer months = statedMonths(firm);
            if (months == null) months = statedMonths(firm + unit);
            return new Term(months, text.substring(plus + 1).strip());
        }
        String folded = Fold.fold(text);
        Integer months = statedMonths(folded);
        if (months == null) {
            Integer bare = number(folded);
            if (bare != null) months = within(bare <= 10 ? bare * 12 : bare);
        }
        return new Term(months, "");
    }

    /** Months of a notice period, part months counted whole; null when not stated. */
    static Integer noticeMonths(String raw) {
        String folded = Fold.fold(raw);
        if (folded.isEmpty()) return null;
        Integer stated = statedMonths(folded);
        if (stated != null) return stated;
        Integer bare = number(folded);
        return bare != null && bare <= 36 ? bare : null;
    }

    /** Months of the first "number unit" pairs in folded text; null when there is none. */
    static Integer statedMonths(String folded) {
        String[] words = split(folded);
        double months = 0;
        boolean found = false;
        for (int i = 0; i + 1 < words.length; i++) {
            Integer n = number(words[i]);
            if (n == null) continue;
            double each = unit(words[i + 1]);
            if (each == 0) continue;
            // "2 5 years" is how "2.5 years" folds.
            double half = i > 0 && found && number(words[i - 1]) != null ? 0 : n;
            if (i > 0 && number(words[i - 1]) != null && n < 10) half = number(words[i - 1]) + n / 10.0;
            months += half * each;
            found = true;
            if (each < 12) break;
        }
        return found ? within((int) Math.ceil(months - 0.05)) : null;
    }

    private static Integer within(int months) {
        return months >= 1 && months <= LONGEST ? months : null;
    }

    private static String[] split(String folded) {
        StringBuilder apart = new StringBuilder(folded.length() + 4);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (i > 0 && Character.isLetter(c) && Character.isDigit(folded.charAt(i - 1))) apart.append(' ');
            apart.append(c);
        }
        return apart.toString().split(" ");
    }

    private static double unit(String word) {
        return switch (word) {
            case "year", "years", "yr", "yrs", "y" -> 12;
            case "month", "months", "mth", "mths", "mo" -> 1;
            case "week", "weeks" -> 7 / 30.4375;
            case "day", "days" -> 1 / 30.4375;
            default -> 0;
        };
    }

    private static Integer number(String word) {
        int spelt = NUMBERS.indexOf(word);
        if (spelt >= 0) return spelt;
        if (word.isEmpty() || word.length() > 4) return null;
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') return null;
        }
        return Integer.valueOf(word);
    }
}
