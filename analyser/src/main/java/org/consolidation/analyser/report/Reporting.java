package org.consolidation.analyser.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
     * @return the figures that the pages show
     * @throws IllegalStateException if the records do not reconcile
     */
    public static Survey write(Findings findings, Begun begun, Path folder, ReportSettings settings) {
        Dataset<SystemLine> systems = SystemLine.of(findings);
        Dataset<Recommendation> recommendations = Recommendation.of(findings);
        // Small jobs leave most of a machine idle while they are planned, so the two halves overlap.
        // Whatever happens, nobody writes into the folder after this method.
        Beside.Both<List<WrittenTable>, Survey> both = Beside.run(
                () -> Tables.write(
                        findings, systems, recommendations, begun.files().tables(), folder, settings.linesPerFile()),
                () -> Site.write(
                        findings, systems, recommendations, begun.pages(), folder.resolve("report"), settings));
        List<WrittenTable> tables = new ArrayList<>(both.here());
        tables.addAll(Tables.asked(findings, both.beside().asked(), folder, settings.linesPerFile()));
        OutputFiles.write(findings, tables, begun.files(), folder);
        return both.beside();
    }
}
