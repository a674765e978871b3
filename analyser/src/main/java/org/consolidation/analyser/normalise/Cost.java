package org.consolidation.analyser.normalise;

/**
 * What a system costs, in pence a year; null bounds when no yearly cost can be read.
 *
 * @param raw as published; ""
 * @param lowPence lower bound
 * @param centralPence best estimate
 * @param highPence upper bound
 * @param basis what the figure was the price of
 */
public record Cost(String raw, Long lowPence, Long centralPence, Long highPence, CostBasis basis) {

    /** No cost in the return. */
    public static final Cost NONE = new Cost("", null, null, null, CostBasis.NONE);

    public Cost {
        if (lowPence != null && !(lowPence <= centralPence && centralPence <= highPence)) {
            throw new IllegalArgumentException(
                    "cost must rise from low to high, was " + lowPence + ", " + centralPence + ", " + highPence);
        }
    }

    /** Whether a yearly figure is known. */
    public boolean known() {
        return centralPence != null;
    }

    /**
     * The share of one of several equal parts. Pence that do not divide go one each to the first parts,
     * so that the shares add up to the whole.
     *
     * @param part from 1 to {@code parts}
     */
    Cost share(int part, int parts) {
        if (parts == 1 || !known()) return this;
        return new Cost(
                raw,
                share(lowPence, part, parts),
                share(centralPence, part, parts),
                share(highPence, part, parts),
                basis);
    }

    private static long share(long pence, int part, int parts) {
        return pence / parts + (part <= pence % parts ? 1 : 0);
    }
}
