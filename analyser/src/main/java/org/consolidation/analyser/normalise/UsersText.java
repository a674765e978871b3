package org.consolidation.analyser.normalise;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    static final String NEGATIVE = "users.negative";

    /** A number with its unit, a second one when it is a range, and the word behind. */
    private static final Pattern COUNT = Pattern.compile(
            "(?<![\\p{L}\\d£$€/])(?<!\\d[.,-])(?<low>\\d{1,3}(?:[, ]\\d{3})+(?!\\d)|\\d+)(?<decimals>\\.\\d+)?\\s?(?<lowUnit>k\\b|m\\b|million\\b|thousand\\b)?"
                    + "(?:\\s*(?:-|–|to)\\s*(?<high>\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)\\s?(?<highUnit>k\\b|thousand\\b)?)?"
                    + "(?![\\d%]|\\s*%|[,./-]\\d|\\p{L})\\+?\\s*(?<word>\\p{L}+(?:\\s+\\p{L}+)?)?");

    private static final Set<String> PEOPLE = Phrases.set("""
            user, users, licence, licences, license, licenses, seat, seats, staff, people, named, concurrent,
            employees, officers, accounts, fte, active, logins, members, workers, total""");

    /** Characters; a longer cell is a text and not searched for a number. */
    private static final int LONGEST = 300;

    private static final UsersText NONE = new UsersText(null, "");
    private static final UsersText UNCOUNTED = new UsersText(null, WORDS);
    /** More people than live in the United Kingdom. */
    private static final double MOST = 70_000_000;

    /**
     * Reads a cell: "circa 1,200", "1200 (named)", "1.2k"; a range gives its middle, rounded down,
     * "50,000+" its bound. Of several numbers the first that people, licences or seats follow counts,
     * else the first that may not be a year. Nothing is read from shares, dates, sums of money and
     * numbers that are not whole.
     */
    static UsersText read(String raw) {
        if (raw == null || raw.isBlank()) return NONE;
        if (raw.length() > LONGEST) return UNCOUNTED;
        String text = Fold.tidy(raw).toLowerCase(Locale.ROOT);
        UsersText plain = plain(text);
        if (plain != null) return plain;
        if (NonAnswer.isOne(raw)) return NONE;
        boolean negative = text.length() > 1 && text.charAt(0) == '-' && Character.isDigit(text.charAt(1));
        return negative ? new UsersText(null, NEGATIVE) : searched(text);
    }

    /** Up to eight digits and nothing else, the usual cell; else null. */
    private static UsersText plain(String text) {
        if (text.length() > 8) return null;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') return null;
        }
        return counted(Long.parseLong(text), false);
    }

    private static UsersText searched(String text) {
        Matcher matcher = COUNT.matcher(text);
        UsersText first = UNCOUNTED;
        boolean firstIsYear = false;
        while (matcher.find()) {
            UsersText count = count(matcher);
            if (count == UNCOUNTED) continue;
            String word = matcher.group("word");
            // "1 per school (45 schools)".
            if (word != null && word.startsWith("per ")) return UNCOUNTED;
            if (word != null && people(word)) return count;
            boolean year = matcher.group("low").length() == 4
                    && count.users != null
                    && count.users >= 1990
                    && count.users <= 2100;
            if (first == UNCOUNTED || firstIsYear && !year) {
                first = count;
                firstIsYear = year;
            }
        }
        return first;
    }

    private static UsersText counted(double count, boolean range) {
        return count > MOST ? new UsersText(null, ABSURD) : new UsersText(Math.round(count), range ? RANGE : "");
    }

    private static boolean people(String words) {
        for (String word : words.split("\\s+")) {
            if (PEOPLE.contains(word)) return true;
        }
        return false;
    }

    private static UsersText count(Matcher matcher) {
        String decimals = matcher.group("decimals") == null ? "" : matcher.group("decimals");
        String lowUnit = matcher.group("lowUnit");
        String highUnit = matcher.group("highUnit");
        String word = matcher.group("word");
        double low = Double.parseDouble(matcher.group("low").replace(",", "").replace(" ", "") + decimals);
        boolean ofThousands = decimals.length() == 4 && lowUnit == null;
        boolean whole = low == Math.rint(low) || lowUnit != null || word != null && word.startsWith("fte");
        // "Apache License 2.0" says which, not how many.
        boolean version = !decimals.isEmpty() && lowUnit == null && matcher.start("low") > 0;
        if (ofThousands || !whole || version) return UNCOUNTED;
        double middle = low * times(lowUnit == null ? highUnit : lowUnit);
        if (matcher.group("high") == null) return counted(middle, false);
        double high = Double.parseDouble(matcher.group("high").replace(",", "")) * times(highUnit);
        if (high < middle) middle = low;
        return counted(Math.floor((middle + high) / 2), true);
    }

    private static int times(String unit) {
        if (unit == null) return 1;
        return unit.equals("k") || unit.equals("thousand") ? 1_000 : 1_000_000;
    }
}
