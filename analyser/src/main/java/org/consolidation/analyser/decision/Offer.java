package org.consolidation.analyser.decision;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A blueprint or framework put to an organisation, and its answer.
 *
 * @param organisationId register key, or slug of the name
 * @param offer id of the blueprint or framework
 * @param answer what it said
 * @param reason ""
 * @param date of the answer; null when not given
 * @param row source row of the line that says so; 0 when not known
 */
public record Offer(String organisationId, String offer, Answer answer, String reason, LocalDate date, long row)
        implements Serializable {

    /** An answer that stands in no file. */
    public Offer(String organisationId, String offer, Answer answer, String reason, LocalDate date) {
        this(organisationId, offer, answer, reason, date, 0);
    }
}
