package org.consolidation.analyser.change;

import java.io.Serializable;
import org.consolidation.analyser.decision.Reply;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.Severity;

/**
 * A reply and what this run makes of it.
 *
 * @param reply what the organisation said
 * @param state whether what it speaks of is still there
 * @param title of the opportunity, in this run or the earlier; "" when neither has it
 * @param became what its systems are in now; "" while the opportunity is there
 */
public record ReplyOutcome(Reply reply, State state, String title, String became) implements Serializable {

    /**
     * What is wrong with a reply that leads nowhere. One of the collection may hold a wrong id; one of an earlier
     * run was right then.
     */
    DataIssue issue() {
        boolean gone = state == State.GONE;
        String named = title.isEmpty() ? reply.opportunityId() : reply.opportunityId() + " (" + title + ")";
        return new DataIssue(
                reply.file().isEmpty() ? Severity.NOTE : Severity.WARNING,
                gone ? "reply.gone" : "reply.not-concerned",
                reply.file(),
                "",
                reply.row(),
                reply.file().isEmpty() ? "" : "opportunity",
                reply.opportunityId(),
                gone
                        ? reply.organisationId() + " replied to " + named + ", and this run has no such opportunity"
                        : reply.organisationId() + " replied to " + named + ", which does not concern it now",
                "the reply is kept in replies.csv, and shown at no opportunity: " + became);
    }

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
