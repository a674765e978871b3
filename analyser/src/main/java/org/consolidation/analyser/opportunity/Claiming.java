package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
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
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.consolidation.analyser.spark.Datasets;

/**
 * Each pound in one opportunity: a system's cost counts for the first in rank of those that would save part
 * of it, are worth more than nothing and did not give up. Ranks are all different, so there are no ties.
 */
final class Claiming {

    private Claiming() {}

    /**
     * What each opportunity has of the whole.
     *
     * @param ranks see {@link Ranking}
     * @param concerned the systems that they concern, see {@link Settling}
     */
    static Dataset<Share> shares(Ranking.Ranked ranking, Dataset<Row> concerned, Peers peers, Terms terms) {
        Dataset<Row> all = ranking.ranks()
                .select("opportunityId", "kind", "capabilityId", "rank", "otherRanks")
                .withColumnRenamed("opportunityId", "id");
        Dataset<Row> sums = ranking.pays() || !peers.none()
                ? all.join(sums(concerned, peers), col("id").equalTo(col("holder")), "left")
                : all.withColumn("costs", lit(null).cast(SUMS))
                        .withColumn("stated", lit(null).cast(SUMS))
                        .withColumn("imputed", lit(null).cast(SUMS));
        Dataset<Row> shares = ranking.pays()
                ? sums.join(alternatives(concerned), col("id").equalTo(col("lister")), "left")
                : sums.withColumn("alternatives", lit(null).cast("array<string>"));
        Broadcast<Terms> shared = Datasets.share(shares.sparkSession(), terms);
        return Datasets.map(
                Datasets.as(
                        shares.select(
                                col("id").as("opportunityId"),
                                col("kind"),
                                col("capabilityId"),
                                col("rank"),
                                col("otherRanks"),
                                col("costs"),
                                coalesce(col("alternatives"), lit(new String[0]))
                                        .as("alternatives"),
                                col("stated"),
                                col("imputed")),
                        Stake.class),
                stake -> stake.share(shared.value()),
                Share.class);
    }

    private static final StructType SUMS = new StructType()
            .add("known", DataTypes.LongType, false)
            .add("systems", DataTypes.LongType, false)
            .add("lowPence", DataTypes.LongType, false)
            .add("centralPence", DataTypes.LongType, false)
            .add("highPence", DataTypes.LongType, false);

    /** By opportunity: costs that it claims; and of all members, costs stated and imputed, where any is imputed. */
    private static Dataset<Row> sums(Dataset<Row> concerned, Peers peers) {
        Column stake = col("stake").isNotNull();
        Column own = stake.and(col("claimant").equalTo(col("opportunityId")));
        Column advised = col("advised");
        Column stated = advised.and(col("countsCentralPence").isNotNull());
        Column imputed = advised.and(col("imputedCentralPence").isNotNull());
        Dataset<Row> sums = concerned
                .select(col("claimant"), explode(col("concerns")).as("concern"))
                .select("claimant", "concern.*")
                .where(advised)
                .groupBy(col("opportunityId").as("holder"))
                .agg(
                        costs(own, stake, own, "counts").as("costs"),
                        (peers.none() ? lit(null).cast(SUMS) : costs(stated, advised, advised, "counts")).as("stated"),
                        (peers.none() ? lit(null).cast(SUMS) : costs(imputed, advised, advised, "imputed"))
                                .as("imputed"));
        return sums.select(
                col("holder"),
                when(col("costs.systems").gt(0), col("costs")).as("costs"),
                col("stated"),
                when(col("imputed.known").gt(0), col("imputed")).as("imputed"));
    }

    /** By opportunity: the others that look at the same costs, first in rank first. */
    private static Dataset<Row> alternatives(Dataset<Row> concerned) {
        return concerned
                .where(size(col("contenders")).gt(1))
                .select(col("contenders"), explode(col("contenders")).as("one"))
                .select(col("one"), explode(col("contenders")).as("other"))
                .where(col("other.rank").notEqual(col("one.rank")))
                .groupBy(col("one.opportunityId").as("lister"))
                .agg(slice(sort_array(collect_set(col("other"))), 1, Claim.ALTERNATIVES)
                        .getField("opportunityId")
                        .as("alternatives"));
    }

    /**
     * What counts for an opportunity beside what was found of it alone.
     *
     * @param otherRanks by other weightings
     * @param claim the pounds that count for it and no other
     * @param imputation what it would save of costs that nobody states
     */
    public record Share(
            String opportunityId,
            String kind,
            String capabilityId,
            long rank,
            List<String> otherRanks,
            Claim claim,
            Imputation imputation) {}

    /**
     * An opportunity with the sums of its members.
     *
     * @param costs yearly, that it claims; null when it would save nothing that is known
     * @param alternatives first in rank first
     * @param stated costs of the systems on which it would save, as far as the returns tell
     * @param imputed of those that state none; null when there are none of those
     */
    public record Stake(
            String opportunityId,
            String kind,
            String capabilityId,
            long rank,
            List<String> otherRanks,
            Costs costs,
            List<String> alternatives,
            Costs stated,
            Costs imputed) {

        Share share(Terms terms) {
            return new Share(
                    opportunityId,
                    kind,
                    capabilityId,
                    rank,
                    otherRanks,
                    costs == null
                            ? Claim.NONE
                            : Claim.of(OpportunityKinds.ruleOf(kind, capabilityId), costs, alternatives, terms),
                    imputed == null
                            ? Imputation.NONE
                            : Imputation.of(OpportunityKinds.ruleOf(kind, capabilityId), stated, imputed, terms));
        }
    }

    private static Column costs(Column known, Column systems, Column counted, String prefix) {
        return struct(
                count_if(known).as("known"),
                count_if(systems).as("systems"),
                total(counted, prefix + "LowPence").as("lowPence"),
                total(counted, prefix + "CentralPence").as("centralPence"),
                total(counted, prefix + "HighPence").as("highPence"));
    }

    private static Column total(Column when, String of) {
        return coalesce(sum(when(when, col(of))), lit(0L));
    }
}
