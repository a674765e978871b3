package org.consolidation.analyser.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.consolidation.analyser.Summary;
import org.consolidation.analyser.normalise.Outcome;
import org.consolidation.analyser.report.Totals;

/** The summary of a run as the user reads it. */
final class SummaryText {

    private SummaryText() {}

    /**
     * The records reconciled, the best opportunities, where the report is, and what each stage took.
     *
     * @param out the published folder
     */
    static String of(Summary summary, Path out, List<Screen.Timing> timings) {
        StringBuilder text = new StringBuilder();
        line(text, "%s read", count(summary.recordsRead(), "record"));
        line(text, "  %,10d accepted: %s", summary.accepted(), count(summary.systems(), "system"));
        ended(text, summary, "set aside", Outcome.SET_ASIDE, summary.setAside());
        ended(text, summary, "rejected", Outcome.REJECTED, summary.rejected());
        text.append('\n');
        inUse(text, summary.totals(), summary.organisations());
        text.append('\n');
        if (summary.opportunities().isEmpty()) {
            line(text, "No opportunity found.");
        } else {
            line(text, "Best opportunities");
            int rank = 1;
            for (String opportunity : summary.opportunities()) line(text, "  %d. %s", rank++, opportunity);
        }
        if (!summary.changes().isEmpty())
            text.append('\n').append(summary.changes()).append('\n');
        text.append('\n');
        line(text, "Report: %s", out.resolve("report").resolve("index.html"));
        text.append('\n');
        return text.append(timings(timings)).toString();
    }

    /** The headline counts, in the words of the report's front page. */
    private static void inUse(StringBuilder text, Totals totals, long organisations) {
        line(text, "In use");
        line(text, "  %,10d %s", totals.systems(), totals.systems() == 1 ? "system" : "systems");
        line(
                text,
                "  %,10d %s; left out: %s",
                totals.products(),
                totals.products() == 1 ? "product" : "products",
                totals.notProducts());
        line(text, "  %,10d %s", organisations, organisations == 1 ? "organisation" : "organisations");
        if (totals.infrastructure() > 0) {
            line(
                    text,
                    "  %,10d %s, apart",
                    totals.infrastructure(),
                    totals.infrastructure() == 1 ? "infrastructure system" : "infrastructure systems");
        }
    }

    private static String count(long n, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", n, noun, n == 1 ? "" : "s");
    }

    private static void ended(StringBuilder text, Summary summary, String words, Outcome outcome, long records) {
        line(text, "  %,10d %s", records, words);
        summary.reasons().stream()
                .filter(r -> r.outcome() == outcome)
                .forEach(r -> line(text, "  %,20d %s", r.records(), r.reason()));
    }

    /** What each stage took: wall clock, processor time meanwhile, and processor time of its own tasks. */
    static String timings(List<Screen.Timing> timings) {
        StringBuilder text = new StringBuilder();
        line(text, "%-40s %8s %8s %8s", "Stage", "seconds", "CPU", "tasks");
        for (Screen.Timing timing : timings) took(text, timing);
        took(
                text,
                new Screen.Timing(
                        "all",
                        timings.stream().mapToLong(Screen.Timing::millis).sum(),
                        timings.stream().mapToLong(Screen.Timing::cpuMillis).sum(),
                        timings.stream().mapToLong(Screen.Timing::taskMillis).sum()));
        return text.toString();
    }

    private static void took(StringBuilder text, Screen.Timing timing) {
        line(
                text,
                "%-40s %8.1f %8.1f %8.1f",
                timing.stage(),
                timing.millis() / 1000.0,
                timing.cpuMillis() / 1000.0,
                timing.taskMillis() / 1000.0);
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.UK, format, values)).append('\n');
    }
}
