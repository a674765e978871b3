package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.consolidation.analyser.portfolio.PlacedDeployment;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.spark.Sessions;

/** Costs that nobody states, by what peers pay; never part of a stated sum. */
public final class Imputing {

    private static final StructType IMPUTED = new StructType()
            .add("lowPence", DataTypes.LongType)
            .add("centralPence", DataTypes.LongType)
            .add("highPence", DataTypes.LongType)
            .add("from", DataTypes.StringType);

    private Imputing() {}

    /** What peers pay; without any work where no list states money. */
    static Peers peers(Dataset<PlacedDeployment> systems, Terms terms) {
        boolean stated = terms.ground().statesCosts();
        if (!stated) return Peers.NONE;
        java.util.Map<String, Long> populations = terms.ground().populations();
        UDF1<String, Long> people = populations::get;
        Column population = populations.isEmpty()
                ? lit(null).cast("long")
                : udf(people, DataTypes.LongType).apply(col("organisationId"));
        Dataset<PeerSystem> stating = Datasets.as(
                systems.where(col("counted")
                                .and(col("realProduct"))
                                .and(col("deployment.cost.centralPence").isNotNull()))
                        .select(
                                explode(filter(
                                                array(
                                                        concat(lit("P"), col("productId")),
                                                        when(
                                                                col("capabilityId")
                                                                        .notEqual(""),
                                                                concat(lit("C"), col("capabilityId")))),
                                                subject -> subject.isNotNull()))
                                        .as("subject"),
                                col("deployment.organisationId"),
                                col("deployment.cost.centralPence").as("costPence"),
                                col("deployment.users"))
                        .withColumn("population", population),
                PeerSystem.class);
        long ofProduct =
                Math.round(terms.factor("impute.peers.product").central().doubleValue());
        long ofFunction = Math.round(terms.factor("impute.peers").central().doubleValue());
        List<PeerPrice> prices = new ArrayList<>();
        Datasets.mapGroups(
                        stating,
                        "subject",
                        (subject, rows) -> PeerPrices.of(subject, rows, ofProduct, ofFunction),
                        PeerPrices.class)
                .filter(org.apache.spark.sql.functions.size(col("prices")).gt(0))
                .collectAsList()
                .forEach(some -> prices.addAll(some.prices()));
        return new Peers(
                prices,
                terms.factor("impute.widening.product").central(),
                terms.factor("impute.widening.capability").central(),
                populations);
    }

    /** Of a placed deployment that states no cost, as a struct; null where too few peers state one. */
    public static Column column(Peers peers) {
        if (peers.none()) return lit(null).cast(IMPUTED);
        Broadcast<Peers> shared = Datasets.share(Sessions.active(), peers);
        UDF4<String, String, Long, String, Row> impute = (product, capability, users, organisation) -> {
            Imputed imputed = shared.value().impute(product, capability, users, organisation);
            return imputed == null
                    ? null
                    : RowFactory.create(
                            imputed.lowPence(), imputed.centralPence(), imputed.highPence(), imputed.from());
        };
        return when(
                col("deployment.cost.centralPence")
                        .isNull()
                        .and(col("realProduct"))
                        .and(col("counted")),
                udf(impute, IMPUTED)
                        .apply(
                                col("productId"),
                                col("capabilityId"),
                                col("deployment.users"),
                                col("deployment.organisationId")));
    }
}
