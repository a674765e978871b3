package org.consolidation.analyser.opportunity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * What a yearly saving is worth today: Σ over the years y of the share phased in by then / (1 + rate)^y.
 * One-off cost falls in year 0 and is not discounted. HM Treasury, Green Book: 3.5% in real terms. With a
 * phasing of 10/40/40/10 and five years: 0.1/1.035 + 0.5/1.035² + 0.9/1.035³ + 1/1.035⁴ + 1/1.035⁵ = 3.0885.
 *
 * @param rate a year
 * @param phased share of the saving in place in each year, rising to 1
 * @param values present value of a saving of 1 a year over the first year, the first two, and so on
 */
public record Present(BigDecimal rate, List<BigDecimal> phased, List<BigDecimal> values) implements Serializable {

    private static final MathContext DIGITS = MathContext.DECIMAL64;

    public Present {
        phased = List.copyOf(phased);
        values = List.copyOf(values);
        if (phased.isEmpty()) throw new IllegalArgumentException("parameter horizon must be at least 1 year, was 0");
    }

    /**
     * From shares that begin in each year.
     *
     * @param begins must add up to 1
     * @param years over which is counted
     */
    static Present of(BigDecimal rate, List<BigDecimal> begins, int years) {
        BigDecimal all = begins.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (all.compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException(
                    "parameters phasing.year-1 to phasing.year-" + begins.size() + " must add up to 1, was " + all);
        }
        List<BigDecimal> phased = new ArrayList<>();
        List<BigDecimal> values = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal growth = BigDecimal.ONE;
        BigDecimal value = BigDecimal.ZERO;
        for (int year = 0; year < years; year++) {
            if (year < begins.size()) sum = sum.add(begins.get(year));
            growth = growth.multiply(BigDecimal.ONE.add(rate), DIGITS);
            value = value.add(sum.divide(growth, DIGITS));
            phased.add(sum);
            values.add(value);
        }
        return new Present(rate, phased, values);
    }

    /** Present value of a saving of 1 a year over all years. */
    public BigDecimal years() {
        return values.get(values.size() - 1);
    }

    /** The same over the first years only, at least one. */
    BigDecimal years(int first) {
        return values.get(first - 1);
    }

    int horizon() {
        return phased.size();
    }
}
