package org.consolidation.analyser.match;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consolidation.analyser.normalise.MakerNames;

/**
 * The makers of a run, and how their names stand in the names of products: before them, behind them, without
 * their blanks, run together with them, or in the product's own column. Looked up by key, never iterated.
 */
final class MakersInNames implements Serializable {

    private static final long serialVersionUID = 1;

    /** Products mostly named with another maker, from which on a maker is held to be a reseller. */
    private static final int FOREIGN = 3;

    /** Letters from which on a maker's name is known when its blanks are elsewhere. */
    private static final int SQUASHED = 6;

    /** Products that a maker has at least, and a product taken for one at most, where two columns were swapped. */
    private static final int PRODUCTS = 3;

    private static final int NO_MAKER = 2;

    /** Organisations that have a word in names, for each that states it as the maker, from which on it is none. */
    private static final int WORD_OF_NAMES = 4;

    private final Set<String> makers = new HashSet<>();
    private final Map<String, Integer> longestMaker = new HashMap<>();
    private final Map<String, String> squashedMakers = new HashMap<>();
    private final Map<String, Integer> products = new HashMap<>();
    private final Set<String> resellers = new HashSet<>();
    private final Map<String, MakerSpread> words;

    /**
     * How many products are named with a maker.
     *
     * @param maker telling part of its name
     * @param stated organisations that state it, summed over distinct names
     * @param own products that are mostly named with it
     * @param foreign products that are mostly named with another
     */
    public record Sides(String maker, long stated, long own, long foreign) implements Serializable {

        boolean reseller() {
            return foreign >= FOREIGN && foreign >= own;
        }
    }

    /**
     * @param sides of every maker stated
     * @param words of the names with a maker
     * @param uses words that say where a product is used: "Programme Office" in a column of makers makes none
     */
    MakersInNames(Iterable<Sides> sides, Map<String, MakerSpread> words, NameUses uses) {
        this.words = words;
        for (Sides of : sides) {
            if (!credible(of) || uses.holds(of.maker())) continue;
            makers.add(of.maker());
            String[] name = Tokens.words(of.maker());
            longestMaker.merge(name[0], name.length, Math::max);
            String squashed = Tokens.squash(name);
            if (squashed.length() >= SQUASHED) squashedMakers.merge(squashed, of.maker(), MakersInNames::first);
            products.put(of.maker(), (int) Math.min(Integer.MAX_VALUE, of.own() + of.foreign()));
            if (of.reseller()) resellers.add(of.maker());
        }
    }

    /**
     * Whether what is stated as a maker may be one. Where columns were swapped or shifted, "Payroll" and names
     * of products stand there too; names of products carry their words far more often.
     */
    private boolean credible(Sides of) {
        for (String word : Tokens.words(of.maker())) {
            MakerSpread use = words.get(word);
            if (use == null || use.stated() < WORD_OF_NAMES * of.stated()) return true;
        }
        return false;
    }

    private static String first(String a, String b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    /** Whether the run shows a maker to sell the products of others. */
    boolean reseller(String maker) {
        return resellers.contains(maker);
    }

    /**
     * A name with its maker taken off, where that leaves something.
     *
     * @param core folded
     * @param vendor folded; ""
     * @param reseller whether the vendor is known to make nothing
     */
    Lexicon.Reading withoutMaker(String core, String vendor, boolean reseller) {
        String stated = vendor.isEmpty() ? "" : MakerNames.key(vendor);
        if (!reseller && swapped(core, stated)) return withoutMaker(vendor, core, false);
        List<String> words = new ArrayList<>(Arrays.asList(Tokens.words(core)));
        if (!stated.isEmpty()) {
            // "Lorina HR (CASM Public Sector Ltd)": wherever it stands, with what companies put behind.
            takeOff(words, stated);
            takeOffSquashed(words, stated);
            takeOffGlued(words, stated);
            if (!reseller && !resellers.contains(stated)) return new Lexicon.Reading(String.join(" ", words), stated);
        }
        String found = leading(words);
        if (found.isEmpty()) found = squashed(words);
        if (found.isEmpty()) found = trailing(words);
        if (found.isEmpty()) found = glued(words);
        // "GWZH Software GWZH Premises".
        if (!found.isEmpty()) takeOff(words, found);
        return new Lexicon.Reading(String.join(" ", words), found.isEmpty() ? stated : found);
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
