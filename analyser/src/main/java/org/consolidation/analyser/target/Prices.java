package org.consolidation.analyser.target;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What each product of a function costs a year, as its holders state it. The level of a product is the median
 * price of a unit over the n seats that state one, drawn towards the median of all of them:
 *
 * <pre>level = (n × own median + 2 × median of all) / (n + 2)</pre>
 *
 * so that one cheap contract does not make a cheap product. A product without a price has the level of all.
 *
 * @param unit by which is compared
 * @param populations people served, by organisation
 * @param all median of all prices, pence a unit; 0 when there is none
 * @param levels by product, pence a unit
 * @param priced seats with a price, by product
 */
record Prices(
        Unit unit, Map<String, Long> populations, double all, Map<String, Double> levels, Map<String, Long> priced) {

    /** Weight of the median of all, in seats: our judgement. */
    private static final double PRIOR = 2;

    static Prices of(List<Seat> seats, Map<String, Long> populations) {
        Unit unit = Unit.of(seats, populations);
        List<Double> prices = new ArrayList<>();
        Map<String, List<Double>> own = new TreeMap<>();
        for (Seat seat : seats) {
            long size = unit.size(seat, populations);
            if (!seat.costed() || size == 0) continue;
            double price = (double) seat.costPence() / size;
            prices.add(price);
            own.computeIfAbsent(seat.productId(), key -> new ArrayList<>()).add(price);
        }
        double all = prices.isEmpty() ? 0 : median(prices);
        Map<String, Double> levels = new TreeMap<>();
        Map<String, Long> priced = new TreeMap<>();
        own.forEach((product, of) -> {
            levels.put(product, (of.size() * median(of) + PRIOR * all) / (of.size() + PRIOR));
            priced.put(product, (long) of.size());
        });
        return new Prices(unit, populations, all, levels, priced);
    }

    double level(String productId) {
        return levels.getOrDefault(productId, all);
    }

    long priced(String productId) {
        return priced.getOrDefault(productId, 0L);
    }

    /**
     * What a product is expected to cost in a seat: its level for as many units; where their number is not
     * known, or no unit is, the seat's own cost by the ratio of the levels of the two products.
     *
     * @return pence a year
     */
    double expected(Seat seat, String productId) {
        return expected(seat, level(productId));
    }

    /** The same of a product of that level. */
    double expected(Seat seat, double level) {
        long size = unit == Unit.USE ? 0 : unit.size(seat, populations);
        return size > 0 ? level * size : seat.costPence() * level / level(seat.productId());
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
