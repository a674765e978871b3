package org.consolidation.analyser.text;

/** Tells a misspelling from another word. */
public final class Spelling {

    /** Letters up to which words one letter apart are often two. */
    private static final int SHORT = 6;

    private Spelling() {}

    /**
     * Whether two different words are one word misspelt: one edit or two neighbours
     * swapped from five letters on, two edits from nine.
     * Words with digits never are, since "365" and "366" are two products.
     */
    public static boolean misspelt(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int allowed = shorter >= 9 ? 2 : shorter >= 5 ? 1 : 0;
        if (allowed == 0 && plural(a, b)) return true;
        if (allowed == 0 || Math.abs(a.length() - b.length()) > allowed || a.length() > 64) return false;
        // An edit takes away one letter, puts in another, or both.
        if (Long.bitCount(letters(a) ^ letters(b)) > 2 * allowed) return false;
        if (hasDigit(a) || hasDigit(b)) return false;
        return swapped(a, b) || distance(a, b) <= allowed;
    }

    /** Whether one letter was changed, left out or put in, or two neighbours swapped: a slip of a hand. */
    public static boolean slip(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || a.length() > 64 || a.equals(b)) return false;
        return Long.bitCount(letters(a) ^ letters(b)) <= 2 && (swapped(a, b) || distance(a, b) == 1);
    }

    /** Whether two short words, one taken for the other misspelt, may as well be two words: one letter is another. */
    public static boolean doubtful(String a, String b) {
        return Math.max(a.length(), b.length()) <= SHORT && !swapped(a, b) && !plural(a, b);
    }

    /** Two neighbours in the wrong order: one slip, though two edits. */
    private static boolean swapped(String a, String b) {
        if (a.length() != b.length()) return false;
        int i = 0;
        while (i < a.length() && a.charAt(i) == b.charAt(i)) i++;
        return i + 1 < a.length()
                && a.charAt(i) == b.charAt(i + 1)
                && a.charAt(i + 1) == b.charAt(i)
                && a.regionMatches(i + 2, b, i + 2, a.length() - i - 2);
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static boolean plural(String a, String b) {
        return pluralOf(a, b) || pluralOf(b, a);
    }

    private static boolean pluralOf(String one, String more) {
        return one.length() >= 3
                && more.length() == one.length() + 1
                && more.charAt(one.length()) == 's'
                && more.startsWith(one);
    }

    /** A bit for each letter; two letters may share one. */
    private static long letters(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) letters |= 1L << word.charAt(i);
        return letters;
    }

    /**
     * Levenshtein distance, 64 characters of the first word at a time.
     *
     * <p>G. Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic
     * programming", JACM 46(3), 1999, in the form of H. Hyyrö 2003.
     *
     * @param a at most 64 characters
     */
    public static int distance(String a, String b) {
        if (a.isEmpty()) return b.length();
        long positive = -1L;
        long negative = 0;
        int distance = a.length();
        long last = 1L << (a.length() - 1);
        for (int j = 0; j < b.length(); j++) {
            char c = b.charAt(j);
            long equal = 0;
            for (int i = 0; i < a.length(); i++) if (a.charAt(i) == c) equal |= 1L << i;
            long diagonal = (((equal & positive) + positive) ^ positive) | equal | negative;
            long up = negative | ~(diagonal | positive);
            long down = positive & diagonal;
            if ((up & last) != 0) distance++;
            if ((down & last) != 0) distance--;
            up = up << 1 | 1;
            down <<= 1;
            positive = down | ~(diagonal | up);
            negative = up & diagonal;
        }
        return distance;
    }
}
