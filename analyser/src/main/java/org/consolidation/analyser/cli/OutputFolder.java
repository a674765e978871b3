package org.consolidation.analyser.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.consolidation.analyser.issue.UserError;
import org.consolidation.analyser.report.Publication;

/**
 * The output of a command, which Ctrl-C takes away too: whatever ends the process before the output is
 * published leaves what was there before.
 */
final class OutputFolder implements AutoCloseable {

    private final Publication publication;
    private final Thread worker = Thread.currentThread();
    private final Thread onExit = new Thread(this::interrupted, "take the unfinished output away");
    private final CountDownLatch closed = new CountDownLatch(1);
    private boolean over;

    private OutputFolder(Publication publication) {
        this.publication = publication;
    }

    /**
     * Makes the folder to write to.
     *
     * @param out where the output shall be
     * @param overwrite whether an earlier output there may be replaced
     * @throws UserError if it may not be written there
     */
    static OutputFolder at(Path out, boolean overwrite) {
        OutputFolder folder = new OutputFolder(Publication.begin(out, overwrite));
        Runtime.getRuntime().addShutdownHook(folder.onExit);
        return folder;
    }

    /** Where to write until it is published. */
    Path unfinished() {
        return publication.folder();
    }

    /** Puts what was written in its place. */
    synchronized void publish() {
        if (over) throw new IllegalStateException("output must be published before it is closed");
        publication.publish();
    }

    /** Takes what was written away, unless it was published. */
    @Override
    public void close() {
        abandon();
        closed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException e) {
            // The JVM is ending, and the hook does the rest.
        }
    }

    private void interrupted() {
        // Spark is being stopped at the same time, so the worker soon fails and closes.
        worker.interrupt();
        try {
            closed.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        abandon();
    }

    private synchronized void abandon() {
        over = true;
        // Tasks that are being stopped may write for a moment longer.
        for (int attempt = 0; attempt < 20 && !abandoned(); attempt++) pause();
    }

    private boolean abandoned() {
        try {
            publication.abandon();
            return !Files.exists(publication.folder());
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
