package org.consolidation.analyser.match;

/** Words with digits in them: a number in a name ("365", "G6", "2012") is part of what it names. */
final class Numbers {

    static final int EQUAL = Field.NUMBER.level("equal");
    static final int NONE = Field.NUMBER.level("none");
    static final int MISSING = Field.NUMBER.level("missing on one");
    static final int CONTRADICTED = Field.NUMBER.level("contradicted");

    private Numbers() {}

    static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) return true;
        }
        return false;
    }

    /** The same of two names of which it is known whether they have any digits. */
    static int compare(Item a, Item b, boolean digitsA, boolean digitsB) {
        if (!digitsA && !digitsB) return NONE;
        return compare(a, b);
    }

    /** Level of {@link Field#NUMBER}: the digits of the names, whatever letters stand around them. */
    static int compare(Item a, Item b) {
        boolean anyA = false;
        boolean anyB = false;
        boolean extraA = false;
        boolean extraB = false;
        for (String word : a.words) {
            if (!hasDigit(word)) continue;
            anyA = true;
            extraA |= !held(word, b);
        }
        for (String word : b.words) {
            if (!hasDigit(word)) continue;
            anyB = true;
            extraB |= !held(word, a);
        }
        if (!anyA && !anyB) return NONE;
        if (!extraA && !extraB) return EQUAL;
        return extraA && extraB ? CONTRADICTED : MISSING;
    }

    /** Whether a number stands in the other name, alone or run together with the word before or after. */
    private static boolean held(String number, Item other) {
        for (int i = 0; i < other.words.length; i++) {
            String word = other.words[i];
            if (word.equals(number)) return true;
            if (word.length() > number.length() && word.endsWith(number) && !digitBefore(word, number.length())) {
                return true;
            }
            if (number.length() > word.length()
                    && hasDigit(word)
                    && number.endsWith(word)
                    && !digitBefore(number, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** "Galanora Health 12": whether a word is a bare number such as stands behind a name. */
    static boolean versionLike(String word) {
        int i = word.startsWith("v") ? 1 : 0;
        if (i == word.length()) return false;
        for (; i < word.length(); i++) if (!Character.isDigit(word.charAt(i))) return false;
        return word.length() <= 4 || word.startsWith("20");
    }

    private static boolean digitBefore(String word, int tail) {
        return Character.isDigit(word.charAt(word.length() - tail - 1));
    }
}
