package org.consolidation.analyser.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.report.WrittenTable.WrittenFile;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The table writer")
class TableWriterTest {

    /** A fruit and how many. */
    public record Fruit(String name, Long number) {}

    private static final Table<Fruit> FRUIT = Table.of("tables/fruit", Fruit.class, "One line per fruit.")
            .text("name", "What it is.", TableColumn.NEVER, Fruit::name)
            .integer("number", "pieces", "How many.", "not counted", Fruit::number)
            .sortedBy((f, key) -> key.then(f.name()));

    private static final Table<Fruit> MOST = Table.of("tables/most", Fruit.class, "The same, most first.")
            .integer("number", "pieces", "How many.", "not counted", Fruit::number)
            .text("name", "What it is.", TableColumn.NEVER, Fruit::name)
            .sortedBy((f, key) -> key.thenLargest(f.number() == null ? 0 : f.number()));

    private final SparkSession spark = TestSpark.session();

    @TempDir
    Path folder;

    @Test
    @DisplayName("quotes, guards, sorts and ends each line with a line feed")
    void quotes() throws IOException {
        List<Fruit> rows = List.of(
                new Fruit("pear, \"green\"", 2L),
                new Fruit("apple", null),
                new Fruit("=1+2", -3L),
                new Fruit("two\nlines", 4L),
                new Fruit("-5", 5L));

        List<WrittenTable> written = TableWriter.write(spark, List.of(TableRows.held(FRUIT, rows)), folder, 100, 1);

        assertEquals(
                "name,number\n-5,5\n'=1+2,-3\napple,\n\"pear, \"\"green\"\"\",2\n\"two\nlines\",4\n",
                Files.readString(folder.resolve("tables/fruit.csv")));
        assertEquals(5, written.get(0).rows());
        assertEquals("tables/fruit.csv", written.get(0).parts().get(0).file());
    }

    @Test
    @DisplayName("splits what is too long into full parts, each with its header")
    void splits() throws IOException {
        List<WrittenTable> written =
                TableWriter.write(spark, List.of(TableRows.of(() -> FRUIT, fruit(8, 3))), folder, 3, 2);

        assertEquals("name,number\nfruit 0,0\nfruit 1,1\nfruit 2,2\n", read("tables/fruit/part-00001.csv"));
        assertEquals("name,number\nfruit 3,3\nfruit 4,4\nfruit 5,5\n", read("tables/fruit/part-00002.csv"));
        assertEquals("name,number\nfruit 6,6\nfruit 7,7\n", read("tables/fruit/part-00003.csv"));
        assertEquals(
                List.of(3L, 3L, 2L),
                written.get(0).parts().stream().map(WrittenFile::rows).toList());
        assertFalse(Files.exists(folder.resolve("tables/fruit.csv")));
        assertFalse(Files.exists(folder.resolve(".segments")));
    }

    @Test
    @DisplayName("leaves a table that fills one file exactly in one file")
    void fillsOneFile() {
        TableWriter.write(spark, List.of(TableRows.of(() -> FRUIT, fruit(3, 1))), folder, 3, 1);

        assertEquals(
                List.of("tables/fruit.csv"), files(folder).keySet().stream().toList());
    }

    @Test
    @DisplayName("writes a header for a table without rows")
    void writesHeader() throws IOException {
        TableWriter.write(spark, List.of(TableRows.held(FRUIT, List.of())), folder, 3, 1);

        assertEquals("name,number\n", read("tables/fruit.csv"));
    }

    @Test
    @DisplayName("writes the same bytes from any number of partitions")
    void sameBytes() {
        Map<String, String> expected = null;
        for (int partitions : new int[] {1, 2, 7}) {
            Path own = folder.resolve("run-" + partitions);
            List<TableRows<?>> tables = List.of(
                    new TableRows<>(() -> FRUIT, fruit(40, partitions), List.of(new Fruit("held by the driver", 1L))),
                    TableRows.of(() -> MOST, fruit(20, partitions)));
            TableWriter.write(spark, tables, own, 3, partitions);
            Map<String, String> files = files(own);
            if (expected == null) expected = files;
            assertEquals(expected, files, partitions + " partitions");
        }
    }

    private Dataset<Fruit> fruit(int n, int partitions) {
        List<Fruit> rows = IntStream.range(0, n)
                .mapToObj(i -> new Fruit("fruit " + (i * 7) % n, (i * 7L) % n))
                .toList();
        return Datasets.of(spark, rows, Fruit.class).repartition(partitions);
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return files;
    }
}
