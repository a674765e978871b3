package org.consolidation.analyser.target;

/**
 * Which targets to open when there are no rules on houses and groups: one more, one fewer or one for another,
 * whichever gains most, while anything gains. All swaps of a step are told in one pass over customers for each
 * target, from the best and second best open target of each customer (Whitaker 1983). No randomness.
 */
final class Swaps {

    /** A tenth of a penny: what counts as a gain. */
    private static final double GAIN = 0.1;

    /** Of steps, each of which gains. */
    private static final int STEPS = 1_000;

    private final Location problem;
    private final boolean[] open;
    private final int[] first;
    private final double[] best;
    private final double[] second;

    private Swaps(Location problem) {
        this.problem = problem;
        open = new boolean[problem.targets()];
        first = new int[problem.customers()];
        best = new double[problem.customers()];
        second = new double[problem.customers()];
    }

    /** The open targets; null where some customer may not stay. */
    static boolean[] open(Location problem) {
        for (double stay : problem.stay()) if (stay == Double.NEGATIVE_INFINITY) return null;
        Swaps swaps = new Swaps(problem);
        for (int step = 0; step < STEPS; step++) {
            swaps.look();
            if (!swaps.step()) break;
        }
        return swaps.open;
    }

    /** Best and second best of what is open to each customer, to stay counted in. */
    private void look() {
        for (int c = 0; c < first.length; c++) {
            first[c] = -1;
            best[c] = problem.stay()[c];
            second[c] = problem.stay()[c];
            for (int t = 0; t < open.length; t++) {
                if (!open[t] || !problem.draws(c, t)) continue;
                double value = problem.value()[c][t];
                if (value > best[c]) {
                    second[c] = best[c];
                    best[c] = value;
                    first[c] = t;
                } else if (value > second[c]) {
                    second[c] = value;
                }
            }
        }
    }

    private boolean step() {
        double most = GAIN;
        int in = -1;
        int out = -1;
        double[] loss = losses(-1);
        for (int o = 0; o < open.length; o++) {
            if (open[o] && problem.fixed()[o] - loss[o] > most) {
                most = problem.fixed()[o] - loss[o];
                out = o;
            }
        }
        for (int t = 0; t < open.length; t++) {
            if (open[t]) continue;
            double gain = gain(t);
            if (gain > most) {
                most = gain;
                in = t;
                out = -1;
            }
            double[] with = losses(t);
            for (int o = 0; o < open.length; o++) {
                if (!open[o] || !(gain + problem.fixed()[o] - with[o] > most)) continue;
                most = gain + problem.fixed()[o] - with[o];
                in = t;
                out = o;
            }
        }
        if (in >= 0) open[in] = true;
        if (out >= 0) open[out] = false;
        return in >= 0 || out >= 0;
    }

    /** What opening a target gains by itself. */
    private double gain(int target) {
        double gain = -problem.fixed()[target];
        for (int c = 0; c < first.length; c++) {
            if (problem.value()[c][target] > best[c]) gain += problem.value()[c][target] - best[c];
        }
        return gain;
    }

    /** What closing each open target loses when another opens; -1 for none. */
    private double[] losses(int opening) {
        double[] losses = new double[open.length];
        for (int c = 0; c < first.length; c++) {
            if (first[c] < 0) continue;
            double instead = second[c];
            if (opening >= 0 && problem.value()[c][opening] > instead) instead = problem.value()[c][opening];
            if (instead < best[c]) losses[first[c]] += best[c] - instead;
        }
        return losses;
    }
}
