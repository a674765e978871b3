package org.consolidation.analyser.spark;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapGroupsFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** Typed operations on datasets of records, without casts and encoders at the place of use. */
public final class Datasets {

    /** Some 100 bytes each: what a task of 2 GB can still hold beside its work. */
    private static final long LOOK_UP_ROWS = 2_000_000;

    private Datasets() {}

    /** Each row through a function. */
    public static <A, B extends Record> Dataset<B> map(Dataset<A> rows, MapFunction<A, B> function, Class<B> to) {
        return rows.map(function, RecordEncoder.of(to));
    }

    /** Each row to any number of rows. */
    public static <A, B extends Record> Dataset<B> flatMap(
            Dataset<A> rows, FlatMapFunction<A, B> function, Class<B> to) {
        return rows.flatMap(function, RecordEncoder.of(to));
    }

    /** Each partition through a function; for what is costly to set up once a row. */
    public static <A, B extends Record> Dataset<B> mapPartitions(
            Dataset<A> rows, MapPartitionsFunction<A, B> function, Class<B> to) {
        return rows.mapPartitions(function, RecordEncoder.of(to));
    }

    /** The rows for which the predicate holds. */
    public static <A> Dataset<A> filter(Dataset<A> rows, FilterFunction<A> predicate) {
        return rows.filter(predicate);
    }

    /**
     * Each group of rows with an equal text in a column through a function; never on a popular key. By
     * column and not by a function of the row, which Spark would call on a row unpacked for nothing else.
     */
    public static <A, B extends Record> Dataset<B> mapGroups(
            Dataset<A> rows, String key, GroupFunction<A, B> function, Class<B> to) {
        return rows.groupBy(key)
                .as(Encoders.STRING(), rows.encoder())
                .mapGroups((MapGroupsFunction<String, A, B>) function::apply, RecordEncoder.of(to));
    }

    /** Rows of columns read as records; columns are matched by name. */
    public static <B extends Record> Dataset<B> as(Dataset<?> rows, Class<B> to) {
        return Keeping.typed(rows, RecordEncoder.of(to));
    }

    /**
     * The rows kept for those who use them next: computed once, when first used, and planned once. For
     * what a stage hands on and for what is read twice.
     */
    public static <A> Dataset<A> keep(Dataset<A> rows) {
        return Keeping.keep(rows);
    }

    /**
     * The same, computed at once: for rows that two queries read next, side by side. Where both would have to
     * compute them, Spark complains of figures that the one still reports when the other has forgotten them.
     */
    public static <A> Dataset<A> keepNow(Dataset<A> rows) {
        Dataset<A> kept = Keeping.keep(rows);
        Keeping.fill(kept);
        return kept;
    }

    /**
     * A table in which each row of a large dataset is to be looked up: sent whole to every task, so that
     * the large one need not move, unless it has more rows than that is worth.
     *
     * @param table kept: it is counted
     */
    public static Dataset<Row> lookUp(Dataset<Row> table) {
        return lookUp(table, table.count());
    }

    /**
     * The same of a table of which it is known how long it is.
     *
     * @param rows that the table has, at most
     */
    public static Dataset<Row> lookUp(Dataset<Row> table, long rows) {
        return rows <= LOOK_UP_ROWS ? functions.broadcast(table) : table;
    }

    /**
     * Rows that a row was exploded into, brought together again: the first of them, with what a column holds in all
     * of them, nulls left out; without a shuffle as long as they stand side by side.
     *
     * @param rows after no other join than with a {@link #lookUp} table
     * @param table rows of that table: where it is too long to be sent to the tasks, rows move to be joined with it
     *     and have to be brought together again
     * @param key text by which rows of the same origin are known
     * @param value column whose values are gathered
     * @param as name of the new column of lists
     */
    public static Dataset<Row> gather(Dataset<Row> rows, long table, String key, String value, String as) {
        Dataset<Row> neighbours = table <= LOOK_UP_ROWS
                ? rows
                : rows.repartition(functions.col(key)).sortWithinPartitions(key);
        return Neighbours.gather(neighbours, key, value, as);
    }

    /**
     * A value that tasks use, sent once to each machine. What a function or a column's function holds by itself
     * is unpacked again for every task.
     */
    public static <T> Broadcast<T> share(SparkSession spark, T value) {
        return JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(value);
    }

    /** A dataset of a few records that the driver holds. */
    public static <B extends Record> Dataset<B> of(SparkSession spark, List<B> rows, Class<B> type) {
        return spark.createDataset(rows, RecordEncoder.of(type));
    }

    /** What {@link #mapGroups} does with the rows of one key. */
    @FunctionalInterface
    public interface GroupFunction<A, B> extends java.io.Serializable {
        /** The one row that a group becomes. */
        B apply(String key, Iterator<A> rows) throws Exception;
    }
}
