package org.consolidation.analyser;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.cluster.Clustered;
import org.consolidation.analyser.cluster.Clustering;
import org.consolidation.analyser.ingest.Collection;
import org.consolidation.analyser.ingest.Ingested;
import org.consolidation.analyser.ingest.Ingesting;
import org.consolidation.analyser.match.Matched;
import org.consolidation.analyser.match.Matching;
import org.consolidation.analyser.normalise.Normalised;
import org.consolidation.analyser.normalise.Normalising;
import org.consolidation.analyser.opportunity.Finding;
import org.consolidation.analyser.opportunity.Opportunities;
import org.consolidation.analyser.portfolio.Placing;
import org.consolidation.analyser.portfolio.Portfolio;
import org.consolidation.analyser.report.Findings;
import org.consolidation.analyser.report.Reporting;

/** The run: one line per stage. */
public final class Analysis {

    private Analysis() {}

    /** From files to report. */
    public static Findings run(
            SparkSession spark, Collection collection, Catalogue catalogue, Settings settings, LocalDate asOf, Path folder) {
        Ingested ingested = Ingesting.ingest(spark, collection, catalogue, settings.ingest());
        Normalised normalised =
                Normalising.normalise(ingested, collection.register(), catalogue, asOf, settings.normalise());
        Matched matched = Matching.match(normalised.deployments(), catalogue, settings.match());
        Clustered clustered = Clustering.cluster(matched, settings.cluster());
        Portfolio portfolio = Placing.place(matched, clustered, normalised.organisations(), catalogue);
        Opportunities opportunities = Finding.find(portfolio, catalogue, normalised.asOf(), settings.opportunity());
        Findings findings = new Findings(
                ingested, normalised, matched, clustered, portfolio, opportunities, catalogue, normalised.asOf(), "{}",
                List.of());
        Reporting.write(findings, folder, settings.report());
        return findings;
    }
}
