package org.consolidation.analyser.match;

import java.util.List;

/**
 * One distinct (core name, vendor, version) key. Descriptions and categories are gathered into it
 * and are never part of the key; generic and in-house names are kept per organisation.
 *
 * @param profileId hash of the key
 * @param core folded product words
 * @param shown the core as people most often write it
 * @param vendor folded canonical maker; ""
 * @param version ""
 * @param edition ""
 * @param organisationId "" unless the name is generic or in-house
 * @param generic kept per organisation because the name says too little
 * @param inHouse kept per organisation because it was built there
 * @param deployments how many carry it
 * @param organisations how many carry it
 * @param capabilities proposed capability ids with their share in per cent, most frequent first, as
 *     "C16:100"; at most three
 * @param values of a record of any table, in the order of its {@link MatchField}s; empty for systems
 * @param sources whose lists hold it, in order, once for each record of a list of systems, and once in all of any
 *     other table; empty for one that is kept per organisation
 */
public record Profile(
        String profileId,
        String core,
        String shown,
        String vendor,
        String version,
        String edition,
        String organisationId,
        boolean generic,
        boolean inHouse,
        long deployments,
        long organisations,
        List<String> capabilities,
        List<String> values,
        List<String> sources) {

    /** The same under another name and maker, with other shares of capabilities. */
    Profile read(String otherCore, String otherVendor, List<String> otherCapabilities) {
        return new Profile(
                profileId,
                otherCore,
                shown,
                otherVendor,
                version,
                edition,
                organisationId,
                generic,
                inHouse,
                deployments,
                organisations,
                otherCapabilities,
                values,
                sources);
    }
}
