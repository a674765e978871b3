package org.consolidation.analyser.change;

/** Why a product changed. */
public enum Cause {
    /** What organisations sent. */
    DATA("data"),
    /** A reviewer's decision that is new or gone. */
    DECISION("decision"),
    /** Settings, reference tables, or the analyser itself. */
    METHOD("method");

    private final String shown;

    Cause(String shown) {
        this.shown = shown;
    }

    /** As tables and pages say it. */
    public String shown() {
        return shown;
    }
}
