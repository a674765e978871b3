package org.consolidation.analyser.report;

import java.nio.file.Path;
import java.util.List;
import org.consolidation.analyser.report.WrittenTable.WrittenFile;

/** What a run gives to other programs: tables, graph files and the manifest that names them. */
final class OutputFiles {

    private OutputFiles() {}

    /**
     * Writes {@code graph/} and {@code manifest.json}.
     *
     * @param tables as they were written
     * @param folder of the output, visible to all workers under the same path
     * @return the manifest, for who wants to show what it says
     */
    static Manifest write(Findings findings, List<WrittenTable> tables, Path folder, ReportSettings settings) {
        BoundedGraph bounded = BoundedGraph.of(findings.portfolio(), settings.graphNodes());
        List<WrittenFile> graph =
                GraphFiles.write(bounded, Manifest.rows(tables, "nodes"), Manifest.rows(tables, "edges"), folder);
        Manifest manifest = Manifest.of(findings, tables, graph);
        manifest.write(folder);
        return manifest;
    }
}
