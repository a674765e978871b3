package org.consolidation.analyser.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.consolidation.analyser.change.Change;
import org.consolidation.analyser.change.ChangeKind;
import org.consolidation.analyser.change.Changes;

/**
 * What pages say of the changes since an earlier run.
 *
 * @param changes all of them
 * @param lines the first, those that touch most systems first
 */
public record ChangePage(Changes changes, List<Change> lines) {

    /** Lines on the page; the rest are in the table. */
    public static final int LINES = 200;

    private static final Comparator<Change> MOST_TOUCHED = Comparator.comparingLong(Change::touched)
            .reversed()
            .thenComparing(Change::kind)
            .thenComparing(Change::productId)
            .thenComparing(Change::previousId);

    static ChangePage of(Changes changes) {
        List<Change> lines = changes
                .lines()
                .javaRDD()
                .mapPartitions(some -> {
                    First<Change> first = new First<>(MOST_TOUCHED, LINES);
                    some.forEachRemaining(first::offer);
                    return first.items().iterator();
                })
                .collect()
                .stream()
                .sorted(MOST_TOUCHED)
                .limit(LINES)
                .toList();
        return new ChangePage(changes, lines);
    }

    /** One sentence for the front page. */
    public static String sentence(Changes changes) {
        List<String> said = new ArrayList<>();
        for (ChangeKind kind : ChangeKind.values()) {
            long products = changes.products(kind);
            if (products > 0) said.add(Words.number(products) + " " + kind.shown());
        }
        return said.isEmpty()
                ? "No product changed since the earlier run."
                : "Products since the earlier run: " + Words.list(said) + ".";
    }
}
