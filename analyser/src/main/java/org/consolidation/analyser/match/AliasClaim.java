package org.consolidation.analyser.match;

import java.util.List;

/**
 * What all records together say of two names, before it is judged.
 *
 * @param kind of {@link MinedAlias}
 * @param rule how it was found
 * @param name the other name, folded
 * @param newer whether the other name is the newer one
 * @param core folded product it is said of; "" when of makers
 * @param vendor folded maker it is said of; ""
 * @param capability proposed for those records; ""
 * @param phrase the words read, the first in order of text
 * @param organisations that say so
 * @param both what speaks against it: organisations that list the other name as a system of its own, or
 *     further bearers of the name
 * @param places where the other name stands as a product; of one name under two makers, the other maker's
 * @param telling words of the name that say which product it is, for one name under two makers; else 0
 */
record AliasClaim(
        String kind,
        MiningRule rule,
        String name,
        boolean newer,
        String core,
        String vendor,
        String capability,
        String phrase,
        long organisations,
        long both,
        List<Place> places,
        int telling) {

    /**
     * A name as the lists have it, over all versions.
     *
     * @param core folded product
     * @param vendor folded maker; ""
     * @param organisations with the version that most have
     * @param capabilities proposed, in order of id
     */
    record Place(String core, String vendor, long organisations, List<String> capabilities) {}

    AliasClaim {
        places = List.copyOf(places);
    }
}
