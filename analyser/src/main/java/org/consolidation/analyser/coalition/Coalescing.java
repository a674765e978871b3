package org.consolidation.analyser.coalition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaPairRDD;
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
 * gathers nothing; what each two have in common is summed up by pair, and one task lays the pairs out. Plain
 * RDDs: two shuffles and nothing to plan.
 */
public final class Coalescing {

    private static final String NOBODY = "";

    private Coalescing() {}

    /** What the one task hands on: a pair or a coalition, or how many products were left out. */
    private record Row(OrganisationPair pair, Coalition coalition, long tooCommon) implements java.io.Serializable {}

    /**
     * Over all products in use that are neither in-house nor generic nor infrastructure.
     *
     * <p>Rarity is measured against all organisations with a record.
     */
    public static Coalitions coalesce(Portfolio portfolio, Collection<Organisation> register) {
        Map<String, String> names = new TreeMap<>();
        portfolio
                .organisations()
                .select("organisationId", "organisation")
                .collectAsList()
                .forEach(row -> names.put(row.getString(0), row.getString(1)));
        if (names.size() < 2) return Coalitions.NONE;
        long organisations = names.size();
        Dataset<Holding> holdings = portfolio.tallies().holdings();
        SparkSession spark = holdings.sparkSession();
        Broadcast<Acquaintance> known = Datasets.share(spark, Acquaintance.of(names, register));
        JavaPairRDD<String, Holders> holders = holdings.javaRDD()
                .filter(h -> h.counted() && h.realProduct() && !h.infrastructure())
                .mapToPair(h -> new Tuple2<>(h.productId(), h))
                .aggregateByKey(new Holders(), Holders::add, Holders::and);
        JavaRDD<Row> rows = holders.flatMapToPair(product -> bonds(product._1(), product._2(), organisations))
                .reduceByKey(Bond::and)
                .coalesce(1, true)
                .mapPartitions(pairs -> laidOut(pairs, known.value()))
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
        return new Coalitions(organisations, tooCommon, coalitions, pairs, peers(few));
    }

    /** Every two of the holders, under both ids; a product of too many is counted under nobody's. */
    private static Iterator<Tuple2<Tuple2<String, String>, Bond>> bonds(
            String productId, Holders holders, long organisations) {
        List<Tuple2<Tuple2<String, String>, Bond>> bonds = new ArrayList<>();
        if (holders.many()) {
            bonds.add(new Tuple2<>(new Tuple2<>(NOBODY, NOBODY), new Bond(1, 0, 0, 0, 0, List.of())));
            return bonds.iterator();
        }
        long rarity = Weight.rarityMilli(Math.max(organisations, holders.size()), holders.size());
        holders.costs()
                .forEach((left, leftPence) -> holders.costs()
                        .tailMap(left, false)
                        .forEach((right, rightPence) -> {
                            Long smaller = leftPence < 0 || rightPence < 0
                                    ? null
                                    : Long.valueOf(Math.min(leftPence, rightPence));
                            bonds.add(new Tuple2<>(
                                    new Tuple2<>(left, right), Bond.of(productId, holders.product(), rarity, smaller)));
                        }));
        return bonds.iterator();
    }

    private static Iterator<Row> laidOut(Iterator<Tuple2<Tuple2<String, String>, Bond>> bonds, Acquaintance known) {
        long[] tooCommon = new long[1];
        Iterator<Circle.Pair> pairs = new Iterator<>() {
            private Circle.Pair next = advance();

            private Circle.Pair advance() {
                while (bonds.hasNext()) {
                    Tuple2<Tuple2<String, String>, Bond> bond = bonds.next();
                    if (!bond._1()._1().equals(NOBODY)) {
                        return new Circle.Pair(bond._1()._1(), bond._1()._2(), bond._2());
                    }
                    tooCommon[0] += bond._2().products();
                }
                return null;
            }

            @Override
            public boolean hasNext() {
                return next != null;
            }

            @Override
            public Circle.Pair next() {
                Circle.Pair pair = next;
                next = advance();
                return pair;
            }
        };
        Circle.Found found = Circle.of(pairs, known);
        List<Row> rows = new ArrayList<>();
        found.pairs().forEach(pair -> rows.add(new Row(pair, null, 0)));
        found.coalitions().forEach(coalition -> rows.add(new Row(null, coalition, 0)));
        rows.add(new Row(null, null, tooCommon[0]));
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
