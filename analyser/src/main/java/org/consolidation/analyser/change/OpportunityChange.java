package org.consolidation.analyser.change;

import java.io.Serializable;
import java.util.List;

/**
 * What became of one opportunity between two runs.
 *
 * @param what APPEARED, GONE or CHANGED
 * @param opportunityId the opportunity
 * @param kind such as K1
 * @param title in the later run, else in the earlier
 * @param rank in the later run; null when gone
 * @param previousRank in the earlier run; null when it appeared
 * @param systems in the later run
 * @param previousSystems in the earlier run
 * @param arrived systems that it did not have
 * @param ended systems that it has no more
 * @param savingPence null when not computable, or gone
 * @param previousSavingPence null when not computable, or new
 * @param netPence null when not computable, or gone
 * @param previousNetPence null when not computable, or new
 * @param otherId opportunity of the same kind in the other run that most of its systems are in; "" for none, or
 *     when it goes on itself
 * @param otherSystems how many of its systems that one has
 * @param causes in their order; never empty
 * @param why in words
 */
public record OpportunityChange(
        What what,
        String opportunityId,
        String kind,
        String title,
        Long rank,
        Long previousRank,
        long systems,
        long previousSystems,
        long arrived,
        long ended,
        Long savingPence,
        Long previousSavingPence,
        Long netPence,
        Long previousNetPence,
        String otherId,
        long otherSystems,
        List<Cause> causes,
        String why)
        implements Serializable {

    /** What happened to it. */
    public enum What {
        APPEARED,
        GONE,
        CHANGED
    }

    public OpportunityChange {
        causes = List.copyOf(causes);
        if (causes.isEmpty()) throw new IllegalArgumentException("opportunityChange.causes must not be empty");
    }

    /** Place for lists: by rank in the later run, else in the earlier. */
    public long place() {
        return rank == null ? previousRank : rank;
    }
}
