package org.consolidation.analyser.report;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.spark.Datasets;

/**
 * A table and the rows to write in it.
 *
 * @param table the definition
 * @param rows distributed; null for none
 * @param held few rows that the driver holds anyway
 */
public record TableRows<T>(Table<T> table, Dataset<T> rows, List<T> held) {

    /** Rows that are distributed. */
    static <T> TableRows<T> of(Table<T> table, Dataset<T> rows) {
        return new TableRows<>(table, rows, List.of());
    }

    /** Rows that the driver holds: of files, columns, reference data. */
    static <T> TableRows<T> held(Table<T> table, List<T> rows) {
        return new TableRows<>(table, null, rows);
    }

    /**
     * The lines of all tables.
     *
     * @param few whether one task may render all rows of a table: many small tasks cost more than they
     *     gain
     */
    static Dataset<Line> lines(SparkSession spark, List<TableRows<?>> tables, boolean few) {
        List<Line> held = new ArrayList<>();
        Dataset<Line> lines = null;
        for (int i = 0; i < tables.size(); i++) {
            tables.get(i).addHeld(i, held);
            if (tables.get(i).rows() == null) continue;
            Dataset<Line> rendered = tables.get(i).rendered(i, few);
            lines = lines == null ? rendered : lines.union(rendered);
        }
        if (lines != null && held.isEmpty()) return lines;
        Dataset<Line> heldLines = Datasets.of(spark, held, Line.class);
        return lines == null ? heldLines : lines.union(heldLines);
    }

    private void addHeld(int index, List<Line> lines) {
        LineRenderer<T> renderer = new LineRenderer<>(index, table);
        for (T row : held) lines.add(renderer.line(row));
    }

    private Dataset<Line> rendered(int index, boolean few) {
        Table<T> definition = table;
        return Datasets.mapPartitions(few ? rows.coalesce(1) : rows, it -> render(it, index, definition), Line.class);
    }

    private static <T> Iterator<Line> render(Iterator<T> rows, int index, Table<T> table) {
        LineRenderer<T> renderer = new LineRenderer<>(index, table);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false)
                .map(renderer::line)
                .iterator();
    }
}
