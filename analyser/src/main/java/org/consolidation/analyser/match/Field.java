package org.consolidation.analyser.match;

import java.util.List;

/**
 * The fields that are compared, their levels from best to worst, and the stated chance of each level
 * among pairs that are one product (m) and among candidates that are not (u). Judgement, from inventories
 * read by hand; refined by {@link MapEm}. The levels of a field sum to 1.
 */
enum Field {
    NAME(
            "name",
            level("exact", 0.355, 0.0020),
            level("same words", 0.130, 0.0010),
            level("alias", 0.060, 0.0005),
            level("filler added", 0.085, 0.0030),
            level("function added", 0.060, 0.0200),
            level("misspelt", 0.070, 0.0010),
            level("acronym", 0.030, 0.0020),
            level("near", 0.055, 0.0030),
            level("similar", 0.040, 0.0120),
            level("part", 0.015, 0.0500),
            level("weak", 0.010, 0.1000),
            level("other name of the only product", 0.060, 0.0150),
            level("says only what it does", 0.025, 0.0300),
            level("siblings", 0.004, 0.3800),
            level("different", 0.001, 0.3805)),
    VENDOR(
            "vendor",
            level("equal", 0.520, 0.0500),
            level("family", 0.040, 0.0100),
            level("named in the other", 0.040, 0.0100),
            level("missing on one", 0.220, 0.2200),
            level("missing on both", 0.100, 0.1000),
            level("reseller", 0.040, 0.0400),
            level("one owner", 0.010, 0.0100),
            level("contradicted", 0.030, 0.5600)),
    VERSION(
            "version",
            level("equal", 0.220, 0.0800),
            level("same major", 0.100, 0.0600),
            level("missing on one", 0.260, 0.2600),
            level("missing on both", 0.300, 0.3000),
            level("contradicted", 0.120, 0.3000)),
    EDITION(
            "edition",
            level("equal", 0.090, 0.0300),
            level("missing on one", 0.160, 0.1600),
            level("missing on both", 0.700, 0.7000),
            level("contradicted", 0.050, 0.1100)),
    NUMBER(
            "number",
            level("equal", 0.140, 0.0900),
            level("none", 0.780, 0.6900),
            level("missing on one", 0.060, 0.0800),
            level("contradicted", 0.020, 0.1400)),
    CAPABILITY(
            "capability",
            level("equal", 0.500, 0.2500),
            level("overlapping", 0.100, 0.0700),
            level("missing", 0.300, 0.3000),
            level("different", 0.100, 0.3800));

    /** Levels of all fields side by side in one comparison pattern: four bits each. */
    private static final int WIDTH = 4;

    /** Name as written in evidence. */
    final String shown;

    final List<Level> levels;

    Field(String shown, Level... levels) {
        this.shown = shown;
        this.levels = List.of(levels);
    }

    /**
     * @param name as written in evidence
     * @param m chance among pairs that are one product
     * @param u chance among candidate pairs that are not
     */
    record Level(String name, double m, double u) {

        int statedMillibits() {
            return Bits.milli(m / u);
        }
    }

    private static Level level(String name, double m, double u) {
        return new Level(name, m, u);
    }

    /** The number of a level. */
    int level(String name) {
        for (int l = 0; l < levels.size(); l++) if (levels.get(l).name().equals(name)) return l;
        throw new IllegalArgumentException("level of " + shown + " must be one of " + levels + ", was " + name);
    }

    /** A pattern with this field's level set. */
    int in(int pattern, int level) {
        return pattern | level << (WIDTH * ordinal());
    }

    /** This field's level in a pattern. */
    int of(int pattern) {
        return pattern >>> (WIDTH * ordinal()) & 15;
    }
}
