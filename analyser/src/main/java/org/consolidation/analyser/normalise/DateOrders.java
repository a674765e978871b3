package org.consolidation.analyser.normalise;

import java.util.ArrayList;
import java.util.List;
import org.consolidation.analyser.ingest.SourceTable;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.Severity;

/**
 * In which order each table writes days and months.
 *
 * @param dayFirst per table
 * @param differ whether a table with ambiguous dates must be read in another order than was assumed
 * @param issues one per table whose dates contradict or do not prove the order
 */
record DateOrders(List<Boolean> dayFirst, boolean differ, List<DataIssue> issues) {

    /** Settles the order from the proofs; a table that proves both or none is read as assumed. */
    static DateOrders of(List<SourceTable> tables, List<Tally> tallies, boolean assumed) {
        List<Boolean> orders = new ArrayList<>();
        List<DataIssue> issues = new ArrayList<>();
        boolean differ = false;
        for (SourceTable table : tables) {
            long day = 0;
            long month = 0;
            long ambiguous = 0;
            for (Tally tally : tallies) {
                if (tally.table() != table.index()) continue;
                day += tally.dayFirstProofs();
                month += tally.monthFirstProofs();
                ambiguous += tally.ambiguousDates();
            }
            boolean proved = day > 0 != month > 0;
            boolean order = proved ? day > 0 : assumed;
            orders.add(order);
            differ |= ambiguous > 0 && order != assumed;
            if (ambiguous > 0 && !proved) issues.add(issue(table, ambiguous, day > 0, order));
        }
        return new DateOrders(orders, differ, issues);
    }

    private static DataIssue issue(SourceTable table, long ambiguous, boolean contradicts, boolean dayFirst) {
        return new DataIssue(
                contradicts ? Severity.WARNING : Severity.NOTE,
                contradicts ? "date.orders-mixed" : "date.order-assumed",
                table.file(),
                table.sheet(),
                0,
                "",
                "",
                contradicts
                        ? "Some dates put the day first and some the month; " + ambiguous + " can be read either way."
                        : "No date shows whether the day or the month comes first; " + ambiguous
                                + " can be read either way.",
                "Read with the " + (dayFirst ? "day" : "month") + " first. Give dates such as 2026-03-31.");
    }
}
