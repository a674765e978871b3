package org.consolidation.analyser.coalition;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The organisations that have a product, each once with what it costs it a year, up to a bound. By place in the order
 * of ids, in two plain arrays: Spark weighs what it gathers again and again, object by object.
 */
final class Holders implements Serializable {

    /** Nobody states a cost. */
    private static final long UNKNOWN = -1;

    private final int most;
    private String product = "";
    private int[] organisations = new int[2];
    private long[] pence = new long[2];
    private int size;
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
     * @param organisation its place
     * @param name of the product, the same of all
     * @param cost what it costs the organisation a year, in pence; null when not known
     */
    Holders add(int organisation, String name, Long cost) {
        product = name;
        return add(organisation, cost == null || cost < 0 ? UNKNOWN : cost);
    }

    private Holders add(int organisation, long cost) {
        if (many) return this;
        int at = Arrays.binarySearch(organisations, 0, size, organisation);
        if (at >= 0) {
            if (cost >= 0) pence[at] = pence[at] < 0 ? cost : pence[at] + cost;
        } else if (size == most) {
            none();
        } else {
            insert(-at - 1, organisation, cost);
        }
        return this;
    }

    private void insert(int at, int organisation, long cost) {
        if (size == organisations.length) {
            organisations = Arrays.copyOf(organisations, 2 * size);
            pence = Arrays.copyOf(pence, 2 * size);
        }
        System.arraycopy(organisations, at, organisations, at + 1, size - at);
        System.arraycopy(pence, at, pence, at + 1, size - at);
        organisations[at] = organisation;
        pence[at] = cost;
        size++;
    }

    private void none() {
        many = true;
        size = 0;
        organisations = new int[0];
        pence = new long[0];
    }

    Holders and(Holders other) {
        if (product.isEmpty()) product = other.product;
        if (other.many) none();
        for (int i = 0; i < other.size; i++) add(other.organisations[i], other.pence[i]);
        return this;
    }

    /** Whether more organisations have it than are looked at. */
    boolean many() {
        return many;
    }

    int size() {
        return size;
    }

    String product() {
        return product;
    }

    /** Their places, in order. */
    int[] organisations() {
        return Arrays.copyOf(organisations, size);
    }

    /** Yearly cost of each; negative when not known. */
    long[] pence() {
        return Arrays.copyOf(pence, size);
    }
}
