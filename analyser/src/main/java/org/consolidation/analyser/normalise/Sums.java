package org.consolidation.analyser.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the numbers of a text that may be sums of money, in one pass and by hand. */
final class Sums {

    /** Signs that a pound sign becomes when a file is read with the wrong encoding. */
    private static final String MANGLED_POUNDS = "\u00fa\u0153\ufffd\u20a4";

    private static final Set<String> POUND_WORDS = Set.of("gbp", "pounds", "pound", "sterling");
    private static final Set<String> FOREIGN_WORDS = Phrases.set("""
            usd, eur, euro, euros, dollar, dollars, aud, cad, chf, sek, nok, dkk, nzd, us""");
    /** What may stand against the last digit without making the number a word. */
    private static final Set<String> MAY_TOUCH = Phrases.set("""
            pa, pm, pcm, ex, exc, excl, inc, incl, per, each, plus, x""");

    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> TERMS = Phrases.set("""
            year, years, yr, yrs, month, months, mth, mths, week, weeks, day, days""");

    /** Whose money a number says it is. */
    enum Mark {
        NONE,
        POUND,
        FOREIGN
    }

    /**
     * One number.
     *
     * @param start first character, currency sign included
     * @param end after the last character, unit included
     * @param number as written, before the unit; null when the digits make no number ("1,2OO")
     * @param zeros what the unit multiplies by, as a power of ten; 0 without unit
     * @param mark currency
     * @param minus whether a minus stands before it; a dash of a range looks the same
     */
    record Sum(int start, int end, BigDecimal number, int zeros, Mark mark, boolean minus) {

        /** Whether the text says that this is money and no other number. */
        boolean marked() {
            return mark == Mark.POUND || (mark == Mark.NONE && zeros > 0);
        }

        boolean looksLikeYear() {
            return number != null
                    && end - start == 4
                    && mark == Mark.NONE
                    && number.scale() == 0
                    && number.intValue() >= 1990
                    && number.intValue() <= 2100;
        }

        Sum in(int unitZeros) {
            return new Sum(start, end, number, unitZeros, mark, minus);
        }
    }

    private final String text;
    private final List<Sum> found = new ArrayList<>(2);
    private int at;

    private Sums(String text) {
        this.text = text;
    }

    /**
     * All numbers that may be sums, in order; percentages, ordinals, lengths of time and numbers inside
     * words are left out.
     *
     * @param text in lower case, dashes as '-', blanks as ' '
     */
    static List<Sum> of(String text) {
        Sums sums = new Sums(text);
        while (sums.at < text.length()) {
            if (digit(sums.at(sums.at))) sums.number();
            else sums.at++;
        }
        return sums.found;
    }

    private void number() {
        int first = at;
        boolean fraction = at(first - 1) == '.' && at(first - 2) != '.' && !letter(at(first - 2));
        BigDecimal number = digits(fraction);
        int start = fraction ? first - 1 : first;
        int end = at;

        Mark mark = Mark.NONE;
        boolean minus = false;
        int before = blanksBefore(start);
        if (at(before - 1) == '-' && sign(at(blanksBefore(before - 1) - 1)) != Mark.NONE) {
            minus = true; // "£-1,200"
            before = blanksBefore(before - 1);
        }
        char sign = at(before - 1);
        if (sign(sign) != Mark.NONE) {
            mark = sign(sign);
            start = before - 1;
            // "Â£" is a pound sign in UTF-8 read as Windows-1252, "us$" a dollar.
            while (at(start - 1) == 'â' || at(start - 1) == 'ã' || at(start - 1) == '‚') start--;
            if (sign == '$') start = lettersBefore(start);
        } else if (sign == '?' && before == 1 && start == 1) {
            mark = Mark.POUND;
            start = 0;
        } else if (letter(sign)) {
            int word = lettersBefore(before);
            String code = text.substring(word, before);
            if (POUND_WORDS.contains(code) || FOREIGN_WORDS.contains(code) && code.length() == 3) {
                mark = POUND_WORDS.contains(code) ? Mark.POUND : Mark.FOREIGN;
                start = word;
            } else if (before == start && !code.equals("x") && !code.equals("c") && !code.equals("ca")) {
                skipWord(); // "M365" is a word
                return;
            }
        }
        int ahead = blanksBefore(start);
        if (text.substring(lettersBefore(ahead), ahead).equals("x")) number = null; // "2 x £500"
        if (at(start - 1) == '-') minus |= at(start - 2) == 0 || at(start - 2) == ' ' || at(start - 2) == '(';
        if (start == 2 && text.startsWith("- ")) minus = true;
        unit(start, end, number, mark, minus);
    }

    private void unit(int start, int numberEnd, BigDecimal digits, Mark before, boolean minus) {
        BigDecimal number = digits;
        Mark mark = before;
        int end = numberEnd;
        int word = blanksAfter(end);
        String next = text.substring(word, lettersAfter(word));
        boolean touches = word == end && !next.isEmpty();
        if (at(word) == '%' || touches && ORDINALS.contains(next)) return;
        if (mark == Mark.NONE && term(number, word, next)) return;
        String stem = touches ? stem(next) : next;
        int zeros = zeros(stem);
        if (zeros > 0) {
            end = word + stem.length();
            int after = blanksAfter(end);
            next = text.substring(after, lettersAfter(after));
        } else if (touches
                && !MAY_TOUCH.contains(next)
                && !POUND_WORDS.contains(next)
                && !FOREIGN_WORDS.contains(next)) {
            number = null;
            end = word + next.length();
        } else if (number != null && dotForThousands(number)) {
            number = null;
        }
        if (next.equals("x") || next.equals("each")) number = null; // "2 x £500" is no sum as it stands
        if (mark == Mark.NONE && POUND_WORDS.contains(next)) mark = Mark.POUND;
        if (mark == Mark.NONE && FOREIGN_WORDS.contains(next)) mark = Mark.FOREIGN;
        at = Math.max(at, end);
        found.add(new Sum(start, end, number, zeros, mark, minus));
    }

    /** Reads digits, separators and decimals from {@code at} on and moves behind them; null for what is no number. */
    private BigDecimal digits(boolean fraction) {
        int first = at;
        if (!fraction && continental()) {
            String whole = text.substring(first, at - 3).replace(".", "");
            return new BigDecimal(whole + "." + text.substring(at - 2, at));
        }
        skipDigits();
        StringBuilder plain = new StringBuilder(fraction ? "0." : "").append(text, first, at);
        char separator = fraction || at - first > 3 ? 0 : groupSeparator();
        while (separator != 0 && at(at) == separator && threeDigitsAt(at + 1)) {
            plain.append(text, at + 1, at + 4);
            at += 4;
        }
        if (!fraction && separator != '.' && at(at) == '.' && digit(at(at + 1))) {
            int dot = at++;
            skipDigits();
            plain.append(text, dot, at);
        }
        // More digits behind a separator make it something else: "1,2000", "31.03.2026", "1.200,50".
        boolean proper = plain.length() <= 25;
        while ((at(at) == ',' || at(at) == '.') && digit(at(at + 1))) {
            proper = false;
            at++;
            skipDigits();
        }
        return proper ? exponent(new BigDecimal(plain.toString())) : null;
    }

    /** Whether "42.000,00" stands at {@code at}, as no British number does; then moves behind it. */
    private boolean continental() {
        int i = at;
        while (digit(at(i)) && i - at < 4) i++;
        if (i - at > 3) return false;
        int groups = 0;
        while (at(i) == '.' && threeDigitsAt(i + 1)) {
            i += 4;
            if (++groups > 4) return false;
        }
        boolean cents = at(i) == ',' && digit(at(i + 1)) && digit(at(i + 2)) && !digit(at(i + 3));
        if (groups == 0 || !cents || at(i + 3) == ',' || at(i + 3) == '.' && digit(at(i + 4))) return false;
        at = i + 3;
        return true;
    }

    /** What parts the thousands from {@code at} on; 0 for nothing. Points do only where there are two of them. */
    private char groupSeparator() {
        char c = at(at);
        if (!threeDigitsAt(at + 1)) return 0;
        return c == ',' || c == ' ' || c == '.' && at(at + 4) == '.' && threeDigitsAt(at + 5) ? c : 0;
    }

    /** "1.2e+06", as spreadsheets shorten long numbers. */
    private BigDecimal exponent(BigDecimal number) {
        if (at(at) != 'e' || at(at + 1) != '+' || !digit(at(at + 2))) return number;
        int from = at + 2;
        at = from;
        skipDigits();
        return at - from > 2 ? null : number.movePointRight(Integer.parseInt(text.substring(from, at)));
    }

    /**
     * Whether a point before three digits may part thousands: nobody computes "12.500", which a
     * spreadsheet shows as 12.5, so it is either a slip for 12,500 or means 12.50. "833.333" is computed.
     */
    private static boolean dotForThousands(BigDecimal number) {
        return number.scale() == 3
                && number.precision() >= 4
                && number.precision() <= 6
                && number.unscaledValue().intValue() % 10 == 0;
    }

    private boolean threeDigitsAt(int i) {
        return digit(at(i)) && digit(at(i + 1)) && digit(at(i + 2)) && !digit(at(i + 3));
    }

    /** "3 years", "a 3-year term": a length of time, no sum. */
    private boolean term(BigDecimal number, int word, String next) {
        if (number == null || number.compareTo(BigDecimal.valueOf(120)) > 0) return false;
        if (TERMS.contains(next)) return true;
        return word < text.length()
                && at(word) == '-'
                && TERMS.contains(text.substring(word + 1, lettersAfter(word + 1)));
    }

    /** "1.2mpa": the unit without the words that run on from it. */
    private static String stem(String word) {
        for (String tail : new String[] {"pa", "pm", "pcm"}) {
            if (word.length() > tail.length() && word.endsWith(tail))
                return word.substring(0, word.length() - tail.length());
        }
        return word;
    }

    private static int zeros(String unit) {
        return switch (unit) {
            case "k", "thousand", "thousands" -> 3;
            case "m", "mn", "mil", "mill", "million", "millions" -> 6;
            case "bn", "b", "billion", "billions" -> 9;
            default -> 0;
        };
    }

    private static Mark sign(char c) {
        if (c == '£' || MANGLED_POUNDS.indexOf(c) >= 0) return Mark.POUND;
        return c == '$' || c == '€' || c == '¥' ? Mark.FOREIGN : Mark.NONE;
    }

    /** The character, or 0 beyond either end. */
    private char at(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : 0;
    }

    private void skipDigits() {
        while (at < text.length() && digit(at(at))) at++;
    }

    private void skipWord() {
        while (at < text.length() && (letter(at(at)) || digit(at(at)))) at++;
    }

    private int blanksBefore(int i) {
        int before = i;
        while (before > 0 && at(before - 1) == ' ') before--;
        return before;
    }

    private int blanksAfter(int i) {
        int after = i;
        while (after < text.length() && at(after) == ' ') after++;
        return after;
    }

    private int lettersBefore(int i) {
        int before = i;
        while (before > 0 && letter(at(before - 1))) before--;
        return before;
    }

    private int lettersAfter(int i) {
        int after = i;
        while (after < text.length() && letter(at(after))) after++;
        return after;
    }

    private static boolean letter(char c) {
        return Character.isLetter(c) && MANGLED_POUNDS.indexOf(c) < 0;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
