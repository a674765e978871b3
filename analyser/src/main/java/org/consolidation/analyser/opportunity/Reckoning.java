package org.consolidation.analyser.opportunity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.consolidation.analyser.opportunity.MoneyRule.OneOff;
import org.consolidation.analyser.opportunity.MoneyRule.Per;

/**
 * A rule with the parameters of a run filled in, once for all its opportunities. Every figure of {@link Appraisal}
 * is linear in the yearly cost, the systems whose cost is known and the opportunities valued together.
 *
 * @param saved share of the yearly cost saved, as planned
 * @param achieved the shares that turn a plan into fact: adoption where it is voluntary, realisation
 * @param gross planned saving a year
 * @param adopted of those who take part
 * @param yearly of it what becomes true
 * @param benefit what that is worth over the years
 * @param margin what taking part is worth if all do, without the fixed cost
 * @param fixed one-off cost that falls due however many take part
 * @param net net present value, best estimate
 * @param worst the same with cautious shares and dear one-off costs: at low and at high adoption
 * @param best the same with hopeful shares and cheap one-off costs
 * @param oneOff one-off cost with optimism bias at central adoption: at the least, best estimate, at the most
 * @param words the computation, what stands before the one-off cost, between it and the net present value, and behind
 */
record Reckoning(
        Rate saved,
        List<Rate> achieved,
        Line gross,
        Line adopted,
        Line yearly,
        Line benefit,
        Line margin,
        Line fixed,
        Line net,
        Ends worst,
        Ends best,
        List<Line> oneOff,
        List<String> words)
        implements Serializable {

    /** Pence for each penny of yearly cost, each system and each opportunity. */
    record Line(BigDecimal perPenny, BigDecimal perSystem, BigDecimal perOpportunity) implements Serializable {

        static final Line NOTHING = new Line(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

        Line plus(Line other) {
            return new Line(
                    perPenny.add(other.perPenny),
                    perSystem.add(other.perSystem),
                    perOpportunity.add(other.perOpportunity));
        }

        Line minus(Line other) {
            return plus(other.times(BigDecimal.ONE.negate()));
        }

        Line times(BigDecimal share) {
            return new Line(perPenny.multiply(share), perSystem.multiply(share), perOpportunity.multiply(share));
        }

        /** In exact pence. */
        BigDecimal at(long costPence, long systems, long opportunities) {
            BigDecimal sum = perPenny.multiply(BigDecimal.valueOf(costPence));
            if (perSystem.signum() != 0) sum = sum.add(perSystem.multiply(BigDecimal.valueOf(systems)));
            if (perOpportunity.signum() != 0) sum = sum.add(perOpportunity.multiply(BigDecimal.valueOf(opportunities)));
            return sum;
        }
    }

    /** With the saved share at its low and at its high end, and each of these at low and at high adoption. */
    record Ends(List<Line> low, List<Line> high) implements Serializable {}

    /** Share of a yearly cost that is expected to be saved in fact, best estimate. */
    BigDecimal expected() {
        BigDecimal share = saved.central();
        for (Rate rate : achieved) share = share.multiply(rate.central());
        return share;
    }

    static Reckoning of(MoneyRule rule, Assumptions by) {
        Rate saved = by.rate(rule.saved(), rule.savedWord());
        Rate realisation = by.rate("realisation", "realisation");
        Rate adoption = rule.voluntary() ? by.rate("adoption", "adoption") : null;
        BigDecimal p = adoption == null ? BigDecimal.ONE : adoption.central();
        Line gross = gross(saved.central());
        Line yearly = gross.times(p).times(realisation.central());
        Line margin = margin(gross, realisation.central(), rule, Factor::central, by);
        Line fixed = fixed(rule, Factor::central, by);
        return new Reckoning(
                saved,
                adoption == null ? List.of(realisation) : List.of(adoption, realisation),
                gross,
                gross.times(p),
                yearly,
                yearly.times(by.present().years()),
                margin,
                fixed,
                margin.times(p).minus(fixed),
                ends(rule, saved, adoption, realisation.low(), Factor::high, by),
                ends(rule, saved, adoption, realisation.high(), Factor::low, by),
                List.of(
                        oneOff(rule, gross, p, Factor::low, by),
                        oneOff(rule, gross, p, Factor::central, by),
                        oneOff(rule, gross, p, Factor::high, by)),
                words(rule, by));
    }

    private static Line gross(BigDecimal saved) {
        return new Line(saved, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private static Line margin(
            Line gross, BigDecimal realised, MoneyRule rule, Function<Factor, BigDecimal> end, Assumptions by) {
        return gross.times(realised).times(by.present().years()).minus(ofThoseWhoTakePart(rule, gross, end, by));
    }

    private static Line ofThoseWhoTakePart(
            MoneyRule rule, Line gross, Function<Factor, BigDecimal> end, Assumptions by) {
        return uplifted(rule, Per.SYSTEM, gross, end, by).plus(uplifted(rule, Per.PLANNED_YEAR, gross, end, by));
    }

    private static Line fixed(MoneyRule rule, Function<Factor, BigDecimal> end, Assumptions by) {
        return uplifted(rule, Per.OPPORTUNITY, Line.NOTHING, end, by);
    }

    /** One-off cost counted so, with optimism bias, if all take part. */
    private static Line uplifted(
            MoneyRule rule, Per per, Line gross, Function<Factor, BigDecimal> end, Assumptions by) {
        BigDecimal hundred = BigDecimal.valueOf(100);
        Line sum = Line.NOTHING;
        for (OneOff oneOff : rule.oneOffs()) {
            if (oneOff.per() != per) continue;
            BigDecimal factor = end.apply(by.factor(oneOff.parameter()));
            sum = sum.plus(
                    switch (per) {
                        case OPPORTUNITY -> new Line(BigDecimal.ZERO, BigDecimal.ZERO, factor.multiply(hundred));
                        case SYSTEM -> new Line(BigDecimal.ZERO, factor.multiply(hundred), BigDecimal.ZERO);
                        case PLANNED_YEAR -> gross.times(factor);
                    });
        }
        return sum.times(BigDecimal.ONE.add(end.apply(by.factor("oneoff.bias"))));
    }

    /** With optimism bias, of those who take part at central adoption. */
    private static Line oneOff(
            MoneyRule rule, Line gross, BigDecimal p, Function<Factor, BigDecimal> end, Assumptions by) {
        return ofThoseWhoTakePart(rule, gross, end, by).times(p).plus(fixed(rule, end, by));
    }

    private static Ends ends(
            MoneyRule rule,
            Rate saved,
            Rate adoption,
            BigDecimal realised,
            Function<Factor, BigDecimal> end,
            Assumptions by) {
        List<BigDecimal> taking = adoption == null ? List.of(BigDecimal.ONE) : List.of(adoption.low(), adoption.high());
        Line fixed = fixed(rule, end, by);
        Line low = margin(gross(saved.low()), realised, rule, end, by);
        Line high = margin(gross(saved.high()), realised, rule, end, by);
        return new Ends(
                taking.stream().map(p -> low.times(p).minus(fixed)).toList(),
                taking.stream().map(p -> high.times(p).minus(fixed)).toList());
    }

    private static List<String> words(MoneyRule rule, Assumptions by) {
        boolean costs = !rule.oneOffs().isEmpty();
        StringBuilder before = new StringBuilder("One-off: ");
        for (int i = 0; i < rule.oneOffs().size(); i++) {
            OneOff oneOff = rule.oneOffs().get(i);
            before.append(i == 0 ? "" : " and ").append(amount(oneOff, by.factor(oneOff.parameter())));
        }
        if (costs) {
            before.append(", uplifted for optimism by ")
                    .append(Wording.range(by.factor("oneoff.bias"), Wording::percent));
            if (rule.voluntary()) before.append(", of those who take part as far as it is theirs");
            before.append(", = ");
        } else {
            before.append("none is estimated for this kind and counted as ");
        }
        Present present = by.present();
        String between = ". Over " + present.horizon() + " years, phased in and discounted by "
                + Wording.percent(present.rate()) + " a year, a saving of £1 a year is worth £"
                + present.years().setScale(4, RoundingMode.HALF_UP) + ": net present value ";
        String year = by.priceYear().financialYear();
        String behind =
                year.isEmpty() ? "." : ". Pounds of " + year + " as far as the years of the parameters are known.";
        return List.of(before.toString(), between, behind);
    }

    private static String amount(OneOff oneOff, Factor factor) {
        return switch (oneOff.per()) {
            case PLANNED_YEAR -> Wording.range(factor, BigDecimal::toPlainString) + " times the gross saving of a year";
            case SYSTEM -> Wording.range(factor, Wording::wholePounds) + " for each system that changes";
            case OPPORTUNITY -> Wording.range(factor, Wording::wholePounds) + " for the whole";
        };
    }
}
