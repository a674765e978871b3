package org.consolidation.analyser.report;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.spark.sql.Dataset;

/** Writes what a run found: tables, graph files and manifest for programs, pages for people. */
public final class Reporting {

    private Reporting() {}

    /**
     * Writes {@code tables/}, {@code graph/}, {@code manifest.json} and the pages, {@code report/}.
     *
     * @param folder of the output, seen by every worker under the same path
     * @throws IllegalStateException if the records do not reconcile
     */
    public static void write(Findings findings, Path folder, ReportSettings settings) {
        Dataset<SystemLine> systems = SystemLine.of(findings);
        // Small jobs leave most of a machine idle while they are planned, so the two halves overlap.
        ExecutorService beside = Executors.newSingleThreadExecutor();
        Future<?> pages = beside.submit(() -> Site.write(findings, systems, folder.resolve("report"), settings));
        beside.shutdown();
        try {
            OutputFiles.write(findings, systems, folder, settings);
        } finally {
            // Whatever happens, nobody writes into the folder after this method.
            finished(pages);
        }
    }

    private static void finished(Future<?> pages) {
        try {
            pages.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the pages cannot be written", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while pages were written", e);
        }
    }
}
