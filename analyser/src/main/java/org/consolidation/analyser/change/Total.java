package org.consolidation.analyser.change;

/**
 * A figure of two runs.
 *
 * @param order of the figures, from 1
 * @param figure what it counts
 * @param unit of it
 * @param before in the earlier run; null when it has none
 * @param after in the later run; null when it has none
 */
public record Total(int order, String figure, String unit, Long before, Long after) implements java.io.Serializable {

    /** By how much it grew; null when one of the runs has none. */
    public Long grown() {
        return before == null || after == null ? null : Long.valueOf(after - before);
    }
}
