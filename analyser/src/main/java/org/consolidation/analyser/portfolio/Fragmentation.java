package org.consolidation.analyser.portfolio;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** How widely something is spread. */
public final class Fragmentation {

    private Fragmentation() {}

    /**
     * The effective number of parts, 1 / Σ share², in thousandths: how many parts of equal size would
     * be spread as widely. Four councils on products A, A, B, C: shares 1/2, 1/4, 1/4, so 1 / (4/16 +
     * 1/16 + 1/16) = 2.667.
     *
     * <p>Laakso, M. and Taagepera, R. (1979), "Effective" number of parties, Comparative Political
     * Studies 12(1). Its reciprocal is the Herfindahl-Hirschman index. Computed as (Σ n)² / Σ n² in
     * whole numbers and rounded once, half up, so that any order of summation gives the same figure.
     *
     * @param sum Σ n, sum of the parts' sizes
     * @param sumOfSquares Σ n²
     * @return thousandths; 0 when there is no part
     */
    public static long effectiveMilli(long sum, long sumOfSquares) {
        if (sum == 0) return 0;
        BigInteger squared = BigInteger.valueOf(sum).pow(2).multiply(BigInteger.valueOf(1000));
        return new BigDecimal(squared)
                .divide(BigDecimal.valueOf(sumOfSquares), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
