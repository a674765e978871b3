package org.consolidation.analyser.match;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, month or year as written. Where day and month may be swapped, both readings stand.
 *
 * @param year four digits
 * @param month 1 to 12; 0 when not said
 * @param day 1 to 31; 0 when not said
 * @param either whether day and month may be meant the other way round
 */
record RecordDate(int year, int month, int day, boolean either) implements Serializable {

    /** Not a date. */
    static final RecordDate NONE = new RecordDate(0, 0, 0, false);

    /** Days within which two dates may be one, written down at different times. */
    private static final int NEAR_DAYS = 31;

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?(?:[T ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern WORDS = Pattern.compile(
            "(?:(\\d{1,2})(?:st|nd|rd|th)?[- ])?([A-Za-z]{3,9})\\.?(?:[- ](\\d{1,2})(?:st|nd|rd|th)?)?,?[- ](\\d{4})");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    /** How far two dates agree. */
    enum Agreement {
        MISSING,
        EQUAL,
        NEAR,
        SAME_YEAR,
        CONTRADICTED
    }

    /** Reads ISO dates, day first or month first with any usual mark, and months in English words. */
    static RecordDate read(String value) {
        Matcher iso = ISO.matcher(value);
        if (iso.matches()) return of(iso.group(1), iso.group(2), iso.group(3), false);
        Matcher numbers = DAY_FIRST.matcher(value);
        if (numbers.matches()) return of(numbers.group(3), numbers.group(2), numbers.group(1), true);
        Matcher words = WORDS.matcher(value);
        if (!words.matches()) return NONE;
        int month = MONTHS.indexOf(words.group(2).substring(0, 3).toLowerCase(Locale.ROOT));
        if (month < 0 || month % 3 != 0) return NONE;
        String day = words.group(1) == null ? words.group(3) : words.group(1);
        return of(words.group(4), String.valueOf(month / 3 + 1), day, false);
    }

    private static RecordDate of(String year, String month, String day, boolean either) {
        int y = Integer.parseInt(year);
        int m = month == null ? 0 : Integer.parseInt(month);
        int d = day == null ? 0 : Integer.parseInt(day);
        if (m > 12 && either) return of(year, day, month, false);
        boolean real = y > 0 && m <= 12 && (month == null || m > 0) && (day == null || d > 0 && d <= 31);
        return real ? new RecordDate(y, m, d, either && d <= 12 && d != m) : NONE;
    }

    /** As one number, which {@link #unpacked} reads. */
    int packed() {
        return ((year * 13 + month) * 32 + day) * 2 + (either ? 1 : 0);
    }

    static RecordDate unpacked(int packed) {
        int rest = packed >> 1;
        return new RecordDate(rest / 32 / 13, rest / 32 % 13, rest % 32, (packed & 1) == 1);
    }

    /** How far two dates agree, in the reading that brings them nearest. */
    Agreement compare(RecordDate other) {
        if (year == 0 || other.year == 0) return Agreement.MISSING;
        Agreement best = plain(other);
        if (either) best = nearer(best, swapped().plain(other));
        if (other.either) best = nearer(best, plain(other.swapped()));
        return best;
    }

    private static Agreement nearer(Agreement a, Agreement b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private RecordDate swapped() {
        return new RecordDate(year, day, month, false);
    }

    private Agreement plain(RecordDate other) {
        boolean months = month > 0 && other.month > 0;
        boolean days = months && day > 0 && other.day > 0;
        if (year == other.year && (!months || month == other.month) && (!days || day == other.day)) {
            return Agreement.EQUAL;
        }
        if (months && Math.abs(ChronoUnit.DAYS.between(first(), other.first())) <= NEAR_DAYS) return Agreement.NEAR;
        return year == other.year ? Agreement.SAME_YEAR : Agreement.CONTRADICTED;
    }

    private LocalDate first() {
        int last = YearMonth.of(year, month).lengthOfMonth();
        return LocalDate.of(year, month, Math.min(last, Math.max(1, day)));
    }
}
