package org.consolidation.analyser.report;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaPairRDD;

/**
 * A part of what is counted over all systems in use: of one product in one capability, of one set of
 * shared products, or of all. Which of them its key says; other parts are null or 0.
 *
 * @param product a product within a capability
 * @param totals sums; distinct products and suppliers are still 0
 * @param organisations that use exactly this set of shared products
 */
record Tally(CapabilityProduct product, Totals totals, long organisations) implements Serializable {

    private static final String CAPABILITY_PRODUCT = "c";
    private static final String PRODUCT = "p";
    private static final String INSTANCE = "i";
    private static final String SUPPLIER = "s";
    private static final String CONTRACT = "k";
    private static final String SET = "m";
    private static final String TOTALS = "t";
    /** Says only that there is one. */
    private static final Tally ONE = new Tally(null, null, 0);

    /** Everything counted over all systems in use; capability's products in order, at most as many as shown. */
    record Result(Totals totals, Map<String, List<CapabilityProduct>> products, List<SharedNetwork.MaskCount> sets) {}

    /** Both parts together; of equal key. */
    Tally plus(Tally other) {
        return new Tally(
                product == null ? null : product.plus(other.product),
                totals == null ? null : totals.plus(other.totals),
                organisations + other.organisations);
    }

    /** Sums the parts up; of products only the first of each capability reach the driver. */
    static Result sum(JavaPairRDD<String, Tally> tallies, int tasks, int mostProducts) {
        List<Sums> all = tallies.reduceByKey(Tally::plus, tasks)
                .mapPartitions(parts -> List.of(Sums.of(parts, mostProducts)).iterator())
                .collect();
        Totals totals = Totals.NONE;
        Map<Long, Long> sets = new TreeMap<>();
        List<CapabilityProduct> products = new ArrayList<>();
        for (Sums some : all) {
            totals = totals.plus(some.totals);
            some.sets.forEach((set, n) -> sets.merge(set, n, Long::sum));
            products.addAll(some.products);
        }
        List<SharedNetwork.MaskCount> counts = sets.entrySet().stream()
                .map(e -> new SharedNetwork.MaskCount(e.getKey(), e.getValue()))
                .toList();
        return new Result(totals, first(products, mostProducts), counts);
    }

    private static Map<String, List<CapabilityProduct>> first(List<CapabilityProduct> products, int most) {
        Map<String, List<CapabilityProduct>> byCapability = products.stream()
                .sorted(CapabilityProduct.MOST_WIDELY_HELD)
                .collect(Collectors.groupingBy(CapabilityProduct::capabilityId, TreeMap::new, Collectors.toList()));
        byCapability.replaceAll((id, all) -> List.copyOf(all.subList(0, Math.min(most, all.size()))));
        return byCapability;
    }

    /** The parts of one partition. */
    private record Sums(Totals totals, Map<Long, Long> sets, List<CapabilityProduct> products) implements Serializable {

        static Sums of(Iterator<scala.Tuple2<String, Tally>> parts, int mostProducts) {
            Totals totals = Totals.NONE;
            Map<Long, Long> sets = new HashMap<>();
            Map<String, First<CapabilityProduct>> products = new HashMap<>();
            while (parts.hasNext()) {
                scala.Tuple2<String, Tally> part = parts.next();
                Tally tally = part._2();
                switch (part._1().substring(0, 1)) {
                    case CAPABILITY_PRODUCT ->
                        products.computeIfAbsent(
                                        tally.product.capabilityId(),
                                        id -> new First<>(CapabilityProduct.MOST_WIDELY_HELD, mostProducts))
                                .offer(tally.product);
                    case PRODUCT -> totals = totals.plus(Totals.ONE_PRODUCT);
                    case INSTANCE -> totals = totals.plus(Totals.ONE_INSTANCE);
                    case SUPPLIER -> totals = totals.plus(Totals.ONE_SUPPLIER);
                    case CONTRACT -> totals = totals.plus(Totals.ONE_CONTRACT);
                    case SET -> sets.put(Long.parseLong(part._1().substring(1)), tally.organisations);
                    default -> totals = totals.plus(tally.totals);
                }
            }
            List<CapabilityProduct> first = new ArrayList<>();
            products.values().forEach(some -> first.addAll(some.items()));
            return new Sums(totals, sets, first);
        }
    }

    /** What one organisation has in use, system by system. */
    static final class Gathering {

        private final List<String> shared;
        private final List<String> infrastructure;
        private final Map<String, CapabilityProduct> products = new LinkedHashMap<>();
        private final Map<String, Tally> distinct = new LinkedHashMap<>();
        private Totals totals = Totals.NONE;
        private long set;

        /**
         * @param shared products of the network, most widely held first
         * @param infrastructure ids of the capabilities that are counted apart
         */
        Gathering(List<String> shared, List<String> infrastructure) {
            this.shared = shared;
            this.infrastructure = infrastructure;
        }

        /** The same lines, each counted on its way if it is in use. */
        Iterator<SystemLine> over(Iterator<SystemLine> lines) {
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return lines.hasNext();
                }

                @Override
                public SystemLine next() {
                    SystemLine line = lines.next();
                    if (line.counted()) add(line);
                    return line;
                }
            };
        }

        private void add(SystemLine line) {
            if (infrastructure.contains(line.capabilityId())) {
                totals = totals.plus(Totals.ONE_INFRASTRUCTURE);
            } else {
                count(line);
            }
            int place = shared.indexOf(line.productId());
            if (place >= 0) set |= 1L << place;
            products.merge(
                    CAPABILITY_PRODUCT + line.capabilityId() + "\u0000" + line.productId(),
                    CapabilityProduct.of(line),
                    CapabilityProduct::plusOwn);
        }

        private void count(SystemLine line) {
            totals = totals.plus(Totals.of(line));
            if (line.realProduct()) distinct.put(PRODUCT + line.productId(), ONE);
            distinct.put(INSTANCE + line.productId() + "|" + line.runner(), ONE);
            if (!line.supplier().isEmpty()) distinct.put(SUPPLIER + line.supplier(), ONE);
            if (!line.contractRef().isEmpty()) distinct.put(CONTRACT + line.runner() + "|" + line.contractRef(), ONE);
        }

        /** What was counted, by key. */
        Map<String, Tally> result() {
            Map<String, Tally> parts = new LinkedHashMap<>(distinct);
            products.forEach((key, product) -> parts.put(key, new Tally(product, null, 0)));
            parts.put(TOTALS, new Tally(null, totals, 0));
            if (set != 0) parts.put(SET + set, new Tally(null, null, 1));
            return parts;
        }
    }
}
