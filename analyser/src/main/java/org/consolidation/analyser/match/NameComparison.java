package org.consolidation.analyser.match;

import java.util.Arrays;
import java.util.BitSet;
import org.consolidation.analyser.text.Spelling;

/**
 * Compares two names. Names of one to four words are compared word by word, longer ones by the cosine
 * of their words; in either, one word of each that the other lacks tells siblings apart ("Sales",
 * "Finance").
 */
final class NameComparison {

    static final int EXACT = Field.NAME.level("exact");
    static final int SAME_WORDS = Field.NAME.level("same words");
    static final int ALIAS = Field.NAME.level("alias");
    static final int FILLER_ADDED = Field.NAME.level("filler added");
    static final int FUNCTION_ADDED = Field.NAME.level("function added");
    static final int MISSPELT = Field.NAME.level("misspelt");
    static final int ACRONYM = Field.NAME.level("acronym");
    static final int NEAR = Field.NAME.level("near");
    static final int SIMILAR = Field.NAME.level("similar");
    static final int PART = Field.NAME.level("part");
    static final int WEAK = Field.NAME.level("weak");
    static final int ONLY_PRODUCT = Field.NAME.level("other name of the only product");
    static final int GENERIC = Field.NAME.level("says only what it does");
    static final int SIBLINGS = Field.NAME.level("siblings");
    static final int DIFFERENT = Field.NAME.level("different");

    /** Longest name, in words, that is compared word by word. */
    private static final int SHORT = 4;

    /** Longest name, in words, in which a word of each that the other lacks tells siblings apart. */
    private static final int TITLE = 8;

    /** What a word is that the other name lacks: an aside, a function, or coined for a product. */
    private static final int NOTHING = 0;

    private static final int FUNCTION = 1;
    private static final int COINED = 4;

    private final Rarity rarity;
    private final Knowledge knowledge;
    private final Density density;

    NameComparison(Rarity rarity, Knowledge knowledge, Density density) {
        this.rarity = rarity;
        this.knowledge = knowledge;
        this.density = density;
    }

    /**
     * @param level of {@link Field#NAME}
     * @param sharedMillibits how rare the shared words are, see {@link Rarity}
     */
    record Result(int level, int sharedMillibits) {}

    /**
     * Compares the names.
     *
     * @param oneMaker whether both are stated to be made by one maker
     */
    Result compare(Item a, Item b, boolean oneMaker) {
        Rarity.Words ofA = rarity.words(a);
        Rarity.Words ofB = rarity.words(b);
        if (a.core.equals(b.core)) return new Result(EXACT, ofA.all());
        if (sameWords(a, b, ofA, ofB)) return new Result(SAME_WORDS, Math.max(ofA.all(), ofB.all()));
        String product = a.product(knowledge);
        if (!product.isEmpty() && product.equals(b.product(knowledge))) {
            return new Result(ALIAS, Rarity.REFERENCE);
        }
        BitSet inA = new BitSet();
        BitSet inB = new BitSet();
        boolean misspelt = align(a.words, b.words, inA, inB);
        int shared = Math.min(ofA.of(inA), ofB.of(inB));
        int restA = rest(ofA, inA);
        int restB = rest(ofB, inB);
        // A maker of two products that are known to be two has not one; no edition makes one the other.
        boolean twoKnown = knowledge.names(a.core) && knowledge.names(b.core);
        boolean each = inA.cardinality() < a.words.length && inB.cardinality() < b.words.length;
        if (twoKnown && each && !inA.isEmpty()) return new Result(SIBLINGS, shared);
        boolean headShared = coined(ofA, inA) && coined(ofB, inB);
        if (!inA.isEmpty() && restA == NOTHING && restB == NOTHING) {
            return new Result(misspelt ? slip(a, b) : FILLER_ADDED, shared);
        }
        if (acronym(a, b) || acronym(b, a)) return new Result(ACRONYM, Rarity.REFERENCE);
        if (headShared && restA + restB == FUNCTION && sameFunction(a, b, oneMaker))
            return new Result(FUNCTION_ADDED, shared);
        // "Asset Reporter" and "Asset Scheduler" are two; "Asset Reporter" and "Verdex" may be one renamed.
        boolean twoFunctions = !inA.isEmpty() && restA == FUNCTION && restB == FUNCTION;
        if (!headShared && !twoFunctions && !twoKnown && density.onlyProduct(a, b)) return new Result(ONLY_PRODUCT, 0);
        if (twoKnown && inA.isEmpty()) return new Result(DIFFERENT, shared);
        // Of one maker's "Dynamics CRM 365" and "Microsoft 365" the number says nothing. Where nobody says who makes
        // the other, its name may hold the maker's: "NNSS-Microsoft 365".
        boolean onlyNumbers = oneMaker && !inA.isEmpty() && numbers(ofA, inA) && numbers(ofB, inB);
        if (onlyNumbers && (ofA.coined() || ofB.coined())) return new Result(DIFFERENT, shared);
        if (!headShared && !(ofA.coined() && ofB.coined())) {
            boolean otherUse = inA.isEmpty()
                    && (saysOtherwise(a, ofA, ofB) || saysOtherwise(b, ofB, ofA))
                    && !sameFunction(a, b, false);
            return new Result(twoFunctions || otherUse ? SIBLINGS : GENERIC, shared);
        }
        double cosine = inA.isEmpty() ? 0 : cosine(ofA, ofB, inA, inB);
        if (cosine == 0) return new Result(DIFFERENT, shared);
        int words = Math.max(a.words.length, b.words.length);
        if (restA != NOTHING && restB != NOTHING && words <= TITLE) {
            return new Result(cosine >= 0.3 ? SIBLINGS : DIFFERENT, shared);
        }
        return new Result(words <= SHORT ? ofShort(cosine) : ofLong(cosine), shared);
    }

    /** Whether a known product's own name says for what it is, where the other's says nothing but another function. */
    private boolean saysOtherwise(Item known, Rarity.Words ofKnown, Rarity.Words ofOther) {
        if (ofOther.coined() || !ofKnown.coined() || !knowledge.names(known.core)) return false;
        for (int i = 0; i < known.words.length; i++) if (ofKnown.generic(i) && !ofKnown.filler(i)) return true;
        return false;
    }

    // "Thistlecrest (Elections)" is what "Thistlecrest" for elections is; else a word more may be a module.
    private static boolean sameFunction(Item a, Item b, boolean oneMaker) {
        if (!a.categories.isEmpty()
                && !b.categories.isEmpty()
                && a.categories.get(0).equals(b.categories.get(0))) return true;
        return oneMaker && classified(a) != classified(b) && saidBehind(a, b);
    }

    private static boolean classified(Item item) {
        return !item.categories.isEmpty() && Functions.capability(item.categories.get(0));
    }

    // Of one maker it is enough that one says what it is for, and the other does so behind its name: "Security
    // Copilot" is no Copilot.
    private static boolean saidBehind(Item a, Item b) {
        return a.core.startsWith(b.core) || b.core.startsWith(a.core);
    }

    /** What the words that the other name lacks are: nothing but asides, functions, or a word coined. */
    private static int rest(Rarity.Words words, BitSet shared) {
        int rest = NOTHING;
        int count = words.kinds().length;
        for (int i = shared.nextClearBit(0); i < count; i = shared.nextClearBit(i + 1)) {
            // "Cloud One" and "Enterprise Vault" begin with what "Zorbex Cloud" has beside its name.
            if (words.aside(i) && (i > 0 || words.filler(i))) continue;
            if (i > 0 && words.number(i)) continue;
            rest = Math.max(rest, words.generic(i) || words.aside(i) ? FUNCTION : COINED);
        }
        return rest;
    }

    /** Whether a name has a word that says which product it is. */
    boolean coined(Item item) {
        return rarity.words(item).coined();
    }

    /** Whether any of the marked words is more than a function or an aside. */
    private static boolean coined(Rarity.Words words, BitSet marked) {
        int count = words.kinds().length;
        for (int i = marked.nextSetBit(0); i >= 0 && i < count; i = marked.nextSetBit(i + 1)) {
            if (words.coined(i)) return true;
        }
        return false;
    }

    private static boolean numbers(Rarity.Words words, BitSet marked) {
        for (int i = marked.nextSetBit(0); i >= 0; i = marked.nextSetBit(i + 1)) if (!words.number(i)) return false;
        return true;
    }

    private static int ofShort(double cosine) {
        // One name says more: "Dynamics 365" and "Dynamics 365 Finance" are a suite and a module of it.
        return cosine >= 0.5 ? PART : WEAK;
    }

    private static int ofLong(double cosine) {
        if (cosine >= 0.88) return NEAR;
        if (cosine >= 0.75) return SIMILAR;
        if (cosine >= 0.6) return PART;
        return cosine >= 0.4 ? WEAK : DIFFERENT;
    }

    private static boolean sameWords(Item a, Item b, Rarity.Words ofA, Rarity.Words ofB) {
        if (ofA.squashed() == ofB.squashed() && Tokens.squash(a.words).equals(Tokens.squash(b.words))) return true;
        if (ofA.bag() != ofB.bag() || a.words.length != b.words.length) return false;
        String[] x = a.words.clone();
        String[] y = b.words.clone();
        Arrays.sort(x);
        Arrays.sort(y);
        return Arrays.equals(x, y);
    }

    /**
     * Marks the words that both names have: equal, written as one or two ("modern gov", "moderngov"),
     * or misspelt.
     *
     * @return whether any was misspelt
     */
    static boolean align(String[] a, String[] b, BitSet inA, BitSet inB) {
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b.length; j++) {
                if (!inB.get(j) && a[i].equals(b[j])) {
                    inA.set(i);
                    inB.set(j);
                    break;
                }
            }
        }
        joined(a, b, inA, inB);
        joined(b, a, inB, inA);
        boolean misspelt = false;
        for (int i = inA.nextClearBit(0); i < a.length; i = inA.nextClearBit(i + 1)) {
            for (int j = inB.nextClearBit(0); j < b.length; j = inB.nextClearBit(j + 1)) {
                if (Spelling.misspelt(a[i], b[j])) {
                    inA.set(i);
                    inB.set(j);
                    misspelt = true;
                    break;
                }
            }
        }
        return misspelt;
    }

    /**
     * Of two names of which a word is misspelt: a short one by itself is as well another ("Unify" and "Unity",
     * "Orbis" and "Orbit").
     */
    private static int slip(Item a, Item b) {
        boolean alone = a.words.length == 1 && b.words.length == 1;
        return alone && Spelling.doubtful(a.words[0], b.words[0]) ? NEAR : MISSPELT;
    }

    private static void joined(String[] one, String[] two, BitSet inOne, BitSet inTwo) {
        for (int i = inOne.nextClearBit(0); i < one.length; i = inOne.nextClearBit(i + 1)) {
            for (int j = 0; j + 1 < two.length; j++) {
                if (inTwo.get(j) || inTwo.get(j + 1)) continue;
                if (one[i].length() == two[j].length() + two[j + 1].length()
                        && one[i].startsWith(two[j])
                        && one[i].endsWith(two[j + 1])) {
                    inOne.set(i);
                    inTwo.set(j, j + 2);
                    break;
                }
            }
        }
    }

    private boolean acronym(Item one, Item many) {
        if (one.words.length != 1 || many.words.length < 3) return false;
        String initials = one.words[0];
        return initials.length() >= 3 && initials.length() <= 6 && initials.equals(Tokens.initials(many.words));
    }

    /** Cosine of the words' weights; a word and its misspelling count as one word. */
    private static double cosine(Rarity.Words a, Rarity.Words b, BitSet inA, BitSet inB) {
        double sharedA = 0;
        double wholeA = 0;
        for (int i = 0; i < a.kinds().length; i++) {
            double w = a.weight(i);
            wholeA += w * w;
            if (inA.get(i)) sharedA += w * w;
        }
        double sharedB = 0;
        double wholeB = 0;
        for (int i = 0; i < b.kinds().length; i++) {
            double w = b.weight(i);
            wholeB += w * w;
            if (inB.get(i)) sharedB += w * w;
        }
        return Math.sqrt(sharedA * sharedB / (wholeA * wholeB));
    }
}
