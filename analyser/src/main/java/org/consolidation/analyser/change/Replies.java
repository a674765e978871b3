package org.consolidation.analyser.change;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.issue.DataIssue;

/**
 * Replies of organisations, carried from run to run.
 *
 * @param outcomes in order of organisation, then opportunity
 * @param earlier organisationId, opportunityId and since (a date as text) of what the earlier run recommended;
 *     null when there is none
 */
public record Replies(List<ReplyOutcome> outcomes, Dataset<Row> earlier) {

    public static final Replies NONE = new Replies(List.of(), null);

    public Replies {
        outcomes = List.copyOf(outcomes);
    }

    /** Replies to what this run does not put to the organisation, as defects of their files; in order of outcomes. */
    public List<DataIssue> issues() {
        return outcomes.stream()
                .filter(outcome -> outcome.state() != ReplyOutcome.State.STANDS)
                .map(ReplyOutcome::issue)
                .toList();
    }
}
