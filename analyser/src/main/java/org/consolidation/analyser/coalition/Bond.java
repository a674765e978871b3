package org.consolidation.analyser.coalition;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What two organisations have in common.
 *
 * @param products in common
 * @param weightMilli their weights together, in thousandths
 * @param rarityMilli the part of rarity alone
 * @param costProducts of the products, those whose yearly cost both state
 * @param costPence sum of the smaller of the two costs of those, a year
 * @param heaviest first products by weight, at most {@link #NAMED}
 */
record Bond(long products, long weightMilli, long rarityMilli, long costProducts, long costPence, List<Named> heaviest)
        implements Serializable {

    static final int NAMED = 5;

    private static final Comparator<Named> HEAVIEST = Comparator.comparingLong(Named::weightMilli)
            .reversed()
            .thenComparing(Named::product)
            .thenComparing(Named::productId);

    /** A product in common. */
    record Named(String productId, String product, long weightMilli) implements Serializable {}

    static Bond of(String productId, String product, long rarityMilli, Long smallerPence) {
        long weight = Weight.milli(rarityMilli, smallerPence);
        return new Bond(
                1,
                weight,
                rarityMilli,
                smallerPence == null ? 0 : 1,
                smallerPence == null ? 0 : smallerPence,
                List.of(new Named(productId, product, weight)));
    }

    Bond and(Bond other) {
        List<Named> all = new ArrayList<>(heaviest);
        all.addAll(other.heaviest);
        all.sort(HEAVIEST);
        return new Bond(
                products + other.products,
                weightMilli + other.weightMilli,
                rarityMilli + other.rarityMilli,
                costProducts + other.costProducts,
                costPence + other.costPence,
                List.copyOf(all.subList(0, Math.min(NAMED, all.size()))));
    }
}
