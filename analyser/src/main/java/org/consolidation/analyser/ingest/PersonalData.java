package org.consolidation.analyser.ingest;

/** People's data: how it is recognised, and how it is kept from passing the reader. */
final class PersonalData {

    /** What stands in place of an e-mail address in free text. */
    static final String REMOVED = "[e-mail removed]";

    private PersonalData() {}

    /** The text with each e-mail address in it replaced; the same object when it has none. */
    static String withoutAddresses(String text) {
        int sign = text.indexOf('@');
        if (sign < 0) return text;
        StringBuilder kept = null;
        int copied = 0;
        while (sign >= 0) {
            int from = sign;
            while (from > copied && isLocal(text.charAt(from - 1))) from--;
            int to = domainEnd(text, sign + 1);
            if (from < sign && to > 0) {
                if (kept == null) kept = new StringBuilder(text.length());
                kept.append(text, copied, from).append(REMOVED);
                copied = to;
            }
            sign = text.indexOf('@', Math.max(sign + 1, copied));
        }
        return kept == null ? text : kept.append(text, copied, text.length()).toString();
    }

    /** Whether the text is one e-mail address and little else. */
    static boolean isAddress(String text) {
        String left = withoutAddresses(text);
        return left != text && left.replace(REMOVED, "").length() <= text.length() / 2;
    }

    /**
     * Whether the text is a telephone number: 10 to 15 digits (E.164 allows at most 15) that begin
     * with 0 or +, and nothing but what is written between digits.
     */
    static boolean isTelephone(String text) {
        if (text.isEmpty() || text.charAt(0) != '0' && text.charAt(0) != '+' && text.charAt(0) != '(') return false;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') digits++;
            else if (" ()-+.".indexOf(c) < 0) return false;
        }
        return digits >= 10 && digits <= 15;
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || "._%+-'’".indexOf(c) >= 0;
    }

    /** Where the domain that begins at {@code from} ends; 0 if there is none with a dot in it. */
    private static int domainEnd(String text, int from) {
        int to = from;
        int lastDot = -1;
        while (to < text.length()) {
            char c = text.charAt(to);
            if (c == '.') lastDot = to;
            else if (!Character.isLetterOrDigit(c) && c != '-') break;
            to++;
        }
        while (to > from && (text.charAt(to - 1) == '.' || text.charAt(to - 1) == '-')) to--;
        if (lastDot >= to) lastDot = text.lastIndexOf('.', to - 1);
        return lastDot > from && to - lastDot > 2 ? to : 0;
    }
}
