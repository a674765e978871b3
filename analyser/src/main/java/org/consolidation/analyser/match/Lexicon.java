package org.consolidation.analyser.match;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the names of a run teach about its words: which are makers, which are coined for one product, and
 * which merely say what a system does.
 *
 * <p>A word that the names of many makers share ("reports", "portal") says what a system does; one that
 * nearly always stands beside the same maker ("verdex") was coined. Makers are those that somebody states
 * in a column of makers. Learnt from distinct names, weighed by the organisations that use them; looked up
 * by key, never iterated.
 */
final class Lexicon implements Serializable {

    private static final long serialVersionUID = 1;

    /** Nothing learnt. */
    static final Lexicon NONE = new Lexicon();

    /** Makers beside which a word must stand before it is held to be shared. */
    private static final int MAKERS = 4;

    /** A word of several makers is shared unless this share of its names, in per cent, is one maker's. */
    private static final int COINED = 50;

    /** Share of its names, in per cent, from which on a core is one maker's. */
    private static final int ONE_MAKER = 60;

    /** Organisations that must state makers of a core before it is held to be several makers'. */
    private static final int STATED = 5;

    /** Products mostly named with another maker, from which on a maker is held to be a reseller. */
    private static final int FOREIGN = 3;

    /** Organisations that write a product's name without a use, for each that writes it. */
    private static final int SELDOM = 10;

    /** Letters from which on a maker's name is known when its blanks are elsewhere. */
    private static final int SQUASHED = 6;

    /** Products that a maker has at least, and a product taken for one at most, where two columns were swapped. */
    private static final int PRODUCTS = 3;

    private static final int NO_MAKER = 2;

    /** A name under more makers than this says nothing of any two of them. */
    static final int HOUSE = 3;

    private final Set<String> makers = new HashSet<>();
    private final Map<String, Integer> longestMaker = new HashMap<>();
    private final Map<String, String> squashedMakers = new HashMap<>();
    private final Map<String, Integer> products = new HashMap<>();
    private final Map<String, Spread> words = new HashMap<>();
    private final Map<String, Spread> cores = new HashMap<>();
    private final Set<String> resellers = new HashSet<>();
    private final Set<String> houses = new HashSet<>();
    private final Set<String> uses = new HashSet<>();

    /**
     * How the names with a word, or the names that are a core, divide among makers.
     *
     * @param text the word or the core
     * @param makers how many different ones are stated
     * @param stated names with a maker, weighed by organisations where the text is a core
     * @param most of them, those of the maker that has most
     */
    public record Spread(String text, long makers, long stated, long most) implements Serializable {

        boolean shared() {
            return makers >= MAKERS && 100 * most < COINED * stated;
        }
    }

    /** Makers beside one core, each once. */
    public record Shared(String core, List<String> makers) implements Serializable {

        public Shared {
            makers = List.copyOf(makers);
        }
    }

    /**
     * Words behind the names of products that also go without them.
     *
     * @param words one or two
     * @param makers of such products
     * @param with organisations that write them
     * @param without organisations that do not, of the same products
     */
    public record Suffix(String words, long makers, long with, long without) implements Serializable {

        /** Whether it says where or for what a product is used: many makers', and seldom written. */
        boolean use() {
            return makers >= MAKERS && SELDOM * with <= without;
        }
    }

    /** How many products are named with a maker: mostly with this one, and mostly with another. */
    public record Sides(String maker, long own, long foreign) implements Serializable {

        boolean reseller() {
            return foreign >= FOREIGN && foreign >= own;
        }
    }

    private Lexicon() {}

    /**
     * @param sides of every maker stated
     * @param words of the names with a maker
     * @param cores of several makers; others say nothing
     * @param shared cores of two or three makers, with the makers
     * @param suffixes of names
     */
    Lexicon(
            Iterable<Sides> sides,
            Iterable<Spread> words,
            Iterable<Spread> cores,
            Iterable<Shared> shared,
            Iterable<Suffix> suffixes) {
        for (Sides of : sides) {
            makers.add(of.maker());
            String[] name = Tokens.words(of.maker());
            longestMaker.merge(name[0], name.length, Math::max);
            String squashed = Tokens.squash(name);
            if (squashed.length() >= SQUASHED) squashedMakers.merge(squashed, of.maker(), Lexicon::first);
            products.put(of.maker(), (int) Math.min(Integer.MAX_VALUE, of.own() + of.foreign()));
            if (of.reseller()) resellers.add(of.maker());
        }
        for (Spread word : words) this.words.put(word.text(), word);
        for (Spread core : cores) this.cores.put(core.text(), core);
        learnHouses(shared);
        for (Suffix suffix : suffixes) if (suffix.use()) uses.add(suffix.words());
        // "Programme Office" in a column of makers is a department all the same.
        makers.removeAll(uses);
        squashedMakers.values().removeAll(uses);
    }

    private static String first(String a, String b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private void learnHouses(Iterable<Shared> shared) {
        Set<String> once = new HashSet<>();
        for (Shared core : shared) {
            if (!coined(core.core())) continue;
            for (String maker : core.makers()) {
                for (String other : core.makers()) {
                    boolean pair =
                            maker.compareTo(other) < 0 && !resellers.contains(maker) && !resellers.contains(other);
                    if (pair && !once.add(maker + "/" + other)) houses.add(maker + "/" + other);
                }
            }
        }
    }

    /** Whether a word of a name says which product it is, and not only what such products do. */
    private boolean coined(String core) {
        for (String word : Tokens.words(core)) {
            boolean says = GenericNames.STATED.generic(word) || GenericNames.aside(word) || shared(word);
            if (!says && word.length() > 2) return true;
        }
        return false;
    }

    /** Learns from the distinct names of a run, in any order; {@link Learning} does the same in columns. */
    static Lexicon learn(Iterable<Item> items, Knowledge knowledge) {
        Map<String, Map<String, Integer>> words = new HashMap<>();
        Map<String, Map<String, Integer>> cores = new HashMap<>();
        for (Item item : items) {
            if (item.vendor.isEmpty() || knowledge.reseller(item.vendor)) continue;
            String maker = MakerNames.key(item.vendor);
            count(cores, item.core, maker, item.organisations);
            for (String word : new HashSet<>(Arrays.asList(item.words))) count(words, word, maker, 1);
        }
        Map<String, long[]> sides = new HashMap<>();
        List<Spread> several = new ArrayList<>();
        List<Shared> shared = new ArrayList<>();
        cores.forEach((core, makers) -> {
            Spread spread = spread(core, makers);
            if (spread.makers() > 1) several.add(spread);
            if (spread.makers() > 1 && spread.makers() <= HOUSE)
                shared.add(new Shared(core, List.copyOf(makers.keySet())));
            makers.forEach((maker, weight) ->
                    sides.computeIfAbsent(maker, m -> new long[2])[2 * weight <= spread.most() ? 1 : 0]++);
        });
        List<Sides> all = new ArrayList<>();
        sides.forEach((maker, count) -> all.add(new Sides(maker, count[0], count[1])));
        List<Spread> used = new ArrayList<>();
        words.forEach((word, makers) -> used.add(spread(word, makers)));
        return new Lexicon(all, used, several, shared, suffixes(cores));
    }

    private static List<Suffix> suffixes(Map<String, Map<String, Integer>> cores) {
        Map<String, long[]> counts = new HashMap<>();
        cores.forEach((core, makers) -> {
            for (int cut : cuts(core)) {
                Map<String, Integer> base = cores.get(core.substring(0, cut));
                if (base == null) continue;
                makers.forEach((maker, with) -> {
                    Integer without = base.get(maker);
                    if (without == null) return;
                    long[] count = counts.computeIfAbsent(core.substring(cut + 1), k -> new long[3]);
                    count[0]++;
                    count[1] += with;
                    count[2] += without;
                });
            }
        });
        List<Suffix> all = new ArrayList<>();
        counts.forEach((words, n) -> all.add(new Suffix(words, n[0], n[1], n[2])));
        return all;
    }

    /** Where the last word and the last two begin, where something stands before them. */
    static int[] cuts(String core) {
        int last = core.lastIndexOf(' ');
        if (last <= 0) return new int[0];
        int before = core.lastIndexOf(' ', last - 1);
        return before <= 0 ? new int[] {last} : new int[] {last, before};
    }

    /** A name without words that say where or for what it is used, where something coined stays. */
    private String withoutUse(String core) {
        int[] cuts = cuts(core);
        for (int c = cuts.length - 1; c >= 0; c--) {
            String rest = core.substring(0, cuts[c]);
            if (uses.contains(core.substring(cuts[c] + 1)) && coined(rest)) return rest;
        }
        return core;
    }

    private static void count(Map<String, Map<String, Integer>> uses, String text, String maker, int weight) {
        uses.computeIfAbsent(text, t -> new HashMap<>()).merge(maker, weight, Integer::sum);
    }

    private static Spread spread(String text, Map<String, Integer> makers) {
        long stated = 0;
        long most = 0;
        for (int weight : makers.values()) {
            stated += weight;
            most = Math.max(most, weight);
        }
        return new Spread(text, makers.size(), stated, most);
    }

    /** Whether the names of many makers share a word. */
    boolean shared(String word) {
        Spread use = words.get(word);
        return use != null && use.shared();
    }

    /** Makers whose names have a word; 0 when nobody states one beside it. */
    int makersOf(String word) {
        Spread use = words.get(word);
        return use == null ? 0 : (int) Math.min(Integer.MAX_VALUE, use.makers());
    }

    /** Whether the run shows a maker to sell the products of others. */
    boolean reseller(String maker) {
        return resellers.contains(maker);
    }

    /**
     * Whether two makers have two coined names or more in common: one took the other over, or goes by both
     * names.
     */
    boolean oneHouse(String maker, String other) {
        return maker.compareTo(other) < 0 ? houses.contains(maker + "/" + other) : houses.contains(other + "/" + maker);
    }

    /** Makers beside which a whole name is stated, when there are several; else 0. */
    int makersOfCore(String core) {
        Spread use = cores.get(core);
        return use == null ? 0 : (int) Math.min(Integer.MAX_VALUE, use.makers());
    }

    /** Whether products of several makers go by this whole name: equal, it says little by itself. */
    boolean ambiguous(String core) {
        Spread use = cores.get(core);
        return use != null && use.stated() >= STATED && 100 * use.most() < ONE_MAKER * use.stated();
    }

    /**
     * A name with its maker taken off, where that leaves something.
     *
     * @param core words of the product, without the maker
     * @param maker who makes it, the telling part of the name; ""
     */
    record Reading(String core, String maker) {}

    /**
     * Reads a name once more, now that the makers of the run are known.
     *
     * @param core folded
     * @param vendor folded; ""
     * @param reseller whether the vendor is known to make nothing
     */
    Reading read(String core, String vendor, boolean reseller) {
        Reading reading = withoutMaker(core, vendor, reseller);
        return uses.isEmpty() ? reading : new Reading(withoutUse(reading.core()), reading.maker());
    }

    private Reading withoutMaker(String core, String vendor, boolean reseller) {
        String stated = vendor.isEmpty() ? "" : MakerNames.key(vendor);
        if (!reseller && swapped(core, stated)) return withoutMaker(vendor, core, false);
        List<String> words = new ArrayList<>(Arrays.asList(Tokens.words(core)));
        if (!stated.isEmpty()) {
            // "Lorina HR (CASM Public Sector Ltd)": wherever it stands, with what companies put behind.
            takeOff(words, stated);
            takeOffSquashed(words, stated);
            takeOffGlued(words, stated);
            if (!reseller && !resellers.contains(stated)) return new Reading(String.join(" ", words), stated);
        }
        String found = leading(words);
        if (found.isEmpty()) found = squashed(words);
        if (found.isEmpty()) found = trailing(words);
        if (found.isEmpty()) found = glued(words);
        // "GWZH Software GWZH Premises".
        if (!found.isEmpty()) takeOff(words, found);
        return new Reading(String.join(" ", words), found.isEmpty() ? stated : found);
    }

    /** Whether the name is a maker of several products and what is given as the maker is the name of one. */
    private boolean swapped(String core, String stated) {
        if (stated.isEmpty()) return false;
        String maker = MakerNames.key(core);
        if (maker.equals(stated) || products.getOrDefault(maker, 0) < PRODUCTS) return false;
        if (products.getOrDefault(stated, 0) > NO_MAKER || resellers.contains(stated)) return false;
        for (String word : Tokens.words(stated)) if (!words.containsKey(word) && !maker.equals(word)) return false;
        return true;
    }

    /** "Heather Ledger Agenda" of Heatherledger. */
    private String squashed(List<String> words) {
        StringBuilder begins = new StringBuilder(words.get(0));
        for (int n = 1; n < Math.min(words.size(), 4); n++) {
            String maker = squashedMakers.get(begins.toString());
            if (maker != null) {
                words.subList(0, n).clear();
                return maker;
            }
            begins.append(words.get(n));
        }
        return "";
    }

    private static void takeOffSquashed(List<String> words, String maker) {
        String squashed = maker.replace(" ", "");
        StringBuilder begins = new StringBuilder();
        for (int n = 1; n < Math.min(words.size(), 5) && begins.length() < squashed.length(); n++) {
            begins.append(words.get(n - 1));
            if (!begins.toString().equals(squashed)) continue;
            words.subList(0, n).clear();
            return;
        }
    }

    private String leading(List<String> words) {
        Integer most = longestMaker.get(words.get(0));
        if (most == null) return "";
        for (int n = Math.min(most, words.size() - 1); n >= 1; n--) {
            String name = String.join(" ", words.subList(0, n));
            if (!makers.contains(name)) continue;
            int end = n;
            while (end < words.size() && MakerNames.tail(words.get(end))) end++;
            if (end == words.size()) end = n;
            words.subList(0, end).clear();
            return name;
        }
        return "";
    }

    private String trailing(List<String> words) {
        int end = words.size();
        while (end > 2 && MakerNames.tail(words.get(end - 1))) end--;
        for (int start = Math.max(1, end - 4); start < end; start++) {
            String name = String.join(" ", words.subList(start, end));
            if (makers.contains(name)) {
                words.subList(start, words.size()).clear();
                return name;
            }
        }
        return "";
    }

    /** "ZCDWVerdex Reports": a maker and a word of a product run together. */
    private String glued(List<String> words) {
        String first = words.get(0);
        for (int n = first.length() - 3; n >= 3; n--) {
            String maker = first.substring(0, n);
            String rest = first.substring(n);
            if (makers.contains(maker) && this.words.containsKey(rest)) {
                words.set(0, rest);
                return maker;
            }
        }
        return "";
    }

    private static void takeOff(List<String> words, String maker) {
        String[] name = Tokens.words(maker);
        for (int i = 0; i + name.length <= words.size(); i++) {
            if (!words.subList(i, i + name.length).equals(Arrays.asList(name))) continue;
            int end = i + name.length;
            while (end < words.size() && MakerNames.tail(words.get(end))) end++;
            if (end - i == words.size()) end = i + name.length;
            if (end - i < words.size()) words.subList(i, end).clear();
            return;
        }
    }

    private static void takeOffGlued(List<String> words, String maker) {
        String squashed = maker.replace(" ", "");
        String first = words.get(0);
        if (squashed.length() >= 3 && first.length() >= squashed.length() + 3 && first.startsWith(squashed)) {
            words.set(0, first.substring(squashed.length()));
        }
    }
}
