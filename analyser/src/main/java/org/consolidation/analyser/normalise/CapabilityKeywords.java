package org.consolidation.analyser.normalise;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consolidation.analyser.text.Fold;

/**
 * Phrases that point to capabilities, found in running text by their first word. Capabilities are told by
 * their place in the catalogue.
 */
final class CapabilityKeywords implements Serializable {

    /** Words of a phrase that count. */
    static final int MOST_WORDS = 3;

    /** What a phrase is, from the surest to the loosest. */
    enum Kind {
        /** Of capabilities.csv: all that descriptions are compared by. */
        KEYWORD,
        /** A synonym, or the label of an entry of another list. */
        SYNONYM,
        /** A product of the catalogue. */
        PRODUCT
    }

    /**
     * A phrase and what it points to; it weighs less the more capabilities that are.
     *
     * @param folded as it stands in folded text
     * @param root the same however it is written, so that it counts once
     * @param words how many words count
     * @param keyword capabilities whose keyword it is
     * @param all capabilities that it points to in any way
     * @param curated whether it is a keyword, in whichever number
     * @param mention whether it is a name: then one more than in the name of a system says little
     */
    record Phrase(String folded, String root, int words, int[] keyword, int[] all, boolean curated, boolean mention)
            implements Serializable {}

    private static final Phrase[] NONE = {};

    private final WordIndex<Phrase[]> byFirstWord;

    private CapabilityKeywords(WordIndex<Phrase[]> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    /** The phrases that begin with the word that stands at a place of a text. */
    Phrase[] beginning(String text, int from, int to) {
        Phrase[] phrases = byFirstWord.of(text, from, to);
        return phrases == null ? NONE : phrases;
    }

    /** Gathers phrases; the order in which they come does not matter. */
    static final class Builder {

        private final Map<String, Entry> entries = new TreeMap<>();

        private static final class Entry {
            private final TreeSet<Integer> keyword = new TreeSet<>();
            private final TreeSet<Integer> all = new TreeSet<>();
            private boolean curated;
            private boolean mention = true;
            private int words;
        }

        /** Adds a phrase; of a keyword or synonym every way in which it is written. */
        void add(String phrase, int capability, Kind kind) {
            String folded = Fold.fold(phrase);
            if (folded.isEmpty()) return;
            int words = Math.min(MOST_WORDS, folded.split(" ").length);
            Entry entry = entry(folded, words, capability, kind);
            if (kind == Kind.KEYWORD) entry.keyword.add(capability);
            if (kind == Kind.PRODUCT) return;
            for (String written : SpellingVariants.of(folded)) entry(written, words, capability, kind);
        }

        private Entry entry(String folded, int words, int capability, Kind kind) {
            Entry entry = entries.computeIfAbsent(folded, f -> new Entry());
            entry.all.add(capability);
            entry.words = Math.max(entry.words, words);
            if (kind == Kind.KEYWORD) entry.curated = true;
            if (kind == Kind.KEYWORD || kind == Kind.SYNONYM) entry.mention = false;
            return entry;
        }

        CapabilityKeywords build() {
            Map<String, List<Phrase>> byFirst = new TreeMap<>();
            entries.forEach((folded, entry) -> {
                int space = folded.indexOf(' ');
                byFirst.computeIfAbsent(space < 0 ? folded : folded.substring(0, space), k -> new ArrayList<>())
                        .add(new Phrase(
                                folded,
                                SpellingVariants.root(folded),
                                entry.words,
                                array(entry.keyword),
                                array(entry.all),
                                entry.curated,
                                entry.mention));
            });
            Map<String, Phrase[]> phrases = new HashMap<>();
            byFirst.forEach((first, some) -> phrases.put(first, some.toArray(Phrase[]::new)));
            return new CapabilityKeywords(new WordIndex<>(phrases));
        }

        private static int[] array(TreeSet<Integer> places) {
            int[] array = new int[places.size()];
            Arrays.setAll(array, i -> {
                int first = places.first();
                places.remove(first);
                return first;
            });
            return array;
        }
    }
}
