package org.consolidation.analyser.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * The bar where no source is clean, so that no left-over tells how alike strangers are: the one whose clusters
 * stand best apart, by the silhouette (P. J. Rousseeuw, Silhouettes, J. Comput. Appl. Math. 20, 1987).
 *
 * <p><b>Formula.</b> Records are merged by average link, strongest first. At a bar t a record of a cluster of
 * two or more has a = its mean distance to the others of it and b = the mean distance to the nearest other
 * cluster; it scores (b - a) / max(a, b), a record alone 0. The distance of two records is {@value #FARTHEST}
 * thousandths of a bit less their likeness, at least 0. The score of t is the mean over all records. Bars around
 * the best one that score at most {@value #AS_GOOD} less are as good; the middle of them is taken, and drawn to the
 * stated bar of {@value #STATED} thousandths of a bit by {@value #PSEUDO} pseudo-counts.
 *
 * <p>A record knows its closest ones only. Two that are not among each other's closest are taken to be as alike as
 * the last of these, which is the most that they can be: in a cluster of a hundred nobody knows all others.
 *
 * <p>Where few records have a copy, clusters of strangers that happen to be alike outnumber those of copies, and
 * stand apart a little too. So the bar is no lower than {@link Strangers#least}, by how alike strangers are, and no
 * more records count against the stated bar than have a copy.
 *
 * <p>Cost O(pairs log pairs), twice, and O(pairs) for each bar; from {@value #MOST_PAIRS} pairs on the stated bar holds.
 * No randomness.
 */
final class Silhouette {

    /** The bar where nothing can be learnt from the data. */
    static final int STATED = RecordEvidence.UNIT * 85 / 100;

    private static final int FARTHEST = RecordEvidence.UNIT * 16 / 10;
    private static final int LEAST = RecordEvidence.UNIT * 4 / 10;
    private static final int MOST = RecordEvidence.UNIT * 13 / 10;
    private static final int STEP = RecordEvidence.UNIT / 50;
    private static final double AS_GOOD = 0.03;
    private static final int PSEUDO = 150;
    private static final int MOST_PAIRS = 4_000_000;

    private final RecordLinks links;
    private final int closest;
    private final int[] leastOf;
    /** Of each record and each cluster that was merged, the one that it went into; its own number at the top. */
    private final int[] parent;

    private final int[] size;
    private final double[] unseen;
    private final List<Map<Integer, Seen>> around;
    /** Links of record i: from first[i] to first[i + 1]. */
    private final int[] first;

    private final int[] other;
    private final int[] likeness;
    private int clusters;

    /** Likeness of the compared pairs between two clusters, and how many they are. */
    private record Seen(long sum, int pairs) {
        Seen and(Seen other) {
            return new Seen(sum + other.sum, pairs + other.pairs);
        }
    }

    private record Merge(double likeness, int a, int b) {
        static final Comparator<Merge> FIRST = Comparator.comparingDouble(Merge::likeness)
                .reversed()
                .thenComparingInt(Merge::a)
                .thenComparingInt(Merge::b);
    }

    private Silhouette(RecordLinks links, int closest) {
        this.links = links;
        this.closest = closest;
        int records = links.records();
        leastOf = leastOf();
        parent = new int[2 * records];
        size = new int[2 * records];
        unseen = new double[2 * records];
        around = new ArrayList<>(2 * records);
        clusters = records;
        for (int i = 0; i < records; i++) {
            parent[i] = i;
            size[i] = 1;
            unseen[i] = leastOf[i];
            around.add(new HashMap<>());
        }
        first = new int[records + 1];
        for (int i = 0; i < links.pairs(); i++) {
            first[links.left()[i] + 1]++;
            first[links.right()[i] + 1]++;
        }
        for (int i = 0; i < records; i++) first[i + 1] += first[i];
        other = new int[2 * links.pairs()];
        likeness = new int[other.length];
        int[] next = first.clone();
        for (int i = 0; i < links.pairs(); i++) {
            link(next[links.left()[i]]++, links.right()[i], links.millibits()[i]);
            link(next[links.right()[i]]++, links.left()[i], links.millibits()[i]);
        }
    }

    private void link(int place, int to, int millibits) {
        other[place] = to;
        likeness[place] = millibits;
    }

    /**
     * The bar in thousandths of a bit.
     *
     * @param closest how many a record was compared with, if it found so many
     */
    static int bar(RecordLinks links, int closest) {
        if (links.pairs() == 0 || links.pairs() > MOST_PAIRS) return STATED;
        Apart apart = new Silhouette(links, closest).apart();
        Silhouette clusters = new Silhouette(links, closest);
        clusters.mergeTo(apart.bar, clusters.merges());
        int[] nearest = clusters.nearest(false);
        Strangers strangers = Strangers.fit(nearest, clusters.nearest(true));
        if (strangers == null) return drawn(apart.clustered, apart.bar);
        long copies = Math.round(links.records() - strangers.alone());
        return Math.max(drawn(Math.min(apart.clustered, copies), apart.bar), strangers.least(nearest, bars()));
    }

    /**
     * The bar whose clusters stand best apart.
     *
     * @param clustered records in clusters of two or more at it
     */
    private record Apart(int bar, long clustered) {}

    private static int[] bars() {
        int[] bars = new int[(MOST - LEAST) / STEP + 1];
        for (int i = 0; i < bars.length; i++) bars[i] = LEAST + i * STEP;
        return bars;
    }

    /** A bar that rests on so many records, drawn to the stated one. */
    private static int drawn(long records, int bar) {
        return (int) Math.round((double) (records * bar + (long) PSEUDO * STATED) / (records + PSEUDO));
    }

    /** How alike a record and the last of its closest are; 0 for one that found fewer. */
    private int[] leastOf() {
        int[] least = new int[links.records()];
        int[] seen = new int[least.length];
        for (int i = 0; i < links.pairs(); i++) {
            for (int end : new int[] {links.left()[i], links.right()[i]}) {
                if (++seen[end] == closest) least[end] = Math.max(0, links.millibits()[i]);
            }
        }
        return least;
    }

    /** All pairs that may be merged, strongest first. */
    private PriorityQueue<Merge> merges() {
        PriorityQueue<Merge> queue = new PriorityQueue<>(Merge.FIRST);
        for (int i = 0; i < links.pairs(); i++) {
            int a = links.left()[i];
            int b = links.right()[i];
            Seen seen = new Seen(links.millibits()[i], 1);
            around.get(a).put(b, seen);
            around.get(b).put(a, seen);
            if (seen.sum >= LEAST) queue.add(new Merge(seen.sum, a, b));
        }
        return queue;
    }

    private Apart apart() {
        PriorityQueue<Merge> queue = merges();
        int[] bars = bars();
        double[] scores = new double[bars.length];
        int[] clustered = new int[scores.length];
        for (int i = scores.length - 1; i >= 0; i--) {
            mergeTo(bars[i], queue);
            for (int record = 0; record < leastOf.length; record++) {
                if (size[cluster(record)] < 2) continue;
                clustered[i]++;
                scores[i] += score(record) / leastOf.length;
            }
        }
        int middle = middle(scores);
        return new Apart(LEAST + middle * STEP / 2, clustered[middle / 2]);
    }

    /**
     * How alike each record and its closest one are; 0 where none is known.
     *
     * @param outside whether only those of other clusters count
     */
    private int[] nearest(boolean outside) {
        int[] nearest = new int[leastOf.length];
        for (int record = 0; record < nearest.length; record++) {
            int own = cluster(record);
            int best = 0;
            for (int i = first[record]; i < first[record + 1]; i++) {
                if (!outside || cluster(other[i]) != own) best = Math.max(best, likeness[i]);
            }
            nearest[record] = best;
        }
        return nearest;
    }

    /** Twice the place of the middle of those as good as the best. */
    static int middle(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) if (scores[i] > scores[best]) best = i;
        int first = best;
        while (first > 0 && scores[first - 1] >= scores[best] - AS_GOOD) first--;
        int last = best;
        while (last + 1 < scores.length && scores[last + 1] >= scores[best] - AS_GOOD) last++;
        return first + last;
    }

    private void mergeTo(int bar, PriorityQueue<Merge> queue) {
        while (!queue.isEmpty() && queue.peek().likeness >= bar) {
            Merge best = queue.poll();
            // Clusters that were merged since are gone; their successors have entries of their own.
            if (around.get(best.a) != null && around.get(best.b) != null) merge(best.a, best.b, queue);
        }
    }

    private void merge(int a, int b, PriorityQueue<Merge> queue) {
        int merged = clusters++;
        size[merged] = size[a] + size[b];
        unseen[merged] = (unseen[a] * size[a] + unseen[b] * size[b]) / size[merged];
        parent[merged] = merged;
        parent[a] = merged;
        parent[b] = merged;
        Map<Integer, Seen> both = around.get(a);
        around.get(b).forEach((other, seen) -> both.merge(other, seen, Seen::and));
        both.remove(a);
        both.remove(b);
        around.add(both);
        around.set(a, null);
        around.set(b, null);
        both.forEach((near, seen) -> {
            around.get(near).remove(a);
            around.get(near).remove(b);
            around.get(near).put(merged, seen);
            double mean = mean(seen, (long) size[merged] * size[near], unseen[merged], unseen[near]);
            if (mean >= LEAST) queue.add(new Merge(mean, near, merged));
        });
    }

    private static double mean(Seen seen, long pairs, double unseenA, double unseenB) {
        return (seen.sum + (pairs - seen.pairs) * Math.min(unseenA, unseenB)) / pairs;
    }

    private int cluster(int record) {
        int top = record;
        while (parent[top] != top) top = parent[top];
        for (int at = record; parent[at] != top && at != top; ) {
            int up = parent[at];
            parent[at] = top;
            at = up;
        }
        return top;
    }

    /** Silhouette of a record that is not alone. */
    private double score(int record) {
        int own = cluster(record);
        Map<Integer, Seen> seen = new HashMap<>();
        for (int i = first[record]; i < first[record + 1]; i++) {
            seen.merge(cluster(other[i]), new Seen(likeness[i], 1), Seen::and);
        }
        double inside = mean(seen.getOrDefault(own, new Seen(0, 0)), size[own] - 1, leastOf[record], unseen[own]);
        double outside = 0;
        for (Map.Entry<Integer, Seen> near : seen.entrySet()) {
            int to = near.getKey();
            if (to == own) continue;
            outside = Math.max(outside, mean(near.getValue(), size[to], leastOf[record], unseen[to]));
        }
        double a = Math.max(0, FARTHEST - inside);
        double b = Math.max(0, FARTHEST - outside);
        return a == b ? 0 : (b - a) / Math.max(a, b);
    }
}
