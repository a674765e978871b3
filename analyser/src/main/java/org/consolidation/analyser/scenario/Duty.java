package org.consolidation.analyser.scenario;

import java.time.LocalDate;

/** What the first day asks of a contract. */
public enum Duty {
    /** It runs beyond the first day: it passes to the successor by novation or by law, or is ended early. */
    NOVATE("runs past day one: novate or end"),
    /** It ends before the first day: it must be extended or replaced to keep the system running. */
    BRIDGE("ends before day one: extend or replace"),
    /** Nobody states its end. */
    FIND_END("end not stated: find out");

    private final String shown;

    Duty(String shown) {
        this.shown = shown;
    }

    /** As tables and pages say it. */
    public String shown() {
        return shown;
    }

    /**
     * By its last day and the first day of the successor; a contract that ends on the first day must be carried
     * over it.
     *
     * @param end null when not known
     * @param day null when not known: then every known end lies after it
     */
    static Duty of(LocalDate end, LocalDate day) {
        if (end == null) return FIND_END;
        return day != null && end.isBefore(day) ? BRIDGE : NOVATE;
    }
}
