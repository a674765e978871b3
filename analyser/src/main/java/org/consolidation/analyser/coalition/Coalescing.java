package org.consolidation.analyser.coalition;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.consolidation.analyser.ingest.Organisation;
import org.consolidation.analyser.portfolio.Holding;
import org.consolidation.analyser.portfolio.Portfolio;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.spark.RecordEncoder;
import scala.Tuple2;

/**
 * Finds who shares most with whom. Holders are gathered per product up to a bound, so that a popular product
 * gathers nothing; each organisation then gets the products it has with all who have them, finds those closest
 * to it, and one task lays out what all have found. Two shuffles of what organisations hold, none of pairs, and
 * as plain RDDs nothing to plan.
 */
public final class Coalescing {

    private static final int NOBODY = -1;

    private Coalescing() {}

    /** What an organisation found; or, without it, how many products were left out. */
    private record Own(Near near, long tooCommon) implements Serializable {}

    /** What the one task hands on: a pair or a coalition, or how many products were left out. */
    private record Row(OrganisationPair pair, Coalition coalition, long tooCommon) implements Serializable {}

    /**
     * Over all products in use that are neither in-house nor generic nor infrastructure.
     *
     * <p>Rarity is measured against all organisations with a system in use: who answered nothing tells nothing.
     */
    public static Coalitions coalesce(
            Portfolio portfolio, Collection<Organisation> register, Alliances alliances, CoalitionSettings settings) {
        Map<String, String> names = new TreeMap<>();
        portfolio
                .organisations()
                .where(col("systems").gt(0))
                .select("organisationId", "organisation")
                .collectAsList()
                .forEach(row -> names.put(row.getString(0), row.getString(1)));
        if (names.size() < 2) return Coalitions.NONE;
        long organisations = names.size();
        Dataset<Holding> holdings = portfolio.tallies().holdings();
        SparkSession spark = holdings.sparkSession();
        // Only places in this order travel: they are small, and in the order of the ids.
        Broadcast<String[]> ids = Datasets.share(spark, names.keySet().toArray(String[]::new));
        Broadcast<Acquaintance> known = Datasets.share(spark, Acquaintance.of(names, register, alliances));
        Dataset<Held> held = Datasets.as(
                holdings.filter(col("counted").and(col("realProduct")).and(not(col("infrastructure"))))
                        .select("organisationId", "productId", "product", "costCentralPence"),
                Held.class);
        JavaRDD<Row> rows = held.javaRDD()
                .mapToPair(one -> new Tuple2<>(one.productId(), one))
                .aggregateByKey(
                        new Holders(settings.holders()),
                        (holders, one) -> holders.add(
                                Arrays.binarySearch(ids.value(), one.organisationId()),
                                one.product(),
                                one.costCentralPence()),
                        Holders::and)
                .flatMapToPair(product -> sent(product._1(), product._2(), organisations))
                .groupByKey()
                .map(own -> found(own._1(), own._2(), ids.value(), known.value(), settings.peers()))
                .coalesce(1, true)
                .mapPartitions(all -> laidOut(all, known.value(), settings))
                .persist(StorageLevel.MEMORY_AND_DISK());
        List<Row> few = rows.filter(row -> row.pair() == null
                        || close(row.pair().leftPlace())
                        || close(row.pair().rightPlace()))
                .collect();
        List<Coalition> coalitions = few.stream()
                .map(Row::coalition)
                .filter(coalition -> coalition != null)
                .toList();
        long tooCommon = few.stream().mapToLong(Row::tooCommon).sum();
        Dataset<OrganisationPair> pairs = spark.createDataset(
                rows.filter(row -> row.pair() != null).map(Row::pair).rdd(), RecordEncoder.of(OrganisationPair.class));
        return new Coalitions(organisations, settings.holders(), tooCommon, coalitions, pairs, peers(few));
    }

    /** To each who has a product that it shares; of a product of too many only that there is one, to nobody. */
    private static Iterator<Tuple2<Integer, Shared>> sent(String productId, Holders holders, long organisations) {
        if (holders.many())
            return List.of(new Tuple2<>(NOBODY, Shared.OF_TOO_MANY)).iterator();
        if (holders.size() < 2) return Collections.emptyIterator();
        Shared shared = Shared.of(productId, holders, organisations);
        return Arrays.stream(shared.organisations())
                .mapToObj(organisation -> new Tuple2<>(organisation, shared))
                .iterator();
    }

    private static Own found(int own, Iterable<Shared> products, String[] ids, Acquaintance known, int peers) {
        if (own != NOBODY) return new Own(Near.of(own, products, ids, known, peers), 0);
        long tooCommon = 0;
        for (Shared ignored : products) tooCommon++;
        return new Own(null, tooCommon);
    }

    private static Iterator<Row> laidOut(Iterator<Own> all, Acquaintance known, CoalitionSettings settings) {
        List<Near> organisations = new ArrayList<>();
        long tooCommon = 0;
        while (all.hasNext()) {
            Own own = all.next();
            tooCommon += own.tooCommon();
            if (own.near() != null) organisations.add(own.near());
        }
        Circle.Found found = Circle.of(organisations, known, settings);
        List<Row> rows = new ArrayList<>();
        found.pairs().forEach(pair -> rows.add(new Row(pair, null, 0)));
        found.coalitions().forEach(coalition -> rows.add(new Row(null, coalition, 0)));
        rows.add(new Row(null, null, tooCommon));
        return rows.iterator();
    }

    private static boolean close(int place) {
        return place > 0 && place <= Coalitions.CLOSEST;
    }

    private static Map<String, List<OrganisationPair>> peers(List<Row> rows) {
        Map<String, List<OrganisationPair>> peers = new TreeMap<>();
        for (Row row : rows) {
            if (row.pair() == null) continue;
            for (String id : List.of(row.pair().leftId(), row.pair().rightId())) {
                if (close(row.pair().place(id))) {
                    peers.computeIfAbsent(id, i -> new ArrayList<>()).add(row.pair());
                }
            }
        }
        peers.forEach((id, own) -> own.sort(Comparator.comparingInt(pair -> pair.place(id))));
        return peers;
    }
}
