package org.consolidation.analyser.coalition;

import java.io.Serializable;

/**
 * A product that few organisations have, as sent to each of them.
 *
 * @param productId id; "" for a product of too many, which is sent to nobody
 * @param product name
 * @param rarityMilli in thousandths of a bit
 * @param organisations places of all who have it in the order of ids, in order
 * @param costPence what it costs each of these, a year; negative when not known
 */
record Shared(String productId, String product, long rarityMilli, int[] organisations, long[] costPence)
        implements Serializable {

    static final Shared OF_TOO_MANY = new Shared("", "", 0, new int[0], new long[0]);

    /**
     * @param organisations with a product in use: what rarity is measured against
     */
    static Shared of(String productId, Holders holders, long organisations) {
        int size = holders.size();
        long rarity = Weight.rarityMilli(Math.max(organisations, size), size);
        return new Shared(productId, holders.product(), rarity, holders.organisations(), holders.pence());
    }

    /** The smaller of two yearly costs; null when not both are known. */
    static Long smaller(long leftPence, long rightPence) {
        return leftPence < 0 || rightPence < 0 ? null : Long.valueOf(Math.min(leftPence, rightPence));
    }
}
