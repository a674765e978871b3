package org.consolidation.analyser.match;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.consolidation.analyser.normalise.MakerNames;

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
    static final Lexicon NONE = new Lexicon(List.of(), List.of(), List.of(), List.of());

    private final Map<String, MakerSpread> words = new HashMap<>();
    private final Map<String, MakerSpread> cores = new HashMap<>();
    private final NameUses uses;
    private final MakersInNames makers;
    private final Houses houses;

    /**
     * @param sides of every maker stated
     * @param words of the names with a maker
     * @param cores of several makers; others say nothing
     * @param suffixes of names
     */
    Lexicon(
            Iterable<MakersInNames.Sides> sides,
            Iterable<MakerSpread> words,
            Iterable<MakerSpread> cores,
            Iterable<NameUses.Suffix> suffixes) {
        for (MakerSpread word : words) this.words.put(word.text(), word);
        for (MakerSpread core : cores) this.cores.put(core.text(), core);
        this.uses = new NameUses(suffixes);
        this.makers = new MakersInNames(sides, this.words, uses);
        this.houses = new Houses(this.cores.values(), this::coined, makers::reseller);
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
        Map<String, Map<String, Long>> words = new HashMap<>();
        Map<String, Map<String, Long>> cores = new HashMap<>();
        Map<String, MakersInNames.Sides> sides = new HashMap<>();
        for (Item item : items) {
            if (item.vendor.isEmpty() || knowledge.reseller(item.vendor)) continue;
            String maker = MakerNames.key(item.vendor);
            sides.merge(maker, new MakersInNames.Sides(maker, item.organisations, 0, 0), Lexicon::together);
            count(cores, item.core, maker, item.organisations);
            for (String word : new HashSet<>(Arrays.asList(item.words))) count(words, word, maker, item.organisations);
        }
        List<MakerSpread> several = new ArrayList<>();
        cores.forEach((core, makers) -> {
            MakerSpread spread = MakerSpread.of(core, makers);
            if (spread.makers() > 1) several.add(spread);
            makers.forEach((maker, weight) -> {
                boolean foreign = 2 * weight <= spread.most();
                sides.merge(
                        maker, new MakersInNames.Sides(maker, 0, foreign ? 0 : 1, foreign ? 1 : 0), Lexicon::together);
            });
        });
        List<MakerSpread> used = new ArrayList<>();
        words.forEach((word, makers) -> used.add(MakerSpread.of(word, makers)));
        return new Lexicon(sides.values(), used, several, NameUses.suffixes(cores));
    }

    private static MakersInNames.Sides together(MakersInNames.Sides a, MakersInNames.Sides b) {
        return new MakersInNames.Sides(
                a.maker(), a.stated() + b.stated(), a.own() + b.own(), a.foreign() + b.foreign());
    }

    private static void count(Map<String, Map<String, Long>> uses, String text, String maker, long weight) {
        uses.computeIfAbsent(text, t -> new HashMap<>()).merge(maker, weight, Long::sum);
    }

    /** Whether the names of many makers share a word. */
    boolean shared(String word) {
        MakerSpread use = words.get(word);
        return use != null && use.shared();
    }

    /** Makers whose names mostly have a word; 0 when nobody states one beside it. */
    int makersOf(String word) {
        MakerSpread use = words.get(word);
        return use == null ? 0 : (int) Math.min(Integer.MAX_VALUE, use.makers());
    }

    /** Whether the run shows a maker to sell the products of others. */
    boolean reseller(String maker) {
        return makers.reseller(maker);
    }

    /** Whether two makers are one house, see {@link Houses}. */
    boolean oneHouse(String maker, String other) {
        return houses.one(maker, other);
    }

    /** Makers beside which a whole name mostly stands, when there are several; else 0. */
    int makersOfCore(String core) {
        MakerSpread use = cores.get(core);
        return use == null ? 0 : (int) Math.min(Integer.MAX_VALUE, use.makers());
    }

    /** Whether products of several makers, not of one house, go by this whole name. */
    boolean ambiguous(String core) {
        MakerSpread use = cores.get(core);
        return use != null && use.ambiguous() && !oneHouse(use.main());
    }

    private boolean oneHouse(List<String> makers) {
        for (int m = 1; m < makers.size(); m++) if (!houses.one(makers.get(0), makers.get(m))) return false;
        return !makers.isEmpty();
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
        Reading reading = makers.withoutMaker(core, vendor, reseller);
        return uses.isEmpty() ? reading : new Reading(withoutUse(reading.core()), reading.maker());
    }

    /** A name without words that say where or for what it is used, where something coined stays. */
    private String withoutUse(String core) {
        int[] cuts = NameUses.cuts(core);
        for (int c = cuts.length - 1; c >= 0; c--) {
            String rest = core.substring(0, cuts[c]);
            if (uses.holds(core.substring(cuts[c] + 1)) && coined(rest)) return rest;
        }
        return core;
    }
}
