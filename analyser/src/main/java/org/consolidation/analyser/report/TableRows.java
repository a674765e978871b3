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
 * @param definition of the table
 * @param rows distributed; null for none
 * @param held few rows that the driver holds anyway
 */
public record TableRows<T>(Table.Definition<T> definition, Dataset<T> rows, List<T> held) {

    /** Rows that are distributed. */
    public static <T> TableRows<T> of(Table.Definition<T> definition, Dataset<T> rows) {
        return new TableRows<>(definition, rows, List.of());
    }

    /** Rows that the driver holds: of files, columns, reference data. */
    static <T> TableRows<T> held(Table<T> table, List<T> rows) {
        return new TableRows<>(() -> table, null, rows);
    }

    Table<T> table() {
        return definition.table();
    }

    /** Leaves the held rows in segments. */
    List<Segment> heldSegments(int index, Path folder) throws IOException {
        return Segment.write(held.iterator(), new LineRenderer<>(index, table()), folder, "held");
    }

    /**
     * The distributed rows as segments that the tasks which render them leave in the folder.
     *
     * @param tasks that render a table, at most: many small ones cost more than they gain
     */
    JavaRDD<Segment> segments(int index, String folder, int tasks) {
        Table.Definition<T> sent = definition;
        return rows.javaRDD()
                .coalesce(tasks)
                .mapPartitions(partition -> Segment.write(
                                partition,
                                new LineRenderer<>(index, sent.table()),
                                Path.of(folder),
                                Long.toString(TaskContext.get().taskAttemptId()))
                        .iterator());
    }
}
