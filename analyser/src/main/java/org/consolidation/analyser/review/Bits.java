package org.consolidation.analyser.review;

/** Thousandths of a bit as text, with one decimal. */
final class Bits {

    private Bits() {}

    /** "1.2"; of at least 0. */
    static String plain(long millibits) {
        long tenths = (millibits + 50) / 100;
        return tenths / 10 + "." + tenths % 10;
    }

    /** "+1.2", "-0.3", "0.0". */
    static String signed(long millibits) {
        String plain = plain(Math.abs(millibits));
        if (plain.equals("0.0")) return plain;
        return (millibits < 0 ? "-" : "+") + plain;
    }
}
