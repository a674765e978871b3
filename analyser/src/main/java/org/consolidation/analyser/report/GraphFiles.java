package org.consolidation.analyser.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consolidation.analyser.portfolio.GraphEdge;
import org.consolidation.analyser.portfolio.GraphNode;
import org.consolidation.analyser.report.WrittenTable.WrittenFile;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;

/**
 * The heaviest part of the portfolio graph for other programs: GraphML, and JSON of nodes and links as
 * NetworkX and D3 read it. Each file states how much of the whole graph it holds.
 */
final class GraphFiles {

    private GraphFiles() {}

    /**
     * Writes {@code graph/portfolio.graphml} and {@code graph/portfolio.json}.
     *
     * @param allNodes nodes of the whole graph
     * @param allEdges edges of the whole graph
     */
    static List<WrittenFile> write(BoundedGraph bounded, long allNodes, long allEdges, Path folder) {
        String cut = cut(bounded, allNodes, allEdges);
        try {
            return List.of(
                    Texts.write(folder, "graph/portfolio.graphml", graphMl(bounded, cut)),
                    Texts.write(folder, "graph/portfolio.json", json(bounded, allNodes, allEdges, cut)));
        } catch (IOException e) {
            throw new UncheckedIOException("graph files cannot be written to " + folder, e);
        }
    }

    /** The graph of JGraphT: nodes and edges in order, each edge an object of its own. */
    static Graph<GraphNode, GraphEdge> graph(BoundedGraph bounded) {
        Graph<GraphNode, GraphEdge> graph = new DirectedMultigraph<>(null, null, false);
        Map<String, GraphNode> byId = new LinkedHashMap<>();
        for (GraphNode node : bounded.nodes()) {
            byId.put(node.id(), node);
            graph.addVertex(node);
        }
        for (GraphEdge edge : bounded.edges()) graph.addEdge(byId.get(edge.source()), byId.get(edge.target()), edge);
        return graph;
    }

    private static String cut(BoundedGraph bounded, long allNodes, long allEdges) {
        return "The " + bounded.nodes().size() + " nodes with most systems of " + allNodes + ", and the "
                + bounded.edges().size() + " edges between them of " + allEdges
                + "; nodes.csv and edges.csv hold the whole graph.";
    }

    private static String graphMl(BoundedGraph bounded, String cut) {
        GraphMLExporter<GraphNode, GraphEdge> exporter = new GraphMLExporter<>(GraphNode::id);
        // The exporter keeps these two names for labels and weights of its own making, which are not wanted.
        exporter.setVertexLabelAttributeName("made_label");
        exporter.setEdgeLabelAttributeName("made_edge_label");
        exporter.setEdgeWeightAttributeName("made_weight");
        exporter.registerAttribute("label", AttributeCategory.NODE, AttributeType.STRING);
        exporter.registerAttribute("kind", AttributeCategory.ALL, AttributeType.STRING);
        exporter.registerAttribute("weight", AttributeCategory.ALL, AttributeType.LONG);
        exporter.setVertexAttributeProvider(n -> attributes("label", n.label(), n.kind(), n.weight()));
        exporter.setEdgeAttributeProvider(e -> attributes(null, null, e.kind(), e.weight()));
        StringWriter text = new StringWriter();
        exporter.exportGraph(graph(bounded), text);
        return described(text.toString().replace(System.lineSeparator(), "\n"), cut);
    }

    /** The exporter has no place for words about the graph; GraphML has, first below its root. */
    private static String described(String graphMl, String words) {
        int root = graphMl.indexOf('>', graphMl.indexOf("<graphml")) + 1;
        return graphMl.substring(0, root) + "\n    <desc>" + words + "</desc>" + graphMl.substring(root);
    }

    private static Map<String, Attribute> attributes(String key, String label, String kind, long weight) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        if (key != null) attributes.put(key, DefaultAttribute.createAttribute(label));
        attributes.put("kind", DefaultAttribute.createAttribute(kind));
        attributes.put("weight", DefaultAttribute.createAttribute(weight));
        return attributes;
    }

    private static String json(BoundedGraph bounded, long allNodes, long allEdges, String cut) throws IOException {
        ObjectNode file = Texts.JSON.createObjectNode();
        file.put("directed", true).put("multigraph", false);
        file.putObject("graph")
                .put("note", cut)
                .put("nodes_shown", bounded.nodes().size())
                .put("nodes_in_all", allNodes)
                .put("edges_shown", bounded.edges().size())
                .put("edges_in_all", allEdges);
        ArrayNode nodes = file.putArray("nodes");
        for (GraphNode node : bounded.nodes()) nodes.add(Texts.JSON.valueToTree(node));
        ArrayNode links = file.putArray("links");
        for (GraphEdge edge : bounded.edges()) links.add(Texts.JSON.valueToTree(edge));
        return Texts.json(file);
    }
}
