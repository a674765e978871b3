package org.consolidation.analyser.spark;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;

/** Counts the tasks that Spark was given and has done, for a line of progress. */
public final class TaskCounter extends SparkListener {

    private final AtomicInteger given = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();

    private TaskCounter() {}

    /** A counter of a session's tasks from now on. */
    public static TaskCounter of(SparkSession spark) {
        TaskCounter counter = new TaskCounter();
        spark.sparkContext().addSparkListener(counter);
        return counter;
    }

    @Override
    public void onStageSubmitted(SparkListenerStageSubmitted stage) {
        given.addAndGet(stage.stageInfo().numTasks());
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
        done.incrementAndGet();
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
