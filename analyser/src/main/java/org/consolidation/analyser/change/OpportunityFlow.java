package org.consolidation.analyser.change;

import java.io.Serializable;
import java.util.List;

/**
 * The systems that were in one opportunity of a kind before and are in one of the same kind now.
 *
 * @param before opportunity of the earlier run; "" for systems that were in none of the kind
 * @param after opportunity of the later run; "" for systems that are in none of the kind
 * @param systems that went this way
 * @param inChangedLists of those that came, went or moved, or have another cost or end of contract, the ones whose
 *     list has other bytes in the two runs
 * @param organisations whose lists these are, in order
 * @param decided products of these, by their ids in either run, that a new or gone decision touches, in order
 */
public record OpportunityFlow(
        String before,
        String after,
        long systems,
        long inChangedLists,
        List<String> organisations,
        List<String> decided)
        implements Serializable {

    public OpportunityFlow {
        organisations = organisations.stream().sorted().toList();
        decided = decided.stream().distinct().sorted().toList();
    }

    boolean moved() {
        return !before.equals(after);
    }
}
