package org.consolidation.analyser.normalise;

import java.util.List;
import java.util.Set;
import org.consolidation.analyser.text.Fold;

/** How firms are called: their legal forms, and words that many of them have. Nothing of which firms there are. */
public final class FirmNames {

    private static final Set<String> LEGAL = Set.of(
            "ltd",
            "limited",
            "plc",
            "inc",
            "incorporated",
            "llp",
            "llc",
            "lp",
            "gmbh",
            "corp",
            "corporation",
            "co",
            "company",
            "group",
            "holdings",
            "uk",
            "ag",
            "bv",
            "ab",
            "sa",
            "srl",
            "pty",
            "cic",
            "as",
            "nv",
            "ltda");
    /** Of those, what means nothing else within a name: "Group" does in "Zelva Group Policy". */
    private static final Set<String> NOTHING_ELSE =
            Set.of("ltd", "limited", "plc", "inc", "incorporated", "llp", "llc", "gmbh", "pty");

    /** Words behind the names of firms that tell no firm from another. */
    private static final Set<String> OF_MANY_FIRMS = Phrases.set("""
            technologies, technology, software, solutions, systems, services, group, uk, international, global,
            holdings, digital, it""");

    private FirmNames() {}

    /** Whether folded words behind the name of a firm tell it from no other: "technologies", "uk". */
    static boolean sayNothing(String folded) {
        return OF_MANY_FIRMS.containsAll(List.of(folded.split(" ")));
    }

    /** What tells a firm from others: its folded name without the words that many have at their end. */
    static String told(String folded) {
        String rest = folded;
        for (int space = rest.lastIndexOf(' '); space > 0; space = rest.lastIndexOf(' ')) {
            String word = rest.substring(space + 1);
            if (!LEGAL.contains(word) && !OF_MANY_FIRMS.contains(word)) break;
            rest = rest.substring(0, space);
        }
        return rest;
    }

    /** Whether folded words behind a maker only go on with the firm's name: "software ltd"; "" does. */
    public static boolean goesOn(String folded) {
        for (String word : folded.split(" ")) {
            if (!word.isEmpty() && !LEGAL.contains(word) && !OF_MANY_FIRMS.contains(word)) return false;
        }
        return true;
    }

    /** Whether a folded word is a legal form: "ltd", "inc". */
    static boolean legalForm(String word) {
        return LEGAL.contains(word);
    }

    /**
     * Number of words at {@code from} that go on with a firm's name to its legal form: 2 of "uk ltd gannet", 0 of "group
     * gannet".
     */
    static int wordsToLegalForm(List<String> folded, int from) {
        int legal = from;
        for (int i = from; i < folded.size(); i++) {
            boolean form = NOTHING_ELSE.contains(folded.get(i));
            if (!form && !LEGAL.contains(folded.get(i)) && !OF_MANY_FIRMS.contains(folded.get(i))) break;
            if (form) legal = i + 1;
        }
        return legal - from;
    }

    /** Whether a text begins with what only goes on with a firm's name: "(UK) Limited", "Holdings plc". */
    static boolean ofFirm(String text) {
        return wordsToLegalForm(Fold.words(text), 0) > 1;
    }

    /** Whether a text ends as the name of a company does: "Zelva Ltd". */
    static boolean company(String raw) {
        String folded = Fold.fold(raw);
        return !withoutLegalForm(folded).equals(folded);
    }

    /** Folded name without "ltd", "plc" and the like at its end. */
    static String withoutLegalForm(String folded) {
        String rest = folded;
        for (int space = rest.lastIndexOf(' '); space > 0; space = rest.lastIndexOf(' ')) {
            if (!LEGAL.contains(rest.substring(space + 1))) break;
            rest = rest.substring(0, space);
        }
        return rest;
    }

    /** The name as written without "Ltd", "plc" and the like at its end. */
    static String shown(String raw) {
        NameWords words = NameWords.of(Fold.tidy(raw));
        int size = words.size();
        while (size > 1 && LEGAL.contains(words.folded(size - 1))) size--;
        return words.without(size, words.size()).shown();
    }
}
