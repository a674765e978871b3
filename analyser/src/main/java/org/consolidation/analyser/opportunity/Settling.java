package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.udf;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.consolidation.analyser.spark.Datasets;

/**
 * Who keeps the pounds that count for it. An opportunity that is worth more than nothing by itself may be left with
 * so few pounds by those before it in rank that it would not pay any more: it gives these up to the next in rank, so
 * that every one in a sum pays on what it counts on.
 *
 * <p>All that would not pay give up at once. Who keeps what counts for it only gains by that, and pays the better,
 * but where a one-off cost falls due for each system: one more may then give up, and so on until all pay. Cautious:
 * one that gave up does not come back, though what another gave up at the same time might have made it pay.
 *
 * <p>The rounds go through what is bid on each cost and nothing else of the systems. The driver holds those that gave
 * up as 64 bits each.
 */
final class Settling {

    private Settling() {}

    /** Who would save part of a system's cost and pays by itself, in order of rank. */
    public record Contest(List<Bid> bids) {}

    /** An opportunity, and what of the cost it counts on, in pence. */
    public record Bid(String opportunityId, long countsPence) {}

    /** An opportunity with what counts for it: how many costs, and what of them it counts on. */
    public record Held(String opportunityId, String kind, String capabilityId, long known, long countsPence) {

        boolean pays(Terms terms) {
            Costs costs = new Costs(known, known, countsPence, countsPence, countsPence);
            return new Appraisal(OpportunityKinds.ruleOf(kind, capabilityId), costs, terms).netCentralPence() > 0;
        }
    }

    /** Ids of one partition on their way to the driver. */
    public record Pack(byte[] bytes) {}

    /**
     * The systems with {@code claimant} beside: the id of the one opportunity that counts on the system's cost, of
     * those that have a stake in it; "" for none.
     *
     * @param concerned kept: read more than once
     */
    static Dataset<Row> settle(Ranking.Ranked ranking, Dataset<Concerned> concerned, Terms terms) {
        if (!ranking.pays()) return concerned.withColumn("claimant", lit(""));
        Dataset<Contest> contests = Datasets.keep(contests(concerned));
        long[] givenUp = new long[0];
        for (long[] more = losing(ranking, contests, givenUp, terms);
                more.length > 0;
                more = losing(ranking, contests, givenUp, terms)) {
            givenUp = LongStream.concat(Arrays.stream(givenUp), Arrays.stream(more))
                    .sorted()
                    .toArray();
        }
        return concerned.withColumn("claimant", claimant(concerned, givenUp));
    }

    private static Dataset<Contest> contests(Dataset<Concerned> concerned) {
        Column stakes =
                filter(col("concerns"), concern -> concern.getField("stake").isNotNull());
        return Datasets.as(
                concerned
                        .where(size(col("contenders")).gt(0))
                        .select(transform(
                                        stakes,
                                        concern -> functions.struct(
                                                concern.getField("opportunityId")
                                                        .as("opportunityId"),
                                                coalesce(concern.getField("countsCentralPence"), lit(0L))
                                                        .as("countsPence")))
                                .as("bids")),
                Contest.class);
    }

    /** Those that would not pay on what counts for them, where others gave up. */
    private static long[] losing(Ranking.Ranked ranking, Dataset<Contest> contests, long[] givenUp, Terms terms) {
        Broadcast<Terms> shared = Datasets.share(contests.sparkSession(), terms);
        Broadcast<long[]> sent = Datasets.share(contests.sparkSession(), givenUp);
        Dataset<Row> held = Datasets.flatMap(
                        contests,
                        contest -> contest.bids().stream()
                                .filter(bid -> !holds(sent.value(), bid.opportunityId()))
                                .limit(1)
                                .iterator(),
                        Bid.class)
                .groupBy(col("opportunityId").as("holder"))
                .agg(count(lit(1)).as("known"), sum("countsPence").as("countsPence"));
        Dataset<Held> all = Datasets.as(
                ranking.ranks()
                        .join(held, col("opportunityId").equalTo(col("holder")))
                        .select("opportunityId", "kind", "capabilityId", "known", "countsPence"),
                Held.class);
        Dataset<Pack> packs = Datasets.mapPartitions(
                all, rows -> List.of(new Pack(pack(rows, shared.value()))).iterator(), Pack.class);
        return packs.collectAsList().stream()
                .flatMapToLong(pack -> unpack(pack.bytes()))
                .toArray();
    }

    private static byte[] pack(Iterator<Held> rows, Terms terms) {
        List<Long> ids = new ArrayList<>();
        rows.forEachRemaining(held -> {
            if (!held.pays(terms)) ids.add(bits(held.opportunityId()));
        });
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * ids.size());
        ids.forEach(bytes::putLong);
        return bytes.array();
    }

    private static LongStream unpack(byte[] bytes) {
        ByteBuffer longs = ByteBuffer.wrap(bytes);
        return LongStream.generate(longs::getLong).limit(bytes.length / Long.BYTES);
    }

    private static Column claimant(Dataset<Concerned> concerned, long[] givenUp) {
        Broadcast<long[]> sent = Datasets.share(concerned.sparkSession(), givenUp);
        UDF1<scala.collection.Seq<String>, String> first =
                ids -> first(IntStream.range(0, ids.size()).mapToObj(ids::apply), sent.value());
        return udf(first, DataTypes.StringType).apply(col("contenders.opportunityId"));
    }

    /** The first that did not give up; "" when all did. */
    static String first(Stream<String> contenders, long[] givenUp) {
        return contenders.filter(id -> !holds(givenUp, id)).findFirst().orElse("");
    }

    private static boolean holds(long[] givenUp, String opportunityId) {
        return Arrays.binarySearch(givenUp, bits(opportunityId)) >= 0;
    }

    private static long bits(String opportunityId) {
        return Long.parseUnsignedLong(opportunityId, 16);
    }
}
