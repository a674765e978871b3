package org.consolidation.analyser.decision;

import java.util.Locale;

/** What an organisation said to an offer. Silence is unknown, neither consent nor refusal. */
public enum Answer {
    ADOPTED,
    PLANNED,
    CONSIDERING,
    DECLINED,
    NOT_OFFERED,
    UNKNOWN;

    /** From a word of a file, case, blanks and hyphens aside; null when it is none. */
    public static Answer of(String word) {
        String name = word.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        for (Answer answer : values()) if (answer.name().equals(name)) return answer;
        return null;
    }

    /** "not offered". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
