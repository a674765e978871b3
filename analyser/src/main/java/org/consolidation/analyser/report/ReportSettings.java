package org.consolidation.analyser.report;

import java.io.Serializable;

/**
 * How much the report shows.
 *
 * @param title of the report
 * @param topOpportunities rows of the ranked list on the front page
 * @param appendixRows systems listed on an organisation's page; the rest are in the table
 * @param graphNodes most nodes in the graph files
 * @param linesPerFile most lines of one CSV file; beyond that a folder of parts
 */
public record ReportSettings(String title, int topOpportunities, int appendixRows, int graphNodes, int linesPerFile)
        implements Serializable {

    public static final ReportSettings DEFAULT =
            new ReportSettings("IT systems: what could be joined up", 100, 200, 500, 1_000_000);

    public ReportSettings {
        if (topOpportunities < 1 || appendixRows < 1 || graphNodes < 1 || linesPerFile < 1) {
            throw new IllegalArgumentException("report.topOpportunities, appendixRows, graphNodes and linesPerFile"
                    + " must be at least 1, were " + topOpportunities + ", " + appendixRows + ", " + graphNodes + ", "
                    + linesPerFile);
        }
    }
}
