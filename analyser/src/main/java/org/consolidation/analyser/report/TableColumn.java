package org.consolidation.analyser.report;

/**
 * One column of a table: how it is written and what the dictionary says of it.
 *
 * @param name header
 * @param type of its values
 * @param unit such as "pence a year"; "" when the type says it all
 * @param meaning one or two sentences
 * @param emptyMeans what an empty cell says; "never empty" when there is none
 * @param text the value of a row as text; null or "" for an empty cell
 */
public record TableColumn<T>(String name, Type type, String unit, String meaning, String emptyMeans, CellText<T> text) {

    /** What {@link #emptyMeans} says of a column that is always filled. */
    public static final String NEVER = "never empty";

    /** Kinds of value. */
    public enum Type {
        /** Any text; guarded against being run as a formula, see {@link Cells#guarded}. */
        TEXT,
        /** One word of a fixed list that the meaning names, or an id that the analyser made. */
        CODE,
        /** Texts joined by "; ", in an order that the meaning names. */
        LIST,
        /** A whole number. */
        INTEGER,
        /** A number with three decimals, exact. */
        DECIMAL,
        /** {@code true} or {@code false}. */
        BOOLEAN;

        /** Whether cells can hold words that somebody else wrote. */
        boolean free() {
            return this == TEXT || this == LIST;
        }
    }

    /** The value of a row as text. */
    @FunctionalInterface
    public interface CellText<T> {
        /** Text; null or "" for an empty cell. */
        String of(T row);
    }

    public TableColumn {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("column name must be lower-case words joined by _, was " + name);
        }
        if (meaning.isBlank() || emptyMeans.isBlank()) {
            throw new IllegalArgumentException(
                    "column " + name + " must say what it means and what an empty cell says");
        }
    }

    /** The cell of a row as it is written, before quoting. */
    String cell(T row) {
        String value = text.of(row);
        if (value == null) return "";
        return type.free() ? Cells.guarded(value) : value;
    }
}
