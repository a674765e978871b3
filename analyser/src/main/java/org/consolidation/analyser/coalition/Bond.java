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

    /** Adds up, in any order, what two organisations have in common. */
    static final class Sum {

        private long products;
        private long weightMilli;
        private long rarityMilli;
        private long costProducts;
        private long costPence;
        private final List<Named> heaviest = new ArrayList<>(NAMED + 1);

        /**
         * @param smallerPence the smaller of the two yearly costs; null when not both are known
         */
        Sum add(String productId, String product, long rarity, Long smallerPence) {
            long weight = Weight.milli(rarity, smallerPence);
            products++;
            weightMilli += weight;
            rarityMilli += rarity;
            if (smallerPence != null) {
                costProducts++;
                costPence += smallerPence;
            }
            if (heaviest.size() == NAMED && heaviest.get(NAMED - 1).weightMilli() > weight) return this;
            Named named = new Named(productId, product, weight);
            int place = heaviest.size();
            while (place > 0 && HEAVIEST.compare(named, heaviest.get(place - 1)) < 0) place--;
            heaviest.add(place, named);
            if (heaviest.size() > NAMED) heaviest.remove(NAMED);
            return this;
        }

        Bond bond() {
            return new Bond(products, weightMilli, rarityMilli, costProducts, costPence, List.copyOf(heaviest));
        }
    }
}
