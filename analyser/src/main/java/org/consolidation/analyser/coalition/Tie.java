package org.consolidation.analyser.coalition;

/** What joins two organisations already, as the register and the table of alliances say. The nearer first. */
public enum Tie {
    ALLIANCE("existing alliance"),
    REGION("same region"),
    NONE("none known");

    private final String shown;

    Tie(String shown) {
        this.shown = shown;
    }

    /** As tables and pages say it. */
    public String shown() {
        return shown;
    }
}
