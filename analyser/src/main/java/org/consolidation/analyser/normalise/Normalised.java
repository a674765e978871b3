package org.consolidation.analyser.normalise;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.consolidation.analyser.ingest.Organisation;
import org.consolidation.analyser.issue.DataIssue;

/**
 * What the records mean.
 *
 * @param deployments distributed, cached; ids unique
 * @param issues distributed: one row per defect of a record
 * @param organisations distributed: every body that has a record, and those of the register
 * @param tallies per table, outcome and reason, in that order
 * @param asOf the date of the run: {@code --as-of}, else the latest date that a list
 *     states of itself, else the latest start of a contract or go-live, else the earliest end of a
 *     contract, else null when the input holds no date at all
 */
public record Normalised(
        Dataset<Deployment> deployments,
        Dataset<DataIssue> issues,
        Dataset<Organisation> organisations,
        List<TableTally> tallies,
        LocalDate asOf) {

    public Normalised {
        tallies = List.copyOf(tallies);
    }

    /** Records that ended so. */
    public long records(Outcome outcome) {
        return tallies.stream()
                .filter(t -> t.outcome() == outcome)
                .mapToLong(TableTally::records)
                .sum();
    }
}
