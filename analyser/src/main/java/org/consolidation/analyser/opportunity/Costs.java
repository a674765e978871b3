package org.consolidation.analyser.opportunity;

/**
 * Yearly cost of some systems, as far as the returns tell.
 *
 * @param known systems with a cost
 * @param systems all of them
 * @param lowPence of those known
 * @param centralPence of those known
 * @param highPence of those known
 */
public record Costs(long known, long systems, long lowPence, long centralPence, long highPence)
        implements java.io.Serializable {

    public Costs {
        if (!(0 <= known && known <= systems)) {
            throw new IllegalArgumentException("costs must be known of 0 to " + systems + " systems, was " + known);
        }
    }

    /** Of these systems and others. */
    public Costs plus(Costs other) {
        return new Costs(
                known + other.known,
                systems + other.systems,
                lowPence + other.lowPence,
                centralPence + other.centralPence,
                highPence + other.highPence);
    }

    /** Of all of them, at that end of the range. */
    long pence(OpportunityKind.Cut cut) {
        return switch (cut) {
            case LOW -> lowPence;
            case CENTRAL -> centralPence;
            case HIGH -> highPence;
        };
    }
}
