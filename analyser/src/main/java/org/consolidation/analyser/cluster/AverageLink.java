package org.consolidation.analyser.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.consolidation.analyser.match.Scorer;

/**
 * Agglomerative clustering by average link (R. Sokal and C. Michener, 1958) with cannot-links: the two
 * clusters that a link joins and whose profiles agree best on average are merged, until none agrees at
 * the bar. Known non-matches are never merged, nor is anything that would bring them together.
 *
 * <p>The average is over the {@value #SAMPLE} profiles of each cluster that most organisations have; for
 * clusters no larger it is over all pairs. Ties go to the smaller numbers. Cost O(m log m) merges and
 * rejections for m links, each of at most {@value #SAMPLE} squared comparisons.
 */
final class AverageLink {

    static final int SAMPLE = 16;

    private final Piece piece;
    private final int bar;
    private final List<int[]> members = new ArrayList<>();
    private final List<TreeMap<Integer, Integer>> neighbours = new ArrayList<>();
    private final PriorityQueue<Merge> queue = new PriorityQueue<>(Merge::compareTo);

    private record Merge(int millibits, int a, int b) {

        int compareTo(Merge other) {
            if (millibits != other.millibits) return Integer.compare(other.millibits, millibits);
            return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
        }
    }

    private AverageLink(Piece piece, int bar) {
        this.piece = piece;
        this.bar = bar;
    }

    /**
     * Clusters some profiles of a piece.
     *
     * @param some their numbers, in order
     * @param links between them
     * @param bar least average weight at which clusters are merged
     * @return the clusters, each in order, by their first profile
     */
    static List<int[]> cluster(Piece piece, int[] some, List<int[]> links, int bar) {
        return new AverageLink(piece, bar).run(some, links);
    }

    private List<int[]> run(int[] some, List<int[]> links) {
        int[] clusterOf = start(some);
        for (int[] link : links) {
            int a = clusterOf[Arrays.binarySearch(some, link[0])];
            int b = clusterOf[Arrays.binarySearch(some, link[1])];
            if (a != b && !neighbours.get(a).containsKey(b)) meet(a, b);
        }
        while (!queue.isEmpty()) {
            Merge best = queue.poll();
            // Clusters that were merged since are gone; their successors have entries of their own.
            if (members.get(best.a) != null && members.get(best.b) != null) merge(best.a, best.b);
        }
        List<int[]> clusters = new ArrayList<>();
        for (int[] cluster : members) if (cluster != null) clusters.add(cluster);
        clusters.sort((x, y) -> Integer.compare(x[0], y[0]));
        return clusters;
    }

    /** A cluster for each profile; what must be one product starts as one, and nothing takes it apart. */
    private int[] start(int[] some) {
        int[] clusterOf = new int[some.length];
        Arrays.fill(clusterOf, -1);
        for (int[] group : piece.decidedGroups()) {
            if (Arrays.binarySearch(some, group[0]) < 0) continue;
            for (int number : group) clusterOf[Arrays.binarySearch(some, number)] = members.size();
            members.add(group);
            neighbours.add(new TreeMap<>());
        }
        for (int i = 0; i < some.length; i++) {
            if (clusterOf[i] >= 0) continue;
            clusterOf[i] = members.size();
            members.add(new int[] {some[i]});
            neighbours.add(new TreeMap<>());
        }
        return clusterOf;
    }

    private void merge(int a, int b) {
        int merged = members.size();
        members.add(union(members.get(a), members.get(b)));
        TreeMap<Integer, Integer> around = new TreeMap<>(neighbours.get(a));
        neighbours.get(b).forEach((n, weight) -> around.merge(n, weight, Math::min));
        around.remove(a);
        around.remove(b);
        members.set(a, null);
        members.set(b, null);
        neighbours.set(a, null);
        neighbours.set(b, null);
        neighbours.add(new TreeMap<>());
        around.forEach((n, weight) -> {
            neighbours.get(n).remove(a);
            neighbours.get(n).remove(b);
            if (weight > Scorer.FORBIDDEN_MILLIBITS) {
                meet(n, merged);
            } else {
                neighbours.get(n).put(merged, weight);
                neighbours.get(merged).put(n, weight);
            }
        });
    }

    private void meet(int a, int b) {
        int weight = average(piece, members.get(a), members.get(b));
        neighbours.get(a).put(b, weight);
        neighbours.get(b).put(a, weight);
        if (weight >= bar) queue.add(new Merge(weight, Math.min(a, b), Math.max(a, b)));
    }

    /** Mean weight between two clusters; the least one when any two profiles are known non-matches. */
    static int average(Piece piece, int[] a, int[] b) {
        if (piece.decidedApart(a, b)) return Scorer.FORBIDDEN_MILLIBITS;
        int na = Math.min(SAMPLE, a.length);
        int nb = Math.min(SAMPLE, b.length);
        long sum = 0;
        for (int i = 0; i < na; i++) {
            for (int j = 0; j < nb; j++) {
                int weight = piece.millibits(a[i], b[j]);
                if (weight <= Scorer.FORBIDDEN_MILLIBITS) return weight;
                sum += weight;
            }
        }
        return (int) Math.floorDiv(sum, (long) na * nb);
    }

    private static int[] union(int[] a, int[] b) {
        int[] union = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, union, a.length, b.length);
        Arrays.sort(union);
        return union;
    }
}
