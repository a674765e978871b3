package org.consolidation.analyser.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The greedy matching of a run: strongest first, a record takes one partner in each clean source. And what it
 * leaves over, which {@link KnockOut} measures the bar on.
 */
final class CleanMatching {

    /** With more sources all directions count as one. */
    private static final int MOST_SOURCES = 100;

    /** Records that say the same are as alike as can be. */
    private static final int SAME = 2 * RecordEvidence.UNIT;

    private final RecordLinks links;
    private final int sources;
    private final boolean[] clean;
    private final RecordCells cells;
    private final int[] accepted;

    CleanMatching(RecordLinks links, SourceCleanliness sources) {
        this.links = links;
        this.sources = links.sourceCount();
        clean = new boolean[this.sources];
        for (int s = 0; s < clean.length; s++) clean[s] = sources.clean(s);
        cells = new RecordCells(links.records());
        int same = 0;
        for (int[] own : links.sources()) same += own.length - 1;
        int[] scores = new int[links.pairs() + same];
        int n = 0;
        for (int a = 0; a < links.records(); a++) {
            int[] own = links.sources()[a];
            if (own.length < 2) continue;
            for (int source : own) cells.add(a, source, a, SAME);
            for (int s = 1; s < own.length; s++) scores[n++] = SAME;
        }
        for (int i = 0; i < links.pairs(); i++) if (take(i)) scores[n++] = links.millibits()[i];
        accepted = Arrays.copyOf(scores, n);
    }

    boolean anyClean() {
        for (boolean one : clean) if (one) return true;
        return false;
    }

    private boolean take(int pair) {
        int a = links.left()[pair];
        int b = links.right()[pair];
        boolean measured = false;
        for (int source : links.sources()[b]) {
            if (!clean[source]) continue;
            measured = true;
            if (has(a, source)) return false;
        }
        for (int source : links.sources()[a]) {
            if (!clean[source]) continue;
            measured = true;
            if (has(b, source)) return false;
        }
        if (!measured) return false;
        join(a, b, links.millibits()[pair]);
        join(b, a, links.millibits()[pair]);
        return true;
    }

    /** Whether a record is of a source or has its partner there. */
    private boolean has(int record, int source) {
        return Arrays.binarySearch(links.sources()[record], source) >= 0 || cells.find(record, source) >= 0;
    }

    private void join(int from, int to, int millibits) {
        for (int source : links.sources()[to]) {
            if (!has(from, source)) cells.add(from, source, to, millibits);
        }
    }

    /** Matches at a bar or above. */
    long accepted(int bar) {
        return LeftOvers.atLeast(accepted, bar);
    }

    /** What is left over when the partners at a bar or above are taken away. */
    LeftOvers leftOvers(int bar) {
        cells.forgetOthers();
        int directions = sources > MOST_SOURCES ? 1 : sources * sources;
        int[] times = times(bar, directions);
        Map<Long, Integer> taken = new HashMap<>();
        for (int i = 0; i < links.pairs(); i++) {
            leave(links.left()[i], links.right()[i], links.millibits()[i], bar, times, taken);
            leave(links.right()[i], links.left()[i], links.millibits()[i], bar, times, taken);
        }
        Likeness[] left = new Likeness[directions + 1];
        Arrays.setAll(left, d -> new Likeness());
        double[] orphans = allCells(directions);
        cells.each((record, source, millibits, other) -> {
            if (!clean[source] || millibits < bar) return;
            int direction = direction(record, source, directions);
            left[direction].add(Math.max(0, other));
            left[directions].add(Math.max(0, other));
            orphans[direction] -= share(record, source);
        });
        for (int d = 0; d < directions; d++) orphans[directions] += Math.max(0, orphans[d]);
        return new LeftOvers(Arrays.stream(left).map(Likeness::falling).toArray(int[][]::new), orphans);
    }

    /**
     * How many of a direction may be left the same one. All that have lost a partner look for another at once, and in
     * a series all of them find the same; where they are fewer than the orphans, who look on, each of those left is
     * found by one. Between three lists or more nothing is held back: a false link there joins whole clusters, which
     * is worth more than one.
     */
    private int[] times(int bar, int directions) {
        double[] all = allCells(directions);
        double[] matched = new double[directions];
        cells.each((record, source, millibits, other) -> {
            if (clean[source] && millibits >= bar)
                matched[direction(record, source, directions)] += share(record, source);
        });
        int[] times = new int[directions];
        for (int d = 0; d < directions; d++) {
            double orphans = all[d] - matched[d];
            times[d] = sources > 2 || orphans <= 0 ? Integer.MAX_VALUE : (int) Math.ceil(matched[d] / orphans);
        }
        return times;
    }

    private void leave(int record, int other, int millibits, int bar, int[] times, Map<Long, Integer> taken) {
        for (int source : links.sources()[other]) {
            if (!clean[source]) continue;
            int cell = cells.find(record, source);
            boolean open = cell >= 0
                    && cells.other(record, cell) == RecordCells.NONE
                    && cells.millibits(record, cell) >= bar
                    && cells.partner(record, cell) != other;
            if (!open || !alone(other, record, source, bar)) continue;
            int direction = direction(record, source, times.length);
            if (taken.merge((long) other * times.length + direction, 1, Integer::sum) <= times[direction])
                cells.setOther(record, cell, millibits);
        }
    }

    /**
     * Whether a record could be joined with another that lost its partner in a source: no clean source holds
     * a record of both, so that to join them would join two records that are two things.
     */
    private boolean alone(int record, int from, int besides, int bar) {
        for (int source : links.sources()[from]) {
            if (source != besides && holds(record, source, bar)) return false;
        }
        return !cells.any(
                from,
                (source, millibits) ->
                        clean[source] && source != besides && millibits >= bar && holds(record, source, bar));
    }

    /** Whether a record is of a source or has its partner there, at a bar or above. */
    private boolean holds(int record, int source, int bar) {
        if (Arrays.binarySearch(links.sources()[record], source) >= 0) return true;
        int cell = cells.find(record, source);
        return cell >= 0 && cells.millibits(record, cell) >= bar;
    }

    private double[] allCells(int directions) {
        double[] all = new double[directions + 1];
        for (int a = 0; a < links.records(); a++) {
            int[] own = links.sources()[a];
            for (int source = 0; source < sources; source++) {
                boolean cell = clean[source] && (own.length > 1 || own[0] != source);
                if (cell) all[direction(a, source, directions)] += share(a, source);
            }
        }
        return all;
    }

    private int direction(int record, int source, int directions) {
        return directions == 1 ? 0 : from(record, source) * sources + source;
    }

    /** The source from which a record looks into another. */
    private int from(int record, int source) {
        int[] own = links.sources()[record];
        return own[0] == source && own.length > 1 ? own[1] : own[0];
    }

    private double share(int record, int source) {
        return clean[from(record, source)] ? 0.5 : 1;
    }

    /** Numbers on their way to a falling list. */
    private static final class Likeness {
        private int[] numbers = new int[8];
        private int size;

        void add(int number) {
            if (size == numbers.length) numbers = Arrays.copyOf(numbers, 2 * size);
            numbers[size++] = number;
        }

        int[] falling() {
            int[] falling = new int[size];
            Arrays.sort(numbers, 0, size);
            for (int i = 0; i < size; i++) falling[i] = numbers[size - 1 - i];
            return falling;
        }
    }
}
