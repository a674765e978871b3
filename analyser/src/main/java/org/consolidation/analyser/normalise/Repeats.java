package org.consolidation.analyser.normalise;

import java.io.Serializable;

/**
 * Which hashes may occur more than once among very many, in two bits for each of a fixed number of
 * slots: never missing one that does, and taking about one in sixteen that does not for one that does.
 * What follows from it must therefore be right for those too.
 */
final class Repeats implements Serializable {

    private static final int SLOTS_PER_HASH = 16;
    /** Half a megabyte: of a few thousand hashes hardly two share a slot, and often nothing is left to number. */
    private static final int FEWEST_SLOTS_LOG = 22;
    /** 4 MB for each of the two bits; beyond some four million hashes more of them share a slot. */
    private static final int MOST_SLOTS_LOG = 25;
    /** Spreads hashes that differ in few bits: 2 to the 64 divided by the golden ratio. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] once;
    private final long[] again;
    private final int shift;

    private Repeats(int slotsLog) {
        once = new long[1 << (slotsLog - 6)];
        again = new long[once.length];
        shift = Long.SIZE - slotsLog;
    }

    /** An empty one for so many hashes; those that are to be put together must be for equally many. */
    static Repeats among(long hashes) {
        int log = Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, hashes) * SLOTS_PER_HASH - 1);
        return new Repeats(Math.min(MOST_SLOTS_LOG, Math.max(FEWEST_SLOTS_LOG, log)));
    }

    void add(long hash) {
        int slot = slot(hash);
        long bit = 1L << slot;
        if ((once[slot >>> 6] & bit) != 0) again[slot >>> 6] |= bit;
        once[slot >>> 6] |= bit;
    }

    /** What occurs in this one and the other, taken together; changes this one. */
    Repeats plus(Repeats other) {
        for (int i = 0; i < once.length; i++) {
            again[i] |= other.again[i] | once[i] & other.once[i];
            once[i] |= other.once[i];
        }
        return this;
    }

    /** Whether there is a hash for which {@link #possible} holds. */
    boolean any() {
        for (long slots : again) if (slots != 0) return true;
        return false;
    }

    /** Whether it occurs more than once, or shares its slot. */
    boolean possible(long hash) {
        int slot = slot(hash);
        return (again[slot >>> 6] & 1L << slot) != 0;
    }

    private int slot(long hash) {
        return (int) (hash * SPREAD >>> shift);
    }
}
