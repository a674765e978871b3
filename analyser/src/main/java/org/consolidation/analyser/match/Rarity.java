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

    /** Words, and makers, whose rarity is kept, at most: some 10 MB. */
    private static final int KEPT = 100_000;

    private final Vocabulary vocabulary;
    private final GenericNames generic;
    private final Lexicon lexicon;
    private final Map<String, Told> told = new ConcurrentHashMap<>();
    private final Map<String, Integer> vendors = new ConcurrentHashMap<>();

    /** What is asked of a word again and again. */
    private record Told(boolean generic, int millibits) {}

    Rarity(Vocabulary vocabulary, GenericNames generic, Lexicon lexicon) {
        this.vocabulary = vocabulary;
        this.generic = generic;
        this.lexicon = lexicon;
    }

    /**
     * What is asked of the words of one name in comparison after comparison, worked out once.
     *
     * @param by who worked it out
     * @param kinds of each word the signs below
     * @param millibits of each word, see {@link Rarity#word}
     * @param all of all words together, see {@link Rarity#of}
     * @param coined whether any word is more than a function, an aside or a number
     * @param digits whether any word has a digit
     * @param squashed hash of the words run together
     * @param bag hash of the words in any order
     */
    record Words(
            Rarity by, byte[] kinds, int[] millibits, int all, boolean coined, boolean digits, int squashed, int bag) {

        private static final int GENERIC = 1;
        private static final int ASIDE = 2;
        private static final int NUMBER = 4;
        private static final int FILLER = 8;

        boolean generic(int word) {
            return (kinds[word] & GENERIC) != 0;
        }

        /** See {@link GenericNames#aside}. */
        boolean aside(int word) {
            return (kinds[word] & ASIDE) != 0;
        }

        /** See {@link GenericNames#filler}. */
        boolean filler(int word) {
            return (kinds[word] & FILLER) != 0;
        }

        /** See {@link Numbers#versionLike}. */
        boolean number(int word) {
            return (kinds[word] & NUMBER) != 0;
        }

        /** Whether a word says which product it is. */
        boolean coined(int word) {
            return (kinds[word] & (GENERIC | ASIDE | NUMBER)) == 0;
        }

        /** Thousandths of a bit for the marked words: the rarest counts in full, each other a quarter. */
        int of(BitSet marked) {
            int best = 0;
            int sum = 0;
            for (int i = marked.nextSetBit(0); i >= 0 && i < millibits.length; i = marked.nextSetBit(i + 1)) {
                best = Math.max(best, millibits[i]);
                sum += millibits[i];
            }
            return together(best, sum);
        }

        /** Weight of a word in a cosine. */
        double weight(int word) {
            return (kinds[word] & FILLER) != 0 ? 1 : millibits[word] / 1000.0;
        }
    }

    /** What is known of the words of an item's name. */
    Words words(Item item) {
        Words known = item.worded;
        if (known == null || known.by != this && !known.by.says(this)) {
            known = told(item.words);
            item.worded = known;
        }
        return known;
    }

    private boolean says(Rarity other) {
        return vocabulary == other.vocabulary && generic == other.generic && lexicon == other.lexicon;
    }

    private Words told(String[] words) {
        byte[] kinds = new byte[words.length];
        int[] millibits = new int[words.length];
        int best = 0;
        int sum = 0;
        boolean coined = false;
        boolean digits = false;
        int squashed = 0;
        int bag = 0;
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            Told told = told(word);
            int kind = told.generic ? Words.GENERIC : 0;
            if (GenericNames.aside(word)) kind |= Words.ASIDE;
            if (Numbers.versionLike(word)) kind |= Words.NUMBER;
            coined |= kind == 0;
            if (GenericNames.filler(word)) kind |= Words.FILLER;
            kinds[i] = (byte) kind;
            millibits[i] = told.millibits;
            best = Math.max(best, told.millibits);
            sum += told.millibits;
            digits |= Numbers.hasDigit(word);
            for (int c = 0; c < word.length(); c++) squashed = 31 * squashed + word.charAt(c);
            bag += word.hashCode();
        }
        return new Words(this, kinds, millibits, together(best, sum), coined, digits, squashed, bag);
    }

    private static int together(int best, int sum) {
        return Math.min(MOST, best + (sum - best) / 4);
    }

    /** Whether a word says what a system does: stated, or learnt from the names of many makers. */
    boolean generic(String word) {
        return told(word).generic();
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
        Integer known = vendors.get(vendor);
        if (known != null) return known;
        int found = bits(vocabulary.frequency(Tokens.vendor(vendor)), VENDOR_SHARE);
        if (vendors.size() < KEPT) vendors.put(vendor, found);
        return found;
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
