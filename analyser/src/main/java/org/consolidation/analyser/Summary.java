package org.consolidation.analyser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.consolidation.analyser.decision.DecisionOutcome;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.Severity;
import org.consolidation.analyser.normalise.Normalised;
import org.consolidation.analyser.normalise.Outcome;
import org.consolidation.analyser.normalise.TableTally;
import org.consolidation.analyser.opportunity.Opportunity;
import org.consolidation.analyser.opportunity.Saving;
import org.consolidation.analyser.report.ChangePage;
import org.consolidation.analyser.report.Findings;
import org.consolidation.analyser.report.Pounds;
import org.consolidation.analyser.report.Survey;
import org.consolidation.analyser.report.Totals;

/**
 * A run on one screen.
 *
 * @param recordsRead counted by the readers before any was judged
 * @param accepted records that gave a system or more
 * @param setAside records that name no system
 * @param rejected unusable records
 * @param reasons why records were set aside or rejected, the commonest first
 * @param systems that the accepted records gave
 * @param totals of those in use, as the front page of the report counts them
 * @param organisations with a system in use
 * @param opportunities one line each of the best, at most {@link #BEST}
 * @param changes since an earlier run, one line; "" when the run follows none
 * @param problems one line for each file or table that could not be used or was spoilt in part: which,
 *     what is wrong, what was done
 */
public record Summary(
        long recordsRead,
        long accepted,
        long setAside,
        long rejected,
        List<Reason> reasons,
        long systems,
        Totals totals,
        long organisations,
        List<String> opportunities,
        String changes,
        List<String> problems) {

    /** Opportunities named. */
    public static final int BEST = 3;

    /** Why so many records ended so. */
    public record Reason(Outcome outcome, String reason, long records) {}

    public Summary {
        reasons = List.copyOf(reasons);
        opportunities = List.copyOf(opportunities);
        problems = List.copyOf(problems);
        if (recordsRead != accepted + setAside + rejected) {
            throw new IllegalArgumentException("records read must be those accepted, set aside and rejected; read "
                    + recordsRead + ", accepted " + accepted + ", set aside " + setAside + ", rejected " + rejected);
        }
    }

    /**
     * Of what a run found.
     *
     * @param survey what its pages show
     */
    public static Summary of(Findings findings, Survey survey) {
        Normalised normalised = findings.normalised();
        return new Summary(
                findings.ingested().recordsRead(),
                normalised.records(Outcome.ACCEPTED),
                normalised.records(Outcome.SET_ASIDE),
                normalised.records(Outcome.REJECTED),
                reasons(normalised.tallies()),
                normalised.tallies().stream().mapToLong(TableTally::deployments).sum(),
                survey.totals(),
                survey.inUse(),
                survey.opportunities().stream().limit(BEST).map(Summary::line).toList(),
                findings.changes().known() ? ChangePage.sentence(findings.changes()) : "",
                problems(findings));
    }

    private static List<String> problems(Findings findings) {
        List<String> problems = new ArrayList<>(problems(findings.ingested().issues()));
        findings.decided().outcomes(DecisionOutcome.State.CONTRADICTED).stream()
                .map(o -> "decisions contradict one another: " + o.explanation())
                .distinct()
                .forEach(problems::add);
        return problems;
    }

    /** The errors among the defects of files and tables, one line each. */
    static List<String> problems(List<DataIssue> issues) {
        return issues.stream()
                .filter(i -> i.severity() == Severity.ERROR)
                .map(i -> i.file() + (i.row() > 0 ? ", row " + i.row() : "") + ": " + i.message() + "; " + i.action())
                .toList();
    }

    /** An opportunity on one line: its subject, and what joining up would save, rounded as on the pages. */
    static String line(Opportunity opportunity) {
        Saving saving = opportunity.saving();
        String worth = saving.known()
                ? "saves " + Pounds.range(saving.lowPence(), saving.centralPence(), saving.highPence())
                : "saving not computable: " + saving.notComputable();
        return opportunity.title() + "; " + worth;
    }

    /** Why records were not accepted, over all tables, the commonest first. */
    public static List<Reason> reasons(List<TableTally> tallies) {
        return tallies.stream()
                .filter(t -> t.outcome() != Outcome.ACCEPTED)
                .collect(Collectors.groupingBy(
                        TableTally::outcome,
                        TreeMap::new,
                        Collectors.groupingBy(
                                TableTally::reason, TreeMap::new, Collectors.summingLong(TableTally::records))))
                .entrySet()
                .stream()
                .flatMap(outcome -> outcome.getValue().entrySet().stream()
                        .map(reason -> new Reason(outcome.getKey(), reason.getKey(), reason.getValue())))
                .sorted(Comparator.comparingLong(Reason::records).reversed())
                .toList();
    }
}
