package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.udf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.consolidation.analyser.catalogue.Weighting;
import org.consolidation.analyser.spark.Datasets;

/**
 * Ranks opportunities without bringing them to one place: how many have each score is few figures,
 * which give the rank at which each score begins; within a score the id decides.
 */
final class Ranking {

    private Ranking() {}

    /**
     * Advised ones first, then those left alone, then context; in each the higher score first, ties by
     * id.
     *
     * @param found rows of {@link Found}; cached: read twice
     * @param weightings other ways to weigh, in the order of the other scores
     */
    static Ranked rank(Dataset<Row> found, List<Weighting> weightings) {
        List<Tie> ties = Datasets.as(
                        found.select(
                                        col("standing"),
                                        col("opportunity.worth.netCentralPence")
                                                .gt(0)
                                                .as("pays"),
                                        posexplode(concat(array(col("scoreMilli")), col("otherScores")))
                                                .as(new String[] {"weighting", "scoreMilli"}))
                                .groupBy("weighting", "standing", "scoreMilli")
                                .agg(
                                        count(lit(1)).as("size"),
                                        count_if(col("pays")).as("paying")),
                        Tie.class)
                .collectAsList();
        List<Start> all = starts(ties);
        Dataset<Row> starts = Datasets.of(
                        found.sparkSession(),
                        all.stream().filter(start -> start.weighting() == 0).toList(),
                        Start.class)
                .toDF("weighting", "startStanding", "startScoreMilli", "before")
                .drop("weighting");
        Dataset<Row> ranks = found.select(
                        col("kind"),
                        col("subject"),
                        col("anchor"),
                        col("standing"),
                        col("scoreMilli"),
                        col("otherScores"),
                        col("opportunity.opportunityId").as("opportunityId"),
                        col("opportunity.capabilityId").as("capabilityId"),
                        col("opportunity.saving.centralPence").isNotNull().as("reckoned"),
                        col("opportunity.worth.netCentralPence").gt(0).as("pays"))
                .join(
                        broadcast(starts),
                        col("standing")
                                .equalTo(col("startStanding"))
                                .and(col("scoreMilli").equalTo(col("startScoreMilli"))))
                .withColumn(
                        "rank",
                        row_number()
                                .over(Window.partitionBy("standing", "scoreMilli")
                                        .orderBy("opportunityId"))
                                .cast("long")
                                .plus(col("before")))
                .select(
                        col("kind"),
                        col("subject"),
                        col("anchor"),
                        col("standing"),
                        col("opportunityId"),
                        col("capabilityId"),
                        col("reckoned"),
                        col("pays"),
                        col("rank"),
                        otherRanks(all, weightings).as("otherRanks"));
        List<Tie> own = ties.stream().filter(tie -> tie.weighting() == 0).toList();
        return new Ranked(
                Datasets.keep(ranks),
                own.stream().mapToLong(Tie::size).sum(),
                own.stream().anyMatch(tie -> tie.paying() > 0));
    }

    /** "money first 3": the rank at which a score begins, so that equal scores share one. */
    private static Column otherRanks(List<Start> starts, List<Weighting> weightings) {
        HashMap<String, Long> ranks = new HashMap<>();
        for (Start start : starts)
            ranks.put(key(start.weighting(), start.standing(), start.scoreMilli()), start.before() + 1);
        List<String> names =
                new ArrayList<>(weightings.stream().map(Weighting::name).toList());
        UDF2<Integer, scala.collection.Seq<Long>, String[]> look = (standing, scores) -> {
            String[] words = new String[names.size()];
            for (int i = 0; i < words.length; i++) {
                words[i] = names.get(i) + " " + ranks.get(key(i + 1, standing, scores.apply(i)));
            }
            return words;
        };
        return udf(look, DataTypes.createArrayType(DataTypes.StringType)).apply(col("standing"), col("otherScores"));
    }

    private static String key(int weighting, int standing, long scoreMilli) {
        return weighting + "|" + standing + "|" + scoreMilli;
    }

    /**
     * The ranks of what was found.
     *
     * @param ranks of each opportunity its id, kind, subject, anchor, standing and function, whether it has a
     *     saving and pays, its rank and its ranks by other weightings; kept
     * @param size opportunities
     * @param pays whether any of them is worth more than nothing
     */
    record Ranked(Dataset<Row> ranks, long size, boolean pays) {}

    /**
     * The place of an opportunity in the ranking, and how its members are known.
     *
     * @param opportunityId the opportunity
     * @param kind id of its kind
     * @param subject as the kind names it to its members
     * @param anchor by which members' roles are told; ""
     * @param standing place of its advice
     * @param reckoned whether it has a saving
     * @param pays whether it is worth more than nothing
     * @param rank from 1
     */
    public record Place(
            String opportunityId,
            String kind,
            String subject,
            String anchor,
            int standing,
            boolean reckoned,
            boolean pays,
            long rank) {

        boolean advised() {
            return standing == Advice.CONSOLIDATE.ordinal();
        }
    }

    /** One for each opportunity; columns of {@link Place}. */
    static Dataset<Row> places(Ranked ranking) {
        return ranking.ranks()
                .select(
                        col("opportunityId"),
                        col("kind"),
                        col("subject"),
                        col("anchor"),
                        col("standing"),
                        col("reckoned"),
                        coalesce(col("pays"), lit(false)).as("pays"),
                        col("rank"));
    }

    /**
     * Opportunities of one standing and score, and how many of them are worth more than nothing.
     *
     * @param weighting 0 for the ranking's own, then the others in order
     */
    public record Tie(int weighting, int standing, long scoreMilli, long size, long paying) {}

    /** How many rank before the first of a standing and score. */
    public record Start(int weighting, int standing, long scoreMilli, long before) {}

    /** Where each standing and score begins under each weighting; ties in any order. */
    static List<Start> starts(List<Tie> ties) {
        List<Tie> ordered = ties.stream()
                .sorted(Comparator.comparingInt(Tie::weighting)
                        .thenComparingInt(Tie::standing)
                        .thenComparing(Comparator.comparingLong(Tie::scoreMilli).reversed()))
                .toList();
        List<Start> starts = new ArrayList<>();
        long before = 0;
        int weighting = 0;
        for (Tie tie : ordered) {
            if (tie.weighting() != weighting) before = 0;
            weighting = tie.weighting();
            starts.add(new Start(weighting, tie.standing(), tie.scoreMilli(), before));
            before += tie.size();
        }
        return starts;
    }
}
