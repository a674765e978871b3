package org.consolidation.analyser.target;

/**
 * Facility location with an option to stay (Balinski 1965; Cornuejols, Nemhauser and Wolsey 1990, "The
 * uncapacitated facility location problem"): maximise
 *
 * <pre>Σ value[c][t] × x[c][t] + Σ stay[c] × (1 − Σ x[c][t]) − Σ fixed[t] × y[t]</pre>
 *
 * over x and y of 0 and 1, where a customer c goes to one target t at most, and only to an open one. Besides,
 * a house (supplier) takes in no more than its room, and no more than so many of the groups empty. Pence.
 *
 * @param value of a customer at a target; {@code NaN} where the pair is ruled out
 * @param stay value of a customer that goes nowhere; minus infinity where it must go
 * @param fixed cost of a target that takes anybody in, at least 0
 * @param house of each target, from 0
 * @param load what a customer adds to a target's house
 * @param room of each house
 * @param groups of customers that empty when all of them go elsewhere and nobody comes
 * @param joins the target by which a group is joined again; -1 for none
 * @param mayEmpty how many groups may empty
 */
record Location(
        double[][] value,
        double[] stay,
        double[] fixed,
        int[] house,
        int[][] load,
        int[] room,
        int[][] groups,
        int[] joins,
        int mayEmpty) {

    int customers() {
        return stay.length;
    }

    int targets() {
        return fixed.length;
    }

    /** Whether going there is allowed and better than to stay. */
    boolean draws(int customer, int target) {
        return value[customer][target] > stay[customer];
    }

    /** Pairs of a customer and a target that draws it. */
    int cells() {
        int cells = 0;
        for (int c = 0; c < customers(); c++) for (int t = 0; t < targets(); t++) if (draws(c, t)) cells++;
        return cells;
    }

    /** Where each customer goes, -1 for nowhere, and what that is worth; minus infinity where somebody must go. */
    record Plan(int[] to, double worth) {

        /** Which targets take anybody in. */
        boolean[] open(int targets) {
            boolean[] open = new boolean[targets];
            for (int t : to) if (t >= 0) open[t] = true;
            return open;
        }
    }

    /** The plan by which customers go there, summed up in their order. */
    Plan plan(int[] to) {
        double worth = 0;
        boolean[] open = new boolean[targets()];
        for (int c = 0; c < customers(); c++) {
            worth += to[c] < 0 ? stay[c] : value[c][to[c]];
            if (to[c] >= 0) open[to[c]] = true;
        }
        for (int t = 0; t < targets(); t++) if (open[t]) worth -= fixed[t];
        return new Plan(to, worth);
    }

    /** Whether all rules are kept. */
    boolean keeps(Plan plan) {
        if (plan.worth() == Double.NEGATIVE_INFINITY) return false;
        int[] taken = new int[room.length];
        for (int c = 0; c < customers(); c++) {
            int t = plan.to()[c];
            if (t < 0) continue;
            if (Double.isNaN(value[c][t])) return false;
            taken[house[t]] += load[c][t];
        }
        for (int h = 0; h < room.length; h++) if (taken[h] > room[h]) return false;
        int empty = 0;
        for (int g = 0; g < groups.length; g++) if (empty(g, plan.to())) empty++;
        return empty <= mayEmpty;
    }

    /** Whether nobody of a group is left and nobody comes. */
    boolean empty(int group, int[] to) {
        for (int c : groups[group]) if (to[c] < 0) return false;
        if (joins[group] < 0) return true;
        for (int t : to) if (t == joins[group]) return false;
        return true;
    }
}
