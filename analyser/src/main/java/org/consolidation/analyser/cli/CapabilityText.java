package org.consolidation.analyser.cli;

import java.util.Locale;
import java.util.Map;
import org.consolidation.analyser.evaluation.CapabilityScore;

/** What {@code evaluate --capabilities} prints. */
final class CapabilityText {

    /** Confusions that are told. */
    private static final int CONFUSIONS = 12;

    private CapabilityText() {}

    static String of(Map<String, CapabilityScore> scores) {
        StringBuilder text = new StringBuilder();
        line(text, "%-10s %8s %11s %9s %9s %9s", "", "records", "classified", "coverage", "accuracy", "recall");
        scores.forEach((half, score) -> line(
                text,
                "%-10s %,8d %,11d %9.4f %9.4f %9.4f",
                half,
                score.records(),
                score.classified(),
                score.coverage(),
                score.accuracy(),
                score.recall()));
        text.append('\n');
        line(text, "coverage: share of records with a capability; accuracy: share of those that is right;");
        line(text, "recall: share of the records that have a capability and got it. \"none\": cannot be told.");
        CapabilityScore all = scores.get("all");
        if (all.confusions().isEmpty()) return text.toString();
        text.append('\n');
        line(text, "%-10s %8s %11s", "label", "got", "records");
        all.confusions().stream()
                .limit(CONFUSIONS)
                .forEach(c -> line(text, "%-10s %8s %,11d", c.label(), c.got(), c.records()));
        return text.toString();
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.UK, format, values).stripTrailing()).append('\n');
    }
}
