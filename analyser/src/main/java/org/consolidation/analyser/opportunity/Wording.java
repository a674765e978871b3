package org.consolidation.analyser.opportunity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.consolidation.analyser.text.Grouped;

/** Figures as they are written in sentences. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Wording() {}

    /** What an offer does not cover, as the last words of one sentence and the next: no source may tell. */
    static String notCovered(String words) {
        return words.equals("not found")
                ? ". No source was found that says what it does not cover."
                : ". It does not cover: " + words + ".";
    }

    /** "£1,234": whole pounds, half up. */
    static String pounds(long pence) {
        return (pence <= -50 ? "−£" : "£") + Grouped.number((Math.abs(pence) + 50) / 100);
    }

    /** "£700 (£50 to £4,221)", or one figure when all are the same. */
    static String pounds(long low, long central, long high) {
        String middle = pounds(central);
        return low == high ? middle : middle + " (" + pounds(low) + " to " + pounds(high) + ")";
    }

    /** "£15,000": pounds, not pence. */
    static String wholePounds(BigDecimal pounds) {
        return pounds(pounds.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /** "1 (0.73 to 3)". */
    static String range(Factor factor, Function<BigDecimal, String> figure) {
        String middle = figure.apply(factor.central());
        return factor.low().compareTo(factor.high()) == 0
                ? middle
                : middle + " (" + figure.apply(factor.low()) + " to " + figure.apply(factor.high()) + ")";
    }

    /** "31 March 2027". */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "12.5%". */
    static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    /** Thousandths with one decimal, half up: 2667 is "2.7". */
    static String tenths(long milli) {
        return BigDecimal.valueOf(milli, 3).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    /** "1 system", "3 systems". */
    static String count(long n, String noun) {
        return count(n, noun, noun + "s");
    }

    /** "1 body", "3 bodies". */
    static String count(long n, String one, String many) {
        return Grouped.number(n) + " " + (n == 1 ? one : many);
    }

    /** What the returns say about cost: "4 of 6 systems have a cost, together £120,000 a year". */
    static String costs(long known, long systems, long centralPence) {
        if (known == 0) return "no cost in the returns";
        return known + " of " + count(systems, "system") + (known == 1 ? " has a cost, " : " have a cost, together ")
                + pounds(centralPence) + " a year";
    }

    /** When the contracts end, as a blocker; dates in order, at least one. */
    static String ends(List<LocalDate> ends, long systems) {
        LocalDate first = ends.get(0);
        LocalDate last = ends.get(ends.size() - 1);
        String when = first.equals(last)
                ? (ends.size() == 1 ? "on " : "all on ") + day(first)
                : "from " + day(first) + " to " + day(last);
        return "contract ends are known for " + ends.size() + " of " + count(systems, "system") + ", " + when;
    }
}
