package org.consolidation.analyser.spark;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Two pieces of work at a time. A query is planned by the thread that asks for it, and while it plans, or
 * waits for a small job, the rest of a machine is idle.
 */
public final class Beside {

    private Beside() {}

    /** What the two pieces of work gave. */
    public record Both<A, B>(A here, B beside) {}

    /**
     * Does one piece of work in this thread and another in a second one, which has the settings and the
     * session of this. Returns when both have ended, whatever happens to either; the failure of the first
     * goes before that of the second.
     */
    public static <A, B> Both<A, B> run(Supplier<A> here, Supplier<B> beside) {
        FutureTask<B> second = new FutureTask<>(beside::get);
        // A new thread and no pool: it takes over the settings that jobs of this thread have.
        new Thread(second, "beside " + Thread.currentThread().getName()).start();
        A first;
        try {
            first = here.get();
        } catch (RuntimeException | Error e) {
            ended(second, e);
            throw e;
        }
        return new Both<>(first, result(second));
    }

    /** The same for work that gives nothing back. */
    public static void both(Runnable here, Runnable beside) {
        run(() -> done(here), () -> done(beside));
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    private static void ended(FutureTask<?> second, Throwable failure) {
        try {
            second.get();
        } catch (ExecutionException e) {
            failure.addSuppressed(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <B> B result(FutureTask<B> second) {
        try {
            return second.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) throw failure;
            if (e.getCause() instanceof Error failure) throw failure;
            throw new IllegalStateException("suppliers throw nothing that is checked", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while work beside was awaited", e);
        }
    }
}
