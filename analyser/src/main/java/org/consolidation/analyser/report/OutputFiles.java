package org.consolidation.analyser.report;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.consolidation.analyser.report.WrittenTable.WrittenFile;

/** What a run gives to other programs: tables, graph files and the manifest that names them. */
final class OutputFiles {

    private OutputFiles() {}

    /** Tables and graph files that do not depend on opportunities, written. */
    record Begun(List<WrittenTable> tables, List<WrittenFile> graph) {}

    /** Writes {@code graph/} and the tables that do not depend on opportunities. */
    static Begun begin(Settled settled, Path folder, ReportSettings settings) {
        List<WrittenTable> tables = Tables.begin(settled, folder, settings.linesPerFile());
        BoundedGraph bounded = BoundedGraph.of(settled.portfolio(), settings.graphNodes());
        List<WrittenFile> graph =
                GraphFiles.write(bounded, Manifest.rows(tables, "nodes"), Manifest.rows(tables, "edges"), folder);
        return new Begun(tables, graph);
    }

    /**
     * Writes the other tables and {@code manifest.json}.
     *
     * @param systems of the findings; may be shared with who writes pages
     * @param recommendations of the findings; may be shared with who writes pages
     * @param begun what is written already
     * @param folder of the output, visible to all workers under the same path
     * @return the manifest, for who wants to show what it says
     * @throws IllegalStateException if the records do not reconcile
     */
    static Manifest write(
            Findings findings,
            Dataset<SystemLine> systems,
            Dataset<Recommendation> recommendations,
            Begun begun,
            Path folder,
            ReportSettings settings) {
        List<WrittenTable> tables =
                Tables.write(findings, systems, recommendations, begun.tables(), folder, settings.linesPerFile());
        Manifest manifest = Manifest.of(findings, tables, begun.graph());
        manifest.write(folder);
        return manifest;
    }
}
