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
 */
public record Offer(String organisationId, String offer, Answer answer, String reason, LocalDate date)
        implements Serializable {}
