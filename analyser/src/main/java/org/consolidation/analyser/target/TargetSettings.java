package org.consolidation.analyser.target;

import java.io.Serializable;

/**
 * How targets are chosen; assumptions that are no matter of computing stand in {@code parameters.csv}.
 *
 * @param candidates products of a function that are looked at as targets, the most widely held with a price
 * @param pricedBy organisations at which a product's yearly cost must be known to be a target
 * @param exactCells pairs of a use and a target up to which a problem is solved exactly
 * @param nodes steps after which branch and bound gives up; never seconds
 * @param draws how often the choice is made anew with parameters drawn at random
 * @param shown moves of a function that pages may show
 */
public record TargetSettings(int candidates, int pricedBy, int exactCells, int nodes, int draws, int shown)
        implements Serializable {

    public static final TargetSettings DEFAULT = new TargetSettings(20, 2, 500, 2_000, 200, 200);

    public TargetSettings {
        within("candidates", candidates, 1, 100);
        within("pricedBy", pricedBy, 1, 1_000);
        within("exactCells", exactCells, 0, 100_000);
        within("nodes", nodes, 1, 10_000_000);
        within("draws", draws, 10, 10_000);
        within("shown", shown, 1, 10_000);
    }

    private static void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "target." + name + " must lie within " + least + " and " + most + ", was " + value);
        }
    }
}
