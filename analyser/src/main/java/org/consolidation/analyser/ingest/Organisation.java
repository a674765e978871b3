package org.consolidation.analyser.ingest;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A body whose list we read, or that the register names.
 *
 * @param organisationId register key; for bodies not in the register a slug of the name
 * @param name as shown
 * @param aliases other spellings and codes by which records name it
 * @param kind such as "county", "London borough", "territorial police"; "" when not known
 * @param nation "" when not known
 * @param region "" when not known
 * @param validFrom null when not known
 * @param validTo day it ceased to exist; null while it exists
 * @param successors ids of the bodies that replaced it
 * @param population people served; null when not known
 * @param synthetic true for invented bodies; shown wherever the name is shown
 * @param registered false when only a record named it
 * @param alliances names of existing alliances that it is part of
 */
public record Organisation(
        String organisationId,
        String name,
        List<String> aliases,
        String kind,
        String nation,
        String region,
        LocalDate validFrom,
        LocalDate validTo,
        List<String> successors,
        Long population,
        boolean synthetic,
        boolean registered,
        List<String> alliances)
        implements Serializable {

    /** Of which no alliance is known. */
    public Organisation(
            String organisationId,
            String name,
            List<String> aliases,
            String kind,
            String nation,
            String region,
            LocalDate validFrom,
            LocalDate validTo,
            List<String> successors,
            Long population,
            boolean synthetic,
            boolean registered) {
        this(
                organisationId,
                name,
                aliases,
                kind,
                nation,
                region,
                validFrom,
                validTo,
                successors,
                population,
                synthetic,
                registered,
                List.of());
    }
}
