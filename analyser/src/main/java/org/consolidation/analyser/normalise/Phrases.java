package org.consolidation.analyser.normalise;

/** Looks for whole words in folded text. */
final class Phrases {

    private Phrases() {}

    /** Whether any of the folded phrases occurs as whole words. */
    static boolean any(String folded, String... phrases) {
        for (String phrase : phrases) {
            if (has(folded, phrase)) return true;
        }
        return false;
    }

    /** Whether the folded phrase occurs as whole words. */
    static boolean has(String folded, String phrase) {
        for (int at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
            int after = at + phrase.length();
            if ((at == 0 || folded.charAt(at - 1) == ' ')
                    && (after == folded.length() || folded.charAt(after) == ' ')) {
                return true;
            }
        }
        return false;
    }
}
