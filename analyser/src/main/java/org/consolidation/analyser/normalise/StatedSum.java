package org.consolidation.analyser.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.consolidation.analyser.normalise.Sums.Mark;
import org.consolidation.analyser.normalise.Sums.Sum;

/** Tells which of the numbers of a cell is the sum of money that the cell states. */
final class StatedSum {

    /** Words that may stand around a number without a currency sign; others make it a number of something else. */
    private static final Set<String> MONEY_WORDS = Phrases.set("""
            a, about, actual, an, and, annual, annually, annum, approx, approximately, around, at, average,
            between, budget, budgeted, c, ca, calendar, charge, circa, contract, cost, costs, down, e, each,
            est, estimate, estimated, ex, exc, excl, excluding, exclusive, fee, fees, for, from, fte, fy, gross,
            head, hosting, in, inc, incl, including, inclusive, indicative, is, least, less, licence, licences,
            license, life, lifetime, maintenance, max, maximum, min, minimum, month, monthly, months, more, mth,
            named, net, of, off, one, only, or, over, p, pa, payable, pcm, per, person, plus, pm, price,
            quarter, quarterly, renewal, rising, rental, roughly, seat, spend, subscription, support, tcv, term,
            than, the, to, total, under, up, user, value, vat, whole, with, year, yearly, years, yr, yrs""");

    private StatedSum() {}

    /** The sum that the cell states, the two ends of its range, or nothing when that cannot be told. */
    static List<Sum> of(String text, String words, List<Sum> sums) {
        List<Sum> marked = new ArrayList<>(2);
        for (Sum sum : sums) {
            if (sum.mark() == Mark.POUND) marked.add(sum);
        }
        if (marked.isEmpty()) {
            if (foreign(sums)) return List.of();
            for (Sum sum : sums) {
                if (sum.marked()) marked.add(sum);
            }
        }
        if (marked.isEmpty()) return bare(text, words, sums);
        int at = sums.indexOf(marked.get(0));
        // "£10-12k", "10-12k": the other end of a range may bear no mark of its own.
        List<Sum> range = at > 0 && isRange(text, sums, at - 1) ? sums.subList(at - 1, at + 1) : List.of();
        if (range.isEmpty() && at + 1 < sums.size() && isRange(text, sums, at)) range = sums.subList(at, at + 2);
        if (range.isEmpty()) {
            Sum sum = marked.size() == 1 ? marked.get(0) : preferred(text, marked);
            return sum == null || sum.number() == null ? List.of() : List.of(sum);
        }
        boolean others = marked.size() > 2 || marked.size() == 2 && !range.containsAll(marked);
        return others ? List.of() : sameUnit(range.get(0), range.get(1));
    }

    /** Numbers without a currency sign or unit are sums only when nothing else is in the cell. */
    private static List<Sum> bare(String text, String words, List<Sum> sums) {
        for (String word : words.strip().split(" ")) {
            if (!word.isEmpty() && Character.isLetter(word.charAt(0)) && !MONEY_WORDS.contains(word)) return List.of();
        }
        if (sums.size() == 2 && isRange(text, sums, 0)) {
            boolean years = sums.get(0).looksLikeYear()
                    && sums.get(1).end() - sums.get(1).start() <= 4;
            return years ? List.of() : sums;
        }
        List<Sum> left = new ArrayList<>(sums);
        for (int i = 0; i < sums.size() && sums.size() > 1; i++) {
            Sum sum = sums.get(i);
            if (!sum.looksLikeYear() || glued(text, sum)) continue;
            left.remove(sum);
        }
        return left.size() == 1 && left.get(0).number() != null ? left : List.of();
    }

    /** Whether a number is one link of a chain such as a date. */
    private static boolean glued(String text, Sum sum) {
        char before = sum.start() == 0 ? ' ' : text.charAt(sum.start() - 1);
        char after = sum.end() == text.length() ? ' ' : text.charAt(sum.end());
        return "/-.".indexOf(before) >= 0 || "/-.".indexOf(after) >= 0;
    }

    /** Whether sum {@code i} and the next are joined as the ends of a range. */
    private static boolean isRange(String text, List<Sum> sums, int i) {
        Sum a = sums.get(i);
        Sum b = sums.get(i + 1);
        if (a.number() == null || b.number() == null || a.mark() == Mark.FOREIGN || b.mark() == Mark.FOREIGN)
            return false;
        boolean joined = false;
        for (String word : text.substring(a.end(), b.start())
                .replace("-", " - ")
                .replace(".", " ")
                .strip()
                .split(" +")) {
            switch (word) {
                case "-", "to" -> joined = true;
                case "and" -> joined |= text.substring(0, a.start()).contains("between");
                case "per", "annum", "p", "a", "pa", "/", "year", "/year", "month", "/month" -> {}
                default -> {
                    return false;
                }
            }
        }
        return joined;
    }

    /** "£10-12k" means thousands on both sides; "£800-£1.2m" cannot be told. */
    private static List<Sum> sameUnit(Sum a, Sum b) {
        boolean rising = a.number().compareTo(b.number()) < 0;
        if (a.zeros() == 0 && b.zeros() > 0) {
            if (rising) return List.of(a.in(b.zeros()), b);
            return b.zeros() > 3
                            && a.number().compareTo(BigDecimal.valueOf(10_000)) < 0
                            && a.number().signum() > 0
                    ? List.of()
                    : List.of(a, b);
        }
        boolean borrowed =
                b.zeros() == 0 && a.zeros() > 0 && rising && b.number().compareTo(BigDecimal.valueOf(1_000)) < 0;
        return borrowed ? List.of(a, b.in(a.zeros())) : List.of(a, b);
    }

    /** Of several sums the one without VAT, or the yearly one; null when the words do not tell. */
    private static Sum preferred(String text, List<Sum> sums) {
        Sum withoutVat = null;
        Sum yearly = null;
        int withVat = 0;
        int otherwise = 0;
        for (int i = 0; i < sums.size(); i++) {
            int to = i + 1 < sums.size() ? sums.get(i + 1).start() : text.length();
            String words = MoneyWords.of(text.substring(sums.get(i).end(), to));
            if (Phrases.any(words, "excluding", "ex vat", "exc", "excl", "net", "plus vat", "exclusive")) {
                withoutVat = sums.get(i);
            } else if (Phrases.any(words, "including", "inc", "incl", "gross", "inclusive", "with vat")) {
                withVat++;
            }
            String basis = MoneyWords.basis(words);
            if (basis.equals("annual")) yearly = yearly == null ? sums.get(i) : null;
            else if (!basis.isEmpty()) otherwise++;
        }
        if (withoutVat != null && withVat == sums.size() - 1) return withoutVat;
        return otherwise == sums.size() - 1 ? yearly : null;
    }

    /** Whether one of the numbers is in another currency. */
    static boolean foreign(List<Sum> sums) {
        for (Sum sum : sums) {
            if (sum.mark() == Mark.FOREIGN) return true;
        }
        return false;
    }
}
