package org.consolidation.analyser.normalise;

import java.util.ArrayList;
import java.util.List;

/** Scores of all capabilities for one record, and what gave them; each phrase counts once. */
final class CapabilitySheet {

    /** Words alone never outrank a statement. */
    private static final int MOST = 75;

    /**
     * A keyword in the name suffices, or a description that says nothing else; a word in it, a code or a maker does
     * not.
     */
    static final int LEAST = 21;

    /** Phrases that a proposal quotes. */
    private static final int QUOTED = 6;

    /** Those that anything points to, in the order in which it did: few of the catalogue. */
    private final List<Line> lines = new ArrayList<>(4);

    private static final class Line {
        private final int capability;
        private final List<String> counted = new ArrayList<>(2);
        private final List<String> words = new ArrayList<>(2);
        private int score;
        private boolean loose;

        Line(int capability) {
            this.capability = capability;
        }

        boolean before(Line other) {
            return score > other.score || score == other.score && capability < other.capability;
        }
    }

    /** Adds what one sign weighs. */
    void add(int capability, int weight, String key, String word) {
        add(capability, weight, key, word, false);
    }

    /**
     * Adds what one sign weighs.
     *
     * @param key what counts once, however it is written
     * @param word as it is written
     * @param loose of such signs of a capability the second and further weigh half
     */
    void add(int capability, int weight, String key, String word, boolean loose) {
        Line line = line(capability);
        if (line.counted.contains(key)) return;
        line.counted.add(key);
        line.score += loose && line.loose ? weight / 2 : weight;
        line.loose |= loose;
        if (line.words.size() < QUOTED) line.words.add(word);
    }

    private Line line(int capability) {
        for (Line line : lines) {
            if (line.capability == capability) return line;
        }
        Line line = new Line(capability);
        lines.add(line);
        return line;
    }

    /** Whether nothing points to another capability. */
    boolean noneBut(int capability) {
        for (Line line : lines) {
            if (line.capability != capability && line.score > 0) return false;
        }
        return true;
    }

    /** The capability of the highest score; -1 when it is too low or not alone. */
    int first(int least) {
        Line best = best(null);
        return alone(best, least) ? best.capability : -1;
    }

    private boolean alone(Line best, int least) {
        if (best == null || best.score < least) return false;
        Line second = best(best);
        return second == null || second.score < best.score;
    }

    /** The highest score but one; of equals the first of the catalogue; null for none. */
    private Line best(Line but) {
        Line best = null;
        for (Line line : lines) {
            if (line == but || line.score <= 0) continue;
            if (best == null || line.before(best)) best = line;
        }
        return best;
    }

    /** What the scores propose. */
    CapabilityProposal proposal(List<String> ids, String comparedAs) {
        Line best = best(null);
        if (best == null) return new CapabilityProposal("", 0, "", "", "none", comparedAs);
        String quoted = String.join(", ", best.words);
        if (!alone(best, LEAST)) {
            return new CapabilityProposal("", 0, quoted, ids.get(best.capability), "none", comparedAs);
        }
        Line second = best(best);
        String runnerUp = second == null ? "" : ids.get(second.capability);
        int score = Math.min(MOST, 20 + best.score);
        return new CapabilityProposal(ids.get(best.capability), score, quoted, runnerUp, "keywords", comparedAs);
    }
}
