package org.consolidation.analyser.target;

import java.util.Arrays;
import org.consolidation.analyser.opportunity.Draws;
import org.consolidation.analyser.target.Case.Grid;
import org.consolidation.analyser.target.Location.Plan;

/**
 * The choice made anew in each draw, by the heuristic, and what the chosen plan is worth in it. Assumptions are
 * drawn once a draw for the whole run, as those of opportunities are; the error of a price is drawn for each
 * product of a function.
 *
 * @param draws how many
 * @param worths of the chosen plan, in order of size
 * @param chosen in how many draws each candidate takes anybody in
 * @param same in how many draws each mover goes where the plan sends it
 * @param sameTargets in how many draws the targets are the plan's
 * @param none in how many draws nobody moves
 */
record Drawn(int draws, double[] worths, int[] chosen, int[] same, int sameTargets, int none) {

    static Drawn of(Case of, Grid grid, Plan plan) {
        int draws = of.terms().draws((long) of.movers().size() * of.candidates().size());
        int targets = of.candidates().size();
        double[][] errors = errors(of, draws);
        boolean[] planned = plan.open(targets);
        double[] worths = new double[draws];
        int[] chosen = new int[targets];
        int[] same = new int[plan.to().length];
        int sameTargets = 0;
        int none = 0;
        for (int draw = 0; draw < draws; draw++) {
            Location problem = of.problem(grid, Money.drawn(of.terms().terms(), draw), errors[draw]);
            worths[draw] = problem.plan(plan.to()).worth();
            Plan drawn = Greedy.solve(problem);
            boolean[] open = drawn.open(targets);
            for (int t = 0; t < targets; t++) if (open[t]) chosen[t]++;
            for (int c = 0; c < same.length; c++) if (drawn.to()[c] == plan.to()[c]) same[c]++;
            if (Arrays.equals(open, planned)) sameTargets++;
            if (Arrays.equals(open, new boolean[targets])) none++;
        }
        Arrays.sort(worths);
        return new Drawn(draws, worths, chosen, same, sameTargets, none);
    }

    private static double[][] errors(Case of, int number) {
        Draws draws = of.terms().terms().draws();
        double[][] errors = new double[number][of.candidates().size()];
        for (int t = 0; t < of.candidates().size(); t++) {
            double[] drawn = draws.of(
                    TargetTerms.PRICE_ERROR,
                    of.capabilityId() + "|" + of.candidates().get(t).productId());
            for (int draw = 0; draw < errors.length; draw++) errors[draw][t] = drawn[draw];
        }
        return errors;
    }

    /** The value at or below which so many per cent of the draws lie: nearest rank. */
    long quantile(int percent) {
        int place = (int) Math.ceil(percent / 100.0 * worths.length) - 1;
        return Math.round(worths[Math.max(0, place)]);
    }

    /** Draws in which the plan is worth more than nothing. */
    int above() {
        int above = 0;
        for (double worth : worths) if (worth > 0) above++;
        return above;
    }
}
