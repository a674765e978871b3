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
        PRODUCT,
        /** None of the capabilities, though words in it are of one: a treatment planning system plans no land. */
        NOTHING
    }

    /**
     * A phrase and what it points to; it weighs less the more capabilities that are.
     *
     * @param folded as it stands in folded text
     * @param root the same however it is written, so that it counts once
     * @param words how many words count
     * @param keyword capabilities whose keyword it is
     * @param all capabilities that it points to in any way, in order
     * @param curated whether it is a keyword, in whichever number
     * @param mention whether it is a name: then one more than in the name of a system says little
     */
    record Phrase(String folded, String root, int words, int[] keyword, int[] all, boolean curated, boolean mention)
            implements Serializable {}

    /**
     * A phrase where it stands in a text.
     *
     * @param from where it begins
     * @param to where it ends
     * @param word how many words stand before it
     */
    record Match(Phrase phrase, int from, int to, int word) {

        /**
         * Whether a longer phrase says it better, or otherwise: "digital asset management" is no asset management.
         * The longer name of a product says less than a phrase in it that agrees.
         *
         * @param all of the text
         */
        boolean overruled(int capability, List<Match> all) {
            for (Match other : all) {
                boolean longer = other.from <= from && other.to >= to && other.to - other.from > to - from;
                if (!longer) continue;
                if (!other.phrase.mention || Arrays.binarySearch(other.phrase.all, capability) < 0) return true;
            }
            return false;
        }
    }

    private static final Phrase[] NONE = {};

    private final WordIndex<Phrase[]> byFirstWord;

    private CapabilityKeywords(WordIndex<Phrase[]> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    /** The phrases that stand in a folded text as whole words, by where they begin. */
    List<Match> in(String text) {
        List<Match> found = new ArrayList<>(4);
        int word = 0;
        for (int at = 0; at < text.length(); word++) {
            int space = text.indexOf(' ', at);
            int end = space < 0 ? text.length() : space;
            for (Phrase phrase : beginning(text, at, end)) {
                int stop = at + phrase.folded.length();
                if (!text.startsWith(phrase.folded, at) || stop < text.length() && text.charAt(stop) != ' ') continue;
                found.add(new Match(phrase, at, stop, word));
            }
            at = end + 1;
        }
        return found;
    }

    private Phrase[] beginning(String text, int from, int to) {
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
            private boolean nothing;
            private int words;
        }

        /** Adds a phrase that says nothing, and hides what shorter ones in it say, in every way it is written. */
        void addNothing(String phrase) {
            add(phrase, -1, Kind.NOTHING);
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
            if (kind == Kind.NOTHING) {
                entry.nothing = true;
            } else {
                entry.all.add(capability);
            }
            entry.words = Math.max(entry.words, words);
            if (kind == Kind.KEYWORD) entry.curated = true;
            if (kind == Kind.KEYWORD || kind == Kind.SYNONYM) entry.mention = false;
            return entry;
        }

        CapabilityKeywords build() {
            Map<String, List<Phrase>> byFirst = new TreeMap<>();
            entries.forEach((folded, entry) -> {
                if (entry.nothing) {
                    entry.keyword.clear();
                    entry.all.clear();
                }
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
