package org.consolidation.analyser.review;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.cluster.Clustered;
import org.consolidation.analyser.cluster.ProductAssignment;
import org.consolidation.analyser.decision.Constraints;
import org.consolidation.analyser.match.Evidence;
import org.consolidation.analyser.match.Matched;
import org.consolidation.analyser.portfolio.ProductSummary;
import org.consolidation.analyser.spark.Datasets;

/**
 * A run while it goes on.
 *
 * @param matched profiles and pairs
 * @param clustered their products
 * @param costs of products in use
 * @param constraints reviewers' decisions, closed
 */
public record RunningSource(
        Matched matched, Clustered clustered, Dataset<ProductSummary> costs, Constraints constraints)
        implements ReviewSource {

    @Override
    public int barMillibits() {
        return matched.model().thresholdMillibits();
    }

    @Override
    public Dataset<ReviewPair> pairs() {
        Constraints decided = constraints;
        if (decided.isEmpty()) {
            return Datasets.as(
                    matched.pairs().select(col("left"), col("right"), col("millibits"), lit("").as("decision")),
                    ReviewPair.class);
        }
        return Datasets.map(
                matched.pairs(),
                p -> new ReviewPair(p.left(), p.right(), p.millibits(), decided.word(p.left(), p.right())),
                ReviewPair.class);
    }

    @Override
    public Dataset<ProductAssignment> profiles() {
        return clustered.assignments();
    }

    @Override
    public long profileCount() {
        return matched.model().profiles();
    }

    @Override
    public Dataset<ReviewProduct> products() {
        Dataset<Row> known =
                costs.select(col("productId").as("costedId"), col("costKnownSystems"), col("costCentralPence"));
        return Datasets.as(
                clustered
                        .products()
                        .join(
                                Datasets.lookUp(known, profileCount()),
                                col("productId").equalTo(col("costedId")),
                                "left")
                        .select(
                                col("productId"),
                                col("product"),
                                col("profiles"),
                                col("deployments").as("systems"),
                                col("organisations"),
                                col("weakestLinkMillibits").as("weakestMillibits"),
                                col("bridges"),
                                coalesce(col("costKnownSystems"), lit(0L)).as("costKnownSystems"),
                                coalesce(col("costCentralPence"), lit(0L)).as("costPence")),
                ReviewProduct.class);
    }

    @Override
    public Map<String, List<Evidence>> evidence(Set<String> pairs) {
        Map<String, List<Evidence>> evidence = new HashMap<>();
        Datasets.filter(matched.pairs(), p -> pairs.contains(p.left() + p.right()))
                .collectAsList()
                .forEach(p -> evidence.put(p.left() + p.right(), p.evidence()));
        return evidence;
    }
}
