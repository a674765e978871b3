package org.consolidation.analyser.report;

import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.consolidation.analyser.spark.Beside;

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
        Dataset<Recommendation> recommendations = Recommendation.of(findings);
        // Small jobs leave most of a machine idle while they are planned, so the two halves overlap.
        // Whatever happens, nobody writes into the folder after this method.
        Beside.both(
                () -> OutputFiles.write(findings, systems, recommendations, folder, settings),
                () -> Site.write(findings, systems, recommendations, folder.resolve("report"), settings));
    }
}
