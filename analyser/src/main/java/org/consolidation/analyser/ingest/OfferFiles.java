package org.consolidation.analyser.ingest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consolidation.analyser.decision.Answer;
import org.consolidation.analyser.decision.Offer;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.Severity;

/**
 * What the offers.csv of a run say: {@code organisation, offer, answer, reason, date}. They are somebody's
 * data: what is wrong in them is an issue, and the rest is used. Of several answers of one organisation to
 * one offer the latest counts; answers that contradict each other on one day, or without one, are none.
 */
final class OfferFiles {

    private record Read(Offer offer, String file, long row) {}

    private final RegisterNames names;
    private final Map<String, List<Read>> byKey = new TreeMap<>();
    private final List<DataIssue> issues;

    OfferFiles(Collection<Organisation> register, List<DataIssue> issues) {
        names = new RegisterNames(register);
        this.issues = issues;
    }

    void read(CollectionFiles.Found file) {
        SideTable table = SideTable.read(
                file.name(),
                file.path(),
                List.of("organisation", "offer", "answer"),
                List.of("reason", "date"),
                issues);
        for (SideTable.Line line : table.lines()) line(table.file(), line);
    }

    private void line(String file, SideTable.Line line) {
        String organisation = line.get("organisation");
        String id = names.id(organisation);
        if (id == null || id.isEmpty()) {
            issue(
                    file,
                    line.row(),
                    "offer.unknown-organisation",
                    "organisation",
                    organisation,
                    "the organisation is not in the register",
                    "the line was not used: give its id or name");
            return;
        }
        Answer answer = Answer.of(line.get("answer"));
        if (answer == null || line.get("offer").isEmpty()) {
            boolean blank = line.get("offer").isEmpty();
            issue(
                    file,
                    line.row(),
                    "offer.unreadable",
                    blank ? "offer" : "answer",
                    blank ? "" : line.get("answer"),
                    blank ? "no offer is named" : "the answer is not known",
                    "the line was not used: write adopted, planned, considering, declined, not offered or unknown");
            return;
        }
        if (answer == Answer.DECLINED && line.get("reason").isEmpty()) {
            issue(
                    file,
                    line.row(),
                    "offer.no-reason",
                    "reason",
                    "",
                    "declined without a reason",
                    "respected all the same; a reason helps whoever offers next");
        }
        Offer offer = new Offer(id, line.get("offer"), answer, line.get("reason"), date(file, line), line.row());
        byKey.computeIfAbsent(id + "\u0000" + offer.offer(), key -> new ArrayList<>())
                .add(new Read(offer, file, line.row()));
    }

    private LocalDate date(String file, SideTable.Line line) {
        if (line.get("date").isEmpty()) return null;
        try {
            return LocalDate.parse(line.get("date"));
        } catch (DateTimeParseException e) {
            issue(
                    file,
                    line.row(),
                    "offer.date",
                    "date",
                    line.get("date"),
                    "the date cannot be read",
                    "the answer is used without it: write it as YYYY-MM-DD");
            return null;
        }
    }

    /** One answer for each organisation and offer, in order of both. */
    List<Offer> offers() {
        List<Offer> offers = new ArrayList<>();
        for (List<Read> reads : byKey.values()) {
            LocalDate latest = reads.stream()
                    .map(read -> read.offer().date())
                    .filter(date -> date != null)
                    .max(LocalDate::compareTo)
                    .orElse(null);
            List<Read> last = reads.stream()
                    .filter(read -> latest == null || latest.equals(read.offer().date()))
                    .toList();
            TreeSet<Answer> answers = new TreeSet<>();
            last.forEach(read -> answers.add(read.offer().answer()));
            if (answers.size() == 1) {
                offers.add(last.get(0).offer());
                continue;
            }
            Read read = last.get(last.size() - 1);
            issue(
                    read.file(),
                    read.row(),
                    "offer.contradiction",
                    "answer",
                    String.join(", ", answers.stream().map(Answer::word).toList()),
                    read.offer().organisationId() + " answers " + read.offer().offer() + " in two ways",
                    "none of them was used: strike out those that no longer hold, or date them");
        }
        return offers;
    }

    private void issue(String file, long row, String rule, String column, String value, String message, String action) {
        Severity severity = rule.equals("offer.no-reason") ? Severity.NOTE : Severity.WARNING;
        issues.add(new DataIssue(severity, rule, file, "", row, column, value, message, action));
    }
}
