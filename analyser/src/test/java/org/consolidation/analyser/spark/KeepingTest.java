package org.consolidation.analyser.spark;

import static org.apache.spark.sql.functions.col;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeepingTest {

    public record Part(String name, Long size) {}

    public record Whole(long id, String name, Part part, List<String> words) {}

    private final SparkSession spark = TestSpark.session();

    private static Whole whole(long id) {
        return new Whole(
                id,
                id % 7 == 0 ? null : "näme ".repeat((int) (id % 50)),
                id % 5 == 0 ? null : new Part("part " + id, id % 3 == 0 ? null : id),
                LongStream.range(0, id % 4).mapToObj(Long::toString).toList());
    }

    @Test
    @DisplayName("Kept rows are the rows that were given, nulls and nested ones too, over several packs")
    void sameRows() {
        List<Whole> given =
                LongStream.range(0, 5_000).mapToObj(KeepingTest::whole).toList();

        Dataset<Whole> kept =
                Datasets.keep(Datasets.of(spark, given, Whole.class).repartition(3));

        assertEquals(given, kept.collectAsList().stream().sorted(BY_ID).toList());
        assertEquals(given, kept.sort("id").collectAsList(), "and once more, through a shuffle");
    }

    @Test
    @DisplayName("Rows that are kept at once are computed then, and not again by who reads them")
    void computedOnce() {
        LongAccumulator computed = spark.sparkContext().longAccumulator();
        Dataset<Whole> rows = Datasets.map(
                spark.range(0, 10, 1, 2),
                id -> {
                    computed.add(1);
                    return whole(id);
                },
                Whole.class);

        Dataset<Whole> kept = Datasets.keepNow(rows);

        assertEquals(10, computed.value());
        assertEquals(10, kept.count());
        assertEquals(10, computed.value());
    }

    @Test
    @DisplayName("Texts of kept rows outlive the row that they were read from")
    void textsStay() {
        List<Whole> given =
                LongStream.range(0, 5_000).mapToObj(KeepingTest::whole).toList();

        Dataset<Whole> kept = Datasets.keep(Datasets.of(spark, given, Whole.class));

        assertEquals(
                given.stream()
                        .map(w -> w.part() == null ? null : w.part().name())
                        .filter(name -> name != null)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                kept.agg(org.apache.spark.sql.functions.max(col("part.name")))
                        .head()
                        .getString(0));
    }

    @Test
    @DisplayName("Nothing is kept as nothing")
    void nothing() {
        Dataset<Whole> kept = Datasets.keep(Datasets.of(spark, List.<Whole>of(), Whole.class));

        assertEquals(0, kept.count());
        assertEquals(List.of(), kept.collectAsList());
    }

    private static final Comparator<Whole> BY_ID = Comparator.comparingLong(Whole::id);
}
