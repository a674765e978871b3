package org.consolidation.analyser.match;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Words behind the names of many makers' products that most who have the product leave out: where or for
 * what it is used ("civic centre", "debt team"). Looked up by key, never iterated.
 */
final class NameUses implements Serializable {

    private static final long serialVersionUID = 1;

    /** Makers whose products must go with and without the words. */
    private static final int MAKERS = 4;

    /** Organisations that write a product's name without a use, for each that writes it. */
    private static final int SELDOM = 10;

    private static final int[] NONE = {};

    private final Set<String> words = new HashSet<>();

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

    NameUses(Iterable<Suffix> suffixes) {
        for (Suffix suffix : suffixes) if (suffix.use()) words.add(suffix.words());
    }

    /** Learns from the weights of cores by maker; {@link Learning} does the same in columns. */
    static Iterable<Suffix> suffixes(Map<String, Map<String, Long>> cores) {
        Map<String, Suffix> counts = new HashMap<>();
        cores.forEach((core, makers) -> {
            for (int cut : cuts(core)) {
                Map<String, Long> base = cores.get(core.substring(0, cut));
                if (base == null) continue;
                String words = core.substring(cut + 1);
                makers.forEach((maker, with) -> {
                    Long without = base.get(maker);
                    if (without != null) counts.merge(words, new Suffix(words, 1, with, without), NameUses::together);
                });
            }
        });
        return counts.values();
    }

    private static Suffix together(Suffix a, Suffix b) {
        return new Suffix(a.words, a.makers + b.makers, a.with + b.with, a.without + b.without);
    }

    /** Where the last word and the last two begin, where something stands before them. */
    static int[] cuts(String core) {
        int last = core.lastIndexOf(' ');
        if (last <= 0) return NONE;
        int before = core.lastIndexOf(' ', last - 1);
        return before <= 0 ? new int[] {last} : new int[] {last, before};
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean holds(String text) {
        return words.contains(text);
    }
}
