package org.consolidation.analyser.normalise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.consolidation.analyser.normalise.DateParts.Part;
import org.consolidation.analyser.text.Fold;

/**
 * Reads dates as people write them in returns: ISO, day-first, month-first, "31-Mar-26", "March 2028",
 * serial numbers of spreadsheets, "FY 2022-2023", "2024/25", "Q4 2026", "36 months from
 * 1/6/25", "rolling".
 */
final class DateText {

    /** Characters; a longer cell is a text and not searched for a date. */
    private static final int LONGEST = 300;

    /** Years that programs write for a date that never comes. */
    private static final Set<Integer> NEVER_YEARS = Set.of(2099, 2100, 2999, 3000, 9999);

    /** Words that say that nobody can tell the date. */
    private static final Set<String> UNKNOWN_WORDS =
            Set.of("unknown", "tbc", "tba", "tbd", "na", "determined", "pending", "varies", "various");

    /** Words that say that there is no fixed date. */
    private static final Set<String> OPEN_WORDS = Phrases.set("""
            rolling, ongoing, perpetual, perpetuity, none, no, not, annual, annually, monthly, indefinite,
            indefinitely, evergreen, expired, continuous, permanent, open, going, auto, automatic,
            automatically, renewing, lifetime, life""");

    private static final String[] OPEN_PHRASES =
            Phrases.list("out of contract, month to month, month by month, month on month, year to year, year on year");

    /** Words before a day on which something begins or was done: it does not end then. */
    private static final Set<String> BEFORE_A_START = Phrases.set("""
            from, after, since, commencing, commenced, commences, starting, started, starts, beginning, began,
            renewed, signed, awarded, let""");

    /** What may part day, month and year in digits, blanks off. */
    private static final Set<String> JOINTS = Set.of("/", "-", ".", "");

    /** What kind of thing a cell holds. */
    enum Kind {
        /** Nothing, a non-answer, or what programs write for no date. */
        NONE,
        /** Says that there is no fixed date. */
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

    /** A date read under one order of day and month, and what it proves of the order. */
    private record Found(LocalDate date, int proof) {}

    private final List<Part> parts;
    private final boolean dayFirst;
    private final boolean end;
    /** Index behind the date that was read last. */
    private int next;
    /** Whether some date could be read in the other order. */
    private boolean either;

    private DateText(List<Part> parts, boolean dayFirst, boolean end) {
        this.parts = parts;
        this.dayFirst = dayFirst;
        this.end = end;
    }

    /**
     * The date in a cell. Of a period ("1 April 2023 to 31 March 2026") and of a date that was extended
     * to another it is the last day for an end, else the first; otherwise the first date counts, so
     * that "31 March 2026, option to extend to 31 March 2028" ends in 2026. The years 9999 and 1900,
     * which programs write for no date, are no date; a day of 1905 is the year that a spreadsheet took for
     * a day number (2024 is shown as 16 July 1905).
     *
     * @param raw null and "" are nothing given
     * @param end whether a month or financial year alone means its last day; else its first
     */
    static Reading read(String raw, boolean end) {
        if (raw == null || raw.isBlank()) return NONE;
        if (raw.length() > LONGEST) return UNREADABLE;
        List<Part> parts = DateParts.of(raw.toLowerCase(Locale.ROOT));
        if (parts.isEmpty()) return NONE;
        try {
            DateText reader = new DateText(parts, true, end);
            Found found = reader.first();
            if (found == null) return dateless(raw, parts);
            Reading read = reader.plausible(found);
            if (read.kind() != Kind.DATE || !reader.either) return read;
            LocalDate monthFirst = new DateText(parts, false, end).first().date();
            return new Reading(Kind.DATE, read.dayFirst(), monthFirst, found.proof());
        } catch (DateTimeException e) {
            return nought(parts) ? NONE : UNREADABLE;
        }
    }

    private static Reading dateless(String raw, List<Part> parts) {
        if (NonAnswer.isOne(raw) || says(parts, UNKNOWN_WORDS)) return NONE;
        boolean open = says(parts, OPEN_WORDS) || Phrases.any(Fold.fold(raw), OPEN_PHRASES);
        return open ? OPEN : UNREADABLE;
    }

    private Found first() {
        for (int i = 0; i < parts.size(); i++) {
            Found read = full(i);
            if (read == null) continue;
            boolean startOfSomething =
                    end && i > 0 && BEFORE_A_START.contains(parts.get(i - 1).text());
            int behind = next;
            Found last = until();
            if (last != null) return end ? proven(last, read) : proven(read, last);
            if (!end) return read;
            Integer months = startOfSomething ? monthsUpTo(i - 1) : null;
            if (months == null) months = monthsBehind(behind);
            if (months != null) {
                LocalDate start = new DateText(parts, dayFirst, false).full(i).date();
                return new Found(start.plusMonths(months).minusDays(1), read.proof());
            }
            return startOfSomething ? null : read;
        }
        LocalDate rough = RoughDates.of(parts, end);
        return rough == null ? null : new Found(rough, 0);
    }

    /** The months of "36 months from" and "a contract of 3 years commencing"; null when what stands before is none. */
    private Integer monthsUpTo(int from) {
        String before = words(0, from);
        // Of "4 x 12 months from 1 May 2027" nobody knows how many are taken.
        return Phrases.any(before, "x", "option", "options", "extension", "extensions", "notice", "rolling")
                ? null
                : Term.statedMonths(before);
    }

    /** The months of "for 3 years" right behind a date; null when that does not follow. */
    private Integer monthsBehind(int at) {
        boolean runs = at < parts.size() && parts.get(at).text().equals("for");
        return runs ? Term.statedMonths(words(at + 1, parts.size())) : null;
    }

    private String words(int from, int to) {
        return parts.subList(from, to).stream().map(Part::text).collect(Collectors.joining(" "));
    }

    /** The date that closes the period which the date just read opens, or to which it was extended; else null. */
    private Found until() {
        int i = next;
        if (i >= parts.size()) return null;
        boolean joined = parts.get(i).before().equals("-");
        while (i < parts.size()
                && Set.of("to", "until", "till", "extended", "now")
                        .contains(parts.get(i).text())) {
            joined = true;
            i++;
        }
        return joined && i < parts.size() ? full(i) : null;
    }

    private static Found proven(Found date, Found other) {
        return new Found(date.date(), date.proof() == 0 ? other.proof() : date.proof());
    }

    /** A date with day, month and year, or a named month and year, that begins at part {@code i}; else null. */
    private Found full(int i) {
        Part a = parts.get(i);
        if (!a.number()) return DateParts.month(a.text()) == 0 ? null : monthFirst(i);
        if (i + 1 >= parts.size()) return a.text().length() == 8 ? eightDigits(i) : null;
        Part b = parts.get(i + 1);
        if (!b.number()) {
            int month = DateParts.month(b.text());
            if (month == 0) return a.text().length() == 8 && b.text().equals("t") ? eightDigits(i) : null;
            return dayOrYearBeforeMonth(i, month);
        }
        if (i + 2 >= parts.size()) return null;
        Part c = parts.get(i + 2);
        boolean chain = c.number() && b.before().equals(c.before()) && JOINTS.contains(b.before());
        // A longer chain of numbers is no date, unless one date ends where the next begins.
        boolean broken =
                i > 0 && i != next && parts.get(i - 1).number() && a.before().equals(b.before());
        if (!chain || broken || b.text().length() > 2 && a.text().length() <= 2) return null;
        if (a.text().length() == 4)
            return c.text().length() > 2
                    ? null
                    : certain(i + 3, DateParts.number(a), DateParts.number(b), DateParts.number(c));
        if (a.text().length() > 2 || c.text().length() != 4 && c.text().length() != 2) return null;
        return dayAndMonth(i + 3, DateParts.number(a), DateParts.number(b), DateParts.year(c));
    }

    /** "April 2026", "April 1, 2026", "Apr-26". */
    private Found monthFirst(int i) {
        if (i + 1 >= parts.size() || !parts.get(i + 1).number()) return null;
        int month = DateParts.month(parts.get(i).text());
        Part a = parts.get(i + 1);
        Part b = i + 2 < parts.size() ? parts.get(i + 2) : null;
        if (a.text().length() <= 2 && b != null && b.number() && b.text().length() == 4) {
            return certain(i + 3, DateParts.number(b), month, DateParts.number(a));
        }
        return DateParts.isYear(a) ? monthOf(i + 2, DateParts.year(a), month) : null;
    }

    /** "1 April 2026", "2026 April 1", "2026 April". */
    private Found dayOrYearBeforeMonth(int i, int month) {
        Part a = parts.get(i);
        Part c = i + 2 < parts.size() && parts.get(i + 2).number() ? parts.get(i + 2) : null;
        if (a.text().length() == 4) {
            boolean day = c != null && c.text().length() <= 2;
            return day
                    ? certain(i + 3, DateParts.number(a), month, DateParts.number(c))
                    : monthOf(i + 2, DateParts.number(a), month);
        }
        return a.text().length() <= 2 && c != null && DateParts.isYear(c)
                ? certain(i + 3, DateParts.year(c), month, DateParts.number(a))
                : null;
    }

    private Found eightDigits(int i) {
        int number = DateParts.number(parts.get(i));
        boolean yearFirst = number / 10_000 >= 1900 && number / 10_000 <= 2100;
        return yearFirst
                ? certain(i + 1, number / 10_000, number / 100 % 100, number % 100)
                : dayAndMonth(i + 1, number / 1_000_000, number / 10_000 % 100, number % 10_000);
    }

    private Found dayAndMonth(int behind, int a, int b, int year) {
        next = behind;
        either |= a <= 12 && b <= 12;
        if (a > 12 && b <= 12) return new Found(LocalDate.of(year, b, a), 1);
        if (b > 12 && a <= 12) return new Found(LocalDate.of(year, a, b), -1);
        return certain(behind, year, dayFirst ? b : a, dayFirst ? a : b);
    }

    private Found monthOf(int behind, int year, int month) {
        next = behind;
        YearMonth whole = YearMonth.of(year, month);
        return new Found(end ? whole.atEndOfMonth() : whole.atDay(1), 0);
    }

    private Found certain(int behind, int year, int month, int day) {
        next = behind;
        return new Found(LocalDate.of(year, month, day), 0);
    }

    private Reading plausible(Found found) {
        LocalDate date = found.date();
        int year = date.getYear();
        long serial = date.toEpochDay() + RoughDates.EXCEL_EPOCH_DAYS;
        int proof = found.proof();
        if (year == 1905 && serial >= 1990) {
            date = RoughDates.year((int) serial, end);
            proof = 0;
        } else if (year == 1899 || year == 1900) {
            return NONE;
        } else if (NEVER_YEARS.contains(year)) {
            return OPEN;
        } else if (year < 1950 || year > 2100) {
            return UNREADABLE;
        }
        return new Reading(Kind.DATE, date, date, proof);
    }

    private static boolean nought(List<Part> parts) {
        for (Part part : parts) {
            if (!part.text().chars().allMatch(c -> c == '0')) return false;
        }
        return true;
    }

    private static boolean says(List<Part> parts, Set<String> words) {
        for (Part part : parts) {
            if (words.contains(part.text())) return true;
        }
        return false;
    }
}
