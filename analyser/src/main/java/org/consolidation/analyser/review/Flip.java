package org.consolidation.analyser.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.consolidation.analyser.change.RunFolder.Weight;
import org.consolidation.analyser.match.Evidence;

/**
 * Which change of one field alone would take a pair across the bar: of each field the least change that
 * suffices, by the weights of the run before rarity.
 *
 * @param field that would have to differ
 * @param now its level
 * @param then the level that suffices
 * @param millibits weight of the pair with that change
 */
public record Flip(String field, String now, String then, int millibits) {

    /**
     * The changes that suffice, the mildest first.
     *
     * @param evidence of the pair
     * @param millibits its weight
     * @param bar weight from which pairs may be joined
     * @param weights of the run
     */
    static List<Flip> of(List<Evidence> evidence, int millibits, int bar, List<Weight> weights) {
        boolean above = millibits >= bar;
        List<Flip> flips = new ArrayList<>();
        for (Evidence e : evidence) {
            Flip mildest = null;
            for (Weight weight : weights) {
                if (!weight.field().equals(e.field()) || weight.level().equals(e.level())) continue;
                int changed = millibits - e.millibits() + weight.millibits();
                if (above == changed >= bar) continue;
                Flip flip = new Flip(e.field(), e.level(), weight.level(), changed);
                boolean milder =
                        mildest == null || Math.abs(changed - millibits) < Math.abs(mildest.millibits() - millibits);
                if (milder) mildest = flip;
            }
            if (mildest != null) flips.add(mildest);
        }
        flips.sort(Comparator.comparingInt((Flip f) -> Math.abs(f.millibits() - millibits))
                .thenComparing(Flip::field));
        return List.copyOf(flips);
    }
}
