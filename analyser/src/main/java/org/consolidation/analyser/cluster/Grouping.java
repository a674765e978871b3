package org.consolidation.analyser.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.consolidation.analyser.match.Profile;
import org.consolidation.analyser.match.Scorer;
import org.consolidation.analyser.text.StableHash;
import org.jgrapht.Graph;
import org.jgrapht.alg.spanning.KruskalMinimumSpanningTree;
import org.jgrapht.graph.AsWeightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;

/**
 * From the profiles of one part to its products: weak bridges out, average link inside what still hangs
 * together, chains cut, names and measures worked out.
 */
final class Grouping {

    /** Largest cluster whose cohesion is the mean of all its pairs; beyond it, of its links. */
    private static final int ALL_PAIRS = 40;

    private Grouping() {}

    static List<Group> groups(Piece piece, int bar, Scorer scorer) {
        int[] all = new int[piece.size()];
        for (int i = 0; i < all.length; i++) all[i] = i;
        Graph<Integer, DefaultWeightedEdge> graph = Repair.graph(piece, all);
        List<Group> groups = new ArrayList<>();
        for (int[] connected : Repair.apart(graph, bar)) {
            List<int[]> inside = inside(connected, piece, graph);
            for (int[] cluster : AverageLink.cluster(piece, connected, inside, bar)) {
                for (int[] cut : Repair.cut(piece, cluster, bar)) groups.add(group(piece, cut, scorer));
            }
        }
        return groups;
    }

    private static List<int[]> inside(int[] connected, Piece piece, Graph<Integer, DefaultWeightedEdge> graph) {
        List<int[]> inside = new ArrayList<>();
        for (int[] link : piece.links(connected)) if (graph.containsEdge(link[0], link[1])) inside.add(link);
        return inside;
    }

    private static Group group(Piece piece, int[] cluster, Scorer scorer) {
        List<Profile> profiles = new ArrayList<>();
        for (int number : cluster) profiles.add(piece.profile(number));
        if (cluster.length < 2) return group(profiles, 0, 0, 0, scorer);
        Graph<Integer, DefaultWeightedEdge> graph = Repair.graph(piece, cluster);
        int bridges = Repair.bridges(graph).size();
        return group(profiles, cohesion(piece, cluster, graph), weakest(graph), bridges, scorer);
    }

    /** A product of one or more profiles; organisations are those of its most popular profile at least. */
    static Group group(List<Profile> profiles, int cohesion, int weakest, int bridges, Scorer scorer) {
        List<Profile> ordered = new ArrayList<>(profiles);
        ordered.sort(Comparator.comparing(Profile::profileId));
        String productId = StableHash.id("product", ordered.get(0).profileId());
        Naming.Name name = Naming.name(profiles);
        String vendor = Naming.vendor(profiles);
        long deployments = profiles.stream().mapToLong(Profile::deployments).sum();
        long organisations =
                profiles.stream().mapToLong(Profile::organisations).max().orElse(0);
        Product product = new Product(
                productId,
                name.shown(),
                name.reason(),
                scorer == null ? vendor : scorer.shownVendor(vendor),
                profiles.stream().allMatch(Profile::generic),
                profiles.stream().allMatch(Profile::inHouse),
                ordered.size(),
                deployments,
                organisations,
                cohesion,
                weakest,
                bridges);
        return new Group(
                product,
                ordered.stream()
                        .map(profile -> ProductAssignment.of(profile, productId))
                        .toList());
    }

    private static int cohesion(Piece piece, int[] cluster, Graph<Integer, DefaultWeightedEdge> graph) {
        long sum = 0;
        long pairs = 0;
        if (cluster.length <= ALL_PAIRS) {
            for (int i = 0; i < cluster.length; i++) {
                for (int j = i + 1; j < cluster.length; j++, pairs++) sum += piece.millibits(cluster[i], cluster[j]);
            }
        } else {
            for (DefaultWeightedEdge edge : graph.edgeSet()) {
                sum += (long) graph.getEdgeWeight(edge);
                pairs++;
            }
        }
        return (int) Math.floorDiv(sum, Math.max(1, pairs));
    }

    /** The weakest link of the strongest spanning tree: what one would cut first. */
    private static int weakest(Graph<Integer, DefaultWeightedEdge> graph) {
        Graph<Integer, DefaultWeightedEdge> turned =
                new AsWeightedGraph<>(graph, edge -> -graph.getEdgeWeight(edge), false, false);
        double strongest = Double.NEGATIVE_INFINITY;
        for (DefaultWeightedEdge edge : new KruskalMinimumSpanningTree<>(turned).getSpanningTree()) {
            strongest = Math.max(strongest, turned.getEdgeWeight(edge));
        }
        return strongest == Double.NEGATIVE_INFINITY ? 0 : (int) -strongest;
    }
}
