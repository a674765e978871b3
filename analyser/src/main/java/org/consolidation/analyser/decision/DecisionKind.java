package org.consolidation.analyser.decision;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a decision says. */
public enum DecisionKind {
    /** The two are one product. */
    MUST_LINK("must-link", "must be one product with"),
    /** The two are not one product. */
    CANNOT_LINK("cannot-link", "cannot be one product with"),
    /** The product serves that capability. */
    CAPABILITY("capability", "serves"),
    /** A name stands, or does not stand, for another. */
    ALIAS("alias", "is another name of");

    private final String written;
    private final String verb;

    DecisionKind(String written, String verb) {
        this.written = written;
        this.verb = verb;
    }

    /** As the file has it. */
    public String written() {
        return written;
    }

    /** What stands between the two names in a sentence. */
    public String verb() {
        return verb;
    }

    /** The kind written so; null when there is none. */
    static DecisionKind of(String text) {
        return Arrays.stream(values())
                .filter(k -> k.written.equals(text))
                .findFirst()
                .orElse(null);
    }

    /** All kinds as a list for people. */
    static String all() {
        return Arrays.stream(values()).map(DecisionKind::written).collect(Collectors.joining(", "));
    }
}
