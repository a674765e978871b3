package org.consolidation.analyser.opportunity;

/**
 * What an opportunity is worth over the years, in pence of the price year; all null when it has no saving.
 * Low is cautious throughout, high hopeful throughout.
 *
 * @param oneOffLowPence one-off cost with optimism bias at the least, at central adoption
 * @param oneOffCentralPence best estimate
 * @param oneOffHighPence at the most
 * @param netLowPence net present value, cautious
 * @param netCentralPence net present value, best estimate
 * @param netHighPence net present value, hopeful
 * @param chanceMilli share of the draws, in thousandths, in which the net present value exceeds nothing
 * @param breakEvenAdoptionMilli adoption at which the central net present value is nothing, in
 *     thousandths; null when adoption does not count or none pays
 * @param breakEvenOneOffPence one-off cost at which the central net present value is nothing
 * @param paybackYears first year by whose end the central discounted saving has paid the one-off cost;
 *     null when none within the horizon
 * @param rule the computation in words
 */
public record Worth(
        Long oneOffLowPence,
        Long oneOffCentralPence,
        Long oneOffHighPence,
        Long netLowPence,
        Long netCentralPence,
        Long netHighPence,
        Long chanceMilli,
        Long breakEvenAdoptionMilli,
        Long breakEvenOneOffPence,
        Long paybackYears,
        String rule)
        implements java.io.Serializable {

    /** Of an opportunity without a saving. */
    public static final Worth UNKNOWN = new Worth(null, null, null, null, null, null, null, null, null, null, "");

    /** Of one whose systems cost nothing, as the returns say: there is nothing to save. */
    static final Worth NOTHING = UNKNOWN.withRule("Nothing would be saved: what it could save on costs nothing.");

    Worth withRule(String words) {
        return new Worth(
                oneOffLowPence,
                oneOffCentralPence,
                oneOffHighPence,
                netLowPence,
                netCentralPence,
                netHighPence,
                chanceMilli,
                breakEvenAdoptionMilli,
                breakEvenOneOffPence,
                paybackYears,
                words);
    }

    /** Whether there is a figure. */
    public boolean known() {
        return netCentralPence != null;
    }

    /** Whether it is worth more than nothing at the best estimate: only such a one claims pounds. */
    public boolean pays() {
        return known() && netCentralPence > 0;
    }
}
