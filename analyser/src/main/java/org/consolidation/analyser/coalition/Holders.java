package org.consolidation.analyser.coalition;

import java.io.Serializable;
import java.util.TreeMap;

/** The organisations that have a product, each once with what it costs it a year, up to a bound. */
final class Holders implements Serializable {

    private final int most;
    private String product = "";
    private final TreeMap<String, Long> costs = new TreeMap<>();
    private boolean many;

    /**
     * Nobody yet.
     *
     * @param most organisations that are looked at; of a product of more none is kept
     */
    Holders(int most) {
        this.most = most;
    }

    /**
     * @param name of the product, the same of all
     * @param pence what it costs the organisation a year; null when not known
     */
    Holders add(String organisation, String name, Long pence) {
        product = name;
        return add(organisation, pence);
    }

    private Holders add(String organisation, Long pence) {
        if (many) return this;
        if (pence != null && pence >= 0) costs.merge(organisation, pence, (a, b) -> a < 0 ? b : b < 0 ? a : a + b);
        else costs.putIfAbsent(organisation, -1L);
        if (costs.size() > most) {
            many = true;
            costs.clear();
        }
        return this;
    }

    Holders and(Holders other) {
        if (product.isEmpty()) product = other.product;
        if (other.many) {
            many = true;
            costs.clear();
        }
        other.costs.forEach((organisation, pence) -> add(organisation, pence < 0 ? null : pence));
        return this;
    }

    /** Whether more organisations have it than are looked at. */
    boolean many() {
        return many;
    }

    int size() {
        return costs.size();
    }

    String product() {
        return product;
    }

    /** Yearly cost by organisation, in order; negative when not known. */
    TreeMap<String, Long> costs() {
        return costs;
    }
}
