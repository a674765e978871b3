package org.consolidation.analyser.normalise;

import java.time.LocalDate;
import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.ingest.SourceRecord;
import org.consolidation.analyser.issue.Severity;

/** Reads the agreement behind a system: dates, length, notice, route. */
final class ContractReader {

    private ContractReader() {}

    /**
     * The contract of a record. An end that is not stated is worked out from start and duration.
     *
     * @param dayFirst how the file's dates are read
     */
    static Contract read(RecordColumns columns, SourceRecord record, boolean dayFirst, RecordFindings findings) {
        String startRaw = columns.text(record, Field.CONTRACT_START);
        String endRaw = columns.text(record, Field.CONTRACT_END);
        LocalDate start = date(Field.CONTRACT_START, startRaw, dayFirst, false, findings);
        LocalDate end = date(Field.CONTRACT_END, endRaw, dayFirst, true, findings);
        if (start != null && end != null && end.isBefore(start)) {
            findings.issue(Severity.WARNING, "contract.end-before-start", Field.CONTRACT_END, endRaw,
                    "the contract ends before it starts (" + startRaw + ")", "neither date is used: correct one of them");
            start = null;
            end = null;
        }
        boolean derived = false;
        if (end == null && start != null && endRaw.isEmpty()) {
            Integer months = Quantities.months(columns.text(record, Field.DURATION), true);
            if (months != null && months > 0) {
                end = start.plusMonths(months).minusDays(1);
                derived = true;
            }
        }
        findings.start(start);
        return new Contract(
                columns.text(record, Field.CONTRACT_REF),
                columns.text(record, Field.CONTRACT_TITLE),
                startRaw,
                endRaw,
                start,
                end,
                derived,
                Quantities.months(columns.text(record, Field.NOTICE), false),
                columns.text(record, Field.EXTENSION_OPTIONS),
                columns.text(record, Field.ROUTE));
    }

    /** Months for which a whole-life value pays; null when the record does not tell. */
    static Integer lengthMonths(Contract contract, String duration) {
        if (contract.start() != null && contract.end() != null) {
            long days = contract.end().toEpochDay() - contract.start().toEpochDay() + 1;
            return (int) Math.max(1, Math.round(days * 12 / 365.25));
        }
        Integer months = duration.isEmpty() ? null : Quantities.months(duration, true);
        return months == null || months == 0 ? null : months;
    }

    private static LocalDate date(Field field, String raw, boolean dayFirst, boolean end, RecordFindings findings) {
        if (raw.isEmpty() || NonAnswers.isNonAnswer(raw)) return null;
        DateReader.ReadDate read = DateReader.read(raw, dayFirst, end);
        findings.prove(read.proof());
        if (read.date() == null && !read.open()) {
            findings.issue(Severity.WARNING, "date.unreadable", field, raw,
                    "this is no date that the calendar has",
                    "the date is not used: write it as day/month/year or year-month-day");
        }
        return read.date();
    }
}
