package org.consolidation.analyser.opportunity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Savings from costs and parameters. Pence are multiplied by decimal shares exactly and rounded once,
 * half up; low goes with all lows, high with all highs.
 */
final class Valuing {

    /** Why there is no figure when nobody stated a cost. */
    static final String NO_COST = "no cost in the returns";

    /** Why there is no figure where all costs are stated to be nothing: a saving of £0 is none. */
    static final String COSTS_NOTHING = "what it could save on costs nothing in the returns";

    private Valuing() {}

    /**
     * Saving a year and worth over the years by the rule of a kind; none where the costs are nothing.
     *
     * @param of what the costs are of, such as "systems that would move"
     * @param costs of those; at least one known
     */
    static Valued value(String of, Costs costs, MoneyRule rule, Terms terms) {
        if (costs.highPence() == 0) return new Valued(Saving.notComputable(COSTS_NOTHING), Worth.NOTHING);
        Saving saving = saving(of, costs, terms.reckoning(rule));
        return new Valued(saving.with(rule.parameters()), new Appraisal(rule, costs, terms).worth());
    }

    /** The saving alone. */
    static Saving saving(String of, Costs costs, Reckoning by) {
        return saving(of, costs, by.saved(), by.achieved());
    }

    /**
     * Gross saving = cost × saved share; achievable saving = gross × each of the shares that turn
     * plans into fact. National Audit Office: of £128m a year planned from shared services, £90m came
     * in 2.5 years, which is 28%; adoption of voluntary offers is low too.
     *
     * @param of what the costs are of, such as "systems that would move"
     * @param costs of those; at least one known
     * @param saved share of the cost that is saved
     * @param achieved adoption, realisation
     */
    static Saving saving(String of, Costs costs, Rate saved, List<Rate> achieved) {
        long grossLow = times(costs.lowPence(), List.of(saved), Rate::low);
        long gross = times(costs.centralPence(), List.of(saved), Rate::central);
        long grossHigh = times(costs.highPence(), List.of(saved), Rate::high);
        List<Rate> all = Stream.concat(Stream.of(saved), achieved.stream()).toList();
        long low = times(costs.lowPence(), all, Rate::low);
        long central = times(costs.centralPence(), all, Rate::central);
        long high = times(costs.highPence(), all, Rate::high);
        String rule =
                Wording.pounds(costs.lowPence(), costs.centralPence(), costs.highPence()) + " a year of " + of + " × "
                        + saved.text() + " = gross " + Wording.pounds(grossLow, gross, grossHigh) + "; × "
                        + String.join(" × ", achieved.stream().map(Rate::text).toList()) + " = "
                        + Wording.pounds(low, central, high)
                        + " a year. Based on " + costs.known() + " of " + Wording.count(costs.systems(), "system")
                        + ".";
        return new Saving(
                low,
                central,
                high,
                grossLow,
                gross,
                grossHigh,
                rule,
                all.stream().map(Rate::id).toList(),
                "");
    }

    private static long times(long pence, List<Rate> rates, Function<Rate, BigDecimal> scenario) {
        BigDecimal product = BigDecimal.valueOf(pence);
        for (Rate rate : rates) product = product.multiply(scenario.apply(rate));
        return product.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
