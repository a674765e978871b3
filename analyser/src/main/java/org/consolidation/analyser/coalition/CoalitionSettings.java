package org.consolidation.analyser.coalition;

import java.io.Serializable;

/**
 * How it is looked for who shares most with whom.
 *
 * @param holders organisations above which a product binds no two of them: what many have says nothing of two
 * @param peers pairs of each organisation that are kept, those that share most; memory grows with it
 * @param exact organisations up to which pairings are of the greatest weight; above, at least half of it
 */
public record CoalitionSettings(int holders, int peers, int exact) implements Serializable {

    public static final CoalitionSettings DEFAULT = new CoalitionSettings(50, 20, 500);

    public CoalitionSettings {
        within("holders", holders, 2, 1_000);
        within("peers", peers, 1, 1_000);
        within("exact", exact, 0, 5_000);
    }

    private static void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "coalition." + name + " must lie within " + least + " and " + most + ", was " + value);
        }
    }
}
