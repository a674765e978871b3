package org.consolidation.analyser.decision;

import java.io.Serializable;
import java.util.Comparator;

/**
 * What became of a decision in a run.
 *
 * @param decision the decision
 * @param state applied or not
 * @param explanation to what it was applied, or why it was not
 */
public record DecisionOutcome(Decision decision, State state, String explanation) implements Serializable {

    /** By place in the file, as its author knows them. */
    public static final Comparator<DecisionOutcome> BY_PLACE =
            Comparator.comparing(DecisionOutcome::decision, Decision.BY_PLACE);

    /** How a decision ended. */
    public enum State {
        /** It holds in this run. */
        APPLIED,
        /** It speaks of something that this run does not have. */
        NOT_APPLICABLE,
        /** It contradicts others; neither it nor those were applied. */
        CONTRADICTED
    }
}
