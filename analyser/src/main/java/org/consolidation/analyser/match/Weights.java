package org.consolidation.analyser.match;

import java.io.Serializable;

/**
 * The weight of every level of every field, and the prior, in thousandths of a bit.
 *
 * @param prior log2 odds that a candidate pair is one product
 * @param levels by field, by level
 */
record Weights(int prior, int[][] levels) implements Serializable {

    static Weights stated(double prior) {
        Field[] fields = Field.values();
        int[][] levels = new int[fields.length][];
        for (Field field : fields) {
            levels[field.ordinal()] =
                    field.levels.stream().mapToInt(Field.Level::statedMillibits).toArray();
        }
        return new Weights(Bits.odds(prior), levels);
    }

    int of(Field field, int pattern) {
        return levels[field.ordinal()][field.of(pattern)];
    }

    /** Prior and all fields of a pattern together. */
    int of(int pattern) {
        int sum = prior;
        for (Field field : Field.values()) sum += of(field, pattern);
        return sum;
    }
}
