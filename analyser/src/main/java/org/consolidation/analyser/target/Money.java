package org.consolidation.analyser.target;

import org.consolidation.analyser.opportunity.Draws;
import org.consolidation.analyser.opportunity.Factor;
import org.consolidation.analyser.opportunity.Terms;

/**
 * What a move is worth today, pence:
 *
 * <pre>if taken up  = r × φ × saving − switch × (1 + b)
 * to the plan  = p × if taken up;   a target that takes anybody in costs F × (1 + b)
 * saving       = own cost − what the target is expected to cost, at most the ceiling of own cost
 * switch       = change × convergence × own cost; core police records: a sum for each force</pre>
 *
 * p adoption of a voluntary offer, r realisation, φ present value of 1 a year, b optimism bias, F cost of a
 * joint procurement. The ceiling is the high end of {@code k4.convergence}: no consolidation read of planned to
 * save more, whatever two prices promise.
 *
 * @param adoption share
 * @param realisation share
 * @param years present value of 1 a year
 * @param ceiling share of own cost
 * @param change share of own cost that moving costs once, before bias
 * @param uplift 1 + optimism bias
 * @param procurementPence before bias
 * @param recordsPence one-off cost of core police records, before bias
 */
record Money(
        double adoption,
        double realisation,
        double years,
        double ceiling,
        double change,
        double uplift,
        double procurementPence,
        double recordsPence) {

    /** The function whose systems cost a stated sum to move. */
    private static final String RECORDS = "P01";

    /** Best estimates. */
    static Money central(Terms terms) {
        return new Money(
                central(terms, "adoption"),
                central(terms, "realisation"),
                terms.present().years().doubleValue(),
                terms.factor("k4.convergence").high().doubleValue(),
                central(terms, "oneoff.change") * central(terms, "k4.convergence"),
                1 + central(terms, "oneoff.bias"),
                100 * central(terms, "oneoff.procurement"),
                100 * central(terms, "oneoff.core-records.per-force"));
    }

    /** A draw of all parameters; overruns of one-off cost have a fat tail. */
    static Money drawn(Terms terms, int draw) {
        Draws draws = terms.draws();
        return new Money(
                draws.of("adoption")[draw],
                draws.of("realisation")[draw],
                draws.years(),
                terms.factor("k4.convergence").high().doubleValue(),
                draws.of("oneoff.change")[draw] * draws.of("k4.convergence")[draw],
                1 + draws.overrun()[draw],
                100 * draws.of("oneoff.procurement")[draw],
                100 * draws.of("oneoff.core-records.per-force")[draw]);
    }

    private static double central(Terms terms, String id) {
        Factor factor = terms.factor(id);
        return factor.central().doubleValue();
    }

    /** Yearly saving of a move as planned; below 0 where the target is dearer. */
    double saving(Seat seat, double expectedPence) {
        return Math.min(seat.costPence() - expectedPence, ceiling * seat.costPence());
    }

    /** One-off cost of a move, with optimism bias. */
    double oneOff(Seat seat, String capabilityId) {
        return uplift * (capabilityId.equals(RECORDS) ? recordsPence : change * seat.costPence());
    }

    /** What a move is worth if it is taken up. */
    double taken(Seat seat, String capabilityId, double expectedPence) {
        return realisation * years * saving(seat, expectedPence) - oneOff(seat, capabilityId);
    }

    /**
     * What moves of a seat add to the plan; the same as p × {@link #taken} of each, with what does not change from
     * target to target worked out once.
     *
     * @param expectedPence at each target; {@code NaN} where it may not move
     * @param errors of the price of each: 1 for as measured
     */
    double[] planned(Seat seat, String capabilityId, double[] expectedPence, double[] errors) {
        double cost = seat.costPence();
        double most = ceiling * cost;
        double once = oneOff(seat, capabilityId);
        double worth = realisation * years;
        double[] planned = new double[expectedPence.length];
        for (int t = 0; t < planned.length; t++) {
            double saving = cost - expectedPence[t] * errors[t];
            planned[t] = adoption * (worth * (saving > most ? most : saving) - once);
        }
        return planned;
    }

    /** One-off cost of a target that takes anybody in, with optimism bias. */
    double opening() {
        return uplift * procurementPence;
    }
}
