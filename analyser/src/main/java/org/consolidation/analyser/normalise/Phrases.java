package org.consolidation.analyser.normalise;

import java.util.Set;

/** Looks for whole words in folded text. */
final class Phrases {

    private Phrases() {}

    /** The phrases of a list parted by commas and line breaks. */
    static String[] list(String listed) {
        return listed.strip().split("\\s*,\\s*");
    }

    /** As {@link #list}, to look whole cells up in. */
    static Set<String> set(String listed) {
        return Set.of(list(listed));
    }

    /** Whether any of the folded phrases occurs as whole words. */
    static boolean any(String folded, String... phrases) {
        for (String phrase : phrases) {
            if (at(folded, phrase) >= 0) return true;
        }
        return false;
    }

    /** Whether the folded phrase occurs as whole words. */
    static boolean has(String folded, String phrase) {
        return at(folded, phrase) >= 0;
    }

    /** Where the folded phrase first occurs as whole words; -1 for nowhere. */
    static int at(String folded, String phrase) {
        for (int at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
            if (begins(folded, at, phrase) && (at == 0 || folded.charAt(at - 1) == ' ')) return at;
        }
        return -1;
    }

    /** Whether the folded text begins with the phrase and the phrase's last word ends there. */
    static boolean begins(String folded, String phrase) {
        return folded.startsWith(phrase) && begins(folded, 0, phrase);
    }

    private static boolean begins(String folded, int at, String phrase) {
        int after = at + phrase.length();
        return after == folded.length() || folded.charAt(after) == ' ';
    }
}
