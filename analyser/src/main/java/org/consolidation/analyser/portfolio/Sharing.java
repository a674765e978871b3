package org.consolidation.analyser.portfolio;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.spark.Datasets;

/**
 * One instance for several bodies, by what the body that runs it says. A body that lists the same product and does not
 * say who runs it uses the instance of the one that says it runs the product for it; of several that say so, of one that
 * says it in a column of its own rather than of one that only says whom it shares with, then of the first by key. Who
 * says in such a column that it runs the product for others itself, or names another that does, is believed.
 */
final class Sharing {

    private static final Column RUN_BY = col("deployment.runBy");
    private static final Column RUN_FOR = col("deployment.runFor");
    private static final Column SAYS_SO = col("deployment.hostedFor").notEqual("");

    private Sharing() {}

    /**
     * The systems with who runs them.
     *
     * @param systems columns of {@link PlacedDeployment}
     */
    static Dataset<Row> linked(Dataset<Row> systems) {
        Dataset<Row> hosts =
                Datasets.keep(systems.where(col("counted").and(size(RUN_FOR).gt(0)))
                        .select(
                                col("productId").as("sharedId"),
                                struct(
                                                not(SAYS_SO).as("onlyShares"),
                                                col("deployment.organisationId").as("body"))
                                        .as("host"),
                                explode(RUN_FOR).as("user"))
                        .groupBy("sharedId", "user")
                        .agg(min("host").as("host")));
        long links = hosts.count();
        if (links == 0) return systems;
        Column theirs = col("productId")
                .equalTo(col("sharedId"))
                .and(col("deployment.organisationId").equalTo(col("user")))
                .and(RUN_BY.equalTo(""))
                .and(not(SAYS_SO))
                .and(size(RUN_FOR).equalTo(0).or(not(col("host.onlyShares"))));
        return systems.join(Datasets.lookUp(hosts, links), theirs, "left")
                .withColumn(
                        "deployment",
                        when(col("host").isNotNull(), col("deployment").withField("runBy", col("host.body")))
                                .otherwise(col("deployment")))
                .drop("sharedId", "user", "host");
    }
}
