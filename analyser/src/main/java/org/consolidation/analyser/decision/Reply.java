package org.consolidation.analyser.decision;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What an organisation says to an opportunity: its right of reply.
 *
 * @param organisationId register key, or slug of the name
 * @param opportunityId a hash of kind and subject, the same from run to run
 * @param status how it stands to it
 * @param text in its own words; ""
 * @param date of the reply; null when not given
 * @param file of the collection in which it stands; "" for one of an earlier run
 * @param row in it; 0 for one of an earlier run
 */
public record Reply(
        String organisationId,
        String opportunityId,
        ReplyStatus status,
        String text,
        LocalDate date,
        String file,
        long row)
        implements Serializable {

    /** Same organisation and opportunity. */
    public String key() {
        return organisationId + "\u0000" + opportunityId;
    }
}
