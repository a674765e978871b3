package org.consolidation.analyser.normalise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import org.consolidation.analyser.text.Fold;

/**
 * Reads dates as people write them: ISO, day-first, month-first, "31-Mar-26", "March 2028", serial
 * numbers of spreadsheets, "FY 2022-2023", "2024/25", "rolling". A date that names only a month,
 * year or financial year (April to March) gives its first day as a start and its last as an end.
 */
final class DateText {

    /** What kind of thing a cell holds. */
    enum Kind {
        /** Nothing, or a non-answer. */
        NONE,
        /** Says that there is no fixed end. */
        OPEN,
        DATE,
        UNREADABLE
    }

    /**
     * A cell's date under either order of day and month.
     *
     * @param kind what the cell holds
     * @param dayFirst the date when days come first; null unless {@code kind} is DATE
     * @param monthFirst the date when months come first; equal to {@code dayFirst} unless ambiguous
     * @param proof +1 when only day-first can be meant, -1 when only month-first, else 0
     */
    record Reading(Kind kind, LocalDate dayFirst, LocalDate monthFirst, int proof) {

        boolean ambiguous() {
            return kind == Kind.DATE && !dayFirst.equals(monthFirst);
        }

        LocalDate date(boolean dayComesFirst) {
            return dayComesFirst ? dayFirst : monthFirst;
        }
    }

    private static final Reading NONE = new Reading(Kind.NONE, null, null, 0);
    private static final Reading OPEN = new Reading(Kind.OPEN, null, null, 0);
    private static final Reading UNREADABLE = new Reading(Kind.UNREADABLE, null, null, 0);
    private static final Set<String> OPEN_WORDS = Set.of(
            "rolling",
            "ongoing",
            "on going",
            "open",
            "open ended",
            "perpetual",
            "evergreen",
            "indefinite",
            "no end date",
            "continuous",
            "auto renew",
            "auto renewal",
            "rolling contract",
            "annual rolling",
            "rolling annual",
            "annual rolling contract",
            "rolling monthly",
            "monthly rolling",
            "no expiry",
            "no end",
            "no fixed end");
    private static final Set<String> DAYS_OF_WEEK = Set.of(
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "the",
            "of");
    private static final int EARLIEST = 1970;
    private static final int LATEST = 2099;
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private DateText() {}

    /** Reads a cell; {@code end} says which side of a month or year is meant. */
    static Reading read(String raw, boolean end) {
        String text = Fold.tidy(raw).toLowerCase(Locale.ROOT);
        if (text.isEmpty()) return NONE;
        String folded = Fold.fold(text);
        if (OPEN_WORDS.contains(folded) || folded.startsWith("rolling")) return OPEN;
        if (NonAnswer.isOne(folded)) return NONE;
        try {
            return new Parts(text).read(end);
        } catch (DateTimeException e) {
            return UNREADABLE;
        }
    }

    /** The numbers and words of a cell, at most four of them. */
    private static final class Parts {
        private final String[] part = new String[4];
        private final char[] before = new char[4];
        private int count;

        Parts(String text) {
            int i = 0;
            char gap = ' ';
            while (i < text.length() && count < part.length) {
                char c = text.charAt(i);
                if (!Character.isLetterOrDigit(c)) {
                    if (c != ' ') gap = c;
                    i++;
                    continue;
                }
                int start = i;
                boolean digits = Character.isDigit(c);
                while (i < text.length()
                        && Character.isLetterOrDigit(text.charAt(i))
                        && Character.isDigit(text.charAt(i)) == digits) {
                    i++;
                }
                String word = text.substring(start, i);
                if (!digits && (ordinal(word) || DAYS_OF_WEEK.contains(word))) continue;
                // The time of day, and all that follows a complete date, says nothing more.
                if (count == 3 && isNumber(0) && (isNumber(2) || isNumber(1))) break;
                part[count] = word;
                before[count] = gap;
                count++;
                gap = ' ';
            }
        }

        private boolean ordinal(String word) {
            return count > 0
                    && isNumber(count - 1)
                    && (word.equals("st") || word.equals("nd") || word.equals("rd") || word.equals("th"));
        }

        private boolean isNumber(int i) {
            return i < count && Character.isDigit(part[i].charAt(0)) && part[i].length() <= 8;
        }

        private int number(int i) {
            return Integer.parseInt(part[i]);
        }

        private boolean year(int i) {
            return isNumber(i) && part[i].length() == 4;
        }

        Reading read(boolean end) {
            if (count == 0) return UNREADABLE;
            if (part[0].equals("fy") || part[0].equals("financial")) return financialYear(end);
            if (isNumber(0) && isNumber(1) && isNumber(2)) return threeNumbers();
            if (isNumber(0) && month(1) > 0 && isNumber(2)) return one(day(2, month(1), number(0)));
            if (isNumber(0) && month(1) > 0 && year(0)) return one(side(YearMonth.of(number(0), month(1)), end));
            if (month(0) > 0 && isNumber(1)) return monthNamed(end);
            if (isNumber(0) && isNumber(1)) return twoNumbers(end);
            if (isNumber(0) && count == 1) return oneNumber(end);
            return UNREADABLE;
        }

        private Reading threeNumbers() {
            if (year(0)) {
                return one(LocalDate.of(number(0), number(1), number(2)));
            }
            int a = number(0);
            int b = number(1);
            if (part[0].length() > 2 || part[1].length() > 2) return UNREADABLE;
            if (a > 12 && b > 12) return UNREADABLE;
            if (a > 12) return new Reading(Kind.DATE, day(2, b, a), day(2, b, a), 1);
            if (b > 12) return new Reading(Kind.DATE, day(2, a, b), day(2, a, b), -1);
            LocalDate dayFirst = day(2, b, a);
            return plausible(dayFirst) ? new Reading(Kind.DATE, dayFirst, day(2, a, b), 0) : UNREADABLE;
        }

        private Reading monthNamed(boolean end) {
            if (isNumber(2) && part[1].length() <= 2) return one(day(2, month(0), number(1)));
            return one(side(YearMonth.of(yearOf(1), month(0)), end));
        }

        private Reading twoNumbers(boolean end) {
            if (year(0) && year(1) && number(1) == number(0) + 1) return one(april(number(0), end));
            if (year(0) && part[1].length() == 2) {
                boolean nextYear = number(1) == (number(0) + 1) % 100;
                if (nextYear && (number(1) > 12 || before[1] == '/')) return one(april(number(0), end));
                return one(side(YearMonth.of(number(0), number(1)), end));
            }
            if (year(1) && part[0].length() <= 2) return one(side(YearMonth.of(number(1), number(0)), end));
            // "45382.0": a serial number with its time of day.
            if (part[0].length() == 5 && before[1] == '.') return serial(number(0));
            return UNREADABLE;
        }

        private Reading oneNumber(boolean end) {
            if (part[0].length() == 8) {
                int n = number(0);
                return one(LocalDate.of(n / 10_000, n / 100 % 100, n % 100));
            }
            if (part[0].length() == 5) return serial(number(0));
            if (!year(0)) return UNREADABLE;
            return one(end ? LocalDate.of(number(0), 12, 31) : LocalDate.of(number(0), 1, 1));
        }

        private Reading financialYear(boolean end) {
            int at = count > 1 && part[1].equals("year") ? 2 : 1;
            if (!isNumber(at)) return UNREADABLE;
            // One year alone names the year in which it ends.
            int first = isNumber(at + 1) ? yearOf(at) : yearOf(at) - 1;
            return one(april(first, end));
        }

        private int yearOf(int i) {
            int n = number(i);
            return part[i].length() > 2 ? n : n < 70 ? 2000 + n : 1900 + n;
        }

        private LocalDate day(int yearAt, int month, int day) {
            return LocalDate.of(yearOf(yearAt), month, day);
        }

        private int month(int i) {
            if (i >= count || part[i].length() < 3) return 0;
            return switch (part[i].substring(0, 3)) {
                case "jan" -> 1;
                case "feb" -> 2;
                case "mar" -> 3;
                case "apr" -> 4;
                case "may" -> 5;
                case "jun" -> 6;
                case "jul" -> 7;
                case "aug" -> 8;
                case "sep" -> 9;
                case "oct" -> 10;
                case "nov" -> 11;
                case "dec" -> 12;
                default -> 0;
            };
        }
    }

    private static Reading serial(int days) {
        return days < 20_000 || days > 80_000 ? UNREADABLE : one(SERIAL_ZERO.plusDays(days));
    }

    private static LocalDate april(int first, boolean end) {
        return end ? LocalDate.of(first + 1, 3, 31) : LocalDate.of(first, 4, 1);
    }

    private static LocalDate side(YearMonth month, boolean end) {
        return end ? month.atEndOfMonth() : month.atDay(1);
    }

    private static boolean plausible(LocalDate date) {
        return date.getYear() >= EARLIEST && date.getYear() <= LATEST;
    }

    private static Reading one(LocalDate date) {
        return plausible(date) ? new Reading(Kind.DATE, date, date, 0) : UNREADABLE;
    }
}
