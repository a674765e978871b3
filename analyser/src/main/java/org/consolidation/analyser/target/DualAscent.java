package org.consolidation.analyser.target;

/**
 * The most that any plan can be worth, without solving: the dual of the linear relaxation, raised step by step
 * (Erlenkotter 1978, "A dual-based procedure for uncapacitated facility location"). Each customer offers less
 * and less for being served, and what it offers beyond a target's cost to it pays for the target; what no
 * target takes is the bound. Rules on houses and groups are left out, so the bound holds with them too. Costs
 * O(customers × targets²) a round; no randomness.
 */
final class DualAscent {

    private DualAscent() {}

    /** An upper bound on the worth of every plan. */
    static double bound(Location problem) {
        int customers = problem.customers();
        int targets = problem.targets();
        double[] slack = problem.fixed().clone();
        double[] offer = new double[customers];
        for (int c = 0; c < customers; c++) {
            double most = problem.stay()[c];
            for (int t = 0; t < targets; t++) if (problem.draws(c, t)) most = Math.max(most, problem.value()[c][t]);
            offer[c] = most;
            // Nobody is offered where it may go: such a problem has no plan.
            if (most == Double.NEGATIVE_INFINITY) return Double.NEGATIVE_INFINITY;
        }
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int c = 0; c < customers; c++) if (lower(problem, c, offer, slack)) moved = true;
        }
        double bound = 0;
        for (double one : offer) bound += one;
        return bound;
    }

    /** Lowers one offer to its next level, or as far as targets still take; whether the level was reached. */
    private static boolean lower(Location problem, int c, double[] offer, double[] slack) {
        if (!(offer[c] > problem.stay()[c])) return false;
        double next = problem.stay()[c];
        double step = Double.POSITIVE_INFINITY;
        for (int t = 0; t < problem.targets(); t++) {
            if (!problem.draws(c, t)) continue;
            double value = problem.value()[c][t];
            if (value >= offer[c]) step = Math.min(step, slack[t]);
            else next = Math.max(next, value);
        }
        boolean reached = step >= offer[c] - next;
        if (reached) step = offer[c] - next;
        if (!(step > 0)) return false;
        for (int t = 0; t < problem.targets(); t++) {
            if (problem.draws(c, t) && problem.value()[c][t] >= offer[c]) slack[t] = Math.max(0, slack[t] - step);
        }
        offer[c] = reached ? next : offer[c] - step;
        return reached;
    }
}
