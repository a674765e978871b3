package org.consolidation.analyser.normalise;

import org.consolidation.analyser.text.Fold;

/** Reads how much an organisation depends on a system. */
final class CriticalityText {

    private CriticalityText() {}

    /** 1 (most) to 4; null when the words say none. */
    static Integer read(String raw) {
        String s = Fold.fold(raw);
        if (s.isEmpty()) return null;
        if (Phrases.any(
                s,
                "non critical",
                "not critical",
                "low",
                "bronze",
                "minor",
                "tier 4",
                "p4",
                "could have",
                "administrative",
                "negligible",
                "deferrable")) {
            return 4;
        }
        if (Phrases.any(
                s,
                "mission critical",
                "safety critical",
                "very high",
                "critical",
                "platinum",
                "tier 1",
                "p1",
                "vital",
                "highest",
                "life critical",
                "tier 0")) {
            return 1;
        }
        if (Phrases.any(
                s,
                "high",
                "gold",
                "tier 2",
                "p2",
                "business critical",
                "must have",
                "important",
                "essential",
                "major")) {
            return 2;
        }
        if (Phrases.any(
                s,
                "medium",
                "silver",
                "tier 3",
                "p3",
                "moderate",
                "should have",
                "normal",
                "standard",
                "business operational")) {
            return 3;
        }
        return s.length() == 1 && s.charAt(0) >= '1' && s.charAt(0) <= '4' ? s.charAt(0) - '0' : null;
    }
}
