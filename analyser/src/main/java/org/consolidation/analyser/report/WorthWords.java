package org.consolidation.analyser.report;

import org.consolidation.analyser.opportunity.Claim;
import org.consolidation.analyser.opportunity.Imputation;
import org.consolidation.analyser.opportunity.Simulated;
import org.consolidation.analyser.opportunity.Simulated.Spread;
import org.consolidation.analyser.opportunity.Worth;

/** What opportunities are worth over the years, in sentences. */
public final class WorthWords {

    private WorthWords() {}

    /** When an opportunity earns its one-off cost back, and what would have to be so for it just to. */
    public static String breakEven(Worth worth) {
        StringBuilder text = new StringBuilder(
                worth.paybackYears() == null
                        ? "Not within the years counted."
                        : "By the end of year " + worth.paybackYears() + ".");
        text.append(" It would just do so with a one-off cost of ").append(Pounds.about(worth.breakEvenOneOffPence()));
        if (worth.breakEvenAdoptionMilli() != null) {
            text.append(", or if ")
                    .append(share(worth.breakEvenAdoptionMilli()))
                    .append(" of the organisations took part");
        }
        return text.append('.').toString();
    }

    /** What of its costs counts for an opportunity in the sum of all. */
    public static String claim(Claim claim, Worth worth) {
        if (!worth.pays()) {
            return "Nothing: at the best estimate it is not worth its one-off cost.";
        }
        if (claim.costs().known() == 0) {
            return "Nothing: the costs of all its systems count for opportunities before it in rank.";
        }
        return "The costs of " + Words.number(claim.costs().known()) + " of "
                + Words.count(claim.costs().systems(), "system") + ": a saving of "
                + Pounds.range(claim.lowPence(), claim.centralPence(), claim.highPence())
                + "; net present value "
                + Pounds.once(claim.netLowPence(), claim.netCentralPence(), claim.netHighPence()) + ".";
    }

    /** What it would save of costs that nobody states. */
    public static String imputed(Imputation apart, Worth firm) {
        return "For " + Words.number(apart.costs().known()) + " of "
                + Words.count(apart.costs().systems(), "system")
                + " of whose cost it would save part, no cost is stated and peers tell one: "
                + Pounds.about(apart.costs().centralPence()) + " a year together ("
                + Pounds.about(apart.costs().lowPence()) + " to "
                + Pounds.about(apart.costs().highPence())
                + "). On these it would save " + Pounds.range(apart.lowPence(), apart.centralPence(), apart.highPence())
                + " more; stated and imputed costs together give a net present value of "
                + Pounds.about(apart.netWithPence())
                + (firm.known() ? ", stated ones alone " + Pounds.about(firm.netCentralPence()) : "")
                + ". No other figure and no rank counts on imputed costs.";
    }

    /** The whole in a few sentences, with its uncertainty. */
    public static String together(Simulated simulated) {
        Spread yearly = simulated.spreads().get(0);
        Spread net = simulated.spreads().get(1);
        return "Each system's cost counts for one opportunity only: the first in rank of those that would save part of"
                + " it and are worth more than their one-off cost at the best estimate. When all parameters are drawn"
                + " at random " + Words.number(simulated.draws()) + " times, once a draw for all opportunities, the"
                + " achievable saving lies between " + Pounds.about(yearly.p5()) + " and " + Pounds.about(yearly.p95())
                + " a year in nine draws of ten, in the middle " + Pounds.about(yearly.p50())
                + "; the net present value between " + Pounds.about(net.p5()) + " and " + Pounds.about(net.p95())
                + ", in the middle " + Pounds.about(net.p50()) + ". It exceeds nothing in "
                + share(simulated.chanceMilli()) + " of the draws."
                + (simulated.priceYear().isEmpty() ? "" : " Pounds of " + simulated.priceYear() + ".");
    }

    /** Thousandths as per cent. */
    public static String share(long milli) {
        return Words.percent(milli, 1000);
    }
}
