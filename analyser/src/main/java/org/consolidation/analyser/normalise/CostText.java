package org.consolidation.analyser.normalise;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.consolidation.analyser.text.Fold;

/** Turns a sum of money into a yearly cost, by what the sum is the price of. */
final class CostText {

    static final String ABSURD = "money.absurd";
    static final String NO_TERM = "money.total-without-term";
    static final String NOUGHT = "money.total-of-nothing";
    static final String NO_USERS = "money.per-user-without-users";
    static final String BASIS_ASSUMED = "money.basis-assumed";

    /** Words of headers for what is spent year by year. */
    private static final String[] RUNNING = Phrases.list(
            "revenue, running, run, opex, recurring, maintenance, support, financial year, operating, operations, o m");

    /**
     * A cost and what is worth saying about it.
     *
     * @param cost the yearly cost
     * @param rule rule id of an issue; "" for none
     */
    record Result(Cost cost, String rule) {}

    private CostText() {}

    /**
     * The basis that a column of words, or the collection, states; null when it says none.
     *
     * @param raw such as "annual", "total", "monthly", "per user"
     */
    static CostBasis stated(String raw) {
        String folded = Fold.fold(raw);
        if (folded.isEmpty() || quarterly(raw)) return null;
        if (Phrases.any(folded, "per user", "per licence", "user", "licence")) return CostBasis.PER_USER;
        if (Phrases.any(folded, "month", "monthly", "per month", "pcm")) return CostBasis.MONTHLY;
        if (Phrases.any(
                folded,
                "annual",
                "annually",
                "yearly",
                "per annum",
                "pa",
                "p a",
                "per year",
                "year",
                "a year",
                "recurring",
                "revenue")) {
            return CostBasis.ANNUAL;
        }
        if (Phrases.any(
                folded, "total", "whole life", "contract", "contract value", "lifetime", "one off", "capital")) {
            return CostBasis.TOTAL;
        }
        return null;
    }

    /** Whether a column of words says that the sums are paid four times a year. */
    static boolean quarterly(String raw) {
        return Phrases.any(Fold.fold(raw), "quarterly", "quarter", "per quarter", "every quarter", "3 monthly");
    }

    /** What a header says that the sums below it are the price of; null when it says nothing. */
    static CostBasis ofHeader(String header) {
        String words = MoneyWords.of(header.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " "));
        String basis = MoneyWords.basis(words);
        if (basis.equals(MoneyWords.PER_USER)) return CostBasis.PER_USER;
        if (!basis.isEmpty()) return MoneyWords.period(basis);
        return Phrases.any(words, RUNNING) ? CostBasis.ANNUAL : null;
    }

    /**
     * The yearly cost.
     *
     * @param raw as published
     * @param reading the sum
     * @param basis what column and collection say of it; the cell's own words win
     * @param users for a price per user; null when not known
     * @param start of the contract; null
     * @param end of the contract; null
     * @param termMonths its firm term when dates do not tell; null
     * @param maxPounds a yearly cost above it is taken for a mistake
     */
    static Result yearly(
            String raw,
            MoneyText.Reading reading,
            CostBasis basis,
            Long users,
            LocalDate start,
            LocalDate end,
            Integer termMonths,
            long maxPounds) {
        CostBasis period = reading.period() != null ? reading.period() : basis;
        if (!reading.known()) {
            CostBasis kept = raw.isEmpty() ? CostBasis.NONE : period;
            return new Result(Cost.of(raw, null, null, null, kept), reading.fault());
        }
        double factor = 1;
        CostBasis result = period;
        String rule = "";
        if (period == CostBasis.MONTHLY) factor = 12;
        if (reading.perUser() || basis == CostBasis.PER_USER) {
            result = CostBasis.PER_USER;
            if (users == null) return rawOnly(raw, CostBasis.PER_USER, NO_USERS);
            factor *= users;
        } else if (period == CostBasis.TOTAL) {
            if (reading.centralPence() == 0 && raw.chars().anyMatch(Character::isDigit)) {
                return rawOnly(raw, CostBasis.TOTAL, NOUGHT);
            } else if (reading.centralPence() == 0) {
                result = CostBasis.ANNUALISED;
            } else {
                double years = years(start, end, reading.termMonths() != null ? reading.termMonths() : termMonths);
                if (years == 0) return rawOnly(raw, CostBasis.TOTAL, NO_TERM);
                factor = 1 / years;
                result = CostBasis.ANNUALISED;
            }
        } else if (period == CostBasis.UNKNOWN) {
            rule = BASIS_ASSUMED;
        }
        double high = reading.highPence() * factor;
        if (high > maxPounds * 100.0) return rawOnly(raw, result, ABSURD);
        return new Result(
                Cost.of(
                        raw,
                        Math.round(reading.lowPence() * factor),
                        Math.round(reading.centralPence() * factor),
                        Math.round(high),
                        result),
                rule);
    }

    private static Result rawOnly(String raw, CostBasis basis, String rule) {
        return new Result(Cost.of(raw, null, null, null, basis), rule);
    }

    /**
     * Years of a contract, both days included; 0 when not known. Whole months count exactly, other
     * spans by days of 365.25 a year. A term under a year counts as one: what was paid for it is
     * never scaled up.
     */
    private static double years(LocalDate start, LocalDate end, Integer termMonths) {
        double years = 0;
        if (start != null && end != null && end.isAfter(start)) {
            LocalDate after = end.plusDays(1);
            Period span = Period.between(start, after);
            // Contracts are often written "1 April to 1 April": a day over is a day over.
            if (span.getDays() <= 1) years = span.toTotalMonths() / 12.0;
            else years = ChronoUnit.DAYS.between(start, after) / 365.25;
        } else if (termMonths != null) {
            years = termMonths / 12.0;
        }
        return years == 0 ? 0 : Math.max(1, years);
    }
}
