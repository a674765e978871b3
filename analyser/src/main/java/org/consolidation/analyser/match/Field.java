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
            level("exact", 0.460, 0.0020),
            level("same words", 0.130, 0.0010),
            level("alias", 0.060, 0.0005),
            level("filler added", 0.090, 0.0030),
            level("misspelt", 0.070, 0.0010),
            level("acronym", 0.030, 0.0020),
            level("near", 0.090, 0.0030),
            level("similar", 0.040, 0.0120),
            level("part", 0.015, 0.0500),
            level("weak", 0.010, 0.1000),
            level("siblings", 0.004, 0.4000),
            level("different", 0.001, 0.4255)),
    VENDOR(
            "vendor",
            level("equal", 0.550, 0.0800),
            level("family", 0.040, 0.0120),
            level("named in the other", 0.040, 0.0100),
            level("missing on one", 0.210, 0.2250),
            level("missing on both", 0.100, 0.1500),
            level("reseller", 0.030, 0.0400),
            level("one owner", 0.010, 0.0100),
            level("contradicted", 0.020, 0.4730)),
    VERSION(
            "version",
            level("equal", 0.300, 0.0800),
            level("same major", 0.100, 0.0600),
            level("missing on one", 0.230, 0.2600),
            level("missing on both", 0.270, 0.4000),
            level("contradicted", 0.100, 0.2000)),
    EDITION(
            "edition",
            level("equal", 0.100, 0.0300),
            level("missing on one", 0.160, 0.1700),
            level("missing on both", 0.690, 0.7000),
            level("contradicted", 0.050, 0.1000)),
    NUMBER(
            "number",
            level("equal", 0.140, 0.0900),
            level("none", 0.780, 0.6900),
            level("missing on one", 0.060, 0.0800),
            level("contradicted", 0.020, 0.1400)),
    CAPABILITY(
            "capability",
            level("equal", 0.500, 0.3000),
            level("overlapping", 0.100, 0.0700),
            level("missing", 0.300, 0.3600),
            level("different", 0.100, 0.2700));

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
