package org.consolidation.analyser.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Compares two items field by field. */
final class Comparison {

    static final int VENDOR_EQUAL = Field.VENDOR.level("equal");
    static final int VENDOR_FAMILY = Field.VENDOR.level("family");
    static final int VENDOR_NAMED = Field.VENDOR.level("named in the other");
    static final int VENDOR_MISSING = Field.VENDOR.level("missing on one");
    static final int VENDOR_BOTH_MISSING = Field.VENDOR.level("missing on both");
    static final int VENDOR_RESELLER = Field.VENDOR.level("reseller");
    static final int VENDOR_HOUSE = Field.VENDOR.level("one owner");
    static final int VENDOR_CONTRADICTED = Field.VENDOR.level("contradicted");

    private static final int VERSION_BOTH_MISSING = Field.VERSION.level("missing on both");
    private static final int VERSION_MISSING = Field.VERSION.level("missing on one");
    private static final int VERSION_EQUAL = Field.VERSION.level("equal");
    private static final int VERSION_SAME_MAJOR = Field.VERSION.level("same major");
    private static final int VERSION_CONTRADICTED = Field.VERSION.level("contradicted");

    private static final int EDITION_BOTH_MISSING = Field.EDITION.level("missing on both");
    private static final int EDITION_MISSING = Field.EDITION.level("missing on one");
    private static final int EDITION_EQUAL = Field.EDITION.level("equal");
    private static final int EDITION_CONTRADICTED = Field.EDITION.level("contradicted");

    private static final int CAPABILITY_EQUAL = Field.CAPABILITY.level("equal");
    private static final int CAPABILITY_MISSING = Field.CAPABILITY.level("missing");
    private static final int CAPABILITY_OVERLAPPING = Field.CAPABILITY.level("overlapping");
    private static final int CAPABILITY_DIFFERENT = Field.CAPABILITY.level("different");

    /** The most that rare words may take from or add to the stated weight of an agreement. */
    private static final int LEAST_ADJUSTMENT = -7_000;

    private static final int MOST_ADJUSTMENT = 4_000;

    /** Makers of one name from which on it says nothing beside two that differ. */
    private static final int ANYBODYS = 4;

    private static final int TWO = 2;

    /** Pairs of makers whose relation is kept, at most: some 10 MB. */
    private static final int KEPT = 100_000;

    /** The stated weight of an equal maker is meant for one that one name in a hundred has. */
    private static final int VENDOR_REFERENCE = 6_600;

    private final Rarity rarity;
    private final Knowledge knowledge;
    private final Lexicon lexicon;
    private final Functions functions;
    private final OnePerSource onePerSource;
    private final NameComparison names;
    private final Map<Makers, Integer> makers = new ConcurrentHashMap<>();

    private record Makers(String one, String other) {}

    Comparison(Vocabulary vocabulary, Learnt learnt) {
        this.rarity = new Rarity(vocabulary, learnt.generic(), learnt.lexicon());
        this.knowledge = learnt.knowledge();
        this.lexicon = learnt.lexicon();
        this.functions = learnt.functions();
        this.onePerSource = learnt.onePerSource();
        this.names = new NameComparison(rarity, knowledge, learnt.density());
    }

    /**
     * What a comparison found.
     *
     * @param pattern the level of every field, see {@link Field#of}
     * @param nameMillibits what rarity adds to the weight of the name
     * @param vendorMillibits what rarity adds to the weight of the maker
     * @param listsMillibits what the lists weigh that hold both
     * @param forbidden whether the two are known to be different: successors of one another, or kept in
     *     different organisations
     */
    record Result(int pattern, int nameMillibits, int vendorMillibits, int listsMillibits, boolean forbidden) {

        /** What is added to the weights of the pattern. */
        int adjustment() {
            return nameMillibits + vendorMillibits + listsMillibits;
        }
    }

    Result compare(Item a, Item b) {
        int vendor = vendor(a, b);
        boolean oneMaker = vendor == VENDOR_EQUAL || vendor == VENDOR_FAMILY;
        NameComparison.Result name = names.compare(a, b, oneMaker);
        int pattern = Field.NAME.in(0, name.level());
        pattern = Field.VENDOR.in(pattern, vendor);
        pattern = Field.VERSION.in(pattern, version(a.version, b.version));
        pattern = Field.EDITION.in(pattern, edition(a.edition, b.edition));
        pattern = Field.NUMBER.in(
                pattern,
                Numbers.compare(a, b, rarity.words(a).digits(), rarity.words(b).digits()));
        int capability = capability(a, b);
        pattern = Field.CAPABILITY.in(pattern, capability);
        return new Result(
                pattern,
                nameAdjustment(a, name, vendor, capability),
                vendorAdjustment(a, vendor),
                onePerSource.together(a, b),
                forbidden(a, b));
    }

    private int nameAdjustment(Item a, NameComparison.Result name, int vendor, int capability) {
        if (name.level() > NameComparison.SIMILAR) return 0;
        int adjustment = Bits.clamp(name.sharedMillibits() - Rarity.REFERENCE, LEAST_ADJUSTMENT, MOST_ADJUSTMENT);
        boolean vendorAgrees = vendor <= VENDOR_NAMED;
        // "Connect" or "Mosaic" alone names several products: equal only says something with a maker.
        if (knowledge.ambiguous(a.core) && !vendorAgrees) adjustment = Math.min(adjustment, -4_000);
        if (lexicon.ambiguous(a.core) && !vendorAgrees) {
            // One name for one function under two makers was rather sold than coined twice.
            boolean sold = capability == CAPABILITY_EQUAL && lexicon.makersOfCore(a.core) <= TWO;
            adjustment = Math.min(adjustment, sold ? 0 : -4_000);
        }
        // "Contact Centre" of two makers: without its maker the name is any product's.
        if (vendor == VENDOR_CONTRADICTED && (lexicon.makersOfCore(a.core) >= ANYBODYS || !names.coined(a)))
            adjustment = LEAST_ADJUSTMENT;
        return adjustment;
    }

    private int vendorAdjustment(Item a, int vendor) {
        if (vendor != VENDOR_EQUAL) return 0;
        return Bits.clamp(rarity.vendor(a.vendor) - VENDOR_REFERENCE, -2_000, 2_000);
    }

    private boolean forbidden(Item a, Item b) {
        if (!a.organisation.equals(b.organisation)) return true;
        return knowledge.successors(a.core, b.core);
    }

    private int vendor(Item a, Item b) {
        if (a.vendor.isEmpty() && b.vendor.isEmpty()) return VENDOR_BOTH_MISSING;
        if (a.vendor.isEmpty()) return namedIn(b.vendor, a) ? VENDOR_NAMED : VENDOR_MISSING;
        if (b.vendor.isEmpty()) return namedIn(a.vendor, b) ? VENDOR_NAMED : VENDOR_MISSING;
        if (a.vendor.equals(b.vendor)) return VENDOR_EQUAL;
        if ((a.saidTwice || b.saidTwice) && a.core.equals(b.core)) return VENDOR_MISSING;
        int level = makers(new Makers(a.vendor, b.vendor));
        if (level == VENDOR_FAMILY) return VENDOR_FAMILY;
        boolean bothMade =
                knowledge.bothMade(a.core, a.vendor, b.vendor) || knowledge.bothMade(b.core, a.vendor, b.vendor);
        return bothMade ? VENDOR_FAMILY : level;
    }

    /** How two different makers stand to one another, whatever the product: asked again and again. */
    private int makers(Makers two) {
        Integer known = makers.get(two);
        if (known != null) return known;
        int level = makers(two.one, two.other);
        if (makers.size() < KEPT) makers.put(two, level);
        return level;
    }

    private int makers(String a, String b) {
        if (knowledge.family(a).equals(knowledge.family(b)) || SpeltMakers.alike(a, b)) return VENDOR_FAMILY;
        if (lexicon.oneHouse(a, b)) return VENDOR_FAMILY;
        if (knowledge.oneHouse(a, b)) return VENDOR_HOUSE;
        if (SpeltMakers.namesLast(a, b)) return VENDOR_NAMED;
        return reseller(a) || reseller(b) ? VENDOR_RESELLER : VENDOR_CONTRADICTED;
    }

    private boolean reseller(String maker) {
        return knowledge.reseller(maker) || lexicon.reseller(maker);
    }

    private static boolean namedIn(String vendor, Item item) {
        return (" " + item.core + " ").contains(" " + vendor + " ");
    }

    private static int version(String a, String b) {
        if (a.isEmpty() && b.isEmpty()) return VERSION_BOTH_MISSING;
        if (a.isEmpty() || b.isEmpty()) return VERSION_MISSING;
        if (a.equals(b)) return VERSION_EQUAL;
        return major(a).equals(major(b)) ? VERSION_SAME_MAJOR : VERSION_CONTRADICTED;
    }

    private static String major(String version) {
        int end = 0;
        while (end < version.length() && Character.isLetterOrDigit(version.charAt(end))) end++;
        return version.substring(0, end);
    }

    private static int edition(String a, String b) {
        if (a.isEmpty() && b.isEmpty()) return EDITION_BOTH_MISSING;
        if (a.isEmpty() || b.isEmpty()) return EDITION_MISSING;
        return a.equals(b) ? EDITION_EQUAL : EDITION_CONTRADICTED;
    }

    private int capability(Item a, Item b) {
        if (a.categories.isEmpty() || b.categories.isEmpty()) return CAPABILITY_MISSING;
        if (a.categories.get(0).equals(b.categories.get(0))) return CAPABILITY_EQUAL;
        for (String category : a.categories) {
            if (b.categories.contains(category)) return CAPABILITY_OVERLAPPING;
        }
        boolean akin = functions.akin(a.categories.get(0), b.categories.get(0));
        return akin ? CAPABILITY_OVERLAPPING : CAPABILITY_DIFFERENT;
    }

    /** What was compared, field by field in the order of {@link Field}, for a reader. */
    List<String> details(Item a, Item b, Result result) {
        BitSet inA = new BitSet();
        BitSet inB = new BitSet();
        NameComparison.align(a.words, b.words, inA, inB);
        List<String> details = new ArrayList<>(Field.values().length);
        details.add(values(a.core, b.core) + "; " + rarity.shown(a.words, inA));
        boolean equalVendor = Field.VENDOR.of(result.pattern()) == VENDOR_EQUAL;
        details.add(values(a.vendor, b.vendor) + (equalVendor ? "; " + rarity.shownVendor(a.vendor) : ""));
        details.add(values(a.version, b.version));
        details.add(values(a.edition, b.edition));
        details.add(values(numbers(a), numbers(b)));
        details.add(values(String.join(" ", a.categories), String.join(" ", b.categories)));
        return details;
    }

    /** The lists that hold both and say something by that. */
    String lists(Item a, Item b) {
        return onePerSource.shown(a, b);
    }

    private static String numbers(Item item) {
        List<String> numbers = new ArrayList<>();
        for (String word : item.words) if (Numbers.hasDigit(word)) numbers.add(word);
        return String.join(" ", numbers);
    }

    private static String values(String a, String b) {
        if (a.isEmpty() && b.isEmpty()) return "";
        return a.equals(b) ? a : (a.isEmpty() ? "-" : a) + " | " + (b.isEmpty() ? "-" : b);
    }
}
