package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.consolidation.analyser.coalition.Alliances;
import org.consolidation.analyser.portfolio.PlacedDeployment;
import org.consolidation.analyser.spark.Datasets;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * In which alliance a system could be shared: who has a product is gathered per product, of organisations in an
 * alliance only, and each is given the closest alliance in which another has it too.
 */
final class Allied {

    /** Name of the alliance; null for none. */
    static final String COLUMN = "alliance";

    private Allied() {}

    /** The systems with that column. */
    static Dataset<Row> marked(Dataset<PlacedDeployment> systems, List<OpportunityKind> kinds, Terms terms) {
        Alliances alliances = terms.ground().alliances();
        boolean asked = kinds.stream().anyMatch(RegionalSharing.class::isInstance);
        if (!asked || alliances.isEmpty()) {
            return systems.toDF().withColumn(COLUMN, lit(null).cast("string"));
        }
        Set<String> allied = new TreeSet<>(alliances.byOrganisation().keySet());
        Broadcast<Alliances> sent = Datasets.share(systems.sparkSession(), alliances);
        UDF1<Seq<String>, Map<String, String>> place = ids -> sent.value().placed(CollectionConverters.asJava(ids));
        Dataset<Row> placed = systems.toDF()
                .where(col("counted")
                        .and(RegionalSharing.shareable())
                        .and(col("deployment.organisationId").isInCollection(allied)))
                .groupBy(col("productId").as("sharedProduct"))
                .agg(collect_set(col("deployment.organisationId")).as("holders"))
                .where(size(col("holders")).geq(2))
                .select(
                        col("sharedProduct"),
                        udf(place, DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType))
                                .apply(col("holders"))
                                .as("placed"));
        Column own = col("placed").getItem(col("deployment.organisationId"));
        return systems.toDF()
                .join(Datasets.lookUp(Datasets.keep(placed)), col("productId").equalTo(col("sharedProduct")), "left")
                .withColumn(COLUMN, when(RegionalSharing.shareable(), own))
                .drop("sharedProduct", "placed");
    }
}
