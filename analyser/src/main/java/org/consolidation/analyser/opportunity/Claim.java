package org.consolidation.analyser.opportunity;

import java.util.List;

/**
 * The pounds that count for an opportunity and no other. A system's cost counts for the first in rank of the
 * opportunities that would save part of it and are worth more than nothing at the best estimate, by themselves and
 * on what counts for them.
 *
 * @param costs yearly: {@code known} systems claimed of {@code systems} whose cost it could count
 * @param lowPence achievable saving a year on what it claims; null when it claims nothing
 * @param centralPence best estimate
 * @param highPence hopeful
 * @param netLowPence net present value of what it claims; null when it claims nothing
 * @param netCentralPence best estimate
 * @param netHighPence hopeful
 * @param alternatives ids of the opportunities that look at the same costs, first in rank first, at most
 *     {@link #ALTERNATIVES}
 */
public record Claim(
        Costs costs,
        Long lowPence,
        Long centralPence,
        Long highPence,
        Long netLowPence,
        Long netCentralPence,
        Long netHighPence,
        List<String> alternatives)
        implements java.io.Serializable {

    /** Alternatives listed. */
    static final int ALTERNATIVES = 5;

    /** Nothing to claim. */
    public static final Claim NONE = new Claim(new Costs(0, 0, 0, 0, 0), null, null, null, null, null, null, List.of());

    public Claim {
        alternatives = List.copyOf(alternatives);
    }

    /** What counts for an opportunity of that rule. */
    static Claim of(MoneyRule rule, Costs costs, List<String> alternatives, Terms terms) {
        if (costs.known() == 0) return new Claim(costs, null, null, null, null, null, null, alternatives);
        Saving saving = Valuing.saving("", costs, terms.reckoning(rule));
        Appraisal appraisal = new Appraisal(rule, costs, terms);
        return new Claim(
                costs,
                saving.lowPence(),
                saving.centralPence(),
                saving.highPence(),
                appraisal.netLowPence(),
                appraisal.netCentralPence(),
                appraisal.netHighPence(),
                alternatives);
    }
}
