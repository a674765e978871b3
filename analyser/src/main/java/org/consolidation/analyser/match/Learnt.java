package org.consolidation.analyser.match;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of names before two of them are compared: from the reference tables and from the run.
 *
 * @param generic words that say what a system does
 * @param knowledge of the reference tables
 * @param lexicon makers and words of the run
 * @param functions categories that are one function
 * @param density makers that have one product for a function
 * @param onePerSource how seldom organisations list one product twice
 */
record Learnt(
        GenericNames generic,
        Knowledge knowledge,
        Lexicon lexicon,
        Functions functions,
        Density density,
        OnePerSource onePerSource)
        implements Serializable {

    /** A profile as it is compared: its name and its categories read once more by what the run teaches. */
    Item item(Profile profile) {
        return Item.of(profile).read(lexicon, knowledge).filed(functions);
    }

    /** A profile under its own id, read once more. */
    Profile read(Profile profile) {
        Item item = item(profile);
        List<String> filed = new ArrayList<>(item.shares.length);
        for (int c = 0; c < item.shares.length; c++) filed.add(item.categories.get(c) + ":" + item.shares[c]);
        return profile.read(item.core, item.vendor, filed);
    }
}
