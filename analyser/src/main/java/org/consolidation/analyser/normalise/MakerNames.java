package org.consolidation.analyser.normalise;

import java.util.List;
import java.util.Set;
import org.consolidation.analyser.text.Spelling;

/** The telling part of a maker's name: "Zelva Digital Systems" and "Zelva" are one maker. */
public final class MakerNames {

    /** Letters from which on a word behind a name is known by all but one of them. */
    private static final int SHORTEST_MISSPELT = 7;

    /** What companies of any trade put behind their name. */
    private static final Set<String> TAIL =
            Set.of(("ltd limited plc llp llc lp inc incorporated corp corporation co company gmbh ag sa nv bv ab oy as"
                            + " srl pty cic group holdings holding international worldwide global europe emea uk usa ireland"
                            + " software systems system solutions solution technologies technology tech computing"
                            + " computer computers digital services service consulting consultants consultancy"
                            + " associates partners industries enterprises public sector government education"
                            + " healthcare networks network communications data and the of")
                    .split(" "));

    /** Those of them that are long enough to be known when they are misspelt. */
    private static final List<String> LONG_TAIL = TAIL.stream()
            .filter(word -> word.length() >= SHORTEST_MISSPELT)
            .sorted()
            .toList();

    private MakerNames() {}

    /** A folded name without the words that companies of any trade put behind theirs; never "". */
    public static String key(String folded) {
        String key = folded;
        for (int space = key.lastIndexOf(' '); space > 0; space = key.lastIndexOf(' ')) {
            if (!tail(key.substring(space + 1))) break;
            key = key.substring(0, space);
        }
        return key;
    }

    /** Whether companies of any trade put the word behind their name, misspelt or not: "Sytems". */
    public static boolean tail(String word) {
        return TAIL.contains(word) || misspelt(word);
    }

    private static boolean misspelt(String word) {
        if (word.length() < SHORTEST_MISSPELT - 1) return false;
        for (String tail : LONG_TAIL) if (Spelling.slip(word, tail)) return true;
        return false;
    }
}
