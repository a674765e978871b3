package org.consolidation.analyser.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * The single links that hold a product together: bridges of the graph of its links above the bar. Found in
 * one walk (J. Hopcroft and R. Tarjan, CACM 16(6), 1973), O(links); the sides of each bridge are then
 * walked, O(bridges × profiles).
 */
final class Bridges {

    /** Questions about one product: its most uncertain bridges. */
    static final int MOST = 3;

    private Bridges() {}

    /**
     * Bridges that nobody has decided on, as questions, worth most first, at most {@link #MOST}.
     *
     * @param links pairs at the bar or above, both ends in the product
     * @param systems by profile id, of both ends of every link
     */
    static List<Candidate> candidates(
            ReviewProduct product, List<ReviewPair> links, Map<String, Long> systems, int bar, long meanPence) {
        Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        List<ReviewPair> ordered = new ArrayList<>(links);
        ordered.sort(Comparator.comparing(ReviewPair::left).thenComparing(ReviewPair::right));
        for (ReviewPair link : ordered) {
            graph.addVertex(link.left());
            graph.addVertex(link.right());
            graph.addEdge(link.left(), link.right());
        }
        Set<DefaultEdge> bridges = new BiconnectivityInspector<>(graph).getBridges();
        List<Candidate> candidates = new ArrayList<>();
        for (ReviewPair link : ordered) {
            DefaultEdge edge = graph.getEdge(link.left(), link.right());
            if (link.decided() || !bridges.contains(edge) || link.millibits() > bar + Candidate.WINDOW) continue;
            graph.removeEdge(edge);
            long left = 0;
            for (String profile : new TreeSet<>(new ConnectivityInspector<>(graph).connectedSetOf(link.left()))) {
                left += systems.get(profile);
            }
            graph.addEdge(link.left(), link.right(), edge);
            long right = product.systems() - left;
            candidates.add(Candidate.splitting(
                    link, product, Math.min(left, right), Math.max(left, right), bar, meanPence));
        }
        candidates.sort(Candidate.ORDER);
        return candidates.size() <= MOST ? candidates : candidates.subList(0, MOST);
    }
}
