package org.consolidation.analyser.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.spark.metrics.source.CodegenMetrics;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is planned without compiling gives what Spark's own steps give. */
class InterpretingTest {

    public enum Colour {
        RED,
        GREEN
    }

    public record Part(String name, Integer size) {}

    public record Whole(
            long id,
            boolean live,
            Long cost,
            LocalDate from,
            Colour colour,
            Part part,
            List<Part> parts,
            List<String> words,
            Map<String, Part> byName) {}

    public record Said(long id, String text) {}

    private static final List<Whole> WHOLES = List.of(
            new Whole(
                    1,
                    true,
                    5L,
                    LocalDate.of(2024, 2, 29),
                    Colour.GREEN,
                    new Part("a", 1),
                    List.of(new Part("b", null), new Part(null, 2)),
                    List.of("é", ""),
                    Map.of("k", new Part("c", 3))),
            new Whole(2, false, null, null, null, null, null, null, null),
            new Whole(3, true, -1L, LocalDate.EPOCH, Colour.RED, new Part(null, null), List.of(), List.of(), Map.of()));

    @Test
    @DisplayName("every kind of component, blanks too, comes through as in memory")
    void everyComponentComesThrough() {
        SparkSession spark = TestSpark.session();
        assertEquals(expected(), texts(spark), "Spark's own step");
        interpreting(spark, () -> {
            assertEquals(expected(), texts(spark));
            assertTrue(planned(spark).contains("Reading"), planned(spark));
            assertFalse(planned(spark).contains("DeserializeToObject"), planned(spark));
        });
    }

    @Test
    @DisplayName("a session that compiles its plans keeps Spark's own step, also when it did not before")
    void aCompilingSessionIsLeftAlone() {
        SparkSession spark = TestSpark.session();
        Interpreting.install(spark);
        assertTrue(planned(spark).contains("DeserializeToObject"), planned(spark));
        var extra = ((org.apache.spark.sql.classic.SparkSession) spark).experimental();
        var before = extra.extraStrategies();
        try {
            spark.conf().set("spark.sql.codegen.factoryMode", "NO_CODEGEN");
            Interpreting.install(spark);
            assertTrue(planned(spark).contains("Reading"), planned(spark));
            spark.conf().unset("spark.sql.codegen.factoryMode");
            assertTrue(planned(spark).contains("DeserializeToObject"), planned(spark));
        } finally {
            spark.conf().unset("spark.sql.codegen.factoryMode");
            extra.extraStrategies_$eq(before);
        }
    }

    @Test
    @DisplayName("sums and counts by key, and over all rows, are those of Spark's own step")
    void groupsAreTheSame() {
        SparkSession spark = TestSpark.session();
        List<String> expected = List.of("[false,1,null]", "[true,2,4]", "[3,4]");
        assertEquals(expected, grouped(spark), "Spark's own step");
        interpreting(spark, () -> {
            assertEquals(expected, grouped(spark));
            String plan = plan(byLive(spark));
            assertTrue(plan.contains("ObjectHashAggregate"), plan);
            assertFalse(plan.contains(" HashAggregate"), plan);
        });
    }

    @Test
    @DisplayName(
            "groups go through functions, read to their end or not, as by Spark's own step, and nothing is compiled")
    void groupsGoThroughFunctions() {
        SparkSession spark = TestSpark.session();
        // One row of "a", of "b" all, none at all of the rows without a text.
        List<Said> expected = List.of(new Said(0, null), new Said(1, "a"), new Said(9, "b"));
        interpreting(spark, () -> {
            long before = compiled();
            assertEquals(expected, throughFunctions(spark));
            assertEquals(before, compiled());
            String plan = plan(read(spark));
            assertTrue(plan.contains("Reading"), plan);
            assertFalse(plan.contains("MapGroups"), plan);
        });
        assertEquals(expected, throughFunctions(spark), "Spark's own step");
    }

    @Test
    @DisplayName(
            "the first of sorted rows are those of Spark's own step, from several partitions too, and nothing is compiled")
    void theFirstOfSortedRows() {
        SparkSession spark = TestSpark.session();
        List<Said> expected = List.of(new Said(5, "b"), new Said(4, "b"), new Said(3, "a"));
        String most = "spark.sql.execution.topKSortFallbackThreshold";
        interpreting(spark, () -> {
            spark.conf().set(most, 0);
            try {
                long before = compiled();
                assertEquals(2, said(spark).rdd().getNumPartitions());
                assertEquals(expected, largest(spark).limit(3).collectAsList());
                assertEquals(5, largest(spark).collectAsList().get(0).id());
                assertEquals(before, compiled());
            } finally {
                spark.conf().unset(most);
            }
        });
        assertEquals(expected, largest(spark).limit(3).collectAsList(), "Spark's own step");
    }

    @Test
    @DisplayName("records are encoded without compiling by a thread that opened no session, but was handed one")
    void recordsAreEncodedWithoutCompiling() {
        SparkSession spark = TestSpark.session();
        interpreting(spark, () -> {
            long before = compiled();
            Beside.both(() -> {}, () -> {
                org.apache.spark.sql.classic.SparkSession.clearActiveSession();
                Sessions.carrySettings(spark);
                Datasets.of(spark, List.of(new Narrow(1)), Narrow.class);
            });
            assertEquals(before, compiled());
        });
    }

    public record Narrow(int only) {}

    /** Classes that Spark has had compiled in this JVM. */
    private static long compiled() {
        return CodegenMetrics.METRIC_COMPILATION_TIME().getCount();
    }

    private static List<Said> throughFunctions(SparkSession spark) {
        return read(spark).collectAsList().stream()
                .sorted(Comparator.comparing(Said::text, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private static Dataset<Said> read(SparkSession spark) {
        return Datasets.mapGroups(
                said(spark),
                "text",
                (text, rows) -> {
                    if (text == null) return new Said(0, null);
                    long sum = text.equals("a") ? 1 : 0;
                    if (text.equals("a")) rows.next();
                    else while (rows.hasNext()) sum += rows.next().id();
                    return new Said(sum, text);
                },
                Said.class);
    }

    private static Dataset<Said> largest(SparkSession spark) {
        return said(spark).orderBy(functions.col("id").desc());
    }

    private static Dataset<Said> said(SparkSession spark) {
        List<Said> rows = List.of(
                new Said(1, "a"),
                new Said(4, "b"),
                new Said(2, null),
                new Said(5, "b"),
                new Said(3, "a"),
                new Said(0, null));
        return Datasets.keep(Datasets.of(spark, rows, Said.class));
    }

    private static List<String> grouped(SparkSession spark) {
        List<String> rows = new ArrayList<>();
        byLive(spark).orderBy("live").collectAsList().forEach(row -> rows.add(row.toString()));
        wholes(spark)
                .agg(functions.count("id"), functions.sum("cost"))
                .collectAsList()
                .forEach(row -> rows.add(row.toString()));
        return rows;
    }

    private static Dataset<Row> byLive(SparkSession spark) {
        return wholes(spark).groupBy("live").agg(functions.count("id"), functions.sum("cost"));
    }

    private static Dataset<Whole> wholes(SparkSession spark) {
        return Datasets.keep(Datasets.of(spark, WHOLES, Whole.class));
    }

    private static void interpreting(SparkSession spark, Runnable asserted) {
        var extra = ((org.apache.spark.sql.classic.SparkSession) spark).experimental();
        var before = extra.extraStrategies();
        spark.conf().set("spark.sql.codegen.factoryMode", "NO_CODEGEN");
        spark.conf().set("spark.sql.codegen.wholeStage", "false");
        try {
            Interpreting.install(spark);
            asserted.run();
        } finally {
            spark.conf().unset("spark.sql.codegen.factoryMode");
            spark.conf().unset("spark.sql.codegen.wholeStage");
            extra.extraStrategies_$eq(before);
        }
    }

    private static List<Said> expected() {
        return WHOLES.stream().map(w -> new Said(w.id(), w.toString())).toList();
    }

    private static List<Said> texts(SparkSession spark) {
        return told(spark).collectAsList().stream()
                .sorted(Comparator.comparingLong(Said::id))
                .toList();
    }

    /** Two steps that need records, with a shuffle between them, so that the plan is copied by its rules. */
    private static Dataset<Said> told(SparkSession spark) {
        Dataset<Whole> kept = wholes(spark);
        Dataset<Whole> moved = Datasets.filter(kept.repartition(2, kept.col("id")), w -> w.id() > 0);
        return Datasets.map(moved, w -> new Said(w.id(), w.toString()), Said.class);
    }

    private static String planned(SparkSession spark) {
        return plan(told(spark));
    }

    private static String plan(Dataset<?> rows) {
        return ((org.apache.spark.sql.classic.Dataset<?>) rows)
                .queryExecution()
                .executedPlan()
                .toString();
    }
}
