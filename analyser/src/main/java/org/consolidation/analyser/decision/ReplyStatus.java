package org.consolidation.analyser.decision;

import java.util.Locale;

/** How an organisation stands to an opportunity put to it. */
public enum ReplyStatus {
    ACCEPTED,
    PLANNED,
    UNDER_WAY,
    DONE,
    DECLINED,
    DISPUTED,
    /** It said something, and took no stand. */
    NOTED;

    /** From a word of a file, case, blanks and hyphens aside; null when it is none. */
    public static ReplyStatus of(String word) {
        String name = word.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        for (ReplyStatus status : values()) if (status.name().equals(name)) return status;
        return null;
    }

    /** "under way". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
