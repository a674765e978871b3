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

    private final Map<String, Integer> makers = new HashMap<>();
    private final Map<String, Integer> longestMaker = new HashMap<>();
    private final Map<String, Use> words = new HashMap<>();
    private final Map<String, Use> cores = new HashMap<>();
    private final Set<String> resellers = new HashSet<>();

    /** Products mostly named with another maker, from which on a name is held to be a reseller's. */
    private static final int FOREIGN = 3;

    /** How names with a word, or names that are a core, divide among makers. */
    private static final class Use implements Serializable {
        private static final long serialVersionUID = 1;
        private final Map<String, Integer> makers = new HashMap<>();
        private int stated;
        private int most;

        void add(String maker, int weight) {
            stated += weight;
            most = Math.max(most, makers.merge(maker, weight, Integer::sum));
        }

        boolean shared() {
            return makers.size() >= MAKERS && 100L * most < (long) COINED * stated;
        }
    }

    private Lexicon() {}

    /** Learns from the distinct names of a run, in any order. */
    static Lexicon learn(Iterable<Item> items, Knowledge knowledge) {
        Lexicon learnt = new Lexicon();
        for (Item item : items) {
            if (item.vendor.isEmpty() || knowledge.reseller(item.vendor)) continue;
            String maker = MakerNames.key(item.vendor);
            learnt.makers.merge(maker, item.organisations, Integer::sum);
            String first = Tokens.words(maker)[0];
            learnt.longestMaker.merge(first, Tokens.words(maker).length, Math::max);
        }
        for (Item item : items) {
            if (item.vendor.isEmpty() || knowledge.reseller(item.vendor)) continue;
            String maker = MakerNames.key(item.vendor);
            learnt.cores.computeIfAbsent(item.core, c -> new Use()).add(maker, item.organisations);
            for (String word : item.words) learnt.words.computeIfAbsent(word, w -> new Use()).add(maker, 1);
        }
        learnt.learnResellers();
        return learnt;
    }

    /** Who is named beside many products of which others are named far more often. */
    private void learnResellers() {
        Map<String, int[]> sides = new HashMap<>();
        for (Use use : cores.values()) {
            for (Map.Entry<String, Integer> maker : use.makers.entrySet()) {
                int[] count = sides.computeIfAbsent(maker.getKey(), m -> new int[2]);
                boolean foreign = 2 * maker.getValue() <= use.most;
                count[foreign ? 1 : 0] += 1;
            }
        }
        sides.forEach((maker, count) -> {
            if (count[1] >= FOREIGN && count[1] >= count[0]) resellers.add(maker);
        });
    }

    /** Whether the names of many makers share a word. */
    boolean shared(String word) {
        Use use = words.get(word);
        return use != null && use.shared();
    }

    /** Makers whose names have a word; 0 when nobody states one beside it. */
    int makersOf(String word) {
        Use use = words.get(word);
        return use == null ? 0 : use.makers.size();
    }

    /** Whether the run shows a maker to sell the products of others. */
    boolean reseller(String maker) {
        return resellers.contains(maker);
    }

    /** Whether products of several makers go by this whole name: equal, it says little by itself. */
    boolean ambiguous(String core) {
        Use use = cores.get(core);
        return use != null && use.makers.size() >= 2 && 100L * use.most < 70L * use.stated;
    }

    boolean maker(String key) {
        return makers.containsKey(key);
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
        String stated = vendor.isEmpty() ? "" : MakerNames.key(vendor);
        List<String> words = new ArrayList<>(Arrays.asList(Tokens.words(core)));
        if (!stated.isEmpty()) {
            // "Lorina HR (CASM Public Sector Ltd)": wherever it stands, with what companies put behind.
            takeOff(words, stated);
            takeOffGlued(words, stated);
            if (!reseller && !resellers.contains(stated)) return new Reading(String.join(" ", words), stated);
        }
        String found = leading(words);
        if (found.isEmpty()) found = trailing(words);
        if (found.isEmpty()) found = glued(words);
        return new Reading(String.join(" ", words), found.isEmpty() ? stated : found);
    }

    private String leading(List<String> words) {
        Integer most = longestMaker.get(words.get(0));
        if (most == null) return "";
        for (int n = Math.min(most, words.size() - 1); n >= 1; n--) {
            String name = String.join(" ", words.subList(0, n));
            if (!makers.containsKey(name)) continue;
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
            if (makers.containsKey(name)) {
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
            if (makers.containsKey(maker) && this.words.containsKey(rest)) {
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
