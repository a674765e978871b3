package org.consolidation.analyser.target;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.consolidation.analyser.target.Location.Plan;

/**
 * A good plan without proof: targets are opened one by one while that gains, then opened, closed and swapped
 * while that gains (Kuehn and Hamburger 1963). Steps are found by {@link Swaps} as if there were no rules, at
 * O(customers × targets²) each; where rules bind, every neighbour is tried, at O(customers × targets³). No
 * randomness, the first of equal ones in order of index.
 */
final class Greedy {

    /** A tenth of a penny: what counts as a gain. */
    private static final double GAIN = 0.1;

    /** Of better and better plans; each gains, so that this is never reached but for rounding. */
    private static final int ROUNDS = 1_000;

    private Greedy() {}

    /** The plan found; keeps all rules, or is worth minus infinity. */
    static Plan solve(Location problem) {
        Swaps.Opened free = Swaps.open(problem);
        if (free != null) {
            double unruled = problem.plan(free.to()).worth();
            Plan plan = assign(problem, free.open(), free.to());
            if (plan.worth() >= unruled - GAIN) return plan;
        }
        boolean[] open = new boolean[problem.targets()];
        Plan best = assign(problem, open);
        for (int round = 0; round < ROUNDS; round++) {
            boolean[] better = null;
            for (boolean[] near : neighbours(open)) {
                Plan plan = assign(problem, near);
                if (gains(plan.worth(), best.worth())) {
                    best = plan;
                    better = near;
                }
            }
            if (better == null) break;
            // Only what somebody goes to stays open, so that a swap has something to swap.
            open = best.open(problem.targets());
        }
        return best;
    }

    private static boolean gains(double worth, double before) {
        return before == Double.NEGATIVE_INFINITY ? worth > before : worth > before + GAIN;
    }

    /** One target more, one fewer, one for another. */
    private static List<boolean[]> neighbours(boolean[] open) {
        List<boolean[]> near = new ArrayList<>();
        for (int t = 0; t < open.length; t++) near.add(turned(open, t, t));
        for (int out = 0; out < open.length; out++) {
            if (!open[out]) continue;
            for (int in = 0; in < open.length; in++) if (!open[in]) near.add(turned(open, out, in));
        }
        return near;
    }

    private static boolean[] turned(boolean[] open, int one, int other) {
        boolean[] turned = open.clone();
        turned[one] = !open[one];
        turned[other] = !open[other];
        return turned;
    }

    /** Each customer to the best of the open targets, within the rules. */
    static Plan assign(Location problem, boolean[] open) {
        int[] to = new int[problem.customers()];
        for (int c = 0; c < to.length; c++) to[c] = best(problem, c, open, null);
        return assign(problem, open, to);
    }

    /**
     * @param to where each would go; changed where rules bind
     */
    private static Plan assign(Location problem, boolean[] open, int[] to) {
        int[] taken = new int[problem.room().length];
        for (int c = 0; c < to.length; c++) if (to[c] >= 0) taken[problem.house()[to[c]]] += problem.load()[c][to[c]];
        for (int h = 0; h < taken.length; h++) {
            if (taken[h] > problem.room()[h]) {
                to = withinRoom(problem, open);
                break;
            }
        }
        refill(problem, to);
        Plan plan = problem.plan(to);
        return problem.keeps(plan) ? plan : new Plan(to, Double.NEGATIVE_INFINITY);
    }

    private static int best(Location problem, int customer, boolean[] open, int[] left) {
        int best = -1;
        double most = problem.stay()[customer];
        for (int t = 0; t < open.length; t++) {
            if (!open[t] || !(problem.value()[customer][t] > most)) continue;
            if (left != null && problem.load()[customer][t] > left[problem.house()[t]]) continue;
            best = t;
            most = problem.value()[customer][t];
        }
        return best;
    }

    /** Those whom it helps most go first, until a house is full. */
    private static int[] withinRoom(Location problem, boolean[] open) {
        int customers = problem.customers();
        double[] help = new double[customers];
        Integer[] order = new Integer[customers];
        for (int c = 0; c < customers; c++) {
            int best = best(problem, c, open, null);
            help[c] = best < 0 ? 0 : problem.value()[c][best] - problem.stay()[c];
            order[c] = c;
        }
        Arrays.sort(order, Comparator.comparingDouble((Integer c) -> -help[c]));
        int[] left = problem.room().clone();
        int[] to = new int[customers];
        for (int c : order) {
            to[c] = best(problem, c, open, left);
            if (to[c] >= 0) left[problem.house()[to[c]]] -= problem.load()[c][to[c]];
        }
        return to;
    }

    /** Where too many groups empty, a customer stays in those that lose least by it; who comes may be one. */
    private static void refill(Location problem, int[] to) {
        for (int more = emptied(problem, to).size() - problem.mayEmpty(); more > 0; more--) {
            List<Integer> empty = emptied(problem, to);
            if (empty.size() <= problem.mayEmpty()) return;
            int kept = empty.get(0);
            for (int g : empty) if (loss(problem, g, to) < loss(problem, kept, to)) kept = g;
            to[leastLoss(problem, kept, to)] = -1;
        }
    }

    private static List<Integer> emptied(Location problem, int[] to) {
        List<Integer> empty = new ArrayList<>();
        if (problem.groups().length <= problem.mayEmpty()) return empty;
        for (int g = 0; g < problem.groups().length; g++) if (problem.empty(g, to)) empty.add(g);
        return empty;
    }

    private static double loss(Location problem, int group, int[] to) {
        int customer = leastLoss(problem, group, to);
        return problem.value()[customer][to[customer]] - problem.stay()[customer];
    }

    /** Of a group that empties, who loses least by staying. */
    private static int leastLoss(Location problem, int group, int[] to) {
        int least = problem.groups()[group][0];
        for (int c : problem.groups()[group]) {
            double loss = problem.value()[c][to[c]] - problem.stay()[c];
            if (loss < problem.value()[least][to[least]] - problem.stay()[least]) least = c;
        }
        return least;
    }
}
