package org.consolidation.analyser.opportunity;

/**
 * A system whose yearly cost its organisation states, as a peer of those that state none.
 *
 * @param subject level and id of what it has in common with them
 * @param organisationId whose
 * @param costPence a year
 * @param users null when not stated
 * @param population that its organisation serves; null when not known
 */
public record PeerSystem(String subject, String organisationId, long costPence, Long users, Long population) {

    /** What its cost is divided by; null when not known. */
    Long size(PeerPrice.Unit unit) {
        return switch (unit) {
            case USER -> users == null || users <= 0 ? null : users;
            case INHABITANT -> population == null || population <= 0 ? null : population;
            case ORGANISATION -> Long.valueOf(1);
        };
    }
}
