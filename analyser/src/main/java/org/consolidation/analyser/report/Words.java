package org.consolidation.analyser.report;

import java.time.LocalDate;
import java.util.List;
import org.consolidation.analyser.text.Grouped;

/** Numbers, dates and plurals as readers say them; the same in every locale. */
public final class Words {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Words() {}

    /** "1 system", "2 systems", "1,200 systems". */
    public static String count(long n, String one) {
        return count(n, one, one + "s");
    }

    /** "1 body", "2 bodies". */
    public static String count(long n, String one, String many) {
        return number(n) + " " + (n == 1 ? one : many);
    }

    /** "1,234,567". */
    public static String number(long n) {
        return Grouped.number(n);
    }

    /** Thousandths as a number with one decimal: 5240 is "5.2". */
    public static String milli(long thousandths) {
        long tenths = (Math.abs(thousandths) + 50) / 100;
        return (thousandths < 0 && tenths > 0 ? "−" : "") + number(tenths / 10) + "." + tenths % 10;
    }

    /** "31 March 2026"; "not stated" for null. */
    public static String date(LocalDate date) {
        if (date == null) return "not stated";
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /** Share in whole per cent; what is not nothing is never "0%", what is not all never "100%". */
    public static String percent(long part, long whole) {
        if (whole == 0) return "–";
        if (part == 0) return "0%";
        if (part == whole) return "100%";
        long percent = (part * 200 + whole) / (whole * 2);
        if (percent == 0) return "under 1%";
        if (percent == 100) return "over 99%";
        return percent + "%";
    }

    /** "a", "a and b", "a, b and c". */
    public static String list(List<String> items) {
        if (items.isEmpty()) return "";
        if (items.size() == 1) return items.get(0);
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.get(items.size() - 1);
    }

    /** At most {@code length} characters, the last an ellipsis where something was cut. */
    public static String shortened(String text, int length) {
        if (text.codePointCount(0, text.length()) <= length) return text;
        return text.substring(0, text.offsetByCodePoints(0, length - 1)).stripTrailing() + "…";
    }

    /**
     * As many of the items as fit, whole, and how many more there are: "a, b and 3 more". The first stands in any
     * case, shortened where it alone is too long.
     *
     * @param all how many there are, of which the items may be the first
     */
    public static String listed(List<String> items, long all, int length) {
        if (items.size() == all && list(items).length() <= length) return list(items);
        for (int shown = items.size(); shown > 1; shown--) {
            long more = all - shown;
            if (more == 0) continue;
            String text = String.join(", ", items.subList(0, shown)) + " and " + number(more) + " more";
            if (text.length() <= length) return text;
        }
        if (items.isEmpty()) return "";
        return shortened(items.get(0), length) + (all > 1 ? " and " + number(all - 1) + " more" : "");
    }

    /** The same of a whole list. */
    public static String listed(List<String> items, int length) {
        return listed(items, items.size(), length);
    }

    /** The text itself, or what stands for an empty cell. */
    public static String or(String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }

    /** First letter a capital, the rest as it is. */
    public static String sentence(String text) {
        if (text.isEmpty()) return text;
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
