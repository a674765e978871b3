package org.consolidation.analyser.report;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import java.io.Serializable;
import java.util.TreeMap;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.change.ReplyOutcome;
import org.consolidation.analyser.decision.Reply;
import org.consolidation.analyser.spark.Datasets;

/**
 * An opportunity put to one organisation that it concerns, with its reply.
 *
 * @param opportunityId the opportunity
 * @param organisationId to whom
 * @param organisation name as shown
 * @param ownSystems its systems that it concerns
 * @param kind such as K1
 * @param title names the subject
 * @param advice CONSOLIDATE or LEAVE_ALONE
 * @param rank from 1
 * @param since date, as ISO text, of the first run that put it to the organisation; "" when not known
 * @param status of its reply; ""
 * @param text of its reply; ""
 * @param replied date of its reply, as ISO text; ""
 * @param withoutCost of its systems without a cost
 * @param withoutEnd of them without a contract end
 * @param withoutSupplier of them without a supplier
 * @param why there is no saving; ""
 * @param gainsPence what the organisation saves a year by it, each pound counted once; null where none counts
 */
public record Recommendation(
        String opportunityId,
        String organisationId,
        String organisation,
        long ownSystems,
        String kind,
        String title,
        String advice,
        long rank,
        String since,
        String status,
        String text,
        String replied,
        long withoutCost,
        long withoutEnd,
        long withoutSupplier,
        String why,
        Long gainsPence)
        implements Serializable {

    /** One per opportunity and organisation that it concerns, computed now: tables and pages read it side by side. */
    static Dataset<Recommendation> of(Findings findings) {
        Dataset<Row> concerns = findings.opportunities()
                .members()
                .groupBy("opportunityId", "organisationId")
                .agg(
                        count(lit(1)).as("ownSystems"),
                        min("organisation").as("organisation"),
                        count_if(col("costCentralPence").isNull()).as("withoutCost"),
                        count_if(col("contractEnd").isNull()).as("withoutEnd"),
                        count_if(col("supplier").equalTo("")).as("withoutSupplier"),
                        sum("gainsPence").as("gainsPence"));
        Dataset<Row> titles = findings.opportunities()
                .opportunities()
                .select(
                        col("opportunityId").as("toldId"),
                        col("kind"),
                        col("title"),
                        col("advice"),
                        col("rank"),
                        col("saving.notComputable").as("why"));
        Dataset<Row> told = concerns.join(
                        Datasets.lookUp(titles), col("opportunityId").equalTo(col("toldId")))
                .drop("toldId");
        String now = findings.asOf() == null ? "" : findings.asOf().toString();
        Dataset<Row> earlier = findings.replies().earlier();
        Dataset<Row> dated = earlier == null
                ? told.withColumn("since", lit(now))
                : told.join(
                                earlier,
                                col("organisationId")
                                        .equalTo(col("earlierOrganisationId"))
                                        .and(col("opportunityId").equalTo(col("earlierOpportunityId"))),
                                "left")
                        .withColumn("since", coalesce(col("earlierSince"), lit(now)))
                        .drop("earlierOrganisationId", "earlierOpportunityId", "earlierSince");
        Dataset<Recommendation> open = Datasets.as(
                dated.withColumn("status", lit("")).withColumn("text", lit("")).withColumn("replied", lit("")),
                Recommendation.class);
        TreeMap<String, Reply> replies = new TreeMap<>();
        for (ReplyOutcome outcome : findings.replies().outcomes()) {
            replies.put(outcome.reply().key(), outcome.reply());
        }
        if (replies.isEmpty()) return Datasets.keepNow(open);
        Broadcast<TreeMap<String, Reply>> sent =
                Datasets.share(findings.portfolio().systems().sparkSession(), replies);
        return Datasets.keepNow(Datasets.map(open, o -> o.answered(sent.value()), Recommendation.class));
    }

    private Recommendation answered(TreeMap<String, Reply> replies) {
        Reply reply = replies.get(organisationId + "\u0000" + opportunityId);
        return reply == null
                ? this
                : new Recommendation(
                        opportunityId,
                        organisationId,
                        organisation,
                        ownSystems,
                        kind,
                        title,
                        advice,
                        rank,
                        since,
                        reply.status().word(),
                        reply.text(),
                        reply.date() == null ? "" : reply.date().toString(),
                        withoutCost,
                        withoutEnd,
                        withoutSupplier,
                        why,
                        gainsPence);
    }
}
