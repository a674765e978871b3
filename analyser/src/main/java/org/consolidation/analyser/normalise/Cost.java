package org.consolidation.analyser.normalise;

/**
 * What a system costs, in pence a year; null bounds when no yearly cost can be read.
 *
 * @param raw as published; ""
 * @param lowPence lower bound
 * @param centralPence best estimate
 * @param highPence upper bound
 * @param basis what the figure was the price of
 * @param parts what is stated apart; null when nothing is
 */
public record Cost(String raw, Long lowPence, Long centralPence, Long highPence, CostBasis basis, CostParts parts) {

    /** No cost in the return. */
    public static final Cost NONE = of("", null, null, null, CostBasis.NONE);

    public Cost {
        if (lowPence != null && !(lowPence <= centralPence && centralPence <= highPence)) {
            throw new IllegalArgumentException(
                    "cost must rise from low to high, was " + lowPence + ", " + centralPence + ", " + highPence);
        }
    }

    /** A cost of which nothing is stated apart. */
    public static Cost of(String raw, Long lowPence, Long centralPence, Long highPence, CostBasis basis) {
        return new Cost(raw, lowPence, centralPence, highPence, basis, null);
    }

    Cost with(CostParts stated) {
        return new Cost(raw, lowPence, centralPence, highPence, basis, stated);
    }

    /** Whether a yearly figure is known. */
    public boolean known() {
        return centralPence != null;
    }

    /**
     * The share of one of several equal parts. Pence that do not divide go one each to the first parts,
     * so that the shares add up to the whole.
     *
     * @param part from 1 to {@code equal}
     */
    Cost share(int part, int equal) {
        if (equal == 1 || !known() && parts == null) return this;
        return new Cost(
                raw,
                known() ? (Long) share(lowPence, part, equal) : null,
                known() ? (Long) share(centralPence, part, equal) : null,
                known() ? (Long) share(highPence, part, equal) : null,
                basis,
                parts == null ? null : parts.share(part, equal));
    }

    static long share(long pence, int part, int equal) {
        return pence / equal + (part <= pence % equal ? 1 : 0);
    }
}
