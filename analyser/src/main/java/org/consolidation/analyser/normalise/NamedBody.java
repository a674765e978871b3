package org.consolidation.analyser.normalise;

import java.util.List;
import org.consolidation.analyser.ingest.Organisation;

/**
 * A body that only records name.
 *
 * @param organisationId slug of the name
 * @param name as first in the alphabet among its spellings
 */
public record NamedBody(String organisationId, String name) {

    /** As an organisation outside the register. */
    Organisation organisation() {
        return new Organisation(organisationId, name, List.of(), "", "", "", null, null, List.of(), null, false, false);
    }
}
