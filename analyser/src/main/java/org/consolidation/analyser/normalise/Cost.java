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
}
