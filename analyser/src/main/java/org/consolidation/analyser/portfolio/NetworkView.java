package org.consolidation.analyser.portfolio;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * What holds a bounded part of the portfolio graph together.
 *
 * @param parts node ids of each connected part, each in order; largest part first, ties by first id
 * @param cutNodes nodes whose loss would part the graph further, in order: a product among them
 *     alone ties parts of the estate together
 * @param bridges edges whose loss would part it, by source, target and kind
 */
public record NetworkView(List<List<String>> parts, List<String> cutNodes, List<GraphEdge> bridges) {

    public NetworkView {
        parts = List.copyOf(parts);
        cutNodes = List.copyOf(cutNodes);
        bridges = List.copyOf(bridges);
    }

    /**
     * Looks at the graph of these nodes and those of the edges whose ends are among them.
     *
     * <p>Connected parts, cut nodes and bridges by depth-first search in time linear in nodes and
     * edges: Hopcroft, J. and Tarjan, R. (1973), Algorithm 447: efficient algorithms for graph
     * manipulation, Communications of the ACM 16(6), as JGraphT does it. No randomness.
     */
    public static NetworkView of(List<GraphNode> nodes, List<GraphEdge> edges) {
        Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        for (GraphNode node : nodes) graph.addVertex(node.id());
        for (GraphEdge edge : edges) {
            if (graph.containsVertex(edge.source())
                    && graph.containsVertex(edge.target())
                    && !edge.source().equals(edge.target())) {
                graph.addEdge(edge.source(), edge.target());
            }
        }
        BiconnectivityInspector<String, DefaultEdge> inspector = new BiconnectivityInspector<>(graph);
        return new NetworkView(
                parts(graph), inspector.getCutpoints().stream().sorted().toList(), bridges(graph, inspector, edges));
    }

    private static List<List<String>> parts(Graph<String, DefaultEdge> graph) {
        return new ConnectivityInspector<>(graph)
                .connectedSets().stream()
                        .map(part -> part.stream().sorted().toList())
                        .sorted(Comparator.comparing((List<String> part) -> -part.size())
                                .thenComparing(part -> part.get(0)))
                        .toList();
    }

    private static List<GraphEdge> bridges(
            Graph<String, DefaultEdge> graph,
            BiconnectivityInspector<String, DefaultEdge> inspector,
            List<GraphEdge> edges) {
        Set<DefaultEdge> bridges = new HashSet<>(inspector.getBridges());
        return edges.stream()
                .filter(edge -> {
                    DefaultEdge joined = graph.getEdge(edge.source(), edge.target());
                    return joined != null && bridges.contains(joined);
                })
                .sorted(Comparator.comparing(GraphEdge::source)
                        .thenComparing(GraphEdge::target)
                        .thenComparing(GraphEdge::kind))
                .toList();
    }
}
