package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.coalition.Alliances;
import org.consolidation.analyser.portfolio.PlacedDeployment;
import org.consolidation.analyser.spark.Datasets;

/**
 * In which alliance a system could be shared: who has a product is gathered per product, of organisations in an
 * alliance only, and each is given the closest alliance in which another has it too.
 */
final class Allied {

    /** Name of the alliance; null for none. */
    static final String COLUMN = "alliance";

    private Allied() {}

    /** Who of the organisations in an alliance have a product that could be shared. */
    public record Holders(String productId, List<String> organisationIds) {}

    /** In which alliance an organisation could share a product. */
    public record Placed(String sharedProduct, String sharer, String alliance) {}

    /** The systems with that column. */
    static Dataset<Row> marked(Dataset<PlacedDeployment> systems, List<OpportunityKind> kinds, Terms terms) {
        Alliances alliances = terms.ground().alliances();
        boolean asked = kinds.stream().anyMatch(RegionalSharing.class::isInstance);
        if (!asked || alliances.isEmpty()) {
            return systems.toDF().withColumn(COLUMN, lit(null).cast("string"));
        }
        Column organisation = col("deployment.organisationId");
        Dataset<Holders> holders = Datasets.as(
                systems.toDF()
                        .where(col("counted")
                                .and(RegionalSharing.shareable())
                                .and(organisation.isInCollection(
                                        alliances.byOrganisation().keySet())))
                        .groupBy("productId")
                        .agg(collect_set(organisation).as("organisationIds")),
                Holders.class);
        Broadcast<Alliances> sent = Datasets.share(systems.sparkSession(), alliances);
        Dataset<Placed> placed = Datasets.flatMap(
                holders, product -> placed(product, sent.value()).iterator(), Placed.class);
        return systems.toDF()
                .join(
                        Datasets.lookUp(Datasets.keep(placed.toDF())),
                        RegionalSharing.shareable()
                                .and(col("productId").equalTo(col("sharedProduct")))
                                .and(organisation.equalTo(col("sharer"))),
                        "left")
                .drop("sharedProduct", "sharer");
    }

    private static List<Placed> placed(Holders product, Alliances alliances) {
        return alliances.placed(product.organisationIds()).entrySet().stream()
                .map(one -> new Placed(product.productId(), one.getKey(), one.getValue()))
                .toList();
    }
}
