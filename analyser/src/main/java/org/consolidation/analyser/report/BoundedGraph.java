package org.consolidation.analyser.report;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.consolidation.analyser.portfolio.GraphEdge;
import org.consolidation.analyser.portfolio.GraphNode;
import org.consolidation.analyser.portfolio.Portfolio;

/**
 * The heaviest part of the portfolio graph: small enough to look at.
 *
 * @param nodes heaviest first, of equals the smaller id first
 * @param edges all edges between these nodes, in order of source, target and kind
 */
public record BoundedGraph(List<GraphNode> nodes, List<GraphEdge> edges) {

    private static final Comparator<GraphEdge> BY_ENDS = Comparator.comparing(GraphEdge::source)
            .thenComparing(GraphEdge::target)
            .thenComparing(GraphEdge::kind);

    /** Most systems first, of equals the smaller id; goes to tasks. */
    private static final class Heaviest implements Comparator<GraphNode>, Serializable {
        @Override
        public int compare(GraphNode a, GraphNode b) {
            int byWeight = Long.compare(b.weight(), a.weight());
            return byWeight != 0 ? byWeight : a.id().compareTo(b.id());
        }
    }

    public BoundedGraph {
        nodes = nodes.stream().sorted(new Heaviest()).toList();
        edges = edges.stream().sorted(BY_ENDS).toList();
    }

    /**
     * The heaviest nodes of a portfolio and the edges among them; of the graph, only these reach the
     * driver.
     *
     * @param mostNodes how many nodes at most
     */
    public static BoundedGraph of(Portfolio portfolio, int mostNodes) {
        List<GraphNode> nodes = portfolio.nodes().javaRDD().takeOrdered(mostNodes, new Heaviest());
        Set<String> ids = new HashSet<>();
        for (GraphNode node : nodes) ids.add(node.id());
        List<GraphEdge> among = portfolio
                .edges()
                .javaRDD()
                .filter(edge -> ids.contains(edge.source()) && ids.contains(edge.target()))
                .collect();
        return new BoundedGraph(nodes, among);
    }
}
