package org.consolidation.analyser.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.report.WrittenTable.WrittenFile;

/**
 * Writes tables as sorted CSV: RFC 4180 in UTF-8 without byte order mark, each line ended by a line
 * feed.
 *
 * <p>An external merge sort in two jobs for all tables together: the tasks that hold the rows leave
 * sorted segments beside the output, then one task for each table merges its own. Nothing is planned,
 * shuffled or sampled, and the driver never sees a line. Every byte follows from the rows alone, however
 * they were partitioned. The output folder must be visible to all workers under the same path.
 */
public final class TableWriter {

    /** Name of the folder of segments; gone when the tables are there. */
    private static final String SEGMENTS = ".segments";

    private TableWriter() {}

    /**
     * Writes the tables.
     *
     * @param folder the output folder
     * @param linesPerFile most lines of a file, the header not counted; a table with more becomes a
     *     folder of parts
     * @param tasks that render a table, at most
     * @return what was written, in the order of the tables
     */
    public static List<WrittenTable> write(
            SparkSession spark, List<TableRows<?>> tables, Path folder, int linesPerFile, int tasks) {
        Path segmentFolder = folder.toAbsolutePath().resolve(SEGMENTS);
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        try {
            Files.createDirectories(segmentFolder);
            List<Segment> segments = segments(context, tables, segmentFolder, tasks);
            List<TableFile> files = new ArrayList<>();
            for (int i = 0; i < tables.size(); i++)
                files.add(file(i, tables.get(i).table(), segments));
            String path = folder.toAbsolutePath().toString();
            List<List<WrittenFile>> parts = context.parallelize(files, files.size())
                    .map(file -> file.write(Path.of(path), linesPerFile))
                    .collect();
            delete(segmentFolder);
            return written(tables, parts);
        } catch (IOException e) {
            throw new UncheckedIOException("tables cannot be written to " + folder, e);
        }
    }

    private static List<Segment> segments(JavaSparkContext context, List<TableRows<?>> tables, Path folder, int tasks)
            throws IOException {
        List<Segment> segments = new ArrayList<>();
        JavaRDD<Segment> byTasks = context.emptyRDD();
        for (int i = 0; i < tables.size(); i++) {
            segments.addAll(tables.get(i).heldSegments(i, folder));
            if (tables.get(i).rows() != null)
                byTasks = byTasks.union(tables.get(i).segments(i, folder.toString(), tasks));
        }
        segments.addAll(byTasks.collect());
        return segments;
    }

    private static TableFile file(int index, Table<?> table, List<Segment> segments) {
        List<Segment> own = segments.stream().filter(s -> s.table() == index).toList();
        return new TableFile(table.path(), LineRenderer.header(table), own);
    }

    private static List<WrittenTable> written(List<TableRows<?>> tables, List<List<WrittenFile>> parts) {
        List<WrittenTable> written = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            long rows = parts.get(i).stream().mapToLong(WrittenFile::rows).sum();
            written.add(new WrittenTable(tables.get(i).table().name(), rows, parts.get(i)));
        }
        return written;
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.toList();
        }
        for (Path file : files) Files.delete(file);
        Files.delete(folder);
    }
}
