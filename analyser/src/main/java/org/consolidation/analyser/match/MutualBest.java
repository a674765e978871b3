package org.consolidation.analyser.match;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Pairs of records that are each other's best: of those that are alike, the ones least often siblings.
 *
 * @param ids of records that have such a partner, rising as signed numbers
 * @param partners of these
 */
record MutualBest(long[] ids, long[] partners) implements Serializable {

    /**
     * Of compared pairs, strongest first: the first pair of both its records.
     *
     * @param ids of the records
     */
    static MutualBest of(long[] ids, RecordLinks links) {
        int[] partner = new int[ids.length];
        Arrays.fill(partner, -1);
        boolean[] met = new boolean[ids.length];
        int pairs = 0;
        for (int i = 0; i < links.pairs(); i++) {
            int a = links.left()[i];
            int b = links.right()[i];
            if (!met[a] && !met[b]) {
                partner[a] = b;
                pairs++;
            }
            met[a] = true;
            met[b] = true;
        }
        long[] left = new long[pairs];
        int n = 0;
        for (int a = 0; a < ids.length; a++) if (partner[a] >= 0) left[n++] = ids[a];
        Arrays.sort(left);
        long[] right = new long[pairs];
        for (int a = 0; a < ids.length; a++) {
            if (partner[a] >= 0) right[Arrays.binarySearch(left, ids[a])] = ids[partner[a]];
        }
        return new MutualBest(left, right);
    }

    /** Whether two records are each other's best. */
    boolean holds(long a, long b) {
        return leads(a, b) || leads(b, a);
    }

    private boolean leads(long a, long b) {
        int place = Arrays.binarySearch(ids, a);
        return place >= 0 && partners[place] == b;
    }
}
