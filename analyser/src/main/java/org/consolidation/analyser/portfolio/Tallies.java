package org.consolidation.analyser.portfolio;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
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
 * @param holdings every system, narrowed to what is summed; a view of the cached systems
 * @param products one per product in use; cached
 * @param capabilities one per capability that has a system, unclassified too; cached
 */
public record Tallies(
        Dataset<Holding> holdings, Dataset<ProductSummary> products, Dataset<CapabilityTally> capabilities) {

    /**
     * Sums the systems up.
     *
     * @param systems every deployment in its place; cached
     * @param infrastructure ids of capabilities that headline counts leave out
     */
    public static Tallies of(Dataset<PlacedDeployment> systems, List<String> infrastructure) {
        Dataset<Holding> holdings = Datasets.keep(holdings(systems, infrastructure));
        return new Tallies(
                holdings,
                Datasets.keep(products(holdings)),
                Datasets.keep(
                        Datasets.mapGroups(holdings, "capabilityId", CapabilityFold::fold, CapabilityTally.class)));
    }

    private static Dataset<Holding> holdings(Dataset<PlacedDeployment> systems, List<String> infrastructure) {
        Column ref = when(col("deployment.contract.ref").notEqual(""), col("deployment.contract.ref"));
        return Datasets.as(
                systems.select(
                        col("deployment.organisationId"),
                        col("deployment.organisation"),
                        col("capabilityId"),
                        col("capability"),
                        col("capabilityId").isin(infrastructure.toArray()).as("infrastructure"),
                        col("productId"),
                        col("product"),
                        col("vendor"),
                        col("realProduct"),
                        col("deployment.supplier"),
                        col("counted"),
                        col("deployment.part"),
                        concat_ws("|", col("deployment.organisationId"), coalesce(ref, col("deployment.systemId")))
                                .as("contract"),
                        ref.as("contractRef"),
                        col("deployment.contract.end").as("contractEnd"),
                        col("deployment.cost.lowPence").as("costLowPence"),
                        col("deployment.cost.centralPence").as("costCentralPence"),
                        col("deployment.cost.highPence").as("costHighPence"),
                        coalesce(col("deployment.criticality").equalTo(1), lit(false))
                                .as("critical"),
                        col("capabilityScore"),
                        when(col("deployment.runBy").equalTo(""), col("deployment.organisationId"))
                                .otherwise(col("deployment.runBy"))
                                .as("runBy")),
                Holding.class);
    }

    /**
     * A popular product has thousands of holders, so it is summed as columns. What is gathered to be
     * counted is as long as the list of organisations at most.
     */
    private static Dataset<ProductSummary> products(Dataset<Holding> holdings) {
        return Datasets.as(
                holdings.toDF()
                        .where(col("counted"))
                        .groupBy("productId", "product", "vendor", "realProduct")
                        .agg(
                                mode(col("capabilityId"), true).as("capabilityId"),
                                size(collect_set(col("organisationId")))
                                        .cast("long")
                                        .as("organisations"),
                                count(lit(1)).as("systems"),
                                size(collect_set(col("contract"))).cast("long").as("contracts"),
                                count(col("contractRef")).as("contractRefs"),
                                min("contractRef").as("firstRef"),
                                max("contractRef").as("lastRef"),
                                count(col("costCentralPence")).as("costKnownSystems"),
                                total("costLowPence"),
                                total("costCentralPence"),
                                total("costHighPence"),
                                count_if(col("critical")).as("criticalSystems"),
                                array_sort(collect_list(col("contractEnd"))).as("contractEnds"),
                                size(collect_set(col("runBy"))).cast("long").as("instances")),
                ProductSummary.class);
    }

    private static Column total(String pence) {
        return coalesce(sum(pence), lit(0L)).as(pence);
    }
}
