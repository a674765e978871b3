package org.consolidation.analyser.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.apache.spark.sql.Dataset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pins what the analyser relies on in Spark's internal product encoder. */
class RecordEncoderTest {

    public enum Colour {
        RED,
        GREEN
    }

    public record Inner(String name, Integer size) {}

    public record Everything(
            long id,
            int count,
            double share,
            boolean live,
            String name,
            Long cost,
            Integer users,
            Double weight,
            Boolean shared,
            LocalDate from,
            Colour colour,
            Inner inner,
            List<Inner> inners,
            List<String> words,
            List<Long> numbers,
            Map<String, Inner> byName,
            Map<String, Long> counts) {}

    public record Bytes(long id, byte[] bytes) {}

    public record WithOptional(Optional<String> name) {}

    public record WithMoney(List<BigDecimal> pence) {}

    public record Nested(WithOptional inner) {}

    private static final Everything FULL = new Everything(
            1,
            2,
            0.25,
            true,
            "Ünïcode, \"quoted\"\nline",
            9_007_199_254_740_993L,
            4,
            0.5,
            false,
            LocalDate.of(1582, 10, 20),
            Colour.GREEN,
            new Inner("a", 1),
            List.of(new Inner("b", 2), new Inner("c", null)),
            List.of("x", ""),
            List.of(3L, -3L),
            Map.of("k", new Inner("d", 4)),
            Map.of("n", 5L));

    private static final Everything EMPTY = new Everything(
            2, 0, 0, false, null, null, null, null, null, null, null, null, List.of(), List.of(), null, Map.of(), null);

    @Test
    @DisplayName("Every kind of component comes back as it went in")
    void everyKindComesBack() {
        assertEquals(
                List.of(FULL, EMPTY), sorted(Datasets.of(TestSpark.session(), List.of(FULL, EMPTY), Everything.class)));
    }

    @Test
    @DisplayName("Missing boxed values stay missing and do not become 0")
    void missingStaysMissing() {
        Everything back = sorted(Datasets.of(TestSpark.session(), List.of(EMPTY), Everything.class))
                .get(0);
        assertNull(back.cost());
        assertNull(back.users());
        assertNull(back.weight());
        assertNull(back.shared());
        assertNull(back.from());
        assertNull(back.colour());
        assertNull(back.inner());
    }

    @Test
    @DisplayName("Records survive Parquet, a shuffle and a typed function")
    void recordsSurviveParquet(@TempDir Path folder) {
        String file = folder.resolve("rows.parquet").toString();
        Datasets.of(TestSpark.session(), List.of(FULL, EMPTY), Everything.class)
                .repartition(2)
                .write()
                .parquet(file);
        Dataset<Everything> back = Datasets.as(TestSpark.session().read().parquet(file), Everything.class);
        assertEquals(List.of(FULL, EMPTY), sorted(Datasets.map(back, row -> row, Everything.class)));
    }

    @Test
    @DisplayName("Bytes come back as they went in")
    void bytesComeBack() {
        byte[] bytes = {0, -1, 127};
        Bytes back = Datasets.of(TestSpark.session(), List.of(new Bytes(1, bytes)), Bytes.class)
                .collectAsList()
                .get(0);
        assertArrayEquals(bytes, back.bytes());
    }

    @Test
    @DisplayName("No row is lost, and the columns are the components by name")
    void noRowIsLost() {
        List<Inner> rows = LongStream.range(0, 1000)
                .mapToObj(i -> new Inner("row " + i, (int) i))
                .toList();
        Dataset<Inner> dataset = Datasets.of(TestSpark.session(), rows, Inner.class);
        assertEquals(List.of("name", "size"), List.of(dataset.columns()));
        Dataset<Inner> halves = Datasets.flatMap(
                Datasets.filter(dataset, r -> r.size() % 2 == 0),
                r -> List.of(r, new Inner(r.name(), null)).iterator(),
                Inner.class);
        assertEquals(1000, halves.count());
        assertEquals(
                10,
                Datasets.mapGroups(
                                Datasets.map(
                                        dataset, r -> new Inner(String.valueOf(r.size() % 10), r.size()), Inner.class),
                                "name",
                                (key, group) -> {
                                    int count = 0;
                                    for (; group.hasNext(); group.next()) count++;
                                    return new Inner(key, count);
                                },
                                Inner.class)
                        .filter("size = 100")
                        .count());
    }

    @Test
    @DisplayName("Optional is refused and its component named")
    void optionalIsRefused() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> RecordEncoder.of(WithOptional.class));
        assertEquals(
                "WithOptional.name must be a type that can be a column, was java.util.Optional<java.lang.String>",
                refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> RecordEncoder.of(Nested.class));
    }

    @Test
    @DisplayName("BigDecimal is refused, inside a list too")
    void bigDecimalIsRefused() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> RecordEncoder.of(WithMoney.class));
        assertEquals(
                "WithMoney.pence must be a type that can be a column, was java.math.BigDecimal", refused.getMessage());
    }

    private static List<Everything> sorted(Dataset<Everything> rows) {
        return rows.collectAsList().stream()
                .sorted(Comparator.comparingLong(Everything::id))
                .toList();
    }
}
