package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.consolidation.analyser.spark.Datasets;

/**
 * Each pound in one opportunity: a system's cost counts for the first in rank of those that would save part
 * of it and are worth more than nothing. Ranks are all different, so there are no ties.
 */
final class Claiming {

    private Claiming() {}

    /**
     * Members with the opportunity that each one's cost counts for.
     *
     * @param members with {@code saves}, see {@link Finding}
     * @param gains what a member's organisation saves by it
     * @return the same with {@code countedIn} and {@code gainsPence} filled; {@code stake} is the rank and id of a member's
     *     opportunity and {@code stakes} those of all that would save part of the same cost
     */
    static Dataset<Row> counted(Dataset<Row> members, Column gains) {
        WindowSpec system = Window.partitionBy("systemId");
        Column stake = when(
                col("saves").isNotNull(),
                struct(col("saves").as("rank"), col("opportunityId").as("id")));
        return members.withColumn("stake", stake)
                .withColumn("stakes", collect_set(col("stake")).over(system))
                .withColumn(
                        "countedIn",
                        when(
                                        col("saves").isNotNull(),
                                        min(col("stake")).over(system).getField("id"))
                                .otherwise(lit("")))
                .withColumn("gainsPence", when(col("countedIn").equalTo(col("opportunityId")), gains));
    }

    /** Opportunities with what they claim. */
    static Dataset<Opportunity> claiming(Dataset<Row> ranked, Dataset<Row> counted, Terms terms) {
        Column own = col("countedIn").equalTo(col("opportunityId"));
        Dataset<Row> saving = counted.where(col("saves").isNotNull());
        Dataset<Row> sums = saving.groupBy(col("opportunityId").as("claimant"))
                .agg(struct(
                                count_if(own).as("known"),
                                count(lit(1)).as("systems"),
                                total(own, "countsLowPence"),
                                total(own, "countsCentralPence"),
                                total(own, "countsHighPence"))
                        .as("costs"));
        Dataset<Row> others = saving.select(
                        col("opportunityId"), explode(col("stakes")).as("other"))
                .where(col("other.id").notEqual(col("opportunityId")))
                .groupBy(col("opportunityId").as("lister"))
                .agg(slice(sort_array(collect_set(col("other"))), 1, Claim.ALTERNATIVES)
                        .getField("id")
                        .as("alternatives"));
        Dataset<Row> claims = ranked.join(sums, col("opportunity.opportunityId").equalTo(col("claimant")), "left")
                .join(others, col("opportunity.opportunityId").equalTo(col("lister")), "left")
                .select(
                        col("opportunity"),
                        col("costs"),
                        coalesce(col("alternatives"), lit(new String[0])).as("alternatives"));
        Broadcast<Terms> shared = Datasets.share(ranked.sparkSession(), terms);
        return Datasets.map(
                Datasets.as(claims, Stake.class), stake -> stake.claimed(shared.value()), Opportunity.class);
    }

    /**
     * An opportunity with the sums of what it claims.
     *
     * @param costs yearly; null when it would save nothing that is known
     * @param alternatives first in rank first
     */
    public record Stake(Opportunity opportunity, Costs costs, List<String> alternatives) {

        Opportunity claimed(Terms terms) {
            return costs == null
                    ? opportunity
                    : opportunity.claiming(Claim.of(OpportunityKinds.rule(opportunity), costs, alternatives, terms));
        }
    }

    private static Column total(Column when, String of) {
        String name = of.substring("counts".length());
        return coalesce(sum(when(when, col(of))), lit(0L))
                .as(Character.toLowerCase(name.charAt(0)) + name.substring(1));
    }
}
