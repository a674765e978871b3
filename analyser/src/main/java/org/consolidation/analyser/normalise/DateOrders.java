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

    /** Firsts of a month that make an order likely where nothing proves one, and how many times those of the other. */
    private static final int FIRSTS = 5;

    private static final int TIMES = 4;

    /**
     * Settles the order from the proofs. A table that proves none is read in the order in which many of its dates
     * are the first of a month and hardly any in the other: "4/1/2021, 10/1/2023, 7/1/2018" are no dates of January
     * alone. What is left, and a table that proves both, is read as assumed.
     */
    static DateOrders of(List<SourceTable> tables, List<Tally> tallies, boolean assumed) {
        List<Boolean> orders = new ArrayList<>();
        List<DataIssue> issues = new ArrayList<>();
        boolean differ = false;
        for (SourceTable table : tables) {
            long day = 0;
            long month = 0;
            long ambiguous = 0;
            long firstsDay = 0;
            long firstsMonth = 0;
            for (Tally tally : tallies) {
                if (tally.table() != table.index()) continue;
                day += tally.dayFirstProofs();
                month += tally.monthFirstProofs();
                ambiguous += tally.ambiguousDates();
                firstsDay += tally.firstsDayFirst();
                firstsMonth += tally.firstsMonthFirst();
            }
            boolean proved = day > 0 != month > 0;
            boolean likely = day == 0 && month == 0 && firsts(firstsDay, firstsMonth);
            boolean order = proved ? day > 0 : likely ? firstsDay > firstsMonth : assumed;
            orders.add(order);
            differ |= ambiguous > 0 && order != assumed;
            if (ambiguous > 0 && !proved)
                issues.add(issue(table, ambiguous, day > 0, order, likely ? Math.max(firstsDay, firstsMonth) : 0));
        }
        return new DateOrders(orders, differ, issues);
    }

    private static boolean firsts(long one, long other) {
        return Math.max(one, other) >= FIRSTS && Math.max(one, other) >= TIMES * Math.min(one, other);
    }

    private static DataIssue issue(
            SourceTable table, long ambiguous, boolean contradicts, boolean dayFirst, long firsts) {
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
                                + " can be read either way."
                                + (firsts > 0 ? " So read, " + firsts + " of them are the first of a month." : ""),
                "Read with the " + (dayFirst ? "day" : "month") + " first. Give dates such as 2026-03-31.");
    }
}
