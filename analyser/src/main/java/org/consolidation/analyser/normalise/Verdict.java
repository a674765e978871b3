package org.consolidation.analyser.normalise;

import java.time.LocalDate;
import java.util.List;
import org.consolidation.analyser.issue.DataIssue;

/**
 * What became of one record.
 *
 * @param table index of the source table
 * @param row source row
 * @param outcome exactly one
 * @param reason stable id of the rule, such as {@code set-aside.non-answer}; "" when accepted
 * @param organisationId whose record it is; "" when rejected before that was known
 * @param organisation its name as shown; ""
 * @param registered whether the register has it
 * @param deployments one or more when accepted, else none; their ids are settled later
 * @param issues what was found on the way
 * @param dayFirstProofs dates that only day-first order explains
 * @param monthFirstProofs dates that only month-first order explains
 * @param ambiguousDates dates that either order explains, differently
 * @param firstsDayFirst those of them that are the first of a month when the day comes first
 * @param firstsMonthFirst those that are when the month comes first
 * @param latestStart latest date stated as past: start of a contract, go-live; null
 * @param earliestEnd earliest end of a contract; null
 */
public record Verdict(
        int table,
        long row,
        Outcome outcome,
        String reason,
        String organisationId,
        String organisation,
        boolean registered,
        List<Deployment> deployments,
        List<DataIssue> issues,
        int dayFirstProofs,
        int monthFirstProofs,
        int ambiguousDates,
        int firstsDayFirst,
        int firstsMonthFirst,
        LocalDate latestStart,
        LocalDate earliestEnd) {}
