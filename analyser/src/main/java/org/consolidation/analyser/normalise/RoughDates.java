package org.consolidation.analyser.normalise;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.consolidation.analyser.normalise.DateParts.Part;

/**
 * Cells that name no day: a year, a season, a financial year (1 April to 31 March), a quarter, a month in digits, a
 * spreadsheet's day number.
 */
final class RoughDates {

    /** Days from Excel's day 0 to 1970-01-01, its imaginary 29 February 1900 counted. */
    static final long EXCEL_EPOCH_DAYS = 25_569;

    /** Words that leave a year, a month or a day number what it is; any other makes it a number of something else. */
    private static final Set<String> NEUTRAL_WORDS = Phrases.set("""
            by, until, till, to, end, ends, ending, expires, expiry, circa, c, approx, due, start, starts,
            started, from, since, about, around, fy, renewal, renews, in, the, beginning, year, financial, est,
            estimated""");

    /** First months of the seasons that lie in one year: "Winter 2026" is at either end of it. */
    private static final Map<String, Integer> SEASONS = Map.of("spring", 3, "summer", 6, "autumn", 9);

    private static final Set<String> QUARTER = Phrases.set("q, qtr, quarter");

    /** What may part the numbers, blanks off. */
    private static final Set<String> JOINTS = Set.of("/", "-", ".", "");

    private RoughDates() {}

    /**
     * The day that such a cell means; null when it holds anything else. A quarter without a financial year is one of
     * the calendar: "Q4 2026" ends with the year, "Q4 2026/27" with March 2027.
     *
     * @param end whether the last day is meant, else the first
     * @throws java.time.DateTimeException if a month in digits is none
     */
    static LocalDate of(List<Part> parts, boolean end) {
        List<Part> rest = new ArrayList<>(parts);
        int quarter = takeQuarter(rest);
        int season = quarter == 0 ? takeSeason(rest) : 0;
        boolean financial = false;
        Part a = null;
        Part b = null;
        for (Part part : rest) {
            if (!part.number()) {
                if (!NEUTRAL_WORDS.contains(part.text())) return null;
                financial |= part.text().equals("fy") || part.text().equals("financial");
            } else if (a == null) {
                a = part;
            } else if (b == null) {
                b = part;
            } else {
                return null;
            }
        }
        if (a == null || a.text().length() > 5) return null;
        if (season > 0) {
            boolean year = b == null && !financial && a.text().length() == 4 && DateParts.isYear(a);
            return year ? monthOf(DateParts.number(a), end ? season + 2 : season, end) : null;
        }
        if (b == null) {
            if (financial) return null;
            if (quarter == 0) return alone(a, end);
            return a.text().length() == 4 ? quarter(DateParts.number(a), quarter, end) : null;
        }
        if (quarter > 0) return financialYear(a, b, financial) ? ofFinancialYear(a, quarter, end) : null;
        if (a.text().length() == 5) return b.before().equals(".") ? alone(a, end) : null; // "46112.0"
        return JOINTS.contains(b.before()) && b.text().length() <= 4 ? twoNumbers(a, b, financial, end) : null;
    }

    /** Whether a cell gives a quarter and does not say that it is one of a financial year. */
    static boolean ofCalendarQuarter(String cell) {
        List<Part> parts = new ArrayList<>(DateParts.of(cell.toLowerCase(Locale.ROOT)));
        return takeQuarter(parts) > 0 && parts.stream().filter(Part::number).count() == 1;
    }

    /** Takes "Q3", "Qtr 3" or "quarter 3" off, and gives its number; 0 for none. */
    private static int takeQuarter(List<Part> parts) {
        for (int i = 0; i + 1 < parts.size(); i++) {
            Part number = parts.get(i + 1);
            boolean named =
                    QUARTER.contains(parts.get(i).text()) && number.text().length() == 1;
            if (!named || number.text().charAt(0) < '1' || number.text().charAt(0) > '4') continue;
            parts.subList(i, i + 2).clear();
            return DateParts.number(number);
        }
        return 0;
    }

    /** Takes the name of a season off, and gives its first month; 0 for none. */
    private static int takeSeason(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            int month = SEASONS.getOrDefault(parts.get(i).text(), 0);
            if (month == 0) continue;
            parts.remove(i);
            return month;
        }
        return 0;
    }

    private static LocalDate quarter(int year, int quarter, boolean end) {
        return monthOf(year, end ? 3 * quarter : 3 * quarter - 2, end);
    }

    /** The fourth quarter of a financial year is the first of the next calendar year. */
    private static LocalDate ofFinancialYear(Part from, int quarter, boolean end) {
        int year = DateParts.year(from);
        return quarter == 4 ? quarter(year + 1, 1, end) : quarter(year, quarter + 1, end);
    }

    /** "2024/25", "24/25", "2024-2025" are financial years; "2026-03" and "03/2026" months. */
    private static LocalDate twoNumbers(Part a, Part b, boolean financial, boolean end) {
        if (financialYear(a, b, financial)) {
            return end ? LocalDate.of(DateParts.year(a) + 1, 3, 31) : LocalDate.of(DateParts.year(a), 4, 1);
        }
        if (financial) return null;
        if (a.text().length() == 4)
            return b.text().length() <= 2 ? monthOf(DateParts.number(a), DateParts.number(b), end) : null;
        return a.text().length() <= 2 && DateParts.isYear(b) && DateParts.number(a) <= 12
                ? monthOf(DateParts.year(b), DateParts.number(a), end)
                : null;
    }

    /** Whether two numbers are a year and the next; of two digits each only where the first is no month. */
    private static boolean financialYear(Part a, Part b, boolean financial) {
        boolean years = DateParts.isYear(a)
                && DateParts.isYear(b)
                && (DateParts.year(a) + 1) % 100 == DateParts.number(b) % 100
                && (b.text().length() == 2 || DateParts.number(b) == DateParts.year(a) + 1);
        return years && (financial || a.text().length() == 4 || DateParts.number(a) > 12);
    }

    private static LocalDate alone(Part part, boolean end) {
        int number = DateParts.number(part);
        if (part.text().length() == 4 && number >= 1980 && number <= 2100) return year(number, end);
        // A spreadsheet's day number, 1990 to 2099.
        if (number < 32_874 || number > 73_050) return null;
        return LocalDate.ofEpochDay(number - EXCEL_EPOCH_DAYS);
    }

    /** The first or last day of a year. */
    static LocalDate year(int year, boolean end) {
        return LocalDate.of(year, end ? 12 : 1, end ? 31 : 1);
    }

    private static LocalDate monthOf(int year, int month, boolean end) {
        YearMonth whole = YearMonth.of(year, month);
        return end ? whole.atEndOfMonth() : whole.atDay(1);
    }
}
