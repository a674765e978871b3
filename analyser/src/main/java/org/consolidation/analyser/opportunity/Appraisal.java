package org.consolidation.analyser.opportunity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.consolidation.analyser.opportunity.MoneyRule.OneOff;
import org.consolidation.analyser.opportunity.MoneyRule.Per;

/**
 * What an opportunity is worth over the years:
 *
 * <pre>net = p × (r × G × φ − V × (1 + b)) − F × (1 + b)</pre>
 *
 * p adoption (1 where it is not voluntary), r realisation, G planned (gross) saving a year, φ present value
 * of 1 a year with phasing, V one-off cost of those who take part, F one-off cost that falls due however many
 * do, b optimism bias. Exact decimals, rounded once to the penny, half up. Low is the worst corner with
 * cautious shares and dear one-off costs, high the best with hopeful shares and cheap ones. Exit fees, and
 * what staff save, are in no return and not estimated.
 *
 * @param rule how its kind is valued
 * @param costs yearly, of the systems on which the saving is counted; at least one known
 * @param opportunities one, or how many are valued together
 * @param terms parameters of the run
 */
record Appraisal(MoneyRule rule, Costs costs, long opportunities, Terms terms) {

    /** Of one opportunity. */
    Appraisal(MoneyRule rule, Costs costs, Terms terms) {
        this(rule, costs, 1, terms);
    }

    /** The figures, and the computation in words. */
    Worth worth() {
        BigDecimal p = adoption(Rate::central);
        BigDecimal gross = gross(costs.centralPence(), Rate::central);
        BigDecimal saved = terms.rate("realisation", "").central().multiply(gross);
        BigDecimal margin = margin(gross, Rate::central, Factor::central);
        BigDecimal fixed = uplifted(Per.OPPORTUNITY, gross, Factor::central);
        BigDecimal net = net();
        BigDecimal oneOff = oneOff(gross, Factor::central);
        BigDecimal benefit = p.multiply(saved).multiply(terms.present().years());
        Worth figures = new Worth(
                pence(oneOff(gross, Factor::low)),
                pence(oneOff),
                pence(oneOff(gross, Factor::high)),
                netLowPence(),
                pence(net),
                netHighPence(),
                terms.draws().chanceMilli(rule, costs),
                breakEvenAdoption(margin, fixed),
                pence(benefit),
                payback(p.multiply(saved), oneOff),
                "");
        return figures.withRule(words(figures));
    }

    private BigDecimal net() {
        BigDecimal gross = gross(costs.centralPence(), Rate::central);
        return adoption(Rate::central)
                .multiply(margin(gross, Rate::central, Factor::central))
                .subtract(uplifted(Per.OPPORTUNITY, gross, Factor::central));
    }

    /** Net present value, best estimate. */
    long netCentralPence() {
        return pence(net());
    }

    /** Net present value, the worst corner. */
    long netLowPence() {
        return pence(corner(Rate::low, Factor::high, BigDecimal::min));
    }

    /** Net present value, the best corner. */
    long netHighPence() {
        return pence(corner(Rate::high, Factor::low, BigDecimal::max));
    }

    /** The steps from the planned saving to the net present value, best estimates. */
    Simulated.Part part(String kind) {
        BigDecimal gross = gross(costs.centralPence(), Rate::central);
        BigDecimal adopted = gross.multiply(adoption(Rate::central));
        return new Simulated.Part(
                rule.key(),
                kind,
                opportunities,
                costs,
                pence(gross),
                pence(adopted),
                pence(adopted.multiply(terms.rate("realisation", "").central())),
                pence(oneOff(gross, Factor::central)),
                netCentralPence());
    }

    private BigDecimal adoption(Function<Rate, BigDecimal> scenario) {
        return rule.voluntary() ? scenario.apply(terms.rate("adoption", "")) : BigDecimal.ONE;
    }

    private BigDecimal gross(long pence, Function<Rate, BigDecimal> scenario) {
        return scenario.apply(terms.rate(rule.saved(), "")).multiply(BigDecimal.valueOf(pence));
    }

    /** What taking part is worth to all of them together, without the fixed cost. */
    private BigDecimal margin(BigDecimal gross, Function<Rate, BigDecimal> shares, Function<Factor, BigDecimal> costs) {
        return shares.apply(terms.rate("realisation", ""))
                .multiply(gross)
                .multiply(terms.present().years())
                .subtract(uplifted(Per.SYSTEM, gross, costs))
                .subtract(uplifted(Per.PLANNED_YEAR, gross, costs));
    }

    /** One-off cost counted so, with optimism bias, if all take part. */
    private BigDecimal uplifted(Per per, BigDecimal gross, Function<Factor, BigDecimal> scenario) {
        BigDecimal sum = BigDecimal.ZERO;
        for (OneOff oneOff : rule.oneOffs()) {
            if (oneOff.per() != per) continue;
            BigDecimal of = switch (per) {
                case OPPORTUNITY -> BigDecimal.valueOf(100 * opportunities);
                case SYSTEM -> BigDecimal.valueOf(100 * costs.known());
                case PLANNED_YEAR -> gross;
            };
            sum = sum.add(scenario.apply(terms.factor(oneOff.parameter())).multiply(of));
        }
        return sum.multiply(BigDecimal.ONE.add(scenario.apply(terms.factor("oneoff.bias"))));
    }

    /** With optimism bias, of those who take part at central adoption. */
    private BigDecimal oneOff(BigDecimal gross, Function<Factor, BigDecimal> scenario) {
        return uplifted(Per.SYSTEM, gross, scenario)
                .add(uplifted(Per.PLANNED_YEAR, gross, scenario))
                .multiply(adoption(Rate::central))
                .add(uplifted(Per.OPPORTUNITY, gross, scenario));
    }

    /** A margin below nothing is worst when many take part, one above when few do: every corner is tried. */
    private BigDecimal corner(
            Function<Rate, BigDecimal> shares,
            Function<Factor, BigDecimal> scenario,
            BinaryOperator<BigDecimal> choose) {
        List<BigDecimal> nets = new ArrayList<>();
        for (BigDecimal gross : List.of(gross(costs.lowPence(), Rate::low), gross(costs.highPence(), Rate::high))) {
            for (BigDecimal p : List.of(adoption(Rate::low), adoption(Rate::high))) {
                nets.add(p.multiply(margin(gross, shares, scenario))
                        .subtract(uplifted(Per.OPPORTUNITY, gross, scenario)));
            }
        }
        return nets.stream().reduce(choose).orElseThrow();
    }

    /** Thousandths, rounded up; null when adoption does not count or even all of them would not do. */
    private Long breakEvenAdoption(BigDecimal margin, BigDecimal fixed) {
        if (!rule.voluntary() || margin.signum() <= 0 || fixed.compareTo(margin) > 0) return null;
        return fixed.movePointRight(3).divide(margin, 0, RoundingMode.CEILING).longValueExact();
    }

    private Long payback(BigDecimal yearly, BigDecimal oneOff) {
        for (int year = 1; year <= terms.present().horizon(); year++) {
            if (yearly.multiply(terms.present().years(year)).compareTo(oneOff) >= 0) return (long) year;
        }
        return null;
    }

    private String words(Worth worth) {
        StringBuilder text = new StringBuilder("One-off: ");
        if (rule.oneOffs().isEmpty()) text.append("none is estimated");
        for (int i = 0; i < rule.oneOffs().size(); i++) {
            OneOff oneOff = rule.oneOffs().get(i);
            Factor factor = terms.factor(oneOff.parameter());
            text.append(i == 0 ? "" : " and ").append(amount(oneOff, factor));
        }
        Factor bias = terms.factor("oneoff.bias");
        text.append(", uplifted for optimism by ").append(Wording.range(bias, Wording::percent));
        if (rule.voluntary()) text.append(", of those who take part as far as it is theirs");
        text.append(", = ")
                .append(Wording.pounds(worth.oneOffLowPence(), worth.oneOffCentralPence(), worth.oneOffHighPence()))
                .append(". Over ")
                .append(terms.present().horizon())
                .append(" years, phased in and discounted by ")
                .append(Wording.percent(terms.present().rate()))
                .append(" a year, a saving of £1 a year is worth £")
                .append(terms.present().years().setScale(4, RoundingMode.HALF_UP))
                .append(": net present value ")
                .append(Wording.pounds(worth.netLowPence(), worth.netCentralPence(), worth.netHighPence()))
                .append('.');
        if (!terms.priceYear().financialYear().isEmpty()) {
            text.append(" Pounds of ")
                    .append(terms.priceYear().financialYear())
                    .append(" as far as the years of the parameters are known.");
        }
        return text.toString();
    }

    private static String amount(OneOff oneOff, Factor factor) {
        return switch (oneOff.per()) {
            case PLANNED_YEAR -> Wording.range(factor, BigDecimal::toPlainString) + " times the gross saving of a year";
            case SYSTEM -> Wording.range(factor, Wording::wholePounds) + " for each system that changes";
            case OPPORTUNITY -> Wording.range(factor, Wording::wholePounds) + " for the whole";
        };
    }

    private static long pence(BigDecimal exact) {
        return exact.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
