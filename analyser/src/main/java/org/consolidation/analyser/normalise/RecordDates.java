package org.consolidation.analyser.normalise;

import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.ingest.SourceRecord;
import org.consolidation.analyser.text.Fold;

/**
 * The dates of one record, and what they prove of the order in which the file writes days and months.
 *
 * @param contract the agreement
 * @param supportEnd when support or life of the system ends by its organisation; null
 * @param termMonths firm term when stated; null
 * @param latestPast latest date stated as past: start of the contract, go-live; null
 * @param dayFirstProofs dates that only day-first order explains
 * @param monthFirstProofs dates that only month-first order explains
 * @param ambiguous dates that either order explains, differently
 * @param firstsDayFirst ambiguous dates that are the first of a month when the day comes first
 * @param firstsMonthFirst those that are when the month comes first
 */
record RecordDates(
        Contract contract,
        LocalDate supportEnd,
        Integer termMonths,
        LocalDate latestPast,
        int dayFirstProofs,
        int monthFirstProofs,
        int ambiguous,
        int firstsDayFirst,
        int firstsMonthFirst) {

    private static final Pattern EXTENDED =
            Pattern.compile("(?i)(?:already |now |contract |has been |was )*extended (?:to|until|till)\\b.*");

    /** Reads the dates of a record and remarks on what cannot be read. */
    static RecordDates read(SourceRecord record, TableView view, Remarks remarks) {
        String startRaw = view.text(record, Field.CONTRACT_START);
        String endRaw = view.text(record, Field.CONTRACT_END);
        if (endRaw.isEmpty()) endRaw = StatedInName.end(record, view);
        DateText.Reading start = cell(startRaw, false, Field.CONTRACT_START, remarks);
        DateText.Reading end = cell(endRaw, true, Field.CONTRACT_END, remarks);
        DateText.Reading goLive = DateText.read(view.text(record, Field.GO_LIVE), false);
        DateText.Reading support = cell(view.text(record, Field.END_OF_LIFE), true, Field.END_OF_LIFE, remarks);
        Term term = Term.read(view.text(record, Field.DURATION), inMonths(view.header(Field.DURATION)));
        LocalDate starts = start.date(view.dayFirst());
        LocalDate ends = end.date(view.dayFirst());
        boolean derived = false;
        if (starts != null && ends != null && ends.isBefore(starts)) {
            remarks.add("date.end-before-start", Field.CONTRACT_END, startRaw + " to " + endRaw);
            starts = null;
            ends = null;
        } else if (starts != null && end.kind() == DateText.Kind.NONE && term.months() != null) {
            ends = starts.plusMonths(term.months()).minusDays(1);
            derived = true;
        }
        String extension = view.text(record, Field.EXTENSION_OPTIONS);
        LocalDate extended = extended(extension, view.dayFirst());
        if (ends != null && extended != null && extended.isAfter(ends)) ends = extended;
        Contract contract = new Contract(
                view.text(record, Field.CONTRACT_REF),
                view.text(record, Field.CONTRACT_TITLE),
                startRaw,
                endRaw,
                starts,
                ends,
                derived,
                Term.noticeMonths(view.text(record, Field.NOTICE)),
                extension.isEmpty() ? term.extension() : extension,
                view.text(record, Field.ROUTE));
        LocalDate live = goLive.date(view.dayFirst());
        LocalDate past = starts == null || live != null && live.isAfter(starts) ? live : starts;
        return new RecordDates(
                contract,
                support.date(view.dayFirst()),
                term.months(),
                past,
                count(1, start, end, goLive, support),
                count(-1, start, end, goLive, support),
                (int) Stream.of(start, end, goLive, support)
                        .filter(DateText.Reading::ambiguous)
                        .count(),
                firsts(true, start, end, goLive, support),
                firsts(false, start, end, goLive, support));
    }

    /** Whether a column of durations says that its bare numbers are months: "Length (months)". */
    private static boolean inMonths(String header) {
        return Phrases.any(Fold.fold(header), "months", "month", "mths");
    }

    /** The day to which a contract was extended, "Extended to 30/11/2027"; null where options are only offered. */
    private static LocalDate extended(String extension, boolean dayFirst) {
        boolean taken = EXTENDED.matcher(extension).lookingAt();
        return taken ? DateText.read(extension, true).date(dayFirst) : null;
    }

    private static int firsts(boolean dayFirst, DateText.Reading... dates) {
        return (int) Stream.of(dates)
                .filter(DateText.Reading::ambiguous)
                .filter(date -> date.date(dayFirst).getDayOfMonth() == 1)
                .count();
    }

    private static int count(int proof, DateText.Reading... dates) {
        return (int) Stream.of(dates).filter(date -> date.proof() == proof).count();
    }

    private static DateText.Reading cell(String raw, boolean end, Field field, Remarks remarks) {
        DateText.Reading reading = DateText.read(raw, end);
        if (reading.kind() == DateText.Kind.UNREADABLE) remarks.add("date.unreadable", field, raw);
        if (reading.kind() == DateText.Kind.DATE && RoughDates.ofCalendarQuarter(raw)) {
            remarks.add("date.quarter-assumed", field, raw);
        }
        return reading;
    }
}
