package org.consolidation.analyser.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** Takes apart what one weak link or a chain of them holds together. */
final class Repair {

    /** A bridge must be so much above the bar to hold together two sides that hold by themselves. */
    static final int BRIDGE_MARGIN = 2_000;

    /** Largest cluster whose minimum cut is sought: the cost is cubic. */
    private static final int CUT = 200;

    private Repair() {}

    /** Some profiles of a piece, in order, with their links, weights in thousandths of a bit. */
    static Graph<Integer, DefaultWeightedEdge> graph(Piece piece, int[] some) {
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        for (int number : some) graph.addVertex(number);
        for (int[] link : piece.links(some)) {
            DefaultWeightedEdge edge = graph.addEdge(link[0], link[1]);
            graph.setEdgeWeight(edge, piece.millibits(link[0], link[1]));
        }
        return graph;
    }

    /**
     * Takes weak bridges between cohesive sides out of a graph and gives what still hangs together.
     *
     * @param bar weight from which a pair is a link
     * @return connected sets, each in order, by their first profile
     */
    static List<int[]> apart(Graph<Integer, DefaultWeightedEdge> graph, int bar) {
        List<DefaultWeightedEdge> bridges = new ArrayList<>(bridges(graph));
        bridges.sort(Comparator.comparingInt((DefaultWeightedEdge e) -> graph.getEdgeSource(e))
                .thenComparingInt(graph::getEdgeTarget));
        for (DefaultWeightedEdge bridge : bridges) {
            if (graph.getEdgeWeight(bridge) >= bar + BRIDGE_MARGIN) continue;
            int a = graph.getEdgeSource(bridge);
            int b = graph.getEdgeTarget(bridge);
            if (holds(graph, a, bridge, bar) && holds(graph, b, bridge, bar)) graph.removeEdge(bridge);
        }
        return ordered(new ConnectivityInspector<>(graph).connectedSets());
    }

    /** Links whose loss would part the graph. */
    static Set<DefaultWeightedEdge> bridges(Graph<Integer, DefaultWeightedEdge> graph) {
        return new BiconnectivityInspector<>(graph).getBridges();
    }

    /** Whether the side of a bridge has a link near its end that is stronger than any weak bridge. */
    private static boolean holds(
            Graph<Integer, DefaultWeightedEdge> graph, int end, DefaultWeightedEdge bridge, int bar) {
        long sum = 0;
        int links = 0;
        for (DefaultWeightedEdge edge : graph.edgesOf(end)) {
            if (edge == bridge) continue;
            sum += (long) graph.getEdgeWeight(edge);
            links++;
        }
        return links > 0 && sum / links >= bar + BRIDGE_MARGIN;
    }

    /**
     * Splits a cluster along its minimum cut while the two sides, each of two profiles or more, do not agree
     * on average.
     */
    static List<int[]> cut(Piece piece, int[] cluster, int bar) {
        if (cluster.length < 4 || cluster.length > CUT) return List.of(cluster);
        List<int[]> links = piece.links(cluster);
        List<int[]> places = new ArrayList<>(links.size());
        long[] weights = new long[links.size()];
        for (int[] link : links) {
            // A cut needs weights that are not negative: count them from the bar.
            // What reviewers joined is not cut while anything else can be.
            boolean decided = piece.mustLink(link[0], link[1]);
            weights[places.size()] = decided ? Components.DECIDED : 1L + piece.millibits(link[0], link[1]) - bar;
            places.add(new int[] {Arrays.binarySearch(cluster, link[0]), Arrays.binarySearch(cluster, link[1])});
        }
        int[] one = Arrays.stream(MinimumCut.side(cluster.length, places, weights))
                .map(place -> cluster[place])
                .toArray();
        Set<Integer> side = Arrays.stream(one).boxed().collect(Collectors.toSet());
        int[] other = Arrays.stream(cluster).filter(n -> !side.contains(n)).toArray();
        boolean decided = piece.decidedGroups().stream().anyMatch(group -> parted(group, side));
        if (one.length < 2 || other.length < 2 || decided || AverageLink.average(piece, one, other) >= bar) {
            return List.of(cluster);
        }
        List<int[]> pieces = new ArrayList<>(cut(piece, one, bar));
        pieces.addAll(cut(piece, other, bar));
        return pieces;
    }

    private static boolean parted(int[] group, Set<Integer> side) {
        return Arrays.stream(group).anyMatch(side::contains)
                && !Arrays.stream(group).allMatch(side::contains);
    }

    private static List<int[]> ordered(List<Set<Integer>> sets) {
        List<int[]> ordered = new ArrayList<>();
        for (Set<Integer> set : sets) {
            ordered.add(set.stream().mapToInt(Integer::intValue).sorted().toArray());
        }
        ordered.sort((x, y) -> Integer.compare(x[0], y[0]));
        return ordered;
    }
}
