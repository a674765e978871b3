package org.consolidation.analyser.match;

import java.io.Serializable;
import java.util.List;

/**
 * What it costs, in thousandths of a bit, that two records contradict each other in a quantity or a day: stated, or
 * learnt for each column ({@link Contradictions}). Quantities contradict each other in full from a difference of a
 * fifth on, days of two years in full; what lies nearer costs a part of it. Quantities of several columns add up; of
 * several columns of days the dearest counts. Parts are in thousandths.
 *
 * @param numbers of each column of quantities; none where nothing was learnt
 * @param dates of each column of days; none where nothing was learnt
 */
record FieldCosts(int[] numbers, int[] dates) implements Serializable {

    /** The cost of a column of which nothing was learnt. */
    static final int STATED_COST = RecordEvidence.UNIT / 10;

    /** Nothing was learnt. */
    static final FieldCosts STATED = new FieldCosts(new int[0], new int[0]);

    /** The part of two values of which one is missing. */
    static final int MISSING = -1;

    /** A full contradiction. */
    static final int FULL = 1_000;

    /** Differences below it are rounding. */
    private static final double ROUNDING = 0.01;

    /** Full cost from a difference of one over it on. */
    private static final double STEEP = 5;

    /** What quantities weigh; 0 or less. */
    int numbers(double[] a, double[] b) {
        int cost = 0;
        for (int c = 0; c < a.length; c++) cost += of(part(a[c], b[c]), cost(numbers, c));
        return -cost;
    }

    /** What days weigh; 0 or less. */
    int dates(RecordDate[] a, RecordDate[] b) {
        int cost = 0;
        for (int c = 0; c < a.length; c++) cost = Math.max(cost, of(part(a[c].compare(b[c])), cost(dates, c)));
        return -cost;
    }

    /**
     * What quantities and days weigh; 0 or less.
     *
     * @param parts of the columns of quantities, then of those of days
     * @param quantities columns of these
     */
    int millibits(List<Integer> parts, int quantities) {
        int sum = 0;
        int dearest = 0;
        for (int c = 0; c < parts.size(); c++) {
            if (c < quantities) sum += of(parts.get(c), cost(numbers, c));
            else dearest = Math.max(dearest, of(parts.get(c), cost(dates, c - quantities)));
        }
        return -sum - dearest;
    }

    private static int cost(int[] learnt, int column) {
        return learnt.length == 0 ? STATED_COST : learnt[column];
    }

    private static int of(int part, int cost) {
        return part == MISSING ? 0 : (part * cost + FULL / 2) / FULL;
    }

    /** How far two quantities contradict each other. */
    static int part(double a, double b) {
        double difference = RecordEvidence.difference(a, b);
        if (Double.isNaN(difference)) return MISSING;
        return difference < ROUNDING ? 0 : (int) Math.round(FULL * Math.min(1, STEEP * difference));
    }

    /** How far two days contradict each other. */
    static int part(RecordDate.Agreement agreement) {
        return switch (agreement) {
            case MISSING -> MISSING;
            case EQUAL -> 0;
            case NEAR -> FULL / 4;
            case SAME_YEAR -> FULL / 2;
            case CONTRADICTED -> FULL;
        };
    }
}
