package org.consolidation.analyser.coalition;

import java.io.Serializable;
import java.util.List;

/**
 * Organisations that might talk to one another first.
 *
 * @param kind where the group comes from
 * @param name of an alliance or region; else made of its first members
 * @param organisationIds in order
 * @param organisations their names, in the same order
 * @param pairs of members that have a product in common
 * @param weightMilli weight of what its pairs have in common
 * @param ties "existing alliance", "same region" of a pairing; ""
 * @param about what an alliance shares and by which source; ""
 */
public record Coalition(
        Kind kind,
        String name,
        List<String> organisationIds,
        List<String> organisations,
        long pairs,
        long weightMilli,
        String ties,
        String about)
        implements Serializable {

    /** Where a group comes from; existing ones first. */
    public enum Kind {
        /** Of the reference table of alliances or the register. */
        ALLIANCE("existing alliance"),
        /** Region of the register. */
        REGION("region"),
        /** Share more with one another than chance has it. */
        COMMUNITY("community by what they share"),
        /** Each organisation at most once, existing alliances first, then neighbours, then any; most weight together. */
        PAIRING("best pairing");

        private final String shown;

        Kind(String shown) {
            this.shown = shown;
        }

        /** As tables and pages say it. */
        public String shown() {
            return shown;
        }
    }

    public Coalition {
        organisationIds = List.copyOf(organisationIds);
        organisations = List.copyOf(organisations);
    }
}
