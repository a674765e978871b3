package org.consolidation.analyser.spark;

import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.spark.SparkContext;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;

/**
 * Counts the tasks that Spark was given and has done, for a line of progress, and the processor time that they
 * took, by the work that they were done for. Works that are done side by side are told apart, on this machine
 * and on a cluster.
 */
public final class TaskCounter extends SparkListener {

    /** Goes with each job to its tasks, and from a thread to those that it starts. */
    private static final String WORK = "analyser.work";

    private static final long MILLISECOND = 1_000_000;

    private static final long PATIENCE_MILLIS = 10_000;

    private final SparkContext context;
    private final AtomicInteger given = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final Map<Integer, String> workOfStage = new ConcurrentHashMap<>();
    private final Map<String, Long> nanos = new ConcurrentHashMap<>();

    private TaskCounter(SparkContext context) {
        this.context = context;
    }

    /** A counter of a session's tasks from now on. */
    public static TaskCounter of(SparkSession spark) {
        TaskCounter counter = new TaskCounter(spark.sparkContext());
        spark.sparkContext().addSparkListener(counter);
        return counter;
    }

    /** Does something, of which every task that it has done counts for the work named. */
    public <T> T during(String work, Supplier<T> doing) {
        String before = context.getLocalProperty(WORK);
        context.setLocalProperty(WORK, work);
        try {
            return doing.get();
        } finally {
            context.setLocalProperty(WORK, before);
        }
    }

    /**
     * Processor time, in milliseconds, of the tasks that have ended so far and were done for the work named;
     * without what the JVMs spend on compiling, collecting garbage and planning. What was kept for several works
     * counts for the one that asked for it first.
     */
    public long cpuMillis(String work) {
        try {
            context.listenerBus().waitUntilEmpty(PATIENCE_MILLIS);
        } catch (TimeoutException e) {
            // Spark tells of ended tasks later than they end; what it has not told by now is not counted.
        }
        return nanos.getOrDefault(work, 0L) / MILLISECOND;
    }

    @Override
    public void onStageSubmitted(SparkListenerStageSubmitted stage) {
        given.addAndGet(stage.stageInfo().numTasks());
        Properties properties = stage.properties();
        String work = properties == null ? null : properties.getProperty(WORK);
        if (work != null) workOfStage.put(stage.stageInfo().stageId(), work);
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
        done.incrementAndGet();
        String work = workOfStage.get(task.stageId());
        TaskMetrics metrics = task.taskMetrics();
        if (work == null || metrics == null) return;
        nanos.merge(work, metrics.executorCpuTime() + metrics.executorDeserializeCpuTime(), Long::sum);
    }

    /** Tasks given so far. */
    public int given() {
        return given.get();
    }

    /** Tasks ended so far. */
    public int done() {
        return done.get();
    }
}
