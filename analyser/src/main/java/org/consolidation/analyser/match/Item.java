package org.consolidation.analyser.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is compared: a profile reduced to the fields that tell one thing from another. Nothing in it is
 * particular to inventories of systems.
 */
final class Item {

    /** Copies of one name and maker side by side, the smallest id first. */
    static final Comparator<Item> BY_NAME = Comparator.comparing((Item i) -> i.core)
            .thenComparing(i -> i.vendor)
            .thenComparing(i -> i.organisation)
            .thenComparing(i -> i.id, Long::compareUnsigned);

    /** The 64 bits of the profile id, unsigned. */
    final long id;

    final String core;
    final String[] words;
    final String vendor;
    final String version;
    final String edition;

    /** "" unless it may not be compared outside one organisation. */
    final String organisation;

    /** Category ids, most frequent first. */
    final List<String> categories;

    /** How many carry it. */
    final int organisations;

    /** Of one run's knowledge, whichever task asks first. */
    private String product;

    Item(
            long id,
            String core,
            String vendor,
            String version,
            String edition,
            String organisation,
            List<String> categories,
            int organisations) {
        this.id = id;
        this.core = core;
        this.words = Tokens.words(core);
        this.vendor = vendor;
        this.version = version;
        this.edition = edition;
        this.organisation = organisation;
        this.categories = categories;
        this.organisations = organisations;
    }

    /** The canonical product that the name stands for, looked up once; "". */
    String product(Knowledge knowledge) {
        String known = product;
        if (known == null) {
            known = knowledge.product(core, vendor);
            product = known;
        }
        return known;
    }

    /** The same, its name read once more by what the run teaches; names kept at home stay as they are. */
    Item read(Lexicon lexicon, Knowledge knowledge) {
        if (!shared() || core.isEmpty()) return this;
        Lexicon.Reading reading = lexicon.read(core, vendor, knowledge.reseller(vendor));
        return new Item(
                id,
                reading.core(),
                knowledge.family(reading.maker()),
                version,
                edition,
                organisation,
                categories,
                organisations);
    }

    static Item of(Profile profile) {
        List<String> categories = new ArrayList<>(profile.capabilities().size());
        for (String share : profile.capabilities()) {
            int colon = share.lastIndexOf(':');
            categories.add((colon < 0 ? share : share.substring(0, colon)).intern());
        }
        return new Item(
                ProfileKey.bits(profile.profileId()),
                cut(profile.core()),
                cut(profile.vendor()),
                cut(profile.version()),
                cut(profile.edition()),
                cut(profile.organisationId()),
                categories,
                (int) Math.min(Integer.MAX_VALUE, profile.organisations()));
    }

    // A cell of ten megabytes is no name: nothing is compared beyond its first thousand characters.
    private static String cut(String text) {
        return text.length() <= 1_000 ? text : text.substring(0, 1_000);
    }

    /** Whether it may meet items of other organisations. */
    boolean shared() {
        return organisation.isEmpty();
    }

    /** Whether two items differ in nothing but version, edition and category. */
    boolean sameName(Item other) {
        return core.equals(other.core) && vendor.equals(other.vendor) && organisation.equals(other.organisation);
    }
}
