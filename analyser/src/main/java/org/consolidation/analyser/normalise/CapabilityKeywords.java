package org.consolidation.analyser.normalise;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Phrases that point to capabilities, found in running text by their first word. Capabilities are told by
 * their place in the catalogue.
 */
final class CapabilityKeywords implements Serializable {

    /** Words of a phrase that count. */
    static final int MOST_WORDS = 3;

    /** In place of a capability's place: the phrase says nothing. */
    static final int NO_CAPABILITY = -1;

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

    /**
     * What a phrase means.
     *
     * @param folded as it stands in folded text
     * @param general wherever nothing else is said; null where it is no phrase but in bodies of some sector
     * @param bySector in bodies of a sector, where it means something else there
     */
    record Meanings(String folded, Phrase general, Map<String, Phrase> bySector) implements Serializable {

        Phrase in(String sector) {
            return bySector.isEmpty() ? general : bySector.getOrDefault(sector, general);
        }
    }

    private static final Meanings[] NONE = {};

    private final WordIndex<Meanings[]> byFirstWord;

    CapabilityKeywords(WordIndex<Meanings[]> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    /**
     * The phrases that stand in a folded text as whole words, by where they begin.
     *
     * @param sector of the body whose text it is; "" when not known
     */
    List<Match> in(String text, String sector) {
        List<Match> found = new ArrayList<>(4);
        int word = 0;
        for (int at = 0; at < text.length(); word++) {
            int space = text.indexOf(' ', at);
            int end = space < 0 ? text.length() : space;
            for (Meanings meant : beginning(text, at, end)) {
                int stop = at + meant.folded.length();
                if (!text.startsWith(meant.folded, at) || stop < text.length() && text.charAt(stop) != ' ') continue;
                Phrase phrase = meant.in(sector);
                if (phrase != null) found.add(new Match(phrase, at, stop, word));
            }
            at = end + 1;
        }
        return found;
    }

    private Meanings[] beginning(String text, int from, int to) {
        Meanings[] phrases = byFirstWord.of(text, from, to);
        return phrases == null ? NONE : phrases;
    }
}
