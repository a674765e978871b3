package org.consolidation.analyser.normalise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.ingest.SourceRecord;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.Severity;

/** What is found while one record is read: issues, and what its dates prove. */
final class RecordFindings {

    private final RecordColumns columns;
    private final SourceRecord record;
    private final List<DataIssue> issues = new ArrayList<>(2);
    private long dayFirst;
    private long monthFirst;
    private LocalDate latestStart;

    RecordFindings(RecordColumns columns, SourceRecord record) {
        this.columns = columns;
        this.record = record;
    }

    /** A defect of one cell. */
    void issue(Severity severity, String rule, Field field, String value, String message, String action) {
        issues.add(new DataIssue(
                severity,
                rule,
                columns.table().file(),
                columns.table().sheet(),
                record.row(),
                field == null ? "" : columns.header(field),
                value,
                message,
                action));
    }

    /** Counts what a date proves of the order of day and month. */
    void prove(DateReader.Proof proof) {
        if (proof == DateReader.Proof.DAY_FIRST) dayFirst++;
        if (proof == DateReader.Proof.MONTH_FIRST) monthFirst++;
    }

    void start(LocalDate start) {
        latestStart = start;
    }

    Verdict accepted(List<Deployment> deployments) {
        return verdict(Outcome.ACCEPTED, "", deployments);
    }

    Verdict setAside(String reason) {
        return verdict(Outcome.SET_ASIDE, reason, List.of());
    }

    /** Unusable: an issue of its own says why. */
    Verdict rejected(String reason, Field field, String value, String message, String action) {
        issue(Severity.ERROR, reason, field, value, message, action);
        return verdict(Outcome.REJECTED, reason, List.of());
    }

    private Verdict verdict(Outcome outcome, String reason, List<Deployment> deployments) {
        return new Verdict(
                record.table(), record.row(), outcome, reason, deployments, issues, dayFirst, monthFirst, latestStart);
    }
}
