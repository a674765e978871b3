package org.consolidation.analyser.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.consolidation.analyser.report.WrittenTable.WrittenFile;
import org.consolidation.analyser.spark.Datasets;

/**
 * Writes tables as sorted CSV: RFC 4180 in UTF-8 without byte order mark, each line ended by a line
 * feed.
 *
 * <p>The lines of all tables are sorted in one job, whose tasks write what they hold beside the output
 * and report how many lines of which table that is. From these counts the driver, which never sees a
 * line, knows where each file begins; a second job puts the files together. So every byte follows from
 * the rows alone, however they were partitioned. The output folder must be visible to all workers under
 * the same path.
 */
final class TableWriter {

    /** Name of the folder of segments; gone when the tables are there. */
    private static final String SEGMENTS = ".segments";

    private TableWriter() {}

    /**
     * Writes the tables.
     *
     * @param folder the output folder
     * @param linesPerFile most lines of a file, the header not counted; a table with more becomes a
     *     folder of parts
     * @param partitions tasks that share the sorting; 1 is for few rows, and saves a job that looks for
     *     equal shares
     * @return what was written, in the order of the tables
     */
    static List<WrittenTable> write(
            SparkSession spark, List<TableRows<?>> tables, Path folder, int linesPerFile, int partitions) {
        Path segmentFolder = folder.toAbsolutePath().resolve(SEGMENTS);
        try {
            Files.createDirectories(segmentFolder);
            List<Segment> segments =
                    segments(TableRows.lines(spark, tables, partitions == 1), segmentFolder, partitions);
            List<List<TablePart>> planned = new ArrayList<>();
            for (int i = 0; i < tables.size(); i++)
                planned.add(plan(i, tables.get(i).table(), segments, linesPerFile));
            List<WrittenTable> written = assemble(spark, tables, planned, folder.toAbsolutePath());
            delete(segmentFolder);
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException("tables cannot be written to " + folder, e);
        }
    }

    /** Sorts the lines and leaves them in segments, which come back in order of partition, then table. */
    private static List<Segment> segments(Dataset<Line> lines, Path folder, int partitions) {
        Dataset<Line> dealt =
                partitions == 1 ? lines.repartition(1) : lines.repartitionByRange(partitions, functions.col("key"));
        // Equal keys are told apart by the text; where that is equal too, either order is the same.
        Dataset<Line> sorted = dealt.sortWithinPartitions("key", "text");
        String path = folder.toString();
        return Datasets.mapPartitions(sorted, it -> writeSegments(it, path), Segment.class)
                .collectAsList();
    }

    private static Iterator<Segment> writeSegments(Iterator<Line> lines, String folder) throws IOException {
        TaskContext task = TaskContext.get();
        return Segment.write(lines, Path.of(folder), task.partitionId() + "-" + task.taskAttemptId())
                .iterator();
    }

    private static List<TablePart> plan(int index, Table<?> table, List<Segment> segments, int linesPerFile) {
        List<Segment> own = segments.stream().filter(s -> s.table() == index).toList();
        return TablePart.plan(table.path(), LineRenderer.header(table), own, linesPerFile);
    }

    private static List<WrittenTable> assemble(
            SparkSession spark, List<TableRows<?>> tables, List<List<TablePart>> planned, Path folder) {
        List<TablePart> parts = planned.stream().flatMap(List::stream).toList();
        String path = folder.toString();
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Iterator<WrittenFile> files = context.parallelize(parts, parts.size())
                .map(part -> part.write(Path.of(path)))
                .collect()
                .iterator();
        List<WrittenTable> written = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            List<WrittenFile> own =
                    Stream.generate(files::next).limit(planned.get(i).size()).toList();
            long rows = own.stream().mapToLong(WrittenFile::rows).sum();
            written.add(new WrittenTable(tables.get(i).table().name(), rows, own));
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
