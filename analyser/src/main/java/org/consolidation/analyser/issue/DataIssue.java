package org.consolidation.analyser.issue;

/**
 * A defect in somebody's inventory and what was done about it, with enough to find and mend it.
 *
 * @param severity how much it matters
 * @param rule stable id of the rule that found it, such as {@code money.unreadable}
 * @param file source file relative to the INPUT argument; "" when the defect is of the whole run
 * @param sheet sheet of a workbook, or one of several tables of a plain file; else ""
 * @param row source row, 0 when the defect is of the whole file
 * @param column source header, "" when not of one column
 * @param value the offending text, at most {@link #MAX_VALUE} characters of it
 * @param message what is wrong, in one sentence
 * @param action what was done, and what the sender can do
 */
public record DataIssue(
        Severity severity,
        String rule,
        String file,
        String sheet,
        long row,
        String column,
        String value,
        String message,
        String action)
        implements java.io.Serializable {

    /** Longest stretch of an offending value that is kept, in characters. */
    public static final int MAX_VALUE = 120;

    public DataIssue {
        value = shortened(value);
    }

    /** The same, found in that sheet. */
    public DataIssue ofSheet(String name) {
        return new DataIssue(severity, rule, file, name, row, column, value, message, action);
    }

    private static String shortened(String value) {
        if (value == null) return "";
        return value.length() <= MAX_VALUE ? value : value.substring(0, MAX_VALUE - 1) + "…";
    }
}
