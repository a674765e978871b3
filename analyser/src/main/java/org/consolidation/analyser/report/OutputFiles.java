package org.consolidation.analyser.report;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.consolidation.analyser.report.WrittenTable.WrittenFile;

/** What a run gives to other programs: tables, graph files and the manifest that names them. */
final class OutputFiles {

    private OutputFiles() {}

    /**
     * Writes {@code tables/}, {@code graph/} and {@code manifest.json}.
     *
     * @param systems of the findings; may be shared with who writes pages
     * @param recommendations of the findings; may be shared with who writes pages
     * @param folder of the output, visible to all workers under the same path
     * @return the manifest, for who wants to show what it says
     * @throws IllegalStateException if the records do not reconcile
     */
    static Manifest write(
            Findings findings,
            Dataset<SystemLine> systems,
            Dataset<Recommendation> recommendations,
            Path folder,
            ReportSettings settings) {
        List<WrittenTable> tables = Tables.write(findings, systems, recommendations, folder, settings.linesPerFile());
        BoundedGraph bounded = BoundedGraph.of(findings.portfolio(), settings.graphNodes());
        List<WrittenFile> graph =
                GraphFiles.write(bounded, Manifest.rows(tables, "nodes"), Manifest.rows(tables, "edges"), folder);
        Manifest manifest = Manifest.of(findings, tables, graph);
        manifest.write(folder);
        return manifest;
    }
}
