package org.consolidation.analyser.target;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.consolidation.analyser.target.Location.Plan;
import org.consolidation.analyser.target.Solver.Solved;
import org.consolidation.analyser.target.Target.Regional;

/**
 * The regional variant: each region takes one product. The customers of the location problem are regions, and a
 * region's value at a target is the sum over those of it that would move.
 */
final class Regions {

    private Regions() {}

    /** What it would mean; null where no region holds two whose cost is known. */
    static Regional of(Case of, Money money) {
        Map<String, List<Seat>> regions = new TreeMap<>();
        for (Seat seat : of.movers()) {
            String region = of.terms().terms().ground().regions().get(seat.organisationId());
            if (region != null && !declinesAny(seat, of)) {
                regions.computeIfAbsent(region, key -> new ArrayList<>()).add(seat);
            }
        }
        if (regions.values().stream().allMatch(seats -> seats.size() < 2)) return null;
        List<List<Seat>> members = List.copyOf(regions.values());
        Solved solved = Solver.solve(problem(of, members, money), of.terms().settings());
        if (solved.plan().worth() == Double.NEGATIVE_INFINITY) return null;
        return regional(of, members, solved);
    }

    private static boolean declinesAny(Seat seat, Case of) {
        return of.candidates().stream().anyMatch(candidate -> of.terms().declined(seat, candidate.product()));
    }

    private static Location problem(Case of, List<List<Seat>> members, Money money) {
        int targets = of.candidates().size();
        double[][] value = new double[members.size()][targets];
        double[] stay = new double[members.size()];
        for (int r = 0; r < members.size(); r++) {
            boolean one =
                    members.get(r).stream().map(Seat::productId).distinct().count() == 1;
            stay[r] = one ? 0 : Double.NEGATIVE_INFINITY;
            for (int t = 0; t < targets; t++) {
                double sum = 0;
                for (Seat seat : members.get(r)) {
                    if (of.mayMove(seat, t)) sum += money.adoption() * taken(of, seat, t, money);
                }
                value[r][t] = sum;
            }
        }
        double[] fixed = new double[targets];
        Arrays.fill(fixed, money.opening());
        return Location.plain(value, stay, fixed);
    }

    private static double taken(Case of, Seat seat, int target, Money money) {
        String productId = of.candidates().get(target).productId();
        return money.taken(seat, of.capabilityId(), of.prices().expected(seat, productId));
    }

    private static Regional regional(Case of, List<List<Seat>> members, Solved solved) {
        Plan plan = solved.plan();
        long moves = 0;
        Set<String> moved = new HashSet<>();
        Set<String> remaining = new HashSet<>();
        for (int r = 0; r < members.size(); r++) {
            int t = plan.to()[r];
            if (t < 0) continue;
            remaining.add(of.candidates().get(t).productId());
            for (Seat seat : members.get(r)) {
                if (!of.mayMove(seat, t)) continue;
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
