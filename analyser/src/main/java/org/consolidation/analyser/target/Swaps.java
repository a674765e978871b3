package org.consolidation.analyser.target;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which targets to open when there are no rules on houses and groups: one more, one fewer or one for another,
 * whichever gains most, while anything gains. All swaps of a step are told in two passes over customers, from the
 * best and second best open target of each (Whitaker 1983). Customers whom no target draws are passed over. Sums
 * run in the order of customers. No randomness.
 */
final class Swaps {

    /** A tenth of a penny: what counts as a gain. */
    private static final double GAIN = 0.1;

    /** Of steps, each of which gains. */
    private static final int STEPS = 1_000;

    private final Location problem;
    private final boolean[] open;

    /** Customers whom some target draws, in order. */
    private final int[] drawn;

    private final int[] first;
    private final double[] best;
    private final double[] second;

    private Swaps(Location problem) {
        this.problem = problem;
        open = new boolean[problem.targets()];
        drawn = IntStream.range(0, problem.customers())
                .filter(c -> draws(problem, c))
                .toArray();
        first = new int[problem.customers()];
        Arrays.fill(first, -1);
        best = new double[problem.customers()];
        second = new double[problem.customers()];
    }

    private static boolean draws(Location problem, int customer) {
        for (double value : problem.value()[customer]) if (value > problem.stay()[customer]) return true;
        return false;
    }

    /**
     * What was found.
     *
     * @param open the open targets
     * @param to where each customer goes, were there no rules: to the best of them, -1 for nowhere
     */
    record Opened(boolean[] open, int[] to) {}

    /** What to open; null where some customer may not stay. */
    static Opened open(Location problem) {
        for (double stay : problem.stay()) if (stay == Double.NEGATIVE_INFINITY) return null;
        Swaps swaps = new Swaps(problem);
        swaps.look();
        for (int step = 0; step < STEPS && swaps.step(); step++) swaps.look();
        return new Opened(swaps.open, swaps.first);
    }

    /** Best and second best of what is open to each customer, to stay counted in. */
    private void look() {
        for (int c : drawn) {
            double[] values = problem.value()[c];
            double stay = problem.stay()[c];
            first[c] = -1;
            best[c] = stay;
            second[c] = stay;
            for (int t = 0; t < open.length; t++) {
                if (!open[t] || !(values[t] > stay)) continue;
                if (values[t] > best[c]) {
                    second[c] = best[c];
                    best[c] = values[t];
                    first[c] = t;
                } else if (values[t] > second[c]) {
                    second[c] = values[t];
                }
            }
        }
    }

    private boolean step() {
        double[] gains = gains();
        // Of a swap, what is lost by closing only lessens it: most need not be looked at further.
        double dearest = Double.NEGATIVE_INFINITY;
        for (int o = 0; o < open.length; o++) if (open[o]) dearest = Math.max(dearest, problem.fixed()[o]);
        double[][] losses = new double[open.length][];
        for (int t = 0; t < open.length; t++) {
            if (!open[t] && gains[t] + dearest > GAIN) losses[t] = new double[open.length];
        }
        double[] closing = losses(losses);
        double most = GAIN;
        int in = -1;
        int out = -1;
        for (int o = 0; o < open.length; o++) {
            if (open[o] && problem.fixed()[o] - closing[o] > most) {
                most = problem.fixed()[o] - closing[o];
                out = o;
            }
        }
        for (int t = 0; t < open.length; t++) {
            if (open[t]) continue;
            if (gains[t] > most) {
                most = gains[t];
                in = t;
                out = -1;
            }
            if (losses[t] == null) continue;
            for (int o = 0; o < open.length; o++) {
                double gain = gains[t] + problem.fixed()[o] - losses[t][o];
                if (!open[o] || !(gain > most)) continue;
                most = gain;
                in = t;
                out = o;
            }
        }
        if (in >= 0) open[in] = true;
        if (out >= 0) open[out] = false;
        return in >= 0 || out >= 0;
    }

    /** What opening each target gains by itself; of an open one no figure. */
    private double[] gains() {
        double[] gains = new double[open.length];
        for (int t = 0; t < gains.length; t++) gains[t] = -problem.fixed()[t];
        for (int c : drawn) {
            double[] values = problem.value()[c];
            double now = best[c];
            for (int t = 0; t < gains.length; t++) if (values[t] > now) gains[t] += values[t] - now;
        }
        return gains;
    }

    /**
     * What closing each open target loses.
     *
     * @param opening filled with the same for each target that would open meanwhile; null where that is not asked
     */
    private double[] losses(double[][] opening) {
        double[] losses = new double[open.length];
        int[] asked = IntStream.range(0, opening.length)
                .filter(t -> opening[t] != null)
                .toArray();
        for (int c : drawn) {
            int from = first[c];
            if (from < 0) continue;
            double now = best[c];
            double[] values = problem.value()[c];
            if (second[c] < now) losses[from] += now - second[c];
            for (int t : asked) {
                double instead = values[t] > second[c] ? values[t] : second[c];
                if (instead < now) opening[t][from] += now - instead;
            }
        }
        return losses;
    }
}
