package org.consolidation.analyser.coalition;

import java.io.Serializable;
import java.util.Iterator;
import java.util.Map;

/**
 * A product that few organisations have, as sent to each of them.
 *
 * @param productId id; "" for a product of too many, which is sent to nobody
 * @param product name
 * @param rarityMilli in thousandths of a bit
 * @param organisations ids of all who have it, in order
 * @param costPence what it costs each of these, a year; negative when not known
 */
record Shared(String productId, String product, long rarityMilli, String[] organisations, long[] costPence)
        implements Serializable {

    static final Shared OF_TOO_MANY = new Shared("", "", 0, new String[0], new long[0]);

    /**
     * @param organisations with a product in use: what rarity is measured against
     */
    static Shared of(String productId, Holders holders, long organisations) {
        String[] ids = new String[holders.size()];
        long[] pence = new long[holders.size()];
        Iterator<Map.Entry<String, Long>> costs = holders.costs().entrySet().iterator();
        for (int i = 0; i < ids.length; i++) {
            Map.Entry<String, Long> cost = costs.next();
            ids[i] = cost.getKey();
            pence[i] = cost.getValue();
        }
        long rarity = Weight.rarityMilli(Math.max(organisations, ids.length), ids.length);
        return new Shared(productId, holders.product(), rarity, ids, pence);
    }

    /** The smaller of two yearly costs; null when not both are known. */
    static Long smaller(long leftPence, long rightPence) {
        return leftPence < 0 || rightPence < 0 ? null : Long.valueOf(Math.min(leftPence, rightPence));
    }
}
