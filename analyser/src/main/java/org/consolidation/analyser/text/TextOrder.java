package org.consolidation.analyser.text;

/** The order in which Spark sorts text. */
public final class TextOrder {

    private TextOrder() {}

    /** By code points; the order of {@code String} differs beyond the basic plane. */
    public static int compare(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x == y) continue;
            boolean beyond = Character.isSurrogate(x);
            if (beyond != Character.isSurrogate(y)) return beyond ? 1 : -1;
            return Character.compare(x, y);
        }
        return Integer.compare(a.length(), b.length());
    }
}
