package org.consolidation.analyser.change;

import java.util.List;
import org.apache.spark.sql.Dataset;

/**
 * What changed since an earlier run.
 *
 * @param since the earlier run; null when there is none
 * @param lines distributed, cached, one per product that changed; null when there is no earlier run
 * @param counts of the lines, in order of kind, then cause
 * @param renumbered products that go on under an id other than that of their content
 */
public record Changes(Since since, Dataset<Change> lines, List<Count> counts, long renumbered) {

    public static final Changes NONE = new Changes(null, null, List.of(), 0);

    /**
     * The earlier run.
     *
     * @param manifest SHA-256 of its manifest, which names all that it read and wrote
     * @param analyser version that made it
     * @param asOf its date as ISO text; "" when it has none
     */
    public record Since(String manifest, String analyser, String asOf) {}

    /**
     * Products of which the same became for the same causes.
     *
     * @param causes joined by " and "
     */
    public record Count(ChangeKind kind, String causes, long products) implements java.io.Serializable {}

    public Changes {
        counts = List.copyOf(counts);
    }

    /** Whether there is an earlier run. */
    public boolean known() {
        return since != null;
    }

    /** Products of which this became. */
    public long products(ChangeKind kind) {
        return counts.stream()
                .filter(c -> c.kind() == kind)
                .mapToLong(Count::products)
                .sum();
    }

    /** Products that changed in whatever way. */
    public long products() {
        return counts.stream().mapToLong(Count::products).sum();
    }
}
