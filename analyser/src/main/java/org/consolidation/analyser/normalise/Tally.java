package org.consolidation.analyser.normalise;

import java.time.LocalDate;
import java.util.Comparator;

/** A {@link TableTally} with what the dates of its records prove; see {@link Verdict}. */
public record Tally(
        int table,
        Outcome outcome,
        String reason,
        long records,
        long deployments,
        long dayFirstProofs,
        long monthFirstProofs,
        long ambiguousDates,
        long firstsDayFirst,
        long firstsMonthFirst,
        LocalDate latestStart,
        LocalDate earliestEnd) {

    static final Comparator<Tally> ORDER =
            Comparator.comparingInt(Tally::table).thenComparing(Tally::outcome).thenComparing(Tally::reason);

    TableTally tableTally() {
        return new TableTally(table, outcome, reason, records, deployments);
    }
}
