package org.consolidation.analyser.normalise;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The ways in which one folded phrase is written: its last word in singular or plural, its words as the British
 * or the Americans spell them, two neighbours as one word ("help desk", "helpdesk"). Some are no words; they
 * then stand in no text.
 */
final class SpellingVariants {

    /** British and American endings and words, the longer first. */
    private static final String[][] SPELLINGS = {
        {"isation", "ization"},
        {"isations", "izations"},
        {"ising", "izing"},
        {"ised", "ized"},
        {"iser", "izer"},
        {"ise", "ize"},
        {"centre", "center"},
        {"centres", "centers"},
        {"licence", "license"},
        {"licences", "licenses"},
        {"programme", "program"},
        {"programmes", "programs"},
        {"catalogue", "catalog"},
        {"catalogues", "catalogs"},
        {"behaviour", "behavior"},
        {"neighbourhood", "neighborhood"},
        {"neighbourhoods", "neighborhoods"},
        {"defence", "defense"},
        {"fibre", "fiber"},
        {"enrolment", "enrollment"},
        {"modelling", "modeling"},
        {"labour", "labor"}
    };

    private SpellingVariants() {}

    /** Every other way in which a folded phrase is written, in order. */
    static Set<String> of(String folded) {
        Set<String> variants = new TreeSet<>();
        for (String spelt : new TreeSet<>(List.of(folded, spelt(folded, 0, 1), spelt(folded, 1, 0)))) {
            number(spelt, variants);
            for (int space = spelt.indexOf(' '); space > 0; space = spelt.indexOf(' ', space + 1)) {
                // "C & C" is command and control, "CC" much else.
                if (letters(spelt, space)) continue;
                number(spelt.substring(0, space) + spelt.substring(space + 1), variants);
            }
        }
        variants.remove(folded);
        return variants;
    }

    /** The same for a phrase and all that {@link #of} gives of it. */
    static String root(String folded) {
        return singular(spelt(folded, 0, 1)).replace(" ", "");
    }

    private static void number(String phrase, Set<String> variants) {
        variants.add(phrase);
        String singular = singular(phrase);
        variants.add(singular);
        if (singular.equals(phrase)) variants.add(plural(phrase));
    }

    /** Whether single letters stand on both sides of a blank. */
    private static boolean letters(String phrase, int space) {
        boolean before = space == 1 || phrase.charAt(space - 2) == ' ';
        boolean after = space + 2 == phrase.length() || phrase.charAt(space + 2) == ' ';
        return before && after;
    }

    private static String plural(String phrase) {
        char last = phrase.charAt(phrase.length() - 1);
        if (last == 's' || Character.isDigit(last)) return phrase;
        boolean consonant = phrase.length() > 3 && "aeiou ".indexOf(phrase.charAt(phrase.length() - 2)) < 0;
        if (last == 'y') return consonant ? phrase.substring(0, phrase.length() - 1) + "ies" : phrase + "s";
        return phrase + "s";
    }

    /** "Libraries" and "licences" in singular; "analysis", "access", "bus" as they are. */
    private static String singular(String phrase) {
        int end = phrase.length() - 1;
        if (end < 4 || phrase.charAt(end) != 's' || "sui".indexOf(phrase.charAt(end - 1)) >= 0) return phrase;
        boolean ies = end > 5 && phrase.endsWith("ies");
        return ies ? phrase.substring(0, end - 2) + "y" : phrase.substring(0, end);
    }

    private static String spelt(String phrase, int from, int to) {
        String[] words = phrase.split(" ");
        for (int i = 0; i < words.length; i++) {
            for (String[] pair : SPELLINGS) {
                if (words[i].length() >= pair[from].length() && words[i].endsWith(pair[from])) {
                    words[i] = words[i].substring(0, words[i].length() - pair[from].length()) + pair[to];
                    break;
                }
            }
        }
        return String.join(" ", words);
    }
}
