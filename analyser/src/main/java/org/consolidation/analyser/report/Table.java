package org.consolidation.analyser.report;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.consolidation.analyser.report.TableColumn.CellText;
import org.consolidation.analyser.report.TableColumn.Type;

/**
 * A table that is written: the one definition from which come its file, its header, its order and its
 * dictionary.
 *
 * @param path from the output folder, without ending, such as {@code tables/systems}
 * @param meaning what one line is
 * @param order the order of the lines; lines of equal key are put in order of their own text
 * @param columns in order of position
 */
public record Table<T>(String path, String meaning, Order<T> order, List<TableColumn<T>> columns) {

    /**
     * Where a table is defined, such as a constant. Tasks are sent this and not the table, of which each column
     * has functions of its own: to send one of those, Java makes two classes of it.
     */
    @FunctionalInterface
    public interface Definition<T> extends Serializable {
        /** The table; an equal one whenever it is asked for. */
        Table<T> table();
    }

    /** Writes what a row is sorted by into a key. */
    @FunctionalInterface
    public interface Order<T> {
        /** Adds the parts of the row's key. */
        void of(T row, SortKey key);
    }

    public Table {
        columns = List.copyOf(columns);
        Set<String> names = new HashSet<>();
        for (TableColumn<T> column : columns) {
            if (!names.add(column.name())) {
                throw new IllegalArgumentException("columns of " + path + " must differ, twice " + column.name());
            }
        }
    }

    /** Name without folder, such as {@code systems}. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Begins a table of rows of that type; the type is only for the compiler. */
    public static <T> Builder<T> of(String path, Class<T> type, String meaning) {
        return new Builder<>(path, meaning);
    }

    /** Columns one by one. */
    public static final class Builder<T> {

        private final String path;
        private final String meaning;
        private final List<TableColumn<T>> columns = new ArrayList<>();

        private Builder(String path, String meaning) {
            this.path = path;
            this.meaning = meaning;
        }

        /** Words that somebody wrote. */
        public Builder<T> text(String name, String meaning, String emptyMeans, CellText<T> text) {
            return add(name, Type.TEXT, "", meaning, emptyMeans, text);
        }

        /** An id that the analyser made, or a word of a fixed list. */
        public Builder<T> code(String name, String meaning, String emptyMeans, CellText<T> text) {
            return add(name, Type.CODE, "", meaning, emptyMeans, text);
        }

        /** Texts joined by "; ". */
        public Builder<T> list(String name, String meaning, String emptyMeans, Value<T, List<String>> values) {
            return add(name, Type.LIST, "", meaning, emptyMeans, row -> Cells.list(values.of(row)));
        }

        /** A whole number; null is an empty cell. */
        public Builder<T> integer(
                String name, String unit, String meaning, String emptyMeans, Value<T, ? extends Number> value) {
            return add(name, Type.INTEGER, unit, meaning, emptyMeans, row -> {
                Number number = value.of(row);
                return number == null ? "" : Long.toString(number.longValue());
            });
        }

        /** Thousandths, written with three decimals; null is an empty cell. */
        public Builder<T> decimal(
                String name, String unit, String meaning, String emptyMeans, Value<T, ? extends Number> value) {
            return add(name, Type.DECIMAL, unit, meaning, emptyMeans, row -> {
                Number number = value.of(row);
                return number == null ? "" : Cells.decimal(number.longValue());
            });
        }

        /** True or false. */
        public Builder<T> flag(String name, String meaning, Value<T, Boolean> value) {
            return add(name, Type.BOOLEAN, "", meaning, TableColumn.NEVER, row -> value.of(row) ? "true" : "false");
        }

        /** The table, its lines in that order. */
        public Table<T> sortedBy(Order<T> order) {
            return new Table<>(path, meaning, order, columns);
        }

        private Builder<T> add(
                String name, Type type, String unit, String meaning, String emptyMeans, CellText<T> text) {
            columns.add(new TableColumn<>(name, type, unit, meaning, emptyMeans, text));
            return this;
        }
    }

    /** A value of a row. */
    @FunctionalInterface
    public interface Value<T, V> {
        /** The value; null for an empty cell where the column allows it. */
        V of(T row);
    }
}
