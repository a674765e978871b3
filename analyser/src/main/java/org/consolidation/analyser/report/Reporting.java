package org.consolidation.analyser.report;

import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.consolidation.analyser.spark.Beside;

/** Writes what a run found: tables, graph files and manifest for programs, pages for people. */
public final class Reporting {

    private Reporting() {}

    /**
     * Writes what does not depend on opportunities, so that it can be done while they are looked for.
     *
     * @param folder as of {@link #write}
     */
    public static Begun begin(Settled settled, Path folder, ReportSettings settings) {
        OutputFiles.Begun files = OutputFiles.begin(settled, folder, settings);
        return new Begun(files, Site.begin(settled));
    }

    /**
     * Writes the rest of {@code tables/}, {@code graph/}, {@code manifest.json} and the pages, {@code report/}.
     *
     * @param begun what is written already
     * @param folder of the output, seen by every worker under the same path
     * @throws IllegalStateException if the records do not reconcile
     */
    public static void write(Findings findings, Begun begun, Path folder, ReportSettings settings) {
        Dataset<SystemLine> systems = SystemLine.of(findings);
        Dataset<Recommendation> recommendations = Recommendation.of(findings);
        // Small jobs leave most of a machine idle while they are planned, so the two halves overlap.
        // Whatever happens, nobody writes into the folder after this method.
        Beside.both(
                () -> OutputFiles.write(findings, systems, recommendations, begun.files(), folder, settings),
                () -> Site.write(
                        findings, systems, recommendations, begun.pages(), folder.resolve("report"), settings));
    }
}
