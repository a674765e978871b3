package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.normalise.Status;
import org.consolidation.analyser.portfolio.SystemColumns;
import org.consolidation.analyser.spark.Datasets;

/**
 * Which systems each opportunity concerns, and what of their costs it counts on. A system is one row with its
 * opportunities in it: of the several that concern most systems, each would repeat all that is said of the system.
 */
final class Members {

    private Members() {}

    /** Each system in use once for each kind that has a subject for it, as {@code side}. */
    static Dataset<Row> sides(Dataset<Row> systems, List<OpportunityKind> kinds, Terms terms) {
        return sided(systems.withColumn("sides", subjects(kinds, terms)));
    }

    private static Column subjects(List<OpportunityKind> kinds, Terms terms) {
        return array(kinds.stream()
                .map(kind ->
                        struct(lit(kind.id()).as("kind"), kind.subject(terms).as("subject")))
                .toArray(Column[]::new));
    }

    private static Dataset<Row> sided(Dataset<Row> systems) {
        return systems.withColumn("side", explode(col("sides")))
                .drop("sides")
                .where(col("side.subject").isNotNull());
    }

    /** The systems that opportunities concern: every kind names the subject that a system belongs to. */
    static Dataset<Concerned> of(
            Dataset<Row> systems, Ranking.Ranked ranking, List<OpportunityKind> kinds, Peers peers, Terms terms) {
        Dataset<Row> sides = sided(systems.withColumn("imputed", Imputing.column(peers))
                .select(
                        col("deployment.systemId").as("systemId"),
                        system().as("system"),
                        subjects(kinds, terms).as("sides")));
        Dataset<Row> places = Ranking.places(ranking).select(struct(col("*")).as("place"));
        Dataset<Row> placed = sides.join(
                        Datasets.lookUp(places, ranking.size()),
                        col("side.kind")
                                .equalTo(col("place.kind"))
                                .and(col("side.subject").equalTo(col("place.subject"))))
                .select("systemId", "system", "place");
        Broadcast<Terms> shared = Datasets.share(systems.sparkSession(), terms);
        return Datasets.map(
                Datasets.as(Datasets.gather(placed, ranking.size(), "systemId", "place", "places"), Placed.class),
                one -> Concerned.of(one.system(), one.places(), shared.value()),
                Concerned.class);
    }

    /** A system with the places in the ranking of the opportunities about its subjects. */
    public record Placed(MemberSystem system, List<Ranking.Place> places) {}

    private static Column system() {
        return struct(
                col("deployment.systemId"),
                col("deployment.organisationId"),
                col("deployment.organisation"),
                col("deployment.sourceFile"),
                col("deployment.sourceSheet"),
                col("deployment.sourceRow"),
                col("deployment.systemName"),
                col("deployment.name.version"),
                col("productId"),
                col("product"),
                col("deployment.supplier"),
                col("deployment.contract.end").as("contractEnd"),
                col("deployment.contract.noticeMonths"),
                col("deployment.contract.extension"),
                coalesce(col("deployment.criticality").equalTo(lit(1)), lit(false))
                        .as("critical"),
                col("deployment.status").equalTo(Status.RETIRING.name()).as("retiring"),
                col("deployment.contract.route"),
                SystemColumns.runner().as("runBy"),
                col("deployment.cost.lowPence").as("costLowPence"),
                col("deployment.cost.centralPence").as("costCentralPence"),
                col("deployment.cost.highPence").as("costHighPence"),
                SystemColumns.runPence().as("runPence"),
                col("deployment.cost.parts.hostingPence").as("hostingPence"),
                col("imputed"));
    }

    /** Each system once for each opportunity that concerns it: {@code system}, {@code claimant} and {@code concern}. */
    static Dataset<Row> each(Dataset<Row> concerned) {
        return concerned.select(
                col("system"), col("claimant"), explode(col("concerns")).as("concern"));
    }

    /** Whether, of {@link #each}, the system's cost counts for the opportunity. */
    static Column counts() {
        return staked().and(col("claimant").equalTo(col("concern.opportunityId")));
    }

    private static Column staked() {
        return col("concern.stake").isNotNull();
    }

    /** The same as one row each. */
    static Dataset<OpportunityMember> rows(Dataset<Row> concerned) {
        return Datasets.as(
                each(concerned)
                        .select(
                                col("concern.opportunityId"),
                                col("system.systemId"),
                                col("concern.role"),
                                col("system.organisationId"),
                                col("system.organisation"),
                                col("system.sourceFile"),
                                col("system.sourceSheet"),
                                col("system.sourceRow"),
                                col("system.systemName"),
                                col("system.productId"),
                                col("system.product"),
                                col("system.supplier"),
                                col("system.contractEnd"),
                                col("system.costLowPence"),
                                col("system.costCentralPence"),
                                col("system.costHighPence"),
                                when(col("concern.reckoned"), col("concern.countsCentralPence"))
                                        .as("countsOnPence"),
                                when(staked(), col("claimant")).otherwise("").as("countedIn"),
                                when(counts(), col("concern.gainsPence")).as("gainsPence"),
                                col("system.imputed.lowPence").as("imputedCostLow"),
                                col("system.imputed.centralPence").as("imputedCostCentral"),
                                col("system.imputed.highPence").as("imputedCostHigh"),
                                coalesce(col("system.imputed.from"), lit("")).as("imputedFrom")),
                OpportunityMember.class);
    }
}
