package org.consolidation.analyser.opportunity;

import java.util.List;

/**
 * How high an opportunity ranks, with every part in sight, in thousandths.
 *
 * @param milli sum of the parts
 * @param parts each as "breadth 300"
 */
record Score(long milli, List<String> parts) {

    /**
     * Value: 100 for each factor of ten of the central net present value beyond £100, at most this; taken
     * off for a loss.
     */
    static final long VALUE = 500;

    /** Chance: this times the share of draws in which it is worth more than nothing. */
    static final long CHANCE = 100;

    /** Breadth: this times (1 - 1 / organisations). */
    static final long BREADTH = 300;

    /**
     * Evidence: half for firm matching or placing, half for costs known; costs of nothing are no evidence for a
     * saving.
     */
    static final long EVIDENCE = 200;

    /** Ease: the share of systems whose contract ends soon. */
    static final long EASE = 100;

    /** Taken off for choice: this times the concentration of suppliers that would be left. */
    static final long CONCENTRATION = 150;

    /** Taken off for a single point of failure: this times (1 - 1 / organisations that would depend on it). */
    static final long DEPENDENCE = 100;

    /** Taken off where a failed change would harm the public: as many critical systems cut over, or more. */
    static final long CONTINUITY = 150;

    /**
     * Critical systems cut over that take off all of it: the three replaced at once at Greater Manchester
     * Police (iOPS); fewer take off their share.
     */
    static final long AT_ONCE = 3;

    /**
     * Scores; weights are a judgement, printed with each opportunity. What is taken off is read from the
     * figures after: choice where two organisations or more would depend on one supplier, because they all
     * move to it or because they buy together where suppliers are concentrated already; a single point of
     * failure and continuity where systems move. Who moves nothing keeps a system of his own.
     *
     * @param worth over the years
     * @param organisations concerned
     * @param systems concerned; at least one
     * @param firmPercent how firm the grouping is, 0 to 100
     * @param costKnownSystems of the systems
     * @param endingSystems of the systems: contract ends within the window
     * @param harm choice and continuity before and after
     * @param concentrated whether suppliers are concentrated before anybody moves
     */
    static Score of(
            Worth worth,
            long organisations,
            long systems,
            long firmPercent,
            long costKnownSystems,
            long endingSystems,
            Harm harm,
            boolean concentrated) {
        long value = worth.known() ? value(worth.netCentralPence()) : 0;
        long chance = worth.known() ? CHANCE * worth.chanceMilli() / 1000 : 0;
        long breadth = BREADTH * (organisations - 1) / organisations;
        long costs = worth.equals(Worth.NOTHING) ? 0 : EVIDENCE / 2 * costKnownSystems / systems;
        long evidence = EVIDENCE / 2 * firmPercent / 100 + costs;
        long ease = EASE * Math.min(endingSystems, systems) / systems;
        boolean moves = harm.cutOver() > 0;
        boolean chosen = harm.dependents() > 1 && harm.afterMilli() != null && (moves || concentrated);
        long concentration = chosen ? -(CONCENTRATION * harm.afterMilli() / 1000) : 0;
        long dependence = moves ? -(DEPENDENCE * (harm.dependents() - 1) / harm.dependents()) : 0;
        long continuity = -(CONTINUITY * Math.min(AT_ONCE, harm.criticalCutOver()) / AT_ONCE);
        return new Score(
                value + chance + breadth + evidence + ease + concentration + dependence + continuity,
                List.of(
                        "value " + value,
                        "chance " + chance,
                        "breadth " + breadth,
                        "evidence " + evidence,
                        "ease " + ease,
                        "concentration " + concentration,
                        "dependence " + dependence,
                        "continuity " + continuity));
    }

    /** StrictMath, so that the same pounds give the same score on every machine. */
    private static long value(long pence) {
        long size = Math.min(VALUE, Math.round(100 * StrictMath.log10(Math.max(1, Math.abs(pence) / 10_000.0))));
        return pence < 0 ? -size : size;
    }
}
