package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.opportunity.OpportunityKind.Cut;
import org.consolidation.analyser.portfolio.SystemColumns;
import org.consolidation.analyser.spark.Datasets;

/** Which systems each opportunity concerns, and what of their costs it counts on. */
final class Members {

    private Members() {}

    /** Each system in use once for each kind that has a subject for it, as {@code side}. */
    static Dataset<Row> sides(Dataset<Row> systems, List<OpportunityKind> kinds, Terms terms) {
        return systems.withColumn(
                        "side",
                        explode(array(kinds.stream()
                                .map(kind -> struct(
                                        lit(kind.id()).as("kind"),
                                        kind.subject(terms).as("subject")))
                                .toArray(Column[]::new))))
                .where(col("side.subject").isNotNull());
    }

    /**
     * The systems of each opportunity: every kind names the subject that a system belongs to. Beside the
     * columns of a member, {@code saves}: the rank of an opportunity that would save part of its known cost
     * and is worth more than nothing; else null.
     */
    static Dataset<Row> of(
            Dataset<Row> systems, Ranking.Ranked ranking, List<OpportunityKind> kinds, Peers peers, Terms terms) {
        Dataset<Row> sides = sides(systems.withColumn("imputed", Imputing.column(peers)), kinds, terms)
                .select(
                        col("side.kind").as("sideKind"),
                        col("side.subject").as("sideSubject"),
                        col("deployment.systemId"),
                        col("deployment.organisationId"),
                        col("deployment.organisation"),
                        col("deployment.sourceFile"),
                        col("deployment.sourceSheet"),
                        col("deployment.sourceRow"),
                        col("deployment.systemName"),
                        col("deployment.name.version").as("version"),
                        col("productId"),
                        col("product"),
                        col("deployment.supplier"),
                        col("deployment.contract.end").as("contractEnd"),
                        col("deployment.contract.noticeMonths").as("noticeMonths"),
                        col("deployment.contract.extension").as("extension"),
                        coalesce(col("deployment.criticality").equalTo(lit(1)), lit(false))
                                .as("critical"),
                        col("deployment.contract.route").as("route"),
                        col("deployment.cost.lowPence").as("costLowPence"),
                        col("deployment.cost.centralPence").as("costCentralPence"),
                        col("deployment.cost.highPence").as("costHighPence"),
                        SystemColumns.runPence().as("runPence"),
                        col("deployment.cost.parts.hostingPence").as("hostingPence"),
                        col("imputed.lowPence").as("imputedCostLow"),
                        col("imputed.centralPence").as("imputedCostCentral"),
                        col("imputed.highPence").as("imputedCostHigh"),
                        coalesce(col("imputed.from"), lit("")).as("imputedFrom"));
        Dataset<Row> subjects =
                ranking.ranks().drop("capabilityId", "otherRanks").withColumnRenamed("rank", "opportunityRank");
        return sides.join(
                        Datasets.lookUp(subjects, ranking.size()),
                        col("sideKind")
                                .equalTo(col("kind"))
                                .and(col("sideSubject").equalTo(col("subject"))))
                .select(
                        col("opportunityId"),
                        col("systemId"),
                        role(kinds, terms).as("role"),
                        col("organisationId"),
                        col("organisation"),
                        col("sourceFile"),
                        col("sourceSheet"),
                        col("sourceRow"),
                        col("systemName"),
                        col("productId"),
                        col("product"),
                        col("supplier"),
                        col("contractEnd"),
                        col("costLowPence"),
                        col("costCentralPence"),
                        col("costHighPence"),
                        lit("").as("countedIn"),
                        lit(null).cast("long").as("gainsPence"),
                        col("imputedCostLow"),
                        col("imputedCostCentral"),
                        col("imputedCostHigh"),
                        col("imputedFrom"),
                        col("kind"),
                        col("noticeMonths"),
                        col("extension"),
                        col("critical"),
                        coalesce(saves(kinds, terms), lit(false)).as("advised"),
                        counts(kinds, "imputedCostLow", Cut.LOW, terms).as("imputedLowPence"),
                        counts(kinds, "imputedCostCentral", Cut.CENTRAL, terms).as("imputedCentralPence"),
                        counts(kinds, "imputedCostHigh", Cut.HIGH, terms).as("imputedHighPence"),
                        counts(kinds, "costLowPence", Cut.LOW, terms).as("countsLowPence"),
                        counts(kinds, "costCentralPence", Cut.CENTRAL, terms).as("countsCentralPence"),
                        counts(kinds, "costHighPence", Cut.HIGH, terms).as("countsHighPence"),
                        when(col("kind").isin("K6", "K7"), col("subject")).as("offer"),
                        col("pays"),
                        col("opportunityRank"))
                .withColumn(
                        "saves",
                        when(
                                col("advised")
                                        .and(coalesce(col("pays"), lit(false)))
                                        .and(col("costCentralPence").isNotNull()),
                                col("opportunityRank")))
                .drop("pays", "opportunityRank");
    }

    /** Whether an opportunity, if it is advised, saves part of a member's cost. */
    private static Column saves(List<OpportunityKind> kinds, Terms terms) {
        return advised(lit(false), kinds, kind -> kind.saves(terms));
    }

    /** Where nothing is advised, all are holders alike. */
    private static Column role(List<OpportunityKind> kinds, Terms terms) {
        return advised(lit("holder"), kinds, kind -> kind.role(terms));
    }

    private static Column advised(Column other, List<OpportunityKind> kinds, Function<OpportunityKind, Column> what) {
        return byKind(when(col("standing").notEqual(Advice.CONSOLIDATE.ordinal()), other), kinds, what);
    }

    private static Column counts(List<OpportunityKind> kinds, String cost, Cut cut, Terms terms) {
        return byKind(when(col(cost).isNull(), lit(null)), kinds, kind -> kind.counts(col(cost), cut, terms));
    }

    /** What the kind of each row has; kinds that have the same are asked for together, and once. */
    private static Column byKind(Column first, List<OpportunityKind> kinds, Function<OpportunityKind, Column> what) {
        Map<Column, List<String>> alike = new LinkedHashMap<>();
        for (OpportunityKind kind : kinds) {
            alike.computeIfAbsent(what.apply(kind), column -> new ArrayList<>()).add(kind.id());
        }
        Column chosen = first;
        for (Map.Entry<Column, List<String>> some : alike.entrySet()) {
            chosen = chosen.when(col("kind").isin(some.getValue().toArray()), some.getKey());
        }
        return chosen;
    }

    /** What a member's organisation is expected to save a year, by the shares of the kind's rule. */
    static Column gained(List<OpportunityKind> kinds, Terms terms) {
        Column gained = when(lit(false), lit(null).cast("long"));
        for (OpportunityKind kind : kinds) {
            if (kind.rules().isEmpty()) continue;
            MoneyRule rule = kind.rules().get(0);
            BigDecimal share = terms.reckoning(rule).saved().central();
            for (Rate rate : terms.reckoning(rule).achieved()) share = share.multiply(rate.central());
            gained = gained.when(
                    col("kind").equalTo(kind.id()),
                    round(col("countsCentralPence").cast("decimal(19,0)").multiply(lit(share)), 0)
                            .cast("long"));
        }
        return gained;
    }
}
