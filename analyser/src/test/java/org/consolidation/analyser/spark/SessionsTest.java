package org.consolidation.analyser.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SessionsTest {

    public record Number(long value) {}

    @Test
    @DisplayName("A task that is out of memory fails its job with that reason and leaves the JVM running")
    void outOfMemoryFailsTheJob() {
        Dataset<Number> rows = Datasets.of(TestSpark.session(), List.of(new Number(1)), Number.class);
        Dataset<Number> failing = Datasets.map(
                rows,
                row -> {
                    throw new OutOfMemoryError("made up");
                },
                Number.class);
        Exception failed = assertThrows(Exception.class, failing::collectAsList);
        assertTrue(failed.toString().contains("java.lang.OutOfMemoryError: made up"), failed.toString());
        assertEquals(1, rows.count());
    }

    @Test
    @DisplayName("A function that cannot be sent fails its job, and the failure names what it held")
    void whatCannotBeSentFailsTheJob() {
        Object held = new Object();
        Dataset<Number> rows = Datasets.of(TestSpark.session(), List.of(new Number(1)), Number.class);
        Dataset<Number> failing = Datasets.map(rows, row -> new Number(held.hashCode()), Number.class);
        Exception failed = assertThrows(Exception.class, failing::collectAsList);
        assertTrue(failed.toString().contains("java.io.NotSerializableException: java.lang.Object"), failed.toString());
        assertEquals(1, rows.count());
    }

    @Test
    @DisplayName("What is local and what is a cluster")
    void whatIsLocal() {
        for (String local : List.of("local", "local[2]", "local[*]")) assertTrue(Sessions.isLocal(local), local);
        for (String cluster : List.of("spark://a:7077", "yarn", "local-cluster[2,1,1024]", "localhost")) {
            assertFalse(Sessions.isLocal(cluster), cluster);
        }
        assertFalse(Sessions.isLocal(null));
    }

    @Test
    @DisplayName("Tasks given and done are counted")
    void tasksAreCounted() throws InterruptedException {
        TaskCounter counter = TaskCounter.of(TestSpark.session());
        Datasets.of(TestSpark.session(), List.of(new Number(1), new Number(2)), Number.class)
                .repartition(3)
                .foreachPartition((org.apache.spark.api.java.function.ForeachPartitionFunction<Number>) rows -> {});
        // Spark tells its listeners in its own time.
        for (int i = 0; i < 100 && (counter.given() == 0 || counter.done() < counter.given()); i++) Thread.sleep(50);
        assertTrue(counter.given() > 0);
        assertEquals(counter.given(), counter.done());
    }
}
