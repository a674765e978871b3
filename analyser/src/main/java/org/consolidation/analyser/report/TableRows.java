package org.consolidation.analyser.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;

/**
 * A table and the rows to write in it.
 *
 * @param table the definition
 * @param rows distributed; null for none
 * @param held few rows that the driver holds anyway
 */
public record TableRows<T>(Table<T> table, Dataset<T> rows, List<T> held) {

    /** Rows that are distributed. */
    public static <T> TableRows<T> of(Table<T> table, Dataset<T> rows) {
        return new TableRows<>(table, rows, List.of());
    }

    /** Rows that the driver holds: of files, columns, reference data. */
    static <T> TableRows<T> held(Table<T> table, List<T> rows) {
        return new TableRows<>(table, null, rows);
    }

    /** Leaves the held rows in segments. */
    List<Segment> heldSegments(int index, Path folder) throws IOException {
        return Segment.write(held.iterator(), new LineRenderer<>(index, table), folder, "held");
    }

    /**
     * The distributed rows as segments that the tasks which render them leave in the folder.
     *
     * @param tasks that render a table, at most: many small ones cost more than they gain
     */
    JavaRDD<Segment> segments(int index, String folder, int tasks) {
        Table<T> definition = table;
        return rows.javaRDD()
                .coalesce(tasks)
                .mapPartitions(partition -> Segment.write(
                                partition,
                                new LineRenderer<>(index, definition),
                                Path.of(folder),
                                Long.toString(TaskContext.get().taskAttemptId()))
                        .iterator());
    }
}
