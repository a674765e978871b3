package org.consolidation.analyser.normalise;

import java.util.Set;

/** The telling part of a maker's name: "Zelva Digital Systems" and "Zelva" are one maker. */
public final class MakerNames {

    /** What companies of any trade put behind their name. */
    private static final Set<String> TAIL =
            Set.of(("ltd limited plc llp llc lp inc incorporated corp corporation co company gmbh ag sa nv bv ab oy as"
                            + " srl pty cic group holdings holding international worldwide global europe emea uk usa ireland"
                            + " software systems system solutions solution technologies technology tech computing"
                            + " computer computers digital services service consulting consultants consultancy"
                            + " associates partners industries enterprises public sector government education"
                            + " healthcare networks network communications data and the of")
                    .split(" "));

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

    /** Whether companies of any trade put the word behind their name. */
    public static boolean tail(String word) {
        return TAIL.contains(word);
    }
}
