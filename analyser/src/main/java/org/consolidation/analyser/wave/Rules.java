package org.consolidation.analyser.wave;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.consolidation.analyser.opportunity.Terms;

/**
 * By which waves are planned; months counted whole, rounded up.
 *
 * @param asOf date of the run: nothing starts before
 * @param changeMonths from the start of a replacement to its end, duration uplift counted in
 * @param dealMonths from the start of a negotiation to its end
 * @param parallelMonths so long may the new system run beside the old before the old contract ends
 * @param noticeMonths where a list states none
 * @param capacity changes that one organisation makes at a time
 * @param budgetShare of a plan's one-off cost that may begin in one year
 */
record Rules(
        LocalDate asOf,
        int changeMonths,
        int dealMonths,
        int parallelMonths,
        int noticeMonths,
        int capacity,
        BigDecimal budgetShare) {

    static Rules of(Terms terms) {
        BigDecimal uplift = BigDecimal.ONE.add(terms.factor("duration.bias").central());
        return new Rules(
                terms.asOf(),
                months(terms.factor("waves.change-months").central().multiply(uplift)),
                months(terms.factor("waves.deal-months").central()),
                months(terms.factor("parallel-running").central()),
                months(terms.factor("waves.notice-months").central()),
                months(terms.factor("waves.capacity").central()),
                terms.factor("waves.budget-share").central());
    }

    private static int months(BigDecimal months) {
        return Math.max(1, months.setScale(0, RoundingMode.CEILING).intValueExact());
    }

    int months(Activity activity) {
        return activity.replaces() ? changeMonths : dealMonths;
    }
}
