package org.consolidation.analyser.report;

import static org.apache.spark.sql.functions.col;

import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Dataset;
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

    private static final Comparator<GraphNode> HEAVIEST =
            Comparator.comparingLong(GraphNode::weight).reversed().thenComparing(GraphNode::id);
    private static final Comparator<GraphEdge> BY_ENDS = Comparator.comparing(GraphEdge::source)
            .thenComparing(GraphEdge::target)
            .thenComparing(GraphEdge::kind);

    public BoundedGraph {
        nodes = nodes.stream().sorted(HEAVIEST).toList();
        edges = edges.stream().sorted(BY_ENDS).toList();
    }

    /**
     * The heaviest nodes of a portfolio and the edges among them; of the graph, only these reach the
     * driver.
     *
     * @param mostNodes how many nodes at most
     */
    public static BoundedGraph of(Portfolio portfolio, int mostNodes) {
        List<GraphNode> nodes = portfolio
                .nodes()
                .orderBy(col("weight").desc(), col("id"))
                .limit(mostNodes)
                .collectAsList();
        List<String> ids = nodes.stream().map(GraphNode::id).toList();
        Dataset<GraphEdge> among = portfolio
                .edges()
                .filter(col("source").isInCollection(ids).and(col("target").isInCollection(ids)));
        return new BoundedGraph(nodes, among.collectAsList());
    }
}
