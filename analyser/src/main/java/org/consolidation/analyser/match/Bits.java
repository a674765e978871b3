package org.consolidation.analyser.match;

/** Evidence in thousandths of a bit. StrictMath, so that every platform gives the same figures. */
final class Bits {

    static final double LN2 = StrictMath.log(2);

    private Bits() {}

    /** log2 of a ratio, in thousandths of a bit. */
    static int milli(double ratio) {
        return (int) Math.round(1000 * StrictMath.log(ratio) / LN2);
    }

    /** log2 odds of a probability, in thousandths of a bit. */
    static int odds(double probability) {
        return milli(probability / (1 - probability));
    }

    static int clamp(int value, int low, int high) {
        return Math.max(low, Math.min(high, value));
    }
}
