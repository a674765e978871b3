package org.consolidation.analyser.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.Severity;

/**
 * How often a rule found something, with one example.
 *
 * @param severity how much it matters
 * @param rule stable id
 * @param issues how many
 * @param example the first in order of file, sheet, row, column
 */
public record IssueCount(Severity severity, String rule, long issues, Example example) implements java.io.Serializable {

    /** One issue of the rule, in the order in which the first is taken. */
    public record Example(
            String file, String sheet, long row, String column, String value, String message, String action)
            implements java.io.Serializable {

        static Example of(DataIssue issue) {
            return new Example(
                    issue.file(),
                    issue.sheet(),
                    issue.row(),
                    issue.column(),
                    issue.value(),
                    issue.message(),
                    issue.action());
        }

        /** Where it is, for a reader. */
        public String where() {
            StringBuilder where = new StringBuilder(file);
            if (!sheet.isEmpty()) where.append(", sheet ").append(sheet);
            if (row > 0) where.append(", row ").append(row);
            if (!column.isEmpty()) where.append(", column ").append(column);
            return where.toString();
        }
    }

    private static final Comparator<Example> FIRST = Comparator.comparing(Example::file)
            .thenComparing(Example::sheet)
            .thenComparingLong(Example::row)
            .thenComparing(Example::column)
            .thenComparing(Example::value)
            .thenComparing(Example::message)
            .thenComparing(Example::action);

    /** That issue alone. */
    static IssueCount of(DataIssue issue) {
        return new IssueCount(issue.severity(), issue.rule(), 1, Example.of(issue));
    }

    /** Tells rules of one severity apart. */
    String key() {
        return severity + " " + rule;
    }

    /** Counts of records and of files together: errors first, then most frequent, then by rule. */
    static List<IssueCount> merged(List<IssueCount> ofRecords, List<DataIssue> ofFiles) {
        Map<String, IssueCount> merged = new TreeMap<>();
        for (IssueCount count : ofRecords) merged.merge(count.key(), count, IssueCount::plus);
        for (DataIssue issue : ofFiles) {
            IssueCount one = of(issue);
            merged.merge(one.key(), one, IssueCount::plus);
        }
        List<IssueCount> sorted = new ArrayList<>(merged.values());
        sorted.sort(Comparator.comparing(IssueCount::severity)
                .reversed()
                .thenComparing(Comparator.comparingLong(IssueCount::issues).reversed())
                .thenComparing(IssueCount::rule));
        return List.copyOf(sorted);
    }

    IssueCount plus(IssueCount other) {
        Example first = FIRST.compare(example, other.example) <= 0 ? example : other.example;
        return new IssueCount(severity, rule, issues + other.issues, first);
    }
}
