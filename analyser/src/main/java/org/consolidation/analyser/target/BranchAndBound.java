package org.consolidation.analyser.target;

import java.math.BigDecimal;
import org.consolidation.analyser.target.Location.Plan;
import org.ojalgo.concurrent.Parallelism;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;

/**
 * The problem as a mixed integer programme for ojAlgo, in its strong form (a customer goes to open targets, pair
 * by pair), whose relaxation is mostly whole already. One thread and a limit in steps, never in seconds: the
 * same problem gives the same plan on every machine. Only pairs that draw are variables.
 */
final class BranchAndBound {

    private static final BigDecimal ONE = BigDecimal.ONE;

    private BranchAndBound() {}

    /**
     * What was found.
     *
     * @param plan null when none was found within the limit
     * @param proven whether no plan is worth more, to a millionth
     */
    record Result(Plan plan, boolean proven) {}

    static Result solve(Location problem, int steps) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.iterations_abort = steps;
        model.options.iterations_suffice = steps;
        model.options.time_abort = Long.MAX_VALUE;
        model.options.time_suffice = Long.MAX_VALUE;
        model.options.integer(IntegerStrategy.newConfigurable().withParallelism(Parallelism.ONE));
        Variable[] open = new Variable[problem.targets()];
        for (int t = 0; t < open.length; t++)
            open[t] = model.newVariable("y" + t).binary().weight(pounds(-problem.fixed()[t]));
        Variable[][] goes = pairs(problem, model, open);
        boolean ruled = houses(problem, model, goes);
        ruled |= groups(problem, model, goes);
        // Without rules whole targets make whole customers, and fewer variables to branch on.
        if (ruled) for (Variable[] of : goes) for (Variable one : of) if (one != null) one.integer(true);
        Optimisation.Result result = model.maximise();
        if (!result.getState().isFeasible()) return new Result(null, false);
        Plan plan = ruled ? problem.plan(read(problem, goes)) : Greedy.assign(problem, opened(open));
        boolean proven = result.getState().isOptimal() && problem.keeps(plan);
        return new Result(problem.keeps(plan) ? plan : null, proven);
    }

    /** Pounds: pence would make the figures of a programme needlessly far apart. */
    private static double pounds(double pence) {
        return pence / 100;
    }

    private static Variable[][] pairs(Location problem, ExpressionsBasedModel model, Variable[] open) {
        Variable[][] goes = new Variable[problem.customers()][problem.targets()];
        for (int c = 0; c < problem.customers(); c++) {
            boolean must = problem.stay()[c] == Double.NEGATIVE_INFINITY;
            Expression once = model.newExpression("once" + c);
            if (must) once.level(ONE);
            else once.upper(ONE);
            for (int t = 0; t < problem.targets(); t++) {
                if (!problem.draws(c, t)) continue;
                double value = problem.value()[c][t] - (must ? 0 : problem.stay()[c]);
                goes[c][t] = model.newVariable("x" + c + "_" + t)
                        .lower(BigDecimal.ZERO)
                        .upper(ONE)
                        .weight(pounds(value));
                once.set(goes[c][t], 1);
                model.newExpression("open" + c + "_" + t)
                        .set(goes[c][t], 1)
                        .set(open[t], -1)
                        .upper(BigDecimal.ZERO);
            }
        }
        return goes;
    }

    /** Whether the room of any house can be exceeded. */
    private static boolean houses(Location problem, ExpressionsBasedModel model, Variable[][] goes) {
        boolean ruled = false;
        for (int h = 0; h < problem.room().length; h++) {
            long most = 0;
            for (int c = 0; c < goes.length; c++) {
                int heaviest = 0;
                for (int t = 0; t < problem.targets(); t++) {
                    if (goes[c][t] != null && problem.house()[t] == h) {
                        heaviest = Math.max(heaviest, problem.load()[c][t]);
                    }
                }
                most += heaviest;
            }
            if (most <= problem.room()[h]) continue;
            ruled = true;
            Expression room = model.newExpression("house" + h).upper(problem.room()[h]);
            for (int c = 0; c < goes.length; c++) {
                for (int t = 0; t < problem.targets(); t++) {
                    if (goes[c][t] != null && problem.house()[t] == h) room.set(goes[c][t], problem.load()[c][t]);
                }
            }
        }
        return ruled;
    }

    /** Who stays, plus who comes, plus 1 where the group empties, is at least 1. */
    private static boolean groups(Location problem, ExpressionsBasedModel model, Variable[][] goes) {
        if (problem.groups().length <= problem.mayEmpty()) return false;
        Expression may = model.newExpression("empty").upper(problem.mayEmpty());
        for (int g = 0; g < problem.groups().length; g++) {
            Variable empties = model.newVariable("z" + g).binary();
            may.set(empties, 1);
            Expression left = model.newExpression("group" + g).set(empties, 1);
            for (int c : problem.groups()[g]) {
                for (int t = 0; t < problem.targets(); t++) if (goes[c][t] != null) left.set(goes[c][t], -1);
            }
            int joins = problem.joins()[g];
            for (int c = 0; joins >= 0 && c < goes.length; c++) if (goes[c][joins] != null) left.set(goes[c][joins], 1);
            left.lower(1 - problem.groups()[g].length);
        }
        return true;
    }

    private static boolean[] opened(Variable[] open) {
        boolean[] opened = new boolean[open.length];
        for (int t = 0; t < open.length; t++) {
            BigDecimal value = open[t].getValue();
            opened[t] = value != null && value.doubleValue() > 0.5;
        }
        return opened;
    }

    private static int[] read(Location problem, Variable[][] goes) {
        int[] to = new int[problem.customers()];
        for (int c = 0; c < to.length; c++) {
            to[c] = -1;
            for (int t = 0; t < problem.targets(); t++) {
                BigDecimal value = goes[c][t] == null ? null : goes[c][t].getValue();
                if (value != null && value.doubleValue() > 0.5) to[c] = t;
            }
        }
        return to;
    }
}
