package org.consolidation.analyser.match;

/**
 * What is left over, by direction; the last entry is that of all directions.
 *
 * @param likeness of the left-over of each matched cell, falling; 0 where nobody was left
 * @param orphansOf cells without a match, those of which a false link takes two counted half
 */
record LeftOvers(int[][] likeness, double[] orphansOf) {

    /** What the share of all directions counts beside that of one. */
    static final int DIRECTION_PSEUDO = 20;

    long cells() {
        return likeness[likeness.length - 1].length;
    }

    double orphans() {
        return orphansOf[orphansOf.length - 1];
    }

    /** Of the expected false links at a bar, the share that are left at the lower end of Wilson's interval. */
    double least(int bar) {
        int seen = atLeast(likeness[likeness.length - 1], bar);
        return seen == 0 ? 0 : KnockOut.wilson((double) seen / cells(), cells())[0] * cells() / seen;
    }

    /** Expected false links at a bar. */
    double falseLinks(int bar) {
        if (cells() == 0) return 0;
        int all = likeness.length - 1;
        double share = (double) atLeast(likeness[all], bar) / cells();
        double links = 0;
        for (int d = 0; d < all; d++) {
            if (orphansOf[d] <= 0) continue;
            double seen = atLeast(likeness[d], bar) + DIRECTION_PSEUDO * share;
            links += orphansOf[d] * seen / (likeness[d].length + DIRECTION_PSEUDO);
        }
        return links;
    }

    /** How many of a falling list are at a bar or above. */
    static int atLeast(int[] falling, int bar) {
        int low = 0;
        int high = falling.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (falling[middle] >= bar) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
