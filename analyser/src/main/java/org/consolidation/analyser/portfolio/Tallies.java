package org.consolidation.analyser.portfolio;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.consolidation.analyser.spark.Datasets;

/**
 * The sums on which summaries, graph and opportunities rest.
 *
 * @param holdings every system, narrowed to what is summed; computed already, and the systems with them: who
 *     looks for opportunities and who writes read both side by side
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
        Dataset<Holding> holdings = Datasets.keepNow(holdings(systems, infrastructure));
        return new Tallies(
                holdings,
                Datasets.keep(products(holdings)),
                Datasets.keep(
                        Datasets.mapGroups(holdings, "capabilityId", CapabilityFold::fold, CapabilityTally.class)));
    }

    private static Dataset<Holding> holdings(Dataset<PlacedDeployment> systems, List<String> infrastructure) {
        Column run = SystemColumns.runPence();
        Column ref = when(col("deployment.contract.ref").notEqual(""), col("deployment.contract.ref"));
        Column runner = SystemColumns.runner();
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
                        when(ref.isNotNull(), concat_ws("|", runner, ref))
                                .otherwise(concat_ws("|", col("deployment.organisationId"), col("deployment.systemId")))
                                .as("contract"),
                        ref.as("contractRef"),
                        col("deployment.contract.end").as("contractEnd"),
                        col("deployment.cost.lowPence").as("costLowPence"),
                        col("deployment.cost.centralPence").as("costCentralPence"),
                        col("deployment.cost.highPence").as("costHighPence"),
                        coalesce(col("deployment.criticality").equalTo(1), lit(false))
                                .as("critical"),
                        col("capabilityScore"),
                        runner.as("runBy"),
                        col("deployment.name.version"),
                        run.as("runPence"),
                        when(run.isNotNull(), col("deployment.systemId")).as("runSystemId")),
                Holding.class);
    }

    /** A popular product has thousands of holders, gone through one by one. */
    private static Dataset<ProductSummary> products(Dataset<Holding> holdings) {
        return Datasets.mapGroups(
                holdings.filter(col("counted")), "productId", ProductFold::fold, ProductSummary.class);
    }
}
