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

    /** Evidence: half for firm matching or placing, half for costs known. */
    static final long EVIDENCE = 200;

    /** Ease: the share of systems whose contract ends soon. */
    static final long EASE = 100;

    /** Taken off where suppliers are concentrated. */
    static final long CONCENTRATION = 150;

    /** Taken off where a failed change would harm the public: the share of critical systems. */
    static final long CONTINUITY = 150;

    /**
     * Scores; weights are a judgement, printed with each opportunity.
     *
     * @param worth over the years
     * @param organisations concerned
     * @param systems concerned; at least one
     * @param firmPercent how firm the grouping is, 0 to 100
     * @param costKnownSystems of the systems
     * @param endingSystems of the systems: contract ends within the window
     * @param concentrated whether suppliers are concentrated
     * @param criticalSystems of the systems: a failed change would harm the public
     */
    static Score of(
            Worth worth,
            long organisations,
            long systems,
            long firmPercent,
            long costKnownSystems,
            long endingSystems,
            boolean concentrated,
            long criticalSystems) {
        long value = worth.known() ? value(worth.netCentralPence()) : 0;
        long chance = worth.known() ? CHANCE * worth.chanceMilli() / 1000 : 0;
        long breadth = BREADTH * (organisations - 1) / organisations;
        long evidence = EVIDENCE / 2 * firmPercent / 100 + EVIDENCE / 2 * costKnownSystems / systems;
        long ease = EASE * Math.min(endingSystems, systems) / systems;
        long concentration = concentrated ? -CONCENTRATION : 0;
        long continuity = -(CONTINUITY * criticalSystems / systems);
        return new Score(
                value + chance + breadth + evidence + ease + concentration + continuity,
                List.of(
                        "value " + value,
                        "chance " + chance,
                        "breadth " + breadth,
                        "evidence " + evidence,
                        "ease " + ease,
                        "concentration " + concentration,
                        "continuity " + continuity));
    }

    /** StrictMath, so that the same pounds give the same score on every machine. */
    private static long value(long pence) {
        long size = Math.min(VALUE, Math.round(100 * StrictMath.log10(Math.max(1, Math.abs(pence) / 10_000.0))));
        return pence < 0 ? -size : size;
    }
}
