package org.consolidation.analyser.target;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.consolidation.analyser.normalise.Status;
import org.consolidation.analyser.opportunity.Ground;
import org.consolidation.analyser.opportunity.Terms;
import org.consolidation.analyser.portfolio.PlacedDeployment;
import org.consolidation.analyser.portfolio.Portfolio;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.spark.Sessions;

/** Chooses targets, one task for each function. */
public final class Targeting {

    private Targeting() {}

    /** Whether any list has a column of costs: without, nothing is looked for and no job is run. */
    public static boolean possible(Ground ground) {
        return ground.statesCosts();
    }

    /** The choice for every function, unclassified systems and infrastructure left out. */
    public static Targets choose(Portfolio portfolio, Terms terms, TargetSettings settings) {
        if (!possible(terms.ground())) return Targets.NONE;
        Broadcast<TargetTerms> shared =
                Datasets.share(portfolio.systems().sparkSession(), TargetTerms.of(terms, settings));
        Dataset<Target> targets = Datasets.keep(Datasets.mapGroups(
                uses(portfolio.systems(), terms),
                "capabilityId",
                (capability, uses) -> Choice.choose(capability, uses, shared.value()),
                Target.class));
        int most = settings.shown();
        List<Target> shown = Datasets.map(targets, target -> target.shown(most), Target.class).collectAsList().stream()
                .sorted(Comparator.comparing(Target::capabilityId))
                .toList();
        return new Targets(targets, shown);
    }

    private static Dataset<Use> uses(Dataset<PlacedDeployment> systems, Terms terms) {
        Column maker = when(col("vendor").notEqual(""), col("vendor"))
                .when(col("deployment.reseller"), lit(""))
                .otherwise(col("deployment.supplier"));
        return Datasets.as(
                systems.toDF()
                        .where(col("counted")
                                .and(col("capabilityId").notEqual(""))
                                .and(not(col("capabilityId")
                                        .isin(terms.infrastructure().toArray()))))
                        .select(
                                col("capabilityId"),
                                col("capability"),
                                col("deployment.organisationId"),
                                col("deployment.organisation"),
                                col("productId"),
                                col("product"),
                                col("realProduct"),
                                owner(terms, maker).as("house"),
                                col("deployment.users"),
                                // What is being retired has its successor: nobody is offered a move of it.
                                when(
                                                col("deployment.status").notEqual(Status.RETIRING.name()),
                                                col("deployment.cost.centralPence"))
                                        .as("costCentralPence"),
                                coalesce(col("deployment.criticality").equalTo(1), lit(false))
                                        .as("critical"),
                                col("deployment.contract.end").as("contractEnd"),
                                col("deployment.contract.noticeMonths"),
                                col("deployment.contract.extension")),
                Use.class);
    }

    /** Who owns a firm in the end; the firm itself where nobody bought it. */
    private static Column owner(Terms terms, Column firm) {
        Broadcast<HashMap<String, String>> sent = Datasets.share(Sessions.active(), new HashMap<>(terms.owners()));
        UDF1<String, String> look = asked -> sent.value().getOrDefault(asked, asked);
        return udf(look, DataTypes.StringType).apply(firm);
    }
}
