package org.consolidation.analyser.decision;

import java.io.Serializable;

/**
 * A profile of this run as far as decisions need it.
 *
 * @param profileId its id
 * @param core folded name
 * @param shown name as people write it
 * @param vendor folded maker; ""
 * @param organisationId "" unless it is kept per organisation
 */
public record ProfileName(String profileId, String core, String shown, String vendor, String organisationId)
        implements Serializable {}
