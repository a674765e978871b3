package org.consolidation.analyser.ingest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.consolidation.analyser.decision.Reply;
import org.consolidation.analyser.decision.ReplyStatus;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.Severity;

/**
 * What the replies.csv of a run say: {@code organisation, opportunity, status, text, date}, with a status or a
 * text. The table that a run writes of them is one too. What is wrong in them is an issue, and the rest is
 * used. Of several replies of one organisation to one opportunity the latest counts, of those the last.
 */
final class ReplyFiles {

    private final RegisterNames names;
    private final List<DataIssue> issues;
    private final Map<String, Reply> replies = new TreeMap<>();

    ReplyFiles(Collection<Organisation> register, List<DataIssue> issues) {
        names = new RegisterNames(register);
        this.issues = issues;
    }

    void read(CollectionFiles.Found file) {
        SideTable table = SideTable.read(
                file.name(),
                file.path(),
                List.of("organisation", "opportunity"),
                List.of("status", "text", "date", "state", "title", "became"),
                issues);
        for (SideTable.Line line : table.lines()) line(table.file(), line);
    }

    private void line(String file, SideTable.Line line) {
        String organisation = line.get("organisation");
        String id = names.id(organisation);
        if (id == null || id.isEmpty()) {
            issue(
                    file,
                    line,
                    "reply.unknown-organisation",
                    "organisation",
                    "the organisation is not in the register",
                    "the line was not used: give its id or name");
            return;
        }
        boolean silent = line.get("status").isEmpty() && line.get("text").isEmpty();
        if (line.get("opportunity").isEmpty() || silent) {
            issue(
                    file,
                    line,
                    "reply.unreadable",
                    silent ? "status" : "opportunity",
                    silent ? "neither status nor text is given" : "no opportunity is named",
                    "the line was not used: give the opportunity_id, and a status or a text");
            return;
        }
        ReplyStatus status = line.get("status").isEmpty() ? ReplyStatus.NOTED : ReplyStatus.of(line.get("status"));
        String text = line.get("text");
        if (status == null) {
            issue(
                    file,
                    line,
                    "reply.status",
                    "status",
                    "the status is not known",
                    "it is shown as text: write accepted, planned, under way, done, declined, disputed or noted");
            status = ReplyStatus.NOTED;
            text = text.isEmpty() ? line.get("status") : line.get("status") + ": " + text;
        }
        Reply reply = new Reply(id, line.get("opportunity"), status, text, date(file, line), file, line.row());
        Reply before = replies.get(reply.key());
        if (before != null && contradicts(before, reply)) {
            issue(
                    file,
                    line,
                    "reply.contradiction",
                    "status",
                    id + " replies to " + reply.opportunityId() + " in two ways"
                            + (reply.date() == null ? ", without a date" : " on one day") + ": "
                            + before.status().word() + " in row " + before.row() + " of " + before.file() + ", "
                            + status.word() + " here",
                    "this one was used, as the last: strike out the one that no longer holds, or date both");
        }
        replies.merge(reply.key(), reply, ReplyFiles::later);
    }

    /** Two statuses for one day, or for none: a text alone takes nothing back. */
    private static boolean contradicts(Reply one, Reply other) {
        return Objects.equals(one.date(), other.date())
                && one.status() != other.status()
                && one.status() != ReplyStatus.NOTED
                && other.status() != ReplyStatus.NOTED;
    }

    /** The later of two replies; one without a date is the earliest. */
    static Reply later(Reply one, Reply other) {
        if (one.date() == null) return other;
        return other.date() == null || other.date().isBefore(one.date()) ? one : other;
    }

    private LocalDate date(String file, SideTable.Line line) {
        if (line.get("date").isEmpty()) return null;
        try {
            return LocalDate.parse(line.get("date"));
        } catch (DateTimeParseException e) {
            issue(
                    file,
                    line,
                    "reply.date",
                    "date",
                    "the date cannot be read",
                    "the reply is used without it: write it as YYYY-MM-DD");
            return null;
        }
    }

    /** One reply for each organisation and opportunity, in order of both. */
    List<Reply> replies() {
        return List.copyOf(replies.values());
    }

    private void issue(String file, SideTable.Line line, String rule, String column, String message, String action) {
        issues.add(
                new DataIssue(Severity.WARNING, rule, file, "", line.row(), column, line.get(column), message, action));
    }
}
