package org.consolidation.analyser.report;

import org.consolidation.analyser.opportunity.Advice;
import org.consolidation.analyser.opportunity.Claim;
import org.consolidation.analyser.opportunity.Imputation;
import org.consolidation.analyser.opportunity.Opportunity;
import org.consolidation.analyser.opportunity.Simulated;
import org.consolidation.analyser.opportunity.Simulated.Part;
import org.consolidation.analyser.opportunity.Simulated.Spread;
import org.consolidation.analyser.opportunity.Worth;

/** What opportunities are worth over the years, in sentences. */
public final class WorthWords {

    private WorthWords() {}

    /** When an opportunity earns its one-off cost back, and what would have to be so for it just to. */
    public static String breakEven(Worth worth) {
        if (free(worth)) {
            return "No one-off cost is estimated for this kind. One of " + Pounds.about(worth.breakEvenOneOffPence())
                    + " would use up what it saves.";
        }
        StringBuilder text = new StringBuilder(
                worth.paybackYears() == null
                        ? "Not within the years counted."
                        : "By the end of year " + worth.paybackYears() + ".");
        text.append(" It would just do so with a one-off cost of ").append(Pounds.about(worth.breakEvenOneOffPence()));
        if (worth.breakEvenAdoptionMilli() != null && worth.breakEvenAdoptionMilli() == 0) {
            text.append("; what each that takes part saves pays for it, however few do");
        } else if (worth.breakEvenAdoptionMilli() != null) {
            text.append(", or if ")
                    .append(share(worth.breakEvenAdoptionMilli()))
                    .append(" of the organisations took part");
        }
        return text.append('.').toString();
    }

    /** What it costs once: a kind of which none is estimated is not thereby free. */
    public static String oneOff(Worth worth) {
        return free(worth)
                ? "None is estimated for this kind"
                : Pounds.once(worth.oneOffLowPence(), worth.oneOffCentralPence(), worth.oneOffHighPence());
    }

    private static boolean free(Worth worth) {
        return worth.oneOffLowPence() == 0 && worth.oneOffCentralPence() == 0 && worth.oneOffHighPence() == 0;
    }

    /** What the ends of the range are, and how often the draws are above nothing. */
    public static String chance(Worth worth) {
        String draws = worth.chanceMilli() == 1000
                ? "in every draw"
                : worth.chanceMilli() == 0 ? "in no draw" : "in " + share(worth.chanceMilli()) + " of the draws";
        return "The ends take every assumption at its worst and at its best at once. Where all are drawn at random, it is"
                + " above nothing " + draws + ".";
    }

    /** What of its costs counts for an opportunity in the sum of all. */
    public static String claim(Opportunity opportunity) {
        Claim claim = opportunity.claim();
        if (opportunity.advice() != Advice.CONSOLIDATE) return "Nothing: it is not advised.";
        if (!opportunity.worth().pays()) {
            return "Nothing: at the best estimate it is not worth its one-off cost.";
        }
        if (claim.costs().systems() == 0) {
            return "Nothing: what the systems cost on which it would save goes anyway, for their lists say that they are"
                    + " being retired.";
        }
        if (claim.costs().known() == 0) {
            return "Nothing: the costs of all its systems count for others before it in rank, or these leave so few of"
                    + " them that it would not pay on the rest.";
        }
        return "The costs of " + Words.number(claim.costs().known()) + " of "
                + Words.count(claim.costs().systems(), "system") + ": a saving of "
                + Pounds.range(claim.lowPence(), claim.centralPence(), claim.highPence())
                + "; net present value "
                + Pounds.once(claim.netLowPence(), claim.netCentralPence(), claim.netHighPence()) + ".";
    }

    /** What it would save of costs that nobody states. */
    public static String imputed(Imputation apart, Worth firm) {
        return Words.number(apart.costs().known()) + " of the "
                + Words.count(apart.costs().systems(), "system")
                + " whose cost it would cut "
                + (apart.costs().known() == 1
                        ? "has no stated cost; by what peers pay it costs "
                        : "have no stated cost; by what peers pay they cost ")
                + Pounds.about(apart.costs().centralPence()) + " a year ("
                + Pounds.about(apart.costs().lowPence()) + " to "
                + Pounds.about(apart.costs().highPence())
                + "). On that it would save a further "
                + Pounds.range(apart.lowPence(), apart.centralPence(), apart.highPence())
                + ". With it the net present value would be " + Pounds.about(apart.netWithPence())
                + (firm.known() ? ", without it " + Pounds.about(firm.netCentralPence()) : "")
                + ", both at the best estimate. No other figure and no rank counts on imputed costs.";
    }

    /** The whole in a few sentences, with its uncertainty. */
    public static String together(Simulated simulated) {
        Spread yearly = simulated.spreads().get(0);
        Spread net = simulated.spreads().get(1);
        return "Each system's cost counts for one opportunity only: the first in rank of those that would save part of"
                + " it and are worth more than their one-off cost at the best estimate, on what counts for them. When all parameters are drawn"
                + " at random " + Words.number(simulated.draws()) + " times, once a draw for all opportunities, the"
                + " achievable saving lies between " + Pounds.about(yearly.p5()) + " and " + Pounds.about(yearly.p95())
                + " a year in nine draws of ten, in the middle " + Pounds.about(yearly.p50())
                + "; the net present value between " + Pounds.about(net.p5()) + " and " + Pounds.about(net.p95())
                + ", in the middle " + Pounds.about(net.p50()) + ". It exceeds nothing in "
                + share(simulated.chanceMilli()) + " of the draws. " + best(simulated, net)
                + (simulated.priceYear().isEmpty() ? "" : " Pounds of " + simulated.priceYear() + ".");
    }

    /** Best estimates add up to another figure than the middle of the draws; without a word it looks like an error. */
    private static String best(Simulated simulated, Spread net) {
        long best = simulated.parts().stream().mapToLong(Part::netPence).sum();
        return "The best estimates below add up to " + Pounds.about(best)
                + (best > net.p50()
                        ? ", more than the middle of the draws, because one-off costs can overrun by more than they can"
                                + " fall short."
                        : ".");
    }

    /** What matters most of the whole, as a finding. */
    static String finding(Simulated simulated) {
        Spread yearly = simulated.spreads().get(0);
        Spread net = simulated.spreads().get(1);
        long opportunities =
                simulated.parts().stream().mapToLong(Part::opportunities).sum();
        return "With each pound counted once, the " + Words.count(opportunities, "opportunity", "opportunities")
                + " worth " + (opportunities == 1 ? "its" : "their") + " one-off cost would together save "
                + Pounds.about(yearly.p5()) + " to " + Pounds.about(yearly.p95())
                + " a year in nine draws of ten. Less the"
                + " one-off cost, and over the years counted, that is worth " + Pounds.about(net.p5()) + " to "
                + Pounds.about(net.p95())
                + ", more than nothing in " + share(simulated.chanceMilli()) + " of "
                + Words.number(simulated.draws()) + " draws of all assumptions.";
    }

    /** Thousandths as per cent. */
    public static String share(long milli) {
        return Words.percent(milli, 1000);
    }
}
