package org.consolidation.analyser.target;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consolidation.analyser.target.Location.Plan;
import org.consolidation.analyser.target.Solver.Solved;
import org.consolidation.analyser.target.Target.Regional;

/**
 * The regional variant: each region takes one product. The customers of the location problem are regions, and a
 * region's value at a target is the sum over those of it that would move. A region loads a supplier by as many;
 * a product empties when every region that has it goes elsewhere. The cap of a supplier and the least number of
 * products are kept, as in the free choice.
 */
final class Regions {

    private Regions() {}

    /** What it would mean; null where no region holds two whose cost is known, or no choice keeps the rules. */
    static Regional of(Case of, Case.Grid grid, Money money) {
        Map<String, List<Integer>> regions = new TreeMap<>();
        for (int c = 0; c < of.movers().size(); c++) {
            Seat seat = of.movers().get(c);
            String region = of.terms().terms().ground().regions().get(seat.organisationId());
            if (region != null && !grid.declines()[c]) {
                regions.computeIfAbsent(region, key -> new ArrayList<>()).add(c);
            }
        }
        if (regions.values().stream().allMatch(seats -> seats.size() < 2)) return null;
        List<List<Integer>> members = List.copyOf(regions.values());
        Solved solved =
                Solver.solve(problem(of, grid, members, money), of.terms().settings());
        if (solved.plan().worth() == Double.NEGATIVE_INFINITY) return null;
        return regional(of, grid, members, solved);
    }

    private static Location problem(Case of, Case.Grid grid, List<List<Integer>> members, Money money) {
        int targets = of.candidates().size();
        double[][] value = new double[members.size()][targets];
        double[] stay = new double[members.size()];
        int[][] load = new int[members.size()][targets];
        for (int r = 0; r < members.size(); r++) {
            boolean one = members.get(r).stream()
                            .map(c -> of.movers().get(c).productId())
                            .distinct()
                            .count()
                    == 1;
            stay[r] = one ? 0 : Double.NEGATIVE_INFINITY;
            for (int t = 0; t < targets; t++) {
                double sum = 0;
                for (int c : members.get(r)) {
                    double expected = grid.expected()[c][t];
                    if (Double.isNaN(expected)) continue;
                    sum += money.adoption() * money.taken(of.movers().get(c), of.capabilityId(), expected);
                    load[r][t] += grid.load()[c][t];
                }
                value[r][t] = sum;
            }
        }
        double[] fixed = new double[targets];
        Arrays.fill(fixed, money.opening());
        Map<Integer, Integer> regionOf = new HashMap<>();
        for (int r = 0; r < members.size(); r++) for (int c : members.get(r)) regionOf.put(c, r);
        List<int[]> groups = new ArrayList<>();
        List<Integer> joins = new ArrayList<>();
        for (int g = 0; g < grid.groups().length; g++) {
            int[] regions = inRegions(grid.groups()[g], regionOf);
            if (regions == null) continue;
            groups.add(regions);
            joins.add(grid.joins()[g]);
        }
        return new Location(
                value,
                stay,
                fixed,
                grid.house(),
                load,
                grid.room(),
                groups.toArray(int[][]::new),
                joins.stream().mapToInt(Integer::intValue).toArray(),
                grid.mayEmpty());
    }

    /** The regions of all movers of a product; null where one of them is in none, so that it stays. */
    private static int[] inRegions(int[] movers, Map<Integer, Integer> regionOf) {
        TreeSet<Integer> regions = new TreeSet<>();
        for (int mover : movers) {
            Integer region = regionOf.get(mover);
            if (region == null) return null;
            regions.add(region);
        }
        return regions.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Regional regional(Case of, Case.Grid grid, List<List<Integer>> members, Solved solved) {
        Plan plan = solved.plan();
        long moves = 0;
        Set<String> moved = new HashSet<>();
        Set<String> remaining = new HashSet<>();
        for (int r = 0; r < members.size(); r++) {
            int t = plan.to()[r];
            if (t < 0) continue;
            remaining.add(of.candidates().get(t).productId());
            for (int c : members.get(r)) {
                if (Double.isNaN(grid.expected()[c][t])) continue;
                Seat seat = of.movers().get(c);
                moves++;
                moved.add(seat.organisationId() + "\u0000" + seat.productId());
            }
        }
        for (Seat seat : of.seats()) {
            if (!moved.contains(seat.organisationId() + "\u0000" + seat.productId())) remaining.add(seat.productId());
        }
        return new Regional(
                members.size(), moves, remaining.size(), Math.round(plan.worth()), Math.round(solved.gap()));
    }
}
