package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
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
     */
    static Ranked rank(Dataset<Row> found) {
        List<Tie> ties = Datasets.as(
                        found.groupBy("standing", "scoreMilli")
                                .agg(
                                        count(lit(1)).as("size"),
                                        count_if(col("opportunity.worth.netCentralPence")
                                                        .gt(0))
                                                .as("paying")),
                        Tie.class)
                .collectAsList();
        Dataset<Row> starts = Datasets.of(found.sparkSession(), starts(ties), Start.class)
                .toDF("startStanding", "startScoreMilli", "before");
        Dataset<Row> ranked = found.join(
                        broadcast(starts),
                        col("standing")
                                .equalTo(col("startStanding"))
                                .and(col("scoreMilli").equalTo(col("startScoreMilli"))))
                .withColumn(
                        "place",
                        row_number()
                                .over(Window.partitionBy("standing", "scoreMilli")
                                        .orderBy("opportunity.opportunityId"))
                                .cast("long")
                                .plus(col("before")))
                .select(
                        col("kind"),
                        col("subject"),
                        col("anchor"),
                        col("standing"),
                        col("opportunity").withField("rank", col("place")).as("opportunity"));
        return new Ranked(ranked, ties.stream().anyMatch(tie -> tie.paying() > 0));
    }

    /**
     * What was found, ranked.
     *
     * @param found kind, subject, anchor, standing and the opportunity with its rank
     * @param pays whether any of them is worth more than nothing
     */
    record Ranked(Dataset<Row> found, boolean pays) {}

    /** Opportunities of one standing and score, and how many of them are worth more than nothing. */
    public record Tie(int standing, long scoreMilli, long size, long paying) {}

    /** How many rank before the first of a standing and score. */
    public record Start(int standing, long scoreMilli, long before) {}

    /** Where each standing and score begins; in any order. */
    static List<Start> starts(List<Tie> ties) {
        List<Tie> ordered = ties.stream()
                .sorted(Comparator.comparingInt(Tie::standing)
                        .thenComparing(Comparator.comparingLong(Tie::scoreMilli).reversed()))
                .toList();
        List<Start> starts = new ArrayList<>();
        long before = 0;
        for (Tie tie : ordered) {
            starts.add(new Start(tie.standing(), tie.scoreMilli(), before));
            before += tie.size();
        }
        return starts;
    }
}
