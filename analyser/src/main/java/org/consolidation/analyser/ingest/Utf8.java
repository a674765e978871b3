package org.consolidation.analyser.ingest;

/** What counts as well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates, at most U+10FFFF). */
final class Utf8 {

    private Utf8() {}

    /**
     * Length of the character that begins at {@code at}.
     *
     * @return 1 to 4; 0 if no well-formed character begins there; -1 if it may, but the bytes end at
     *     {@code end} before it does
     */
    static int length(byte[] bytes, int at, int end) {
        int lead = bytes[at] & 0xFF;
        if (lead < 0x80) return 1;
        if (lead < 0xC2 || lead > 0xF4) return 0;
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        for (int i = 1; i < length; i++) {
            if (at + i >= end) return -1;
            int next = bytes[at + i] & 0xFF;
            if (next < 0x80 || next > 0xBF) return 0;
            if (i == 1 && !secondFits(lead, next)) return 0;
        }
        return length;
    }

    private static boolean secondFits(int lead, int second) {
        return switch (lead) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second <= 0x9F;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second <= 0x8F;
            default -> true;
        };
    }
}
