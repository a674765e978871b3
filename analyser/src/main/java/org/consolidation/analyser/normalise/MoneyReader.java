package org.consolidation.analyser.normalise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads sums of money as people write them in returns. */
final class MoneyReader {

    /** A number with thousands separators, and what multiplies it. */
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<sign>-|\\()?\\s*(?<currency>£|\\$|€|gbp|usd|eur|\\u00c2£|\\ufffd)?\\s*(?<minus>-)?"
                    + "(?<number>\\d{1,3}(?:[, ]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
                    + "\\s*(?<unit>bn|billion|million|mn|m|thousand|k)?(?![\\p{L}\\d])");

    private static final Pattern FREE =
            Pattern.compile("(free|nil|no (cost|charge)|none|zero|free of charge|open source|n/?c)\\W*");

    /**
     * A sum that was read.
     *
     * @param lowPence lower bound; null when nothing could be read
     * @param highPence upper bound; null when nothing could be read
     * @param basis monthly, annual, per_user, total, or "" when the words do not say
     * @param problem "" or the id of what is wrong: unreadable, currency, negative
     * @param inexact whether the text says that the figure is not exact
     */
    record Money(Long lowPence, Long highPence, String basis, String problem, boolean inexact) {

        static Money problem(String problem) {
            return new Money(null, null, "", problem, false);
        }

        /** Halfway between the bounds, in pence, rounded down. */
        Long centralPence() {
            return lowPence == null ? null : Long.valueOf(lowPence + (highPence - lowPence) / 2);
        }
    }

    private MoneyReader() {}

    /**
     * The sum in a cell: symbols, thousands separators, k, m and bn; "a to b" and "a – b" are ranges,
     * "up to b" starts at nothing, "circa" is taken as it stands; two sums that are no range, another
     * currency and negative sums are problems. A blank cell is null.
     */
    static Money read(String cell) {
        String text = cell.toLowerCase(Locale.ROOT).replace('–', '-').replace('—', '-').replace('\u00a0', ' ').strip();
        if (text.isEmpty()) return null;
        if (FREE.matcher(text).matches()) return new Money(0L, 0L, "", "", false);
        Matcher matcher = AMOUNT.matcher(text);
        Long first = null;
        Long second = null;
        String secondUnit = "";
        String firstUnit = "";
        int firstEnd = 0;
        int secondStart = 0;
        boolean negative = false;
        while (matcher.find()) {
            String currency = matcher.group("currency");
            if (currency != null && ("$€".contains(currency) || currency.equals("usd") || currency.equals("eur"))) {
                return Money.problem("currency");
            }
            if (first == null) {
                // A dash before the first sum is a minus; before the second it parts a range.
                negative = matcher.group("sign") != null || matcher.group("minus") != null;
                first = pence(matcher);
                firstUnit = unit(matcher);
                firstEnd = matcher.end();
            } else if (second == null) {
                second = pence(matcher);
                secondUnit = unit(matcher);
                secondStart = matcher.start();
            } else {
                return Money.problem("unreadable");
            }
        }
        if (first == null || tooMuchElse(text)) return Money.problem("unreadable");
        if (negative) return Money.problem("negative");
        boolean inexact = text.startsWith("c") || text.contains("circa") || text.contains("approx")
                || text.contains("about") || text.contains("estimate") || text.startsWith("~");
        String basis = basis(text);
        if (second == null) {
            if (text.startsWith("up to") || text.startsWith("<") || text.contains("less than")) {
                return new Money(0L, first, basis, "", true);
            }
            // Beyond a stated floor nothing is known: the floor is the figure, and it is marked.
            boolean floor = text.startsWith(">") || text.startsWith("over") || text.contains("more than");
            return new Money(first, first, basis, "", inexact || floor);
        }
        String between = text.substring(firstEnd, Math.max(firstEnd, secondStart + 2));
        if (!between.contains("-") && !between.contains("to") && !between.contains("and")) {
            return Money.problem("unreadable");
        }
        // "£10-12k" means thousands on both sides.
        if (firstUnit.isEmpty() && !secondUnit.isEmpty() && first < second) first = scaled(first, secondUnit);
        return new Money(Math.min(first, second), Math.max(first, second), basis, "", true);
    }

    /** Words that say what the sum is the price of; "" when none does. */
    static String basis(String lowerCaseText) {
        if (has(lowerCaseText, "per month", "monthly", "pcm", "/month", "a month", "p/m")) return "monthly";
        if (has(lowerCaseText, "per user", "/user", "per licence", "per seat", "per head")) return "per_user";
        if (has(lowerCaseText, "p.a", "per annum", "per year", "/year", "annual", "yearly", "a year", "/yr", " pa")) {
            return "annual";
        }
        if (has(lowerCaseText, "total", "whole life", "whole-life", "lifetime", "contract value", "over the term")) {
            return "total";
        }
        return "";
    }

    private static boolean has(String text, String... words) {
        for (String word : words) {
            if (text.contains(word)) return true;
        }
        return false;
    }

    /** A sentence that happens to hold a number is not a sum. */
    private static boolean tooMuchElse(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) letters++;
        }
        return letters > 40;
    }

    private static String unit(Matcher matcher) {
        return matcher.group("unit") == null ? "" : matcher.group("unit");
    }

    private static Long pence(Matcher matcher) {
        BigDecimal pounds = new BigDecimal(matcher.group("number").replace(",", "").replace(" ", ""));
        BigDecimal pence = pounds.movePointRight(2 + zeros(unit(matcher)));
        return pence.precision() - pence.scale() > 17
                ? Long.valueOf(Long.MAX_VALUE / 100)
                : Long.valueOf(pence.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    private static Long scaled(Long pence, String unit) {
        return BigDecimal.valueOf(pence).movePointRight(zeros(unit)).longValue();
    }

    private static int zeros(String unit) {
        return switch (unit) {
            case "k", "thousand" -> 3;
            case "m", "mn", "million" -> 6;
            case "bn", "billion" -> 9;
            default -> 0;
        };
    }
}
