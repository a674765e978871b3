package org.consolidation.analyser.portfolio;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.mode;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.consolidation.analyser.spark.Datasets;

/**
 * The sums on which summaries, graph and opportunities rest.
 *
 * @param holdings what each organisation holds of each product; cached
 * @param products one per product in use; cached
 * @param capabilities one per capability that has a system, unclassified too; cached
 */
public record Tallies(
        Dataset<Holding> holdings, Dataset<ProductSummary> products, Dataset<CapabilityTally> capabilities) {

    /**
     * Sums the systems up.
     *
     * @param systems every deployment in its place; read once
     * @param infrastructure ids of capabilities that headline counts leave out
     */
    public static Tallies of(Dataset<PlacedDeployment> systems, List<String> infrastructure) {
        Dataset<Holding> holdings = holdings(systems, infrastructure).cache();
        return new Tallies(
                holdings,
                products(holdings).cache(),
                Datasets.mapGroups(holdings, Holding::capabilityId, CapabilityFold::fold, CapabilityTally.class)
                        .cache());
    }

    private static Dataset<Holding> holdings(Dataset<PlacedDeployment> systems, List<String> infrastructure) {
        Column counted = col("counted");
        Column ref = when(counted.and(col("deployment.contract.ref").notEqual("")), col("deployment.contract.ref"));
        Column contract = when(counted, coalesce(ref, col("deployment.systemId")));
        Column cost = col("deployment.cost.centralPence");
        return Datasets.as(
                systems.groupBy(
                                col("deployment.organisationId").as("organisationId"),
                                col("capabilityId"),
                                col("productId"),
                                col("deployment.supplier").as("supplier"))
                        .agg(
                                min("deployment.organisation").as("organisation"),
                                min("capability").as("capability"),
                                min("product").as("product"),
                                min("vendor").as("vendor"),
                                min("realProduct").as("realProduct"),
                                count_if(col("deployment.part").equalTo(1)).as("records"),
                                count_if(counted).as("systems"),
                                count_if(counted.equalTo(false)).as("notCounted"),
                                size(collect_set(contract)).cast("long").as("contracts"),
                                count_if(ref.isNotNull()).as("contractRefs"),
                                min(ref).as("firstRef"),
                                max(ref).as("lastRef"),
                                count_if(counted.and(cost.isNotNull())).as("costKnownSystems"),
                                total(counted, col("deployment.cost.lowPence")).as("costLowPence"),
                                total(counted, cost).as("costCentralPence"),
                                total(counted, col("deployment.cost.highPence")).as("costHighPence"),
                                count_if(counted.and(coalesce(col("deployment.criticality"), lit(0)).equalTo(1)))
                                        .as("criticalSystems"),
                                total(counted, col("capabilityScore")).as("capabilityScores"),
                                array_sort(collect_list(when(counted, col("deployment.contract.end"))))
                                        .as("contractEnds"))
                        .withColumn("infrastructure", col("capabilityId").isin(infrastructure.toArray())),
                Holding.class);
    }

    /** A popular product has thousands of holders, so it is summed as columns. */
    private static Dataset<ProductSummary> products(Dataset<Holding> holdings) {
        return Datasets.as(
                holdings.where(col("systems").gt(0))
                        .groupBy("productId", "product", "vendor", "realProduct")
                        .agg(
                                mode(col("capabilityId"), true).as("capabilityId"),
                                count_distinct(col("organisationId")).as("organisations"),
                                sum("systems").as("systems"),
                                sum("contracts").as("contracts"),
                                sum("contractRefs").as("contractRefs"),
                                min("firstRef").as("firstRef"),
                                max("lastRef").as("lastRef"),
                                sum("costKnownSystems").as("costKnownSystems"),
                                sum("costLowPence").as("costLowPence"),
                                sum("costCentralPence").as("costCentralPence"),
                                sum("costHighPence").as("costHighPence"),
                                sum("criticalSystems").as("criticalSystems"),
                                array_sort(flatten(collect_list(col("contractEnds")))).as("contractEnds")),
                ProductSummary.class);
    }

    private static Column total(Column counted, Column pence) {
        return coalesce(sum(when(counted, pence).cast("long")), lit(0L));
    }
}
