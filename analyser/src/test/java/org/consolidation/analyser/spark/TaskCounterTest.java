package org.consolidation.analyser.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Processor time of tasks")
class TaskCounterTest {

    private static final SparkSession SPARK = TestSpark.session();

    /** A task that is busy for so many milliseconds of its thread's processor time. */
    private static boolean busy(long millis) {
        JavaSparkContext.fromSparkContext(SPARK.sparkContext())
                .parallelize(List.of(1), 1)
                .map(one -> {
                    java.lang.management.ThreadMXBean threads =
                            java.lang.management.ManagementFactory.getThreadMXBean();
                    long until = threads.getCurrentThreadCpuTime() + millis * 1_000_000;
                    while (threads.getCurrentThreadCpuTime() < until) Thread.onSpinWait();
                    return one;
                })
                .collect();
        return true;
    }

    @Test
    @DisplayName("counts for the work that asked for them, also where two are done side by side")
    void attributed() {
        TaskCounter counter = TaskCounter.of(SPARK);
        counter.during(
                "outer",
                () -> Beside.run(() -> busy(300), () -> counter.during("inner", () -> busy(600)))
                        .here());
        busy(200);
        long outer = counter.cpuMillis("outer");
        long inner = counter.cpuMillis("inner");
        assertTrue(outer >= 300 && inner >= 600, "outer " + outer + ", inner " + inner);
        // The inner work is not the outer's too: else the outer had both.
        assertTrue(outer < 900, "outer " + outer);
        assertEquals(0, counter.cpuMillis("none"));
        assertEquals(3, counter.done());
    }
}
