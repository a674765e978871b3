package org.consolidation.analyser.text;

/** Whole numbers with their thousands parted, as readers write them. */
public final class Grouped {

    private Grouped() {}

    /** "1,234,567"; with a minus sign, not a hyphen, below nothing. */
    public static String number(long n) {
        String digits = Long.toString(n);
        int from = n < 0 ? 1 : 0;
        StringBuilder grouped = new StringBuilder(digits.length() + digits.length() / 3);
        if (n < 0) grouped.append('−');
        for (int i = from; i < digits.length(); i++) {
            if (i > from && (digits.length() - i) % 3 == 0) grouped.append(',');
            grouped.append(digits.charAt(i));
        }
        return grouped.toString();
    }
}
