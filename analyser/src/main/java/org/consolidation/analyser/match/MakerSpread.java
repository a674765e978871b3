package org.consolidation.analyser.match;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How the names with a word, or the names that are a core, divide among makers.
 *
 * @param text the word or the core
 * @param makers how many make up {@value #MAIN} per cent of what is stated, those stated most first: slips,
 *     resellers and swapped columns beside a popular name do not make it anybody's
 * @param stated organisations that use such names with a maker, summed over the names
 * @param most of them, those that state the maker stated most
 * @param main the makers counted, where they are no more than {@value #HOUSE}; else empty
 */
public record MakerSpread(String text, long makers, long stated, long most, List<String> main) implements Serializable {

    /** A name under more makers than this says nothing of any two of them. */
    static final int HOUSE = 3;

    private static final int MAIN = 80;

    /** Makers beside which a word must stand before it is held to be shared. */
    private static final int SHARED = 4;

    /** A word of several makers is shared unless this share of its names, in per cent, is one maker's. */
    private static final int COINED = 50;

    /** Share of its names, in per cent, from which on a core is one maker's. */
    private static final int ONE_MAKER = 60;

    /** Organisations that must state makers of a core before it is held to be several makers'. */
    private static final int STATED = 5;

    private static final Comparator<Map.Entry<String, Long>> MOST_FIRST =
            Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    public MakerSpread {
        main = List.copyOf(main);
    }

    /** Of weights by maker, one or more. */
    static MakerSpread of(String text, Map<String, Long> weights) {
        List<Map.Entry<String, Long>> ranked = new ArrayList<>(weights.entrySet());
        ranked.sort(MOST_FIRST);
        long stated = 0;
        for (long weight : weights.values()) stated += weight;
        int makers = 0;
        long told = 0;
        while (100 * told < MAIN * stated) told += ranked.get(makers++).getValue();
        List<String> main = makers > HOUSE
                ? List.of()
                : ranked.subList(0, makers).stream().map(Map.Entry::getKey).toList();
        return new MakerSpread(text, makers, stated, ranked.get(0).getValue(), main);
    }

    /** Whether a word says what a system does: the names of many makers have it. */
    boolean shared() {
        return makers >= SHARED && 100 * most < COINED * stated;
    }

    /** Whether products of several makers go by a whole name: equal, it says little by itself. */
    boolean ambiguous() {
        return stated >= STATED && 100 * most < ONE_MAKER * stated;
    }
}
