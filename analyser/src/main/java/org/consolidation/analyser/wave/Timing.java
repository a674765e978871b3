package org.consolidation.analyser.wave;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.consolidation.analyser.normalise.Term;

/**
 * When an activity may start, in months after the date of the run (0 is the month that begins with it). It should
 * end with the old contract: not later, or the old one has to go on; not earlier than it may run beside the new,
 * or both are paid. Where that is over before it could begin, or the time to give notice has passed, the first
 * option to extend moves the end, if one is stated. What is done for a body that others become waits for its first day,
 * though contracts end before.
 *
 * @param months that it takes
 * @param earliest month in which it may start
 * @param latest month in which it must start to end with the contract, below 0 where that would have been before
 *     the date of the run; null where no end is known or it has passed
 * @param end of the contract that counts, extended if need be; null when not known
 * @param basis of the end
 * @param noticeBy last day on which notice may be given; null when no end is known
 * @param noticeStated whether a list states the period of notice
 */
record Timing(
        int months,
        int earliest,
        Integer latest,
        LocalDate end,
        Basis basis,
        LocalDate noticeBy,
        boolean noticeStated) {

    /** What the end of a contract rests on. */
    enum Basis {
        STATED,
        EXTENDED,
        PASSED,
        NOT_KNOWN
    }

    static Timing of(Activity activity, Rules rules) {
        int months = rules.months(activity);
        boolean stated = activity.noticeMonths() != null;
        int notice = stated ? activity.noticeMonths() : rules.noticeMonths();
        LocalDate end = activity.contractEnd();
        int first = first(activity, rules);
        if (end == null) return new Timing(months, first, null, null, Basis.NOT_KNOWN, null, stated);
        if (end.isBefore(rules.asOf())) {
            return new Timing(months, first, null, end, Basis.PASSED, end.minusMonths(notice), stated);
        }
        Integer option = Term.months(activity.extension(), true);
        boolean missed = left(rules, end) < months || end.minusMonths(notice).isBefore(rules.asOf());
        boolean extended = missed && option != null && option > 0;
        LocalDate counts = extended ? end.plusMonths(option) : end;
        int latest = left(rules, counts) - months;
        return new Timing(
                months,
                Math.max(first, latest - rules.parallelMonths()),
                latest,
                counts,
                extended ? Basis.EXTENDED : Basis.STATED,
                counts.minusMonths(notice),
                stated);
    }

    /** First month that does not begin before the day from which it makes sense. */
    private static int first(Activity activity, Rules rules) {
        LocalDate day = activity.notBefore();
        if (day == null || !day.isAfter(rules.asOf())) return 0;
        int months = until(rules, day);
        return rules.asOf().plusMonths(months).isBefore(day) ? months + 1 : months;
    }

    /**
     * Whole months that a contract has left, its last day counted in: from 1 January to 30 June six. What begins
     * with the run and takes as many ends with it.
     */
    private static int left(Rules rules, LocalDate end) {
        return until(rules, end.plusDays(1));
    }

    /** Months of the plan that are over when that day begins; a month from the 31st may end on the 28th. */
    private static int until(Rules rules, LocalDate day) {
        int months = (int) ChronoUnit.MONTHS.between(rules.asOf(), day);
        return rules.asOf().plusMonths(months + 1L).isAfter(day) ? months : months + 1;
    }

    /** Months by which it ends after its contract when it starts in that month. */
    int late(int start, Rules rules) {
        return latest == null ? 0 : Math.max(0, start + months - left(rules, end));
    }
}
