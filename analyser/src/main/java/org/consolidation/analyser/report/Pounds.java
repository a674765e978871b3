package org.consolidation.analyser.report;

import org.consolidation.analyser.opportunity.Saving;

/** Money as readers say it. All amounts are given in pence; estimates are shown rounded. */
public final class Pounds {

    /** In pence. */
    private static final long MILLION = 100_000_000;

    private static final long THOUSAND_MILLION = 1_000 * MILLION;

    private Pounds() {}

    /**
     * An estimate: whole pounds to three figures below a million ("£12,300"), one decimal above
     * ("£2.0m", "£1.5bn"). Halves round away from zero.
     */
    public static String about(long pence) {
        long size = Math.abs(pence);
        String sign = pence <= -50 ? "−" : "";
        if (size >= 99_950_000) {
            long tenths = rounded(size, MILLION / 10);
            if (tenths < 10_000) return sign + "£" + tenths / 10 + "." + tenths % 10 + "m";
            tenths = rounded(size, THOUSAND_MILLION / 10);
            return sign + "£" + Words.number(tenths / 10) + "." + tenths % 10 + "bn";
        }
        long step = 100;
        while (size / step >= 1_000) step *= 10;
        return sign + "£" + Words.number(rounded(size, step) * (step / 100));
    }

    /** A sum as a return states it, to the penny where it has pence ("£12,345", "£12,345.67"). */
    public static String exact(long pence) {
        long size = Math.abs(pence);
        String sign = pence < 0 ? "−" : "";
        long rest = size % 100;
        return sign + "£" + Words.number(size / 100) + (rest == 0 ? "" : "." + (rest < 10 ? "0" : "") + rest);
    }

    /**
     * A price level worked out from some prices: to the penny below £100, where a user is paid for, else as an
     * estimate.
     */
    public static String level(long pence) {
        return Math.abs(pence) < 10_000 ? exact(pence) : about(pence);
    }

    /** A yearly range with its centre: "£1.1m to £3.4m a year, central £2.0m". */
    public static String range(long lowPence, long centralPence, long highPence) {
        String low = about(lowPence);
        String high = about(highPence);
        if (low.equals(high)) return low + " a year";
        return low + " to " + high + " a year, central " + about(centralPence);
    }

    /** A range that is no yearly one: "£1.1m to £3.4m, central £2.0m". */
    public static String once(long lowPence, long centralPence, long highPence) {
        String low = about(lowPence);
        String high = about(highPence);
        return low.equals(high) ? low : low + " to " + high + ", central " + about(centralPence);
    }

    /** What an opportunity is worth, or why there is no figure. */
    public static String saving(Saving saving) {
        if (!saving.known()) {
            return "Not computable: "
                    + (saving.notComputable().isEmpty() ? "no cost in the returns" : unprefixed(saving));
        }
        return range(saving.lowPence(), saving.centralPence(), saving.highPence());
    }

    private static String unprefixed(Saving saving) {
        String why = saving.notComputable();
        String prefix = "not computable: ";
        boolean prefixed = why.regionMatches(true, 0, prefix, 0, prefix.length());
        return prefixed ? why.substring(prefix.length()) : why;
    }

    private static long rounded(long size, long unit) {
        return size / unit + (size % unit * 2 >= unit ? 1 : 0);
    }
}
