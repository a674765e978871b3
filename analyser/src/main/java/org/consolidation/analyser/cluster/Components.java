package org.consolidation.analyser.cluster;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/**
 * Connected components of links held as primitive arrays, none larger than allowed, but for what
 * decisions join.
 *
 * <p>Union-find with path halving (R. Tarjan and J. van Leeuwen, JACM 31(2), 1984) over the links,
 * strongest first, as in J. Kruskal's spanning tree (1956). A link that would make a part too large is
 * left out: inside a giant component the bar rises as far as it must and no further, and the parts do
 * not depend on the order of arrival. Cost O(m log m); 24 bytes a link.
 */
final class Components {

    /** A link of this weight is a decision: it joins whatever the size. */
    static final int DECIDED = 1_000_000_000;

    private Components() {}

    /**
     * The part of each node.
     *
     * @param nodes numbered from 0; their numbers decide among links of equal weight
     * @param left one end of each link
     * @param right the other
     * @param millibits weight of each
     * @param most nodes that a part may have
     * @return the smallest node of its part, for each node
     */
    static int[] parts(int nodes, int[] left, int[] right, int[] millibits, int most) {
        int[] parent = new int[nodes];
        int[] size = new int[nodes];
        for (int n = 0; n < nodes; n++) parent[n] = n;
        Arrays.fill(size, 1);
        for (int link : strongestFirst(left, right, millibits)) {
            int a = root(parent, left[link]);
            int b = root(parent, right[link]);
            // Decisions come first, being strongest.
            boolean fits = millibits[link] >= DECIDED || size[a] + size[b] <= most;
            if (a == b || !fits) continue;
            int low = Math.min(a, b);
            parent[Math.max(a, b)] = low;
            size[low] = size[a] + size[b];
        }
        for (int n = 0; n < nodes; n++) parent[n] = root(parent, n);
        return parent;
    }

    private static int root(int[] parent, int node) {
        while (parent[node] != node) {
            parent[node] = parent[parent[node]];
            node = parent[node];
        }
        return node;
    }

    /** Links by falling weight, then by their ends. */
    private static int[] strongestFirst(int[] left, int[] right, int[] millibits) {
        int links = left.length;
        int[] byEnds = sorted(links, link -> (long) left[link] << 32 | right[link]);
        int[] place = new int[links];
        for (int p = 0; p < links; p++) place[byEnds[p]] = p;
        long[] keys = new long[links];
        for (int l = 0; l < links; l++) keys[l] = (long) ~millibits[l] << 32 | place[l];
        Arrays.sort(keys);
        int[] order = new int[links];
        for (int l = 0; l < links; l++) order[l] = byEnds[(int) keys[l]];
        return order;
    }

    private static int[] sorted(int links, IntToLongFunction key) {
        long[] keys = new long[links];
        for (int l = 0; l < links; l++) keys[l] = key.applyAsLong(l);
        Integer[] order = new Integer[links];
        for (int l = 0; l < links; l++) order[l] = l;
        Arrays.sort(order, (a, b) -> Long.compare(keys[a], keys[b]));
        int[] sorted = new int[links];
        for (int l = 0; l < links; l++) sorted[l] = order[l];
        return sorted;
    }
}
