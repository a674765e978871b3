package org.consolidation.analyser.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is compared: a profile reduced to the fields that tell one thing from another. Nothing in it is
 * particular to inventories of systems.
 */
final class Item {

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

    /** Of each category the share of deployments, in per cent. */
    final byte[] shares;

    /** How many carry it. */
    final int organisations;

    /** See {@link Profile#sources}. */
    final String[] sources;

    /** Whether its maker is called like itself: who writes "Datix" of "Datix" does not say who makes it. */
    final boolean saidTwice;

    private static final String[] UNLISTED = {};

    /** Of one run's knowledge, whichever task asks first. */
    private String product;

    /** See {@link Rarity#words}. */
    Rarity.Words worded;

    /** With nothing but one category for all its deployments, or several for each. */
    Item(
            long id,
            String core,
            String vendor,
            String version,
            String edition,
            String organisation,
            List<String> categories,
            int organisations) {
        this(
                id,
                core,
                vendor,
                version,
                edition,
                organisation,
                categories,
                whole(categories.size()),
                organisations,
                UNLISTED);
    }

    Item(
            long id,
            String core,
            String vendor,
            String version,
            String edition,
            String organisation,
            List<String> categories,
            byte[] shares,
            int organisations,
            String[] sources) {
        this.id = id;
        this.core = core;
        this.words = Tokens.words(core);
        this.vendor = vendor;
        this.version = version;
        this.edition = edition;
        this.organisation = organisation;
        this.categories = categories;
        this.shares = shares;
        this.organisations = organisations;
        this.sources = sources;
        this.saidTwice = !vendor.isEmpty() && vendor.replace(" ", "").equals(core.replace(" ", ""));
    }

    private static byte[] whole(int categories) {
        byte[] shares = new byte[categories];
        Arrays.fill(shares, (byte) 100);
        return shares;
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

    /**
     * The same, its name read once more by what the run teaches; names kept at home stay as they are, a known
     * product's is not cut to what is none's, and a product called like its maker keeps its name.
     */
    Item read(Lexicon lexicon, Knowledge knowledge) {
        if (!shared() || core.isEmpty()) return this;
        Lexicon.Reading reading = lexicon.read(core, vendor, knowledge.reseller(vendor));
        boolean known = knowledge.names(core) && !knowledge.names(reading.core());
        // "Zoom Meetings" of Zoom is Zoom; "Acme Payroll" of Acme is what others call "Payroll" of Acme.
        boolean brand = knowledge.names(reading.maker()) && saysNothing(reading.core());
        return new Item(
                id,
                known || brand ? core : reading.core(),
                knowledge.family(reading.maker()),
                version,
                edition,
                organisation,
                categories,
                shares,
                organisations,
                sources);
    }

    /** Whether what is left of a name is no name: a function, or what it is for. */
    private static boolean saysNothing(String rest) {
        return rest.startsWith("for ") || GenericNames.STATED.generic(rest, "");
    }

    /** The same under the categories that stand for its functions, most frequent first. */
    Item filed(Functions functions) {
        Map<String, Integer> summed = new LinkedHashMap<>();
        for (int c = 0; c < shares.length; c++) {
            summed.merge(functions.function(categories.get(c)), (int) shares[c], Integer::sum);
        }
        List<String> ranked = new ArrayList<>(summed.keySet());
        ranked.sort(Comparator.comparingInt((String category) -> -summed.get(category)));
        if (ranked.equals(categories)) return this;
        byte[] sums = new byte[ranked.size()];
        for (int c = 0; c < sums.length; c++) sums[c] = (byte) Math.min(100, summed.get(ranked.get(c)));
        return new Item(id, core, vendor, version, edition, organisation, ranked, sums, organisations, sources);
    }

    static Item of(Profile profile) {
        List<String> categories = new ArrayList<>(profile.capabilities().size());
        byte[] shares = whole(profile.capabilities().size());
        for (String share : profile.capabilities()) {
            int colon = share.lastIndexOf(':');
            if (colon >= 0) shares[categories.size()] = Byte.parseByte(share.substring(colon + 1));
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
                shares,
                (int) Math.min(Integer.MAX_VALUE, profile.organisations()),
                profile.sources().toArray(UNLISTED));
    }

    // A cell of ten megabytes is no name: nothing is compared beyond its first thousand characters.
    private static String cut(String text) {
        // The cut may fall behind a blank, and a blank at the end is none of a folded text.
        return RecordFields.cut(text).stripTrailing();
    }

    /** Whether it may meet items of other organisations. */
    boolean shared() {
        return organisation.isEmpty();
    }
}
