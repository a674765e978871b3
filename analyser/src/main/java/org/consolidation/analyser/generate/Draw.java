package org.consolidation.analyser.generate;

import java.util.List;

/**
 * Random numbers that depend on nothing but a seed and keys: the same organisation, record or product
 * draws the same whoever draws before it and in whatever thread.
 *
 * <p>SplitMix64: G. Steele, D. Lea and C. Flood, "Fast splittable pseudorandom number generators",
 * OOPSLA 2014.
 */
final class Draw {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    private Draw(long state) {
        this.state = state;
    }

    /** The draws that belong to these keys. */
    static Draw of(long seed, String purpose, long... keys) {
        long state = mix(seed + GOLDEN);
        for (int i = 0; i < purpose.length(); i++) state = mix(state ^ purpose.charAt(i));
        for (long key : keys) state = mix(state + GOLDEN ^ key);
        return new Draw(state);
    }

    long next() {
        state += GOLDEN;
        return mix(state);
    }

    /** Uniform in [0, 1). */
    double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** Uniform in 0 to {@code bound} - 1. */
    int below(int bound) {
        return (int) (unit() * bound);
    }

    /** Uniform in {@code from} to {@code to}, both included. */
    int between(int from, int to) {
        return from + below(to - from + 1);
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** About normal with mean 0 and variance 1: the sum of 12 uniform draws less 6. */
    double bell() {
        double sum = -6;
        for (int i = 0; i < 12; i++) sum += unit();
        return sum;
    }

    private static long mix(long z) {
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
