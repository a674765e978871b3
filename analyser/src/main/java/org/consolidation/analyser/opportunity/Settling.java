package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.col;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.consolidation.analyser.spark.Datasets;

/**
 * Who keeps the pounds that count for it. An opportunity that is worth more than nothing by itself may be left with
 * so few pounds by those before it in rank that it would not pay any more: it gives these up to the next in rank, so
 * that every one in a sum pays on what it counts on.
 *
 * <p>All that would not pay give up at once. Who keeps what counts for it only gains by that, and pays the better,
 * but where a one-off cost falls due for each system: one more may then give up, and so on until all pay. Cautious:
 * one that gave up does not come back, though what another gave up at the same time might have made it pay.
 */
final class Settling {

    private Settling() {}

    /**
     * Who concerns what, and what counts for each.
     *
     * @param concerned each system with what concerns it
     * @param shares what each opportunity has of the whole
     */
    record Settled(Dataset<Concerned> concerned, Dataset<Claiming.Share> shares) {}

    /** Both as they are when nobody counts on pounds on which it would not pay; both kept. */
    static Settled settle(Ranking.Ranked ranking, Dataset<Concerned> concerned, Peers peers, Terms terms) {
        Settled settled = new Settled(concerned, Datasets.keep(Claiming.shares(ranking, concerned, peers, terms)));
        long[] givenUp = new long[0];
        while (ranking.pays()) {
            long[] more = losing(settled.shares());
            if (more.length == 0) return settled;
            givenUp = sorted(givenUp, more);
            Dataset<Concerned> rest = Datasets.keep(without(concerned, givenUp, terms));
            settled = new Settled(rest, Datasets.keep(Claiming.shares(ranking, rest, peers, terms)));
        }
        return settled;
    }

    /** Ids of those that would not pay on what counts for them, 64 bits each: few, and nothing else of them. */
    private static long[] losing(Dataset<Claiming.Share> shares) {
        List<String> ids = shares.where(col("claim.netCentralPence").leq(0))
                .select("opportunityId")
                .as(Encoders.STRING())
                .collectAsList();
        return ids.stream().mapToLong(Settling::bits).toArray();
    }

    private static long[] sorted(long[] some, long[] more) {
        long[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        Arrays.sort(all);
        return all;
    }

    private static long bits(String opportunityId) {
        return Long.parseUnsignedLong(opportunityId, 16);
    }

    private static Dataset<Concerned> without(Dataset<Concerned> concerned, long[] givenUp, Terms terms) {
        Broadcast<Terms> shared = Datasets.share(concerned.sparkSession(), terms);
        Broadcast<long[]> sent = Datasets.share(concerned.sparkSession(), givenUp);
        return Datasets.map(
                concerned,
                one -> one.counted(id -> Arrays.binarySearch(sent.value(), bits(id)) >= 0, shared.value()),
                Concerned.class);
    }
}
