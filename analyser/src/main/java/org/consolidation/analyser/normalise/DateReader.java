package org.consolidation.analyser.normalise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads dates as people write them in returns. */
final class DateReader {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1), Map.entry("feb", 2), Map.entry("mar", 3), Map.entry("apr", 4), Map.entry("may", 5),
            Map.entry("jun", 6), Map.entry("jul", 7), Map.entry("aug", 8), Map.entry("sep", 9), Map.entry("oct", 10),
            Map.entry("nov", 11), Map.entry("dec", 12));

    /** Days from Excel's day 0 to 1970-01-01, its imaginary 29 February 1900 counted. */
    private static final long EXCEL_EPOCH_DAYS = 25_569;

    /** What the digits of a date prove of the order of day and month in its file. */
    enum Proof {
        NONE,
        DAY_FIRST,
        MONTH_FIRST
    }

    /**
     * @param date null when the text holds no readable date
     * @param proof of the order of day and month
     * @param open whether the text says that there is no fixed date ("rolling", "TBC", "unknown")
     */
    record ReadDate(LocalDate date, Proof proof, boolean open) {

        private static final ReadDate UNREADABLE = new ReadDate(null, Proof.NONE, false);
        private static final ReadDate OPEN = new ReadDate(null, Proof.NONE, true);
    }

    private DateReader() {}

    /**
     * The date in a cell.
     *
     * @param cell not blank
     * @param dayFirst how 3/4/2026 is read
     * @param end whether a month or financial year alone means its last day; else its first
     */
    static ReadDate read(String cell, boolean dayFirst, boolean end) {
        List<String> parts = parts(cell.toLowerCase(Locale.ROOT));
        if (parts.isEmpty() || open(parts)) return ReadDate.OPEN;
        try {
            return readParts(parts, cell, dayFirst, end);
        } catch (DateTimeException e) {
            return ReadDate.UNREADABLE;
        }
    }

    private static ReadDate readParts(List<String> parts, String cell, boolean dayFirst, boolean end) {
        String first = parts.get(0);
        if (first.equals("fy") && parts.size() >= 2) return financialYear(parts.subList(1, parts.size()), end);
        int month = monthAt(parts);
        if (month >= 0) return withMonthName(parts, month, end);
        List<Integer> numbers = new ArrayList<>();
        for (String part : parts) {
            if (part.equals("t") || part.equals("z")) break;
            if (!isNumber(part)) return ReadDate.UNREADABLE;
            if (part.length() > 8) return ReadDate.UNREADABLE;
            numbers.add(Integer.valueOf(part));
        }
        if (numbers.size() == 1) return alone(first, end);
        if (first.length() == 4 && numbers.size() >= 3) return certain(numbers.get(0), numbers.get(1), numbers.get(2));
        if (first.length() == 4) return financialYear(parts, end);
        if (numbers.size() == 2) return monthOf(year(numbers.get(1)), numbers.get(0), end);
        return dayAndMonth(numbers.get(0), numbers.get(1), year(numbers.get(2)), dayFirst);
    }

    private static ReadDate dayAndMonth(int a, int b, int year, boolean dayFirst) {
        if (a > 12 && b <= 12) return new ReadDate(LocalDate.of(year, b, a), Proof.DAY_FIRST, false);
        if (b > 12 && a <= 12) return new ReadDate(LocalDate.of(year, a, b), Proof.MONTH_FIRST, false);
        LocalDate date = dayFirst ? LocalDate.of(year, b, a) : LocalDate.of(year, a, b);
        return new ReadDate(date, Proof.NONE, false);
    }

    private static ReadDate withMonthName(List<String> parts, int at, boolean end) {
        int month = MONTHS.get(parts.get(at).substring(0, 3));
        Integer day = at > 0 && isNumber(parts.get(at - 1)) ? Integer.valueOf(parts.get(at - 1)) : null;
        int next = at + 1;
        if (day == null && parts.size() > next + 1 && isNumber(parts.get(next)) && parts.get(next).length() <= 2) {
            day = Integer.valueOf(parts.get(next)); // "March 31 2026"
            next++;
        }
        if (parts.size() <= next || !isNumber(parts.get(next))) return ReadDate.UNREADABLE;
        int year = year(Integer.parseInt(parts.get(next)));
        return day == null ? monthOf(year, month, end) : certain(year, month, day);
    }

    private static ReadDate alone(String digits, boolean end) {
        int number = Integer.parseInt(digits);
        if (digits.length() == 4 && number >= 1980 && number <= 2100) {
            return certain(number, end ? 12 : 1, end ? 31 : 1);
        }
        if (digits.length() == 8) {
            return certain(number / 10_000, number / 100 % 100, number % 100);
        }
        // A spreadsheet's day number, 1990 to 2100.
        if (number >= 32_874 && number <= 73_050) {
            return new ReadDate(LocalDate.ofEpochDay(number - EXCEL_EPOCH_DAYS), Proof.NONE, false);
        }
        return ReadDate.UNREADABLE;
    }

    /** "2024/25", "2024-2025", "24/25": a financial year runs from 1 April to 31 March. */
    private static ReadDate financialYear(List<String> parts, boolean end) {
        if (!isNumber(parts.get(0))) return ReadDate.UNREADABLE;
        int from = year(Integer.parseInt(parts.get(0)));
        if (parts.size() > 1) {
            if (!isNumber(parts.get(1))) return ReadDate.UNREADABLE;
            int to = Integer.parseInt(parts.get(1));
            // "2026-03" is a month, "2024/25" a financial year.
            if (to != (from + 1) % 100 && to != from + 1) {
                return to >= 1 && to <= 12 ? monthOf(from, to, end) : ReadDate.UNREADABLE;
            }
        }
        return end ? certain(from + 1, 3, 31) : certain(from, 4, 1);
    }

    private static ReadDate monthOf(int year, int month, boolean end) {
        YearMonth whole = YearMonth.of(year, month);
        return new ReadDate(end ? whole.atEndOfMonth() : whole.atDay(1), Proof.NONE, false);
    }

    private static ReadDate certain(int year, int month, int day) {
        return new ReadDate(LocalDate.of(year, month, day), Proof.NONE, false);
    }

    private static int year(int number) {
        if (number >= 100) return number;
        return number < 70 ? 2000 + number : 1900 + number;
    }

    private static int monthAt(List<String> parts) {
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (part.length() >= 3 && Character.isLetter(part.charAt(0)) && MONTHS.containsKey(part.substring(0, 3))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean open(List<String> parts) {
        for (String part : parts) {
            switch (part) {
                case "rolling", "unknown", "tbc", "tba", "ongoing", "perpetual", "n", "na", "none", "annual",
                        "annually", "indefinite", "evergreen", "expired", "not" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Runs of digits and runs of letters; ordinal endings ("1st") off. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int from = i;
            if (isDigit(c)) {
                while (i < text.length() && isDigit(text.charAt(i))) i++;
                parts.add(text.substring(from, i));
            } else if (Character.isLetter(c)) {
                while (i < text.length() && Character.isLetter(text.charAt(i))) i++;
                String word = text.substring(from, i);
                boolean ordinal = from > 0 && isDigit(text.charAt(from - 1)) && word.length() == 2;
                if (!ordinal && !word.equals("of")) parts.add(word);
            } else {
                i++;
            }
        }
        return parts;
    }

    private static boolean isNumber(String part) {
        return isDigit(part.charAt(0));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
