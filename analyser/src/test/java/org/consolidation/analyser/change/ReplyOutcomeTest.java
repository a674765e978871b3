package org.consolidation.analyser.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.consolidation.analyser.decision.Reply;
import org.consolidation.analyser.decision.ReplyStatus;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReplyOutcomeTest {

    private static ReplyOutcome outcome(String file, long row, ReplyOutcome.State state, String title, String became) {
        return new ReplyOutcome(new Reply("E1", "o1", ReplyStatus.ACCEPTED, "", null, file, row), state, title, became);
    }

    @Test
    @DisplayName("A reply that leads nowhere is an issue of its file; one of an earlier run is a note of the run")
    void issues() {
        Replies replies = new Replies(
                List.of(
                        outcome("replies.csv", 2, ReplyOutcome.State.STANDS, "Alpha", ""),
                        outcome("replies.csv", 3, ReplyOutcome.State.GONE, "", "no run before this one is given"),
                        outcome("", 0, ReplyOutcome.State.GONE, "Beta", "none of its 2 systems is in it"),
                        outcome("replies.csv", 5, ReplyOutcome.State.NOT_CONCERNED, "Gamma", "none is in it now")),
                null);
        assertEquals(
                List.of(
                        new DataIssue(
                                Severity.WARNING,
                                "reply.gone",
                                "replies.csv",
                                "",
                                3,
                                "opportunity",
                                "o1",
                                "E1 replied to o1, and this run has no such opportunity",
                                "the reply is kept in replies.csv, and shown at no opportunity: no run before this one"
                                        + " is given"),
                        new DataIssue(
                                Severity.NOTE,
                                "reply.gone",
                                "",
                                "",
                                0,
                                "",
                                "o1",
                                "E1 replied to o1 (Beta), and this run has no such opportunity",
                                "the reply is kept in replies.csv, and shown at no opportunity: none of its 2 systems"
                                        + " is in it"),
                        new DataIssue(
                                Severity.WARNING,
                                "reply.not-concerned",
                                "replies.csv",
                                "",
                                5,
                                "opportunity",
                                "o1",
                                "E1 replied to o1 (Gamma), which does not concern it now",
                                "the reply is kept in replies.csv, and shown at no opportunity: none is in it now")),
                replies.issues());
    }
}
