package org.consolidation.analyser.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.consolidation.analyser.Progress;
import org.consolidation.analyser.spark.TaskCounter;

/**
 * Announces each stage. On a terminal the line of the running stage is kept up to date with its
 * seconds and Spark's tasks; elsewhere a stage is one line.
 */
final class Screen implements Progress, AutoCloseable {

    /**
     * A stage that has ended.
     *
     * @param millis wall clock
     * @param cpuMillis processor time of this JVM, all threads together, whatever is done beside the stage
     * @param taskMillis processor time of the tasks of this stage, on whatever machine and whenever they ran
     */
    record Timing(String stage, long millis, long cpuMillis, long taskMillis) {}

    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final PrintWriter err;
    private final boolean terminal;
    private final List<Timing> timings = new ArrayList<>();
    private final Thread ticker = new Thread(this::tick, "progress");
    private TaskCounter tasks;
    private String running;
    private long started;
    private long cpuBefore;
    private int givenBefore;
    private int doneBefore;

    Screen(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
        if (terminal) {
            ticker.setDaemon(true);
            ticker.start();
        }
    }

    /** From here on, the tasks of a session show in the line. */
    synchronized void follow(TaskCounter counter) {
        tasks = counter;
    }

    @Override
    public <T> T stage(String name, Supplier<T> work) {
        begin(name);
        try {
            return ahead(name, work);
        } finally {
            end();
        }
    }

    @Override
    public <T> T ahead(String name, Supplier<T> work) {
        TaskCounter counter = counter();
        return counter == null ? work.get() : counter.during(name, work);
    }

    private synchronized TaskCounter counter() {
        return tasks;
    }

    /** The stages so far, in the order of their ends; of a session that is still open. */
    synchronized List<Timing> timings() {
        if (tasks == null) return List.copyOf(timings);
        return timings.stream()
                .map(t -> new Timing(t.stage(), t.millis(), t.cpuMillis(), tasks.cpuMillis(t.stage())))
                .toList();
    }

    @Override
    public void close() {
        ticker.interrupt();
    }

    private synchronized void begin(String name) {
        running = name;
        started = System.nanoTime();
        cpuBefore = MACHINE.getProcessCpuTime();
        if (tasks != null) {
            givenBefore = tasks.given();
            doneBefore = tasks.done();
        }
        if (terminal) draw();
        else err.println("analyser: " + name);
    }

    private synchronized void end() {
        long millis = millis();
        if (terminal) {
            err.print("\r\u001b[K");
            err.println(line(millis));
        }
        timings.add(new Timing(running, millis, (MACHINE.getProcessCpuTime() - cpuBefore) / 1_000_000, 0));
        running = null;
    }

    private void tick() {
        try {
            while (true) {
                Thread.sleep(250);
                draw();
            }
        } catch (InterruptedException e) {
            // Closed.
        }
    }

    private synchronized void draw() {
        if (running == null) return;
        String text = line(millis());
        if (tasks != null && tasks.given() > givenBefore) {
            text += "  " + (tasks.done() - doneBefore) + " of " + (tasks.given() - givenBefore) + " tasks";
        }
        err.print("\r\u001b[K" + text);
        err.flush();
    }

    private String line(long millis) {
        return String.format(Locale.ROOT, "analyser: %-40s %6.1f s", running, millis / 1000.0);
    }

    private long millis() {
        return (System.nanoTime() - started) / 1_000_000;
    }
}
