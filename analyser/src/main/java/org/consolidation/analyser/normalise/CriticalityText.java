package org.consolidation.analyser.normalise;

import java.util.List;
import java.util.Set;
import org.consolidation.analyser.text.Fold;

/** Reads how much an organisation depends on a system. */
final class CriticalityText {

    private static final Set<String> SCALES = Phrases.set("""
            tier, priority, level, category, cat, class, grade, band, p, criticality, rating""");

    private CriticalityText() {}

    /**
     * 1 (most critical) to 4; null when the words do not say. Words beat digits, because scales run both
     * ways; digits count only alone, as "P1" or after a word such as "tier", so that "4 hours" is none.
     */
    static Integer read(String cell) {
        // "businessCritical" as architects' tools export it.
        List<String> words = Fold.words(cell.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " "));
        for (int i = 0; i < words.size(); i++) {
            String before = i == 0 ? "" : words.get(i - 1);
            switch (words.get(i)) {
                case "critical", "essential", "vital" -> {
                    if (before.equals("not") || before.equals("non")) return 4;
                    return before.equals("less") ? 3 : before.equals("somewhat") ? 2 : 1;
                }
                case "noncritical",
                        "low",
                        "bronze",
                        "minor",
                        "wont",
                        "would",
                        "nonessential",
                        "administrative",
                        "desirable",
                        "nice",
                        "negligible",
                        "minimal",
                        "lowest" -> {
                    return 4;
                }
                case "platinum", "must", "extreme", "severe", "highest", "catastrophic", "uncritical" -> {
                    return words.get(i).equals("uncritical") ? 4 : 1;
                }
                case "high", "gold", "should", "important", "major", "significant" -> {
                    if (before.equals("not")) return 4;
                    return before.equals("very") ? 1 : 2;
                }
                case "medium", "moderate", "silver", "could", "normal", "standard", "operational", "med", "average" -> {
                    return 3;
                }
                default -> {}
            }
        }
        return digit(words);
    }

    private static Integer digit(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean alone = words.size() == 1
                    || words.size() == 2 && i == 0 && words.get(1).equals("0");
            boolean scaled = i > 0 && SCALES.contains(words.get(i - 1));
            String digits = alone || scaled ? word : "";
            for (String scale : new String[] {"tier", "p", "t", "level", "cat"}) {
                if (word.startsWith(scale) && word.length() == scale.length() + 1)
                    digits = word.substring(scale.length());
            }
            if (digits.length() == 1 && digits.charAt(0) >= '0' && digits.charAt(0) <= '5') {
                return Math.min(4, Math.max(1, digits.charAt(0) - '0'));
            }
        }
        return null;
    }
}
