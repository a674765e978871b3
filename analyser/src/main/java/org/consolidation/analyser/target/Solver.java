package org.consolidation.analyser.target;

import org.consolidation.analyser.target.Location.Plan;

/**
 * Solves a location problem: by {@link Greedy}, proven by {@link DualAscent} where the two meet; where they do
 * not and the problem is small, exactly by {@link BranchAndBound}; else with the gap that is left.
 */
final class Solver {

    /** A pound: the gap up to which a plan counts as proven. */
    static final double PROVEN = 100;

    private Solver() {}

    /** How a plan was found. */
    enum Method {
        /** The plan is worth as much as the bound on all plans. */
        BOUND,
        /** Branch and bound ended. */
        EXACT,
        /** Neither: a better plan may be worth as much more as the gap. */
        HEURISTIC
    }

    /**
     * A plan, and how far from the best it may be.
     *
     * @param bound what no plan exceeds, at least the plan's worth
     */
    record Solved(Plan plan, double bound, Method method) {

        double gap() {
            return bound - plan.worth();
        }
    }

    static Solved solve(Location problem, TargetSettings settings) {
        Plan found = Greedy.solve(problem);
        double bound = Math.max(found.worth(), DualAscent.bound(problem));
        if (bound - found.worth() <= PROVEN) return new Solved(found, found.worth(), Method.BOUND);
        if (problem.cells() > settings.exactCells()) return new Solved(found, bound, Method.HEURISTIC);
        BranchAndBound.Result exact = BranchAndBound.solve(problem, settings.nodes());
        Plan best = exact.plan() != null && exact.plan().worth() > found.worth() ? exact.plan() : found;
        return exact.proven()
                ? new Solved(best, best.worth(), Method.EXACT)
                : new Solved(best, Math.max(bound, best.worth()), Method.HEURISTIC);
    }
}
