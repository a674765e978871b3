package org.consolidation.analyser.match;

import java.io.Serializable;

/**
 * What is known of names before two of them are compared: from the reference tables and from the run.
 *
 * @param generic words that say what a system does
 * @param knowledge of the reference tables
 * @param lexicon makers and words of the run
 * @param density makers that have one product for a function
 */
record Learnt(GenericNames generic, Knowledge knowledge, Lexicon lexicon, Density density) implements Serializable {

    /** A profile as it is compared: its name read once more by what the run teaches. */
    Item item(Profile profile) {
        return Item.of(profile).read(lexicon, knowledge);
    }

    /** A profile under its own id, its name read once more. */
    Profile read(Profile profile) {
        Item item = item(profile);
        return profile.named(item.core, item.vendor);
    }
}
