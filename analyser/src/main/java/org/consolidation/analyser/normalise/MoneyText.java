package org.consolidation.analyser.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.consolidation.analyser.text.Fold;

/**
 * Reads a sum of money as people write it into a cell: "£0.8m to £1.9m", "circa £350,000", "12k
 * p.a.", "Free". Only pounds become a figure; another currency is named and left alone.
 */
final class MoneyText {

    /**
     * What a cell says.
     *
     * @param lowPence null when there is no figure
     * @param centralPence middle of a range, else the figure
     * @param highPence null when there is no figure
     * @param period ANNUAL, MONTHLY or TOTAL when words of the cell say so; else null
     * @param perUser whether it is the price of one user or licence
     * @param termMonths when the cell says over how long, as in "over 3 years"; else null
     * @param fault rule id of why there is no figure; "" when there is one, or none was given
     */
    record Reading(
            Long lowPence,
            Long centralPence,
            Long highPence,
            CostBasis period,
            boolean perUser,
            Integer termMonths,
            String fault) {

        boolean known() {
            return centralPence != null;
        }
    }

    static final String CURRENCY = "money.not-pounds";
    static final String NEGATIVE = "money.negative";
    static final String UNREADABLE = "money.unreadable";
    static final String SEVERAL = "money.several-sums";

    private static final Reading NOTHING = new Reading(null, null, null, null, false, null, "");
    private static final Set<String> FREE = Set.of(
            "free",
            "nil",
            "zero",
            "no cost",
            "no charge",
            "free of charge",
            "free to use",
            "none no cost",
            "nil cost",
            "no cost to the council",
            "zero cost",
            "foc",
            "free open source",
            "open source free");
    private static final double TOO_LARGE = 1e13;

    private MoneyText() {}

    /** A number of the cell with what stands around it. */
    private record Sum(double pounds, boolean marked, boolean negative, double scale, int start, int end) {}

    /** Reads a cell; null and "" are nothing given. */
    static Reading read(String raw) {
        String text = Fold.tidy(raw).toLowerCase(Locale.ROOT);
        if (text.isEmpty()) return NOTHING;
        String folded = Fold.fold(text);
        if (FREE.contains(folded)) return new Reading(0L, 0L, 0L, null, false, null, "");
        if (NonAnswer.isOne(folded) || saysWithheld(folded)) return NOTHING;
        CostBasis period = period(folded, text);
        boolean perUser = perUser(folded, text);
        Integer term = term(folded);
        if (otherCurrency(text, folded)) return fault(CURRENCY, period, perUser, term);
        List<Sum> sums = sums(text);
        if (sums.isEmpty()) return fault(UNREADABLE, period, perUser, term);
        return bounds(text, folded, sums, period, perUser, term);
    }

    private static Reading bounds(
            String text, String folded, List<Sum> sums, CostBasis period, boolean perUser, Integer term) {
        Sum first = sums.get(0);
        Sum second = null;
        for (Sum sum : sums) {
            if (sum == first) continue;
            String between = text.substring(sums.get(sums.indexOf(sum) - 1).end(), sum.start());
            boolean range = second == null && sum == sums.get(1) && joinsRange(between, text, first);
            if (range) {
                second = sum;
            } else if (sum.marked()) {
                return fault(SEVERAL, period, perUser, term);
            }
        }
        if (first.negative()) return fault(NEGATIVE, period, perUser, term);
        double low = first.pounds() * first.scale();
        double high = low;
        if (second != null) {
            high = second.pounds() * second.scale();
            // "£1-2m": the suffix belongs to both.
            if (first.scale() == 1 && second.scale() > 1 && low < second.pounds()) low *= second.scale();
            if (high < low) return fault(UNREADABLE, period, perUser, term);
        }
        if (high > TOO_LARGE) return fault(UNREADABLE, period, perUser, term);
        long lowPence = Math.round(low * 100);
        long highPence = Math.round(high * 100);
        long central = lowPence + (highPence - lowPence) / 2;
        if (second == null
                && (folded.startsWith("up to")
                        || folded.startsWith("max")
                        || folded.startsWith("less than")
                        || folded.startsWith("under")
                        || text.startsWith("<")
                        || text.startsWith("≤"))) {
            lowPence = 0;
        }
        return new Reading(lowPence, central, highPence, period, perUser, term, "");
    }

    private static Reading fault(String rule, CostBasis period, boolean perUser, Integer term) {
        return new Reading(null, null, null, period, perUser, term, rule);
    }

    private static boolean joinsRange(String between, String text, Sum first) {
        String gap =
                between.replace("£", "").replace("â", "").replace("\uFFFD", "").strip();
        if (gap.equals("-") || gap.equals("–") || gap.equals("—") || gap.equals("to")) return true;
        return gap.equals("and") && text.lastIndexOf("between", first.start()) >= 0;
    }

    /** The numbers of the cell that can be sums of money, in order. */
    private static List<Sum> sums(String text) {
        List<Sum> sums = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit && !(c == '.' && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1)))) {
                i++;
                continue;
            }
            int start = i;
            while (i < text.length() && inNumber(text, i)) i++;
            int end = i;
            boolean partOfWord = start > 0
                    && Character.isLetter(text.charAt(start - 1))
                    && text.charAt(start - 1) != 'â'
                    && !text.startsWith("gbp", Math.max(0, start - 3));
            double scale = scale(text, end);
            int after = scale == 1 ? end : suffixEnd(text, end);
            boolean marked = markedAsPounds(text, start);
            if (!partOfWord && (marked || !countsSomethingElse(text, after))) {
                sums.add(new Sum(number(text, start, end), marked, negative(text, start, after), scale, start, after));
            }
            i = Math.max(after, i);
        }
        return sums;
    }

    private static boolean inNumber(String text, int i) {
        char c = text.charAt(i);
        if (c >= '0' && c <= '9') return true;
        boolean digitAfter = i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
        return (c == ',' || c == '.') && digitAfter;
    }

    private static double number(String text, int start, int end) {
        StringBuilder digits = new StringBuilder(end - start);
        int dots = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.') dots++;
            if (c != ',') digits.append(c);
        }
        // "1.250.000": dots part thousands.
        String plain = dots > 1 ? digits.toString().replace(".", "") : digits.toString();
        return plain.length() > 18 ? Double.MAX_VALUE : Double.parseDouble(plain);
    }

    private static double scale(String text, int at) {
        String word = wordAt(text, at);
        return switch (word) {
            case "k", "thousand", "kpa" -> 1e3;
            case "m", "mn", "mio", "million", "mil", "mpa" -> 1e6;
            case "b", "bn", "billion" -> 1e9;
            default -> 1;
        };
    }

    private static int suffixEnd(String text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) == ' ') i++;
        while (i < text.length() && Character.isLetter(text.charAt(i))) i++;
        return i;
    }

    private static String wordAt(String text, int at) {
        int start = at;
        while (start < text.length() && text.charAt(start) == ' ') start++;
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
        return text.substring(start, end);
    }

    private static boolean markedAsPounds(String text, int start) {
        int i = start - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '-')) i--;
        if (i < 0) return false;
        char c = text.charAt(i);
        return c == '£' || c == '\uFFFD' || c == 'â' || c == 'ł' || text.startsWith("gbp", i - 2);
    }

    private static boolean negative(String text, int start, int end) {
        int i = start - 1;
        while (i >= 0 && (text.charAt(i) == '£' || text.charAt(i) == ' ' || text.charAt(i) == '\uFFFD')) i--;
        if (i < 0) return false;
        if (text.charAt(i) == '-') return i == 0;
        return text.charAt(i) == '(' && i == 0 && end < text.length() && text.charAt(end) == ')';
    }

    private static boolean countsSomethingElse(String text, int at) {
        String word = wordAt(text, at);
        return switch (word) {
            case "year",
                    "years",
                    "yr",
                    "yrs",
                    "month",
                    "months",
                    "mths",
                    "week",
                    "weeks",
                    "day",
                    "days",
                    "user",
                    "users",
                    "licence",
                    "licences",
                    "license",
                    "licenses",
                    "seat",
                    "seats",
                    "x",
                    "st",
                    "nd",
                    "rd",
                    "th" -> true;
            default -> at < text.length() && text.charAt(at) == '%';
        };
    }

    private static CostBasis period(String folded, String text) {
        if (Phrases.any(folded, "per month", "a month", "monthly", "pcm", "per calendar month", "pm")
                || text.contains("/month")
                || text.contains("/mth")) {
            return CostBasis.MONTHLY;
        }
        if (Phrases.any(
                        folded,
                        "per annum",
                        "pa",
                        "p a",
                        "per year",
                        "a year",
                        "annual",
                        "annually",
                        "yearly",
                        "each year",
                        "kpa")
                || text.contains("/year")
                || text.contains("/yr")
                || text.contains("/annum")) {
            return CostBasis.ANNUAL;
        }
        if (Phrases.any(
                        folded,
                        "total",
                        "whole life",
                        "lifetime",
                        "over the contract",
                        "over the term",
                        "contract value",
                        "tcv")
                || term(folded) != null) {
            return CostBasis.TOTAL;
        }
        return null;
    }

    private static boolean perUser(String folded, String text) {
        return Phrases.any(folded, "per user", "per licence", "per license", "per seat", "per head", "per officer")
                || text.contains("/user");
    }

    private static Integer term(String folded) {
        int over = (" " + folded).indexOf(" over ");
        int every =
                over >= 0 ? over + 5 : (" " + folded).indexOf(" for ") >= 0 ? (" " + folded).indexOf(" for ") + 4 : -1;
        if (every < 0 || every > folded.length()) return null;
        return Term.statedMonths(folded.substring(every).strip());
    }

    private static boolean otherCurrency(String text, String folded) {
        if (text.indexOf('$') >= 0 || text.indexOf('€') >= 0 || text.indexOf('¥') >= 0) return true;
        return Phrases.any(folded, "usd", "eur", "euro", "euros", "dollars", "cad", "aud");
    }

    private static boolean saysWithheld(String folded) {
        return Phrases.any(
                folded,
                "exempt",
                "withheld",
                "commercially sensitive",
                "commercial in confidence",
                "confidential",
                "not held",
                "not known",
                "not recorded",
                "included in",
                "part of",
                "see above",
                "not disclosed",
                "redacted",
                "various");
    }
}
