package org.consolidation.analyser.report;

import java.nio.file.Path;

/** Writes what a run found: tables, graph files and manifest for programs, pages for people. */
public final class Reporting {

    private Reporting() {}

    /**
     * Writes {@code tables/}, {@code graph/} and {@code manifest.json}.
     *
     * @param folder of the output, seen by every worker under the same path
     * @throws IllegalStateException if the records do not reconcile
     */
    public static void writeFiles(Findings findings, Path folder, ReportSettings settings) {
        OutputFiles.write(findings, folder, settings);
    }

    /**
     * Writes the pages, {@code report/}.
     *
     * @param folder of the output, seen by every worker under the same path
     */
    public static void writePages(Findings findings, Path folder, ReportSettings settings) {
        Site.write(findings, folder.resolve("report"), settings);
    }
}
