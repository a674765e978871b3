package org.consolidation.analyser.change;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.decision.Reply;
import org.consolidation.analyser.decision.ReplyStatus;
import org.consolidation.analyser.opportunity.Opportunities;
import org.consolidation.analyser.spark.Datasets;

/**
 * Carries replies from run to run by the ids of opportunities. A reply of the collection goes before one of the
 * earlier run unless that is later. As many rows reach the driver as people replied.
 */
public final class Replying {

    private Replying() {}

    /**
     * What this run makes of replies. Without replies nothing is done.
     *
     * @param previous the earlier run; null for none
     * @param own replies of the collection
     */
    public static Replies reply(RunFolder previous, List<Reply> own, Opportunities opportunities) {
        Map<String, Reply> replies = new TreeMap<>();
        Map<String, CSVRecord> before = new HashMap<>();
        if (previous != null) {
            for (CSVRecord line : EarlierTables.few(previous, "replies")) {
                Reply reply = earlier(line);
                replies.put(reply.key(), reply);
                before.put(reply.key(), line);
            }
        }
        for (Reply reply : own) replies.merge(reply.key(), reply, Replying::later);
        Dataset<Row> earlier = previous != null && previous.has("recommendations")
                ? recommended(opportunities.opportunities().sparkSession(), previous)
                : null;
        if (replies.isEmpty()) return new Replies(List.of(), earlier);
        return new Replies(outcomes(previous, List.copyOf(replies.values()), before, opportunities), earlier);
    }

    private static Reply earlier(CSVRecord line) {
        ReplyStatus status = ReplyStatus.of(line.get("status"));
        return new Reply(
                line.get("organisation"),
                line.get("opportunity"),
                status == null ? ReplyStatus.NOTED : status,
                EarlierTables.plain(line.get("text")),
                line.get("date").isEmpty() ? null : LocalDate.parse(line.get("date")),
                "",
                0);
    }

    private static Reply later(Reply earlier, Reply own) {
        return earlier.date() != null && own.date() != null && earlier.date().isAfter(own.date()) ? earlier : own;
    }

    private static Dataset<Row> recommended(SparkSession spark, RunFolder previous) {
        return previous.table(spark, "recommendations")
                .select(
                        col("organisation").as("earlierOrganisationId"),
                        col("opportunity").as("earlierOpportunityId"),
                        col("since").as("earlierSince"));
    }

    private static List<ReplyOutcome> outcomes(
            RunFolder previous, List<Reply> replies, Map<String, CSVRecord> before, Opportunities opportunities) {
        Object[] ids = replies.stream().map(Reply::opportunityId).distinct().toArray();
        Object[] bodies = replies.stream().map(Reply::organisationId).distinct().toArray();
        Map<String, String> titles = new HashMap<>();
        opportunities
                .opportunities()
                .where(col("opportunityId").isin(ids))
                .select("opportunityId", "title")
                .collectAsList()
                .forEach(row -> titles.put(row.getString(0), row.getString(1)));
        Set<String> concerned = new HashSet<>();
        opportunities
                .members()
                .where(col("opportunityId").isin(ids).and(col("organisationId").isin(bodies)))
                .select("organisationId", "opportunityId")
                .distinct()
                .collectAsList()
                .forEach(row -> concerned.add(row.getString(0) + "\u0000" + row.getString(1)));
        Set<String> gone = new TreeSet<>();
        for (Reply reply : replies) if (!titles.containsKey(reply.opportunityId())) gone.add(reply.opportunityId());
        Became became = gone.isEmpty() || previous == null
                ? new Became(Map.of(), Map.of())
                : became(previous, gone, bodies, opportunities);
        List<ReplyOutcome> outcomes = new ArrayList<>();
        for (Reply reply : replies) outcomes.add(outcome(reply, previous, titles, concerned, became, before));
        return outcomes;
    }

    private static ReplyOutcome outcome(
            Reply reply,
            RunFolder previous,
            Map<String, String> titles,
            Set<String> concerned,
            Became became,
            Map<String, CSVRecord> before) {
        String id = reply.opportunityId();
        if (titles.containsKey(id)) {
            boolean still = concerned.contains(reply.key());
            return new ReplyOutcome(
                    reply,
                    still ? ReplyOutcome.State.STANDS : ReplyOutcome.State.NOT_CONCERNED,
                    titles.get(id),
                    still ? "" : "none of its systems is in it now");
        }
        CSVRecord last = before.get(reply.key());
        if (became.titles().containsKey(id)) {
            return new ReplyOutcome(
                    reply,
                    ReplyOutcome.State.GONE,
                    became.titles().get(id),
                    became.words().getOrDefault(reply.key(), "the organisation had no system in it"));
        }
        if (last != null) {
            // It was gone in the earlier run already, which says what became of it then.
            return new ReplyOutcome(
                    reply,
                    ReplyOutcome.State.GONE,
                    EarlierTables.plain(last.get("title")),
                    EarlierTables.plain(last.get("became")));
        }
        return new ReplyOutcome(
                reply,
                ReplyOutcome.State.GONE,
                "",
                previous == null
                        ? "no run before this one is given (--previous), so that what became of it is not known"
                        : "the earlier run has no opportunity of that id either");
    }

    /**
     * What became of opportunities of the earlier run that this one does not have.
     *
     * @param titles in the earlier run, by id
     * @param words by organisation and opportunity
     */
    private record Became(Map<String, String> titles, Map<String, String> words) {}

    /** A present opportunity that holds systems of one that is gone. */
    private record Now(String id, String title, long systems) {}

    private static Became became(RunFolder previous, Set<String> gone, Object[] bodies, Opportunities opportunities) {
        SparkSession spark = opportunities.opportunities().sparkSession();
        Map<String, String> titles = new TreeMap<>();
        Map<String, String> kinds = new TreeMap<>();
        previous.table(spark, "opportunities")
                .where(col("opportunity_id").isin(gone.toArray()))
                .select("opportunity_id", "title", "kind")
                .collectAsList()
                .forEach(row -> {
                    titles.put(row.getString(0), EarlierTables.plain(row.getString(1)));
                    kinds.put(row.getString(0), row.getString(2));
                });
        if (titles.isEmpty()) return new Became(titles, Map.of());
        Dataset<Row> then = Datasets.keep(previous.table(spark, "opportunity_members")
                .where(col("opportunity_id")
                        .isin(gone.toArray())
                        .and(col("organisation_id").isin(bodies)))
                .select(
                        col("opportunity_id").as("goneId"),
                        col("organisation_id").as("goneOrganisationId"),
                        col("system_id").as("goneSystemId")));
        Map<String, Long> had = new TreeMap<>();
        then.groupBy("goneOrganisationId", "goneId")
                .agg(count(lit(1)))
                .collectAsList()
                .forEach(row -> had.put(row.getString(0) + "\u0000" + row.getString(1), row.getLong(2)));
        Map<String, List<Now>> now = new TreeMap<>();
        opportunities
                .members()
                .join(broadcast(then), col("systemId").equalTo(col("goneSystemId")))
                .select(
                        col("goneOrganisationId"),
                        col("goneId"),
                        col("opportunityId").as("nowId"))
                .groupBy("goneOrganisationId", "goneId", "nowId")
                .agg(count(lit(1)).as("systems"))
                .join(
                        opportunities.opportunities().select("opportunityId", "kind", "title"),
                        col("nowId").equalTo(col("opportunityId")))
                .select("goneOrganisationId", "goneId", "nowId", "systems", "kind", "title")
                .collectAsList()
                .forEach(row -> {
                    if (!row.getString(4).equals(kinds.get(row.getString(1)))) return;
                    now.computeIfAbsent(row.getString(0) + "\u0000" + row.getString(1), k -> new ArrayList<>())
                            .add(new Now(row.getString(2), row.getString(5), row.getLong(3)));
                });
        Map<String, String> words = new TreeMap<>();
        had.forEach((key, systems) -> words.put(key, words(systems, now.getOrDefault(key, List.of()))));
        return new Became(titles, words);
    }

    private static String words(long systems, List<Now> now) {
        String its = "its " + systems + (systems == 1 ? " system" : " systems");
        return now.stream()
                .min(Comparator.comparingLong(Now::systems).reversed().thenComparing(Now::id))
                .map(most -> most.systems() + " of " + its + (most.systems() == 1 ? " is" : " are") + " now in "
                        + most.id() + " (" + most.title() + ")")
                .orElse("none of " + its + " is in an opportunity of that kind now");
    }
}
