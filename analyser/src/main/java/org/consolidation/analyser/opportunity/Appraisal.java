package org.consolidation.analyser.opportunity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.LongBinaryOperator;
import java.util.stream.LongStream;
import org.consolidation.analyser.opportunity.Reckoning.Ends;
import org.consolidation.analyser.opportunity.Reckoning.Line;

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
        Reckoning by = terms.reckoning(rule);
        BigDecimal oneOff = central(by.oneOff().get(1));
        Worth figures = new Worth(
                pence(central(by.oneOff().get(0))),
                pence(oneOff),
                pence(central(by.oneOff().get(2))),
                netLowPence(),
                netCentralPence(),
                netHighPence(),
                terms.draws().chanceMilli(rule, costs),
                breakEvenAdoption(central(by.margin()), central(by.fixed())),
                pence(central(by.benefit())),
                payback(central(by.yearly()), oneOff),
                "");
        return figures.withRule(words(figures));
    }

    private BigDecimal central(Line line) {
        return line.at(costs.centralPence(), costs.known(), opportunities);
    }

    /** Net present value, best estimate. */
    long netCentralPence() {
        return pence(central(terms.reckoning(rule).net()));
    }

    /** Net present value, the worst corner. */
    long netLowPence() {
        return corner(terms.reckoning(rule).worst(), Math::min);
    }

    /** Net present value, the best corner. */
    long netHighPence() {
        return corner(terms.reckoning(rule).best(), Math::max);
    }

    /** A margin below nothing is worst when many take part, one above when few do: every corner is tried. */
    private long corner(Ends ends, LongBinaryOperator choose) {
        return LongStream.concat(pence(ends.low(), costs.lowPence()), pence(ends.high(), costs.highPence()))
                .reduce(choose)
                .orElseThrow();
    }

    private LongStream pence(List<Line> lines, long costPence) {
        return lines.stream().mapToLong(line -> pence(line.at(costPence, costs.known(), opportunities)));
    }

    /** The steps from the planned saving to the net present value, best estimates. */
    Simulated.Part part(String kind) {
        Reckoning by = terms.reckoning(rule);
        return new Simulated.Part(
                rule.key(),
                kind,
                opportunities,
                costs,
                pence(central(by.gross())),
                pence(central(by.adopted())),
                pence(central(by.yearly())),
                pence(central(by.oneOff().get(1))),
                netCentralPence());
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
        List<String> words = terms.reckoning(rule).words();
        return words.get(0)
                + Wording.pounds(worth.oneOffLowPence(), worth.oneOffCentralPence(), worth.oneOffHighPence())
                + words.get(1)
                + Wording.pounds(worth.netLowPence(), worth.netCentralPence(), worth.netHighPence())
                + words.get(2);
    }

    private static long pence(BigDecimal exact) {
        return exact.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
