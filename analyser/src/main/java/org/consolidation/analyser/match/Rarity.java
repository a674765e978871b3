package org.consolidation.analyser.match;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How much an agreement on words says, by how rare they are: the term-frequency adjustment of
 * probabilistic linkage. A word's frequency is over distinct names, and is smoothed as if the names had
 * been found among {@value #BACKGROUND} others, so that a short list makes no word look common.
 */
final class Rarity {

    /** Bits at which the stated weight of an agreement is meant. */
    static final int REFERENCE = 9_000;

    private static final int BACKGROUND = 1_000;
    private static final double GENERIC_SHARE = 0.04;
    private static final double OTHER_SHARE = 0.0005;
    private static final double VENDOR_SHARE = 0.004;
    private static final int MOST = 13_000;

    /** Words whose rarity is kept, at most: some 10 MB. */
    private static final int KEPT = 100_000;

    private final Vocabulary vocabulary;
    private final GenericNames generic;
    private final Lexicon lexicon;
    private final Map<String, Told> told = new ConcurrentHashMap<>();

    /** What is asked of a word again and again. */
    private record Told(boolean generic, int millibits) {}

    Rarity(Vocabulary vocabulary, GenericNames generic, Lexicon lexicon) {
        this.vocabulary = vocabulary;
        this.generic = generic;
        this.lexicon = lexicon;
    }

    /** Whether a word says what a system does: stated, or learnt from the names of many makers. */
    boolean generic(String word) {
        return told(word).generic();
    }

    /** Thousandths of a bit for the marked words: the rarest counts in full, each other a quarter. */
    int of(String[] words, BitSet marked) {
        int best = 0;
        int sum = 0;
        for (int i = marked.nextSetBit(0); i >= 0 && i < words.length; i = marked.nextSetBit(i + 1)) {
            int bits = word(words[i]);
            best = Math.max(best, bits);
            sum += bits;
        }
        return Math.min(MOST, best + (sum - best) / 4);
    }

    /** Thousandths of a bit for one word. */
    int word(String word) {
        return told(word).millibits();
    }

    /** The same words meet in pair after pair; those of rare names, which meet seldom, need not be kept. */
    private Told told(String word) {
        Told known = told.get(word);
        if (known != null) return known;
        boolean generic = this.generic.generic(word) || lexicon.shared(word);
        Told found = new Told(generic, millibits(word, generic));
        if (told.size() < KEPT) told.put(word, found);
        return found;
    }

    private int millibits(String word, boolean generic) {
        int frequency = vocabulary.frequency(Tokens.word(word));
        if (generic) return bits(frequency, GENERIC_SHARE);
        // Twenty spellings of one product do not make its word common; twenty makers do.
        int makers = lexicon.makersOf(word);
        return bits(makers == 0 ? frequency : Math.min(frequency, makers), OTHER_SHARE);
    }

    /** Thousandths of a bit for agreement on a maker. */
    int vendor(String vendor) {
        return bits(vocabulary.frequency(Tokens.vendor(vendor)), VENDOR_SHARE);
    }

    /** Weight of a word in a cosine. */
    double weight(String word) {
        return GenericNames.filler(word) ? 1 : word(word) / 1000.0;
    }

    /** The rarest of the words that both names have, and how many names have it, for a reader. */
    String shown(String[] words, BitSet marked) {
        String rarest = "";
        int best = -1;
        for (int i = marked.nextSetBit(0); i >= 0 && i < words.length; i = marked.nextSetBit(i + 1)) {
            int bits = word(words[i]);
            if (bits > best) {
                best = bits;
                rarest = words[i];
            }
        }
        if (best < 0) return "no word shared";
        return "\"" + rarest + "\" in " + vocabulary.frequency(Tokens.word(rarest)) + " of " + vocabulary.names
                + " names" + (generic(rarest) ? ", a common word" : "");
    }

    String shownVendor(String vendor) {
        return "with " + vocabulary.frequency(Tokens.vendor(vendor)) + " of " + vocabulary.names + " names";
    }

    private int bits(int frequency, double share) {
        return -Bits.milli((frequency + share * BACKGROUND) / (vocabulary.names + BACKGROUND));
    }
}
