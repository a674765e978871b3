package org.consolidation.analyser.change;

import java.io.Serializable;
import org.consolidation.analyser.decision.Reply;

/**
 * A reply and what this run makes of it.
 *
 * @param reply what the organisation said
 * @param state whether what it speaks of is still there
 * @param title of the opportunity, in this run or the earlier; "" when neither has it
 * @param became what its systems are in now; "" while the opportunity is there
 */
public record ReplyOutcome(Reply reply, State state, String title, String became) implements Serializable {

    /** Whether what a reply speaks of is still there. */
    public enum State {
        STANDS("stands"),
        NOT_CONCERNED("the opportunity no longer concerns the organisation"),
        GONE("no such opportunity in this run");

        private final String shown;

        State(String shown) {
            this.shown = shown;
        }

        /** As tables and pages say it. */
        public String shown() {
            return shown;
        }
    }
}
