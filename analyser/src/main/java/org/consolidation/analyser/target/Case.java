package org.consolidation.analyser.target;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consolidation.analyser.text.Fold;

/**
 * A function laid out for the choice: who could move, and where to.
 *
 * @param capabilityId function
 * @param seats all uses, in order
 * @param movers those whose cost is known, in order
 * @param candidates products that could be targets, most widely held first
 * @param prices as stated
 * @param terms of the run
 */
record Case(
        String capabilityId,
        List<Seat> seats,
        List<Seat> movers,
        List<Candidate> candidates,
        Prices prices,
        TargetTerms terms) {

    /** A product that could be a target. */
    record Candidate(String productId, String product, String house, long organisations, long priced) {}

    private static final Comparator<Candidate> MOST_WIDELY_HELD = Comparator.comparingLong(Candidate::organisations)
            .thenComparingLong(Candidate::priced)
            .reversed()
            .thenComparing(Candidate::productId);

    static Case of(String capabilityId, List<Seat> seats, TargetTerms terms) {
        Prices prices = Prices.of(seats, terms.populations());
        return new Case(
                capabilityId,
                seats,
                seats.stream().filter(Seat::costed).toList(),
                candidates(seats, prices, terms.settings()),
                prices,
                terms);
    }

    private static List<Candidate> candidates(List<Seat> seats, Prices prices, TargetSettings settings) {
        Map<String, List<Seat>> holders = new LinkedHashMap<>();
        for (Seat seat : seats) {
            if (seat.realProduct() && prices.priced(seat.productId()) >= settings.pricedBy()) {
                holders.computeIfAbsent(seat.productId(), key -> new ArrayList<>())
                        .add(seat);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        holders.forEach((id, of) ->
                candidates.add(new Candidate(id, of.get(0).product(), house(of), of.size(), prices.priced(id))));
        return candidates.stream()
                .sorted(MOST_WIDELY_HELD)
                .limit(settings.candidates())
                .toList();
    }

    /** The house that most of the holders name, of equal ones the first in order; of its own where none is named. */
    private static String house(List<Seat> holders) {
        Map<String, Integer> named = new TreeMap<>();
        for (Seat seat : holders) if (!seat.house().isEmpty()) named.merge(seat.house(), 1, Integer::sum);
        String most = "";
        for (String house : named.keySet()) {
            if (most.isEmpty() || named.get(house) > named.get(most)) most = house;
        }
        return most;
    }

    /** Supplier of a seat's product: that of the candidate it is, else its own; one for itself where not known. */
    String house(Seat seat) {
        for (Candidate candidate : candidates) {
            if (candidate.productId().equals(seat.productId())) return known(candidate.house(), seat.productId());
        }
        return known(seat.house(), seat.productId());
    }

    private static String known(String house, String productId) {
        return house.isEmpty() ? "product " + productId : house;
    }

    String house(int target) {
        return known(candidates.get(target).house(), candidates.get(target).productId());
    }

    /**
     * What of the location problem does not depend on assumptions, worked out once for all draws.
     *
     * @param expected yearly cost of each mover at each target, pence; {@code NaN} where it may not move there
     * @param declines whether a mover's organisation declined any of the targets
     */
    record Grid(
            double[][] expected,
            boolean[] declines,
            int[] house,
            int[][] load,
            int[] room,
            int[][] groups,
            int[] joins,
            int mayEmpty) {}

    Grid grid() {
        int n = movers.size();
        int m = candidates.size();
        List<String> houses = List.copyOf(new TreeSet<>(houseNames()));
        int[] house = new int[m];
        for (int t = 0; t < m; t++) house[t] = houses.indexOf(house(t));
        List<String> names =
                candidates.stream().map(to -> Fold.fold(to.product())).toList();
        double[] levels = candidates.stream()
                .mapToDouble(to -> prices.level(to.productId()))
                .toArray();
        double[][] expected = new double[n][m];
        boolean[] declines = new boolean[n];
        int[][] load = new int[n][m];
        for (int c = 0; c < n; c++) {
            Seat seat = movers.get(c);
            int own = houses.indexOf(house(seat));
            for (int t = 0; t < m; t++) {
                Candidate to = candidates.get(t);
                boolean declined = terms.declined(seat, names.get(t));
                boolean mayMove = !declined && !to.productId().equals(seat.productId());
                declines[c] |= declined;
                expected[c][t] = mayMove ? prices.expected(seat, levels[t]) : Double.NaN;
                load[c][t] = own == house[t] ? 0 : 1;
            }
        }
        int[][] groups = groups();
        return new Grid(expected, declines, house, load, rooms(houses), groups, joins(groups), mayEmpty());
    }

    /**
     * The choice as a location problem.
     *
     * @param errors of the price of each candidate: 1 for as measured
     */
    Location problem(Grid grid, Money money, double[] errors) {
        double[][] value = new double[movers.size()][];
        for (int c = 0; c < value.length; c++) {
            value[c] = money.planned(movers.get(c), capabilityId, grid.expected()[c], errors);
        }
        double[] fixed = new double[candidates.size()];
        Arrays.fill(fixed, money.opening());
        return new Location(
                value,
                new double[value.length],
                fixed,
                grid.house(),
                grid.load(),
                grid.room(),
                grid.groups(),
                grid.joins(),
                grid.mayEmpty());
    }

    private List<String> houseNames() {
        List<String> names = new ArrayList<>();
        for (int t = 0; t < candidates.size(); t++) names.add(house(t));
        return names;
    }

    /** How many a supplier may take in so that its share keeps to the cap, even when none of its own leaves. */
    private int[] rooms(List<String> houses) {
        long most = (long) Math.floor(terms.supplierShare() * seats.size() + 1e-9);
        int[] rooms = new int[houses.size()];
        Arrays.fill(rooms, (int) most);
        for (Seat seat : seats) {
            int h = houses.indexOf(house(seat));
            if (h >= 0 && rooms[h] > 0) rooms[h]--;
        }
        return rooms;
    }

    /** The movers of each product that nobody else keeps, in order of product. */
    private int[][] groups() {
        Map<String, List<Integer>> groups = new TreeMap<>();
        for (int c = 0; c < movers.size(); c++) {
            groups.computeIfAbsent(movers.get(c).productId(), key -> new ArrayList<>())
                    .add(c);
        }
        for (Seat seat : seats) if (!seat.costed()) groups.remove(seat.productId());
        return groups.values().stream()
                .map(of -> of.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private int[] joins(int[][] groups) {
        int[] joins = new int[groups.length];
        for (int g = 0; g < joins.length; g++) {
            joins[g] = target(movers.get(groups[g][0]).productId());
        }
        return joins;
    }

    /** Place of a product among the candidates; -1 for none. */
    int target(String productId) {
        for (int t = 0; t < candidates.size(); t++) {
            if (candidates.get(t).productId().equals(productId)) return t;
        }
        return -1;
    }

    private int mayEmpty() {
        long products = products();
        return (int) (products - Math.min(products, terms.leastProducts(capabilityId)));
    }

    long products() {
        return seats.stream().map(Seat::productId).distinct().count();
    }
}
