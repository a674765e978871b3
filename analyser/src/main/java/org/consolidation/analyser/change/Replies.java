package org.consolidation.analyser.change;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

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
}
