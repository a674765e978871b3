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
 * @param deployments one or more when accepted, else none
 * @param issues what was found on the way
 * @param dayFirstDates dates in it that can only be day-first
 * @param monthFirstDates dates in it that can only be month-first
 * @param latestStart latest contract start in it; null when it states none
 */
public record Verdict(
        int table,
        long row,
        Outcome outcome,
        String reason,
        List<Deployment> deployments,
        List<DataIssue> issues,
        long dayFirstDates,
        long monthFirstDates,
        LocalDate latestStart) {}
