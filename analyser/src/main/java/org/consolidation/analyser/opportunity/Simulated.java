package org.consolidation.analyser.opportunity;

import java.util.List;

/**
 * What all opportunities together are worth, each pound counted once.
 *
 * @param draws how often all parameters were drawn
 * @param seed of the draws
 * @param priceYear in whose pounds; "" when not known
 * @param parts of the sum, by kind
 * @param spreads of the yearly saving and of the net present value over the draws
 * @param chanceMilli share of the draws in which the net present value of the whole exceeds nothing, in
 *     thousandths
 * @param swings what each parameter alone moves, widest first
 * @param steadiness how firmly the first in rank keep their place by value
 */
public record Simulated(
        int draws,
        long seed,
        String priceYear,
        List<Part> parts,
        List<Spread> spreads,
        long chanceMilli,
        List<Swing> swings,
        List<Steadiness> steadiness) {

    /** Of opportunities that are worth nothing that is known. */
    public static final Simulated NONE = new Simulated(0, 0, "", List.of(), List.of(), 0, List.of(), List.of());

    public Simulated {
        parts = List.copyOf(parts);
        spreads = List.copyOf(spreads);
        swings = List.copyOf(swings);
        steadiness = List.copyOf(steadiness);
    }

    /** Whether there is anything to sum up. */
    public boolean known() {
        return draws > 0;
    }

    /**
     * What the opportunities of one kind and variant claim together.
     *
     * @param rule key of the rule by which they are valued
     * @param kind its kind
     * @param opportunities that claim anything
     * @param costs yearly, of the systems claimed
     * @param grossPence planned saving a year, best estimate
     * @param adoptedPence of those who take part
     * @param realisedPence of it what becomes true: the achievable saving a year
     * @param oneOffPence one-off cost with optimism bias
     * @param netPence net present value
     */
    public record Part(
            String rule,
            String kind,
            long opportunities,
            Costs costs,
            long grossPence,
            long adoptedPence,
            long realisedPence,
            long oneOffPence,
            long netPence) {}

    /**
     * The distribution of a sum over the draws: below p5 lie 5% of them.
     *
     * @param figure "saving" pence a year, or "net_present_value" pence
     */
    public record Spread(String figure, long p5, long p25, long p50, long p75, long p95, long mean) {}

    /**
     * What a parameter alone does to the net present value of the whole, all others at their centre.
     *
     * @param parameter its id
     * @param lowPence at its low value
     * @param highPence at its high value
     * @param rankChanges of the first in rank, how many change place by value from one end to the other
     */
    public record Swing(String parameter, long lowPence, long highPence, long rankChanges) {

        /** How far apart. */
        long width() {
            return Math.abs(highPence - lowPence);
        }
    }

    /**
     * How firmly an opportunity keeps its place by net present value among the first in rank.
     *
     * @param opportunityId which
     * @param rank in the ranking
     * @param place by net present value at the best estimate, from 1
     * @param p5 place that it beats in 5% of the draws
     * @param p95 place that it beats in 95% of the draws
     * @param firstTenMilli share of the draws in which it is among the first ten, in thousandths
     */
    public record Steadiness(String opportunityId, long rank, long place, long p5, long p95, long firstTenMilli) {}
}
