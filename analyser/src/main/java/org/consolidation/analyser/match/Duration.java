package org.consolidation.analyser.match;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long something lasts, as lists write it. */
final class Duration {

    private static final double MINUTE = 60;
    private static final double HOUR = 3_600;
    private static final double MILLISECOND = 0.001;

    /** Units that lists leave out, the smallest first. */
    private static final double[] UNITS = {MILLISECOND, 1, MINUTE, HOUR};

    private static final String NUMBER = "([0-9]{1,9}(?:\\.[0-9]{1,9})?)";

    /** "3:45", "1:02:03". */
    private static final Pattern CLOCK =
            Pattern.compile("(?:([0-9]{1,3}):)?([0-9]{1,3}):([0-5][0-9](?:\\.[0-9]{1,9})?)");

    /** ISO 8601: "PT3M45S". */
    private static final Pattern ISO =
            Pattern.compile("pt(?=[0-9])(?:" + NUMBER + "h)?(?:" + NUMBER + "m)?(?:" + NUMBER + "s)?");

    /** "3m 45sec", "1 hour, 30 minutes", "225 s", 3'45". */
    private static final Pattern WORDS = Pattern.compile("(?=[0-9])(?:" + NUMBER + "\\s*(hours?|hrs?|h)\\.?)?[\\s,]*"
            + "(?:" + NUMBER + "\\s*(minutes?|mins?|m|')\\.?)?[\\s,]*"
            + "(?:" + NUMBER + "\\s*(seconds?|secs?|s|\")\\.?)?");

    private static final Pattern MILLISECONDS = Pattern.compile(NUMBER + "\\s*(?:ms|msecs?|millis|milliseconds?)\\.?");

    private Duration() {}

    /** The seconds of a value that says its unit or is written as a clock shows it; NaN for any other. */
    static double seconds(String value) {
        String text = value.toLowerCase(Locale.ROOT).strip();
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) return sum(clock.group(1), clock.group(2), clock.group(3));
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) return sum(iso.group(1), iso.group(2), iso.group(3));
        Matcher milliseconds = MILLISECONDS.matcher(text);
        if (milliseconds.matches()) return MILLISECOND * Double.parseDouble(milliseconds.group(1));
        Matcher words = WORDS.matcher(text);
        return words.matches() && sure(words) ? sum(words.group(1), words.group(3), words.group(5)) : Double.NaN;
    }

    /** "5 m" and 32" alone are lengths, "5 h" may be anything. */
    private static boolean sure(Matcher words) {
        int units = 0;
        boolean plain = false;
        for (int unit = 2; unit <= 6; unit += 2) {
            if (words.group(unit) == null) continue;
            units++;
            plain |= words.group(unit).length() > 1 || words.group(unit).equals("s");
        }
        return units > 1 || plain;
    }

    private static double sum(String hours, String minutes, String seconds) {
        return part(hours, HOUR) + part(minutes, MINUTE) + part(seconds, 1);
    }

    private static double part(String number, double unit) {
        return number == null ? 0 : unit * Double.parseDouble(number);
    }

    /**
     * The seconds of a number without a unit: of thousandths, seconds, minutes and hours the unit that brings it
     * nearest to what is usual, by ratio.
     *
     * @param number of the unit; NaN for none
     * @param usual seconds, above 0
     */
    static double seconds(double number, double usual) {
        if (!(number > 0)) return number;
        double nearest = Double.POSITIVE_INFINITY;
        double seconds = Double.NaN;
        for (double unit : UNITS) {
            double ratio = number * unit / usual;
            double far = Math.max(ratio, 1 / ratio);
            if (far >= nearest) continue;
            nearest = far;
            seconds = number * unit;
        }
        return seconds;
    }
}
