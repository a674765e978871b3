package org.consolidation.analyser.normalise;

import java.util.List;

/**
 * What a record says the product is, taken apart.
 *
 * @param raw the text it was read from
 * @param core folded words that name the product, vendor and version and environment taken off;
 *     never "" in an accepted record
 * @param shown the core as a person would write it
 * @param vendor folded canonical name of the maker; "" when no one names it
 * @param version such as "11" or "2019 r2"; ""
 * @param edition software edition, such as "enterprise"; ""
 * @param environment "test", "training", "archive" …; "" for production
 * @param inHouse whether the name stands for nothing that is sold: the record says that it was built by
 *     the organisation itself ("custom", "in-house", "bespoke"), or only the title of a use is given and
 *     no product ("Anomaly detection"): never joined across organisations
 * @param from the cell it was read from: {@link #NAME}, {@link #DESCRIPTION}, {@link #TITLE} or {@link
 *     #SUPPLIER}; all but the first are weaker
 * @param mentions cores of what the name or the description seems to mention, in order, at most {@link #MOST_MENTIONS};
 *     empty when the name is a known product. What the record says the system exchanges data with, or has
 *     replaced, is left out. Some are ordinary words: they mean something only where another record names
 *     a product so.
 */
public record ProductName(
        String raw,
        String core,
        String shown,
        String vendor,
        String version,
        String edition,
        String environment,
        boolean inHouse,
        String from,
        List<String> mentions) {

    /** Read from the cell that names system or product. */
    public static final String NAME = "name";
    /** Read from the description, because the name says only what the system is for. */
    public static final String DESCRIPTION = "description";
    /** Read from the title of a use or a contract. */
    public static final String TITLE = "title";
    /** Read from the cell that names the supplier, in a list that names nothing else. */
    public static final String SUPPLIER = "supplier";

    /** Longest list of mentions. */
    public static final int MOST_MENTIONS = 4;

    public ProductName {
        mentions = List.copyOf(mentions);
        if (mentions.size() > MOST_MENTIONS) {
            throw new IllegalArgumentException(
                    "name.mentions must be at most " + MOST_MENTIONS + ", was " + mentions.size());
        }
    }

    /** A name read from its own cell, without mentions. */
    public ProductName(
            String raw,
            String core,
            String shown,
            String vendor,
            String version,
            String edition,
            String environment,
            boolean inHouse) {
        this(raw, core, shown, vendor, version, edition, environment, inHouse, NAME, List.of());
    }

    ProductName withVersion(String other) {
        return new ProductName(raw, core, shown, vendor, other, edition, environment, inHouse, from, mentions);
    }

    ProductName withEnvironment(String copy) {
        return new ProductName(raw, core, shown, vendor, version, edition, copy, inHouse, from, mentions);
    }

    /** Whether a core may be a mention: one or two letters name nothing. */
    static boolean mentionable(String core) {
        return core.length() > 2;
    }

    ProductName withMentions(List<String> found) {
        return new ProductName(raw, core, shown, vendor, version, edition, environment, inHouse, from, found);
    }

    ProductName withVendor(String maker) {
        return new ProductName(raw, core, shown, maker, version, edition, environment, inHouse, from, mentions);
    }

    ProductName readFrom(String cell) {
        return new ProductName(raw, core, shown, vendor, version, edition, environment, inHouse, cell, mentions);
    }

    /** The same, read from a longer text. */
    ProductName of(String text) {
        return new ProductName(text, core, shown, vendor, version, edition, environment, inHouse, from, mentions);
    }
}
