package org.consolidation.analyser.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.portfolio.GraphEdge;
import org.consolidation.analyser.portfolio.GraphNode;
import org.consolidation.analyser.portfolio.Portfolio;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.spark.TestSpark;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The graph files")
class GraphFilesTest {

    private static final List<GraphNode> NODES = List.of(
            new GraphNode("product:b", "product", "B & <C>", 5),
            new GraphNode("product:a", "product", "A", 5),
            new GraphNode("organisation:o", "organisation", "O", 9),
            new GraphNode("product:d", "product", "D", 1));
    private static final List<GraphEdge> EDGES = List.of(
            new GraphEdge("organisation:o", "product:b", "uses", 2),
            new GraphEdge("organisation:o", "product:a", "uses", 3),
            new GraphEdge("organisation:o", "product:d", "uses", 1));

    @TempDir
    Path folder;

    @Test
    @DisplayName("hold the heaviest nodes, of equals the smaller id, and the edges between them")
    void bounded() {
        SparkSession spark = TestSpark.session();
        Portfolio portfolio = new Portfolio(
                null,
                null,
                null,
                null,
                Datasets.of(spark, NODES, GraphNode.class),
                Datasets.of(spark, EDGES, GraphEdge.class),
                null);

        BoundedGraph two = BoundedGraph.of(portfolio, 2);

        assertEquals(List.of(NODES.get(2), NODES.get(1)), two.nodes());
        assertEquals(List.of(EDGES.get(1)), two.edges());
    }

    @Test
    @DisplayName("state the cut and are read back by JGraphT")
    void readBack() throws IOException {
        BoundedGraph bounded = new BoundedGraph(NODES.subList(0, 3), EDGES.subList(0, 2));
        GraphFiles.write(bounded, 4, 3, folder);

        String graphMl = Files.readString(folder.resolve("graph/portfolio.graphml"));
        assertTrue(
                graphMl.contains("<desc>The 3 nodes with most systems of 4, and the 2 edges between them of 3;"),
                graphMl);
        Graph<String, DefaultEdge> read = new DirectedMultigraph<>(
                SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory(id -> id);
        importer.importGraph(read, new StringReader(graphMl));
        assertEquals(List.of("organisation:o", "product:a", "product:b"), List.copyOf(read.vertexSet()));
        assertEquals(2, read.edgeSet().size());
        assertTrue(graphMl.contains("B &amp; &lt;C&gt;"), graphMl);
    }

    @Test
    @DisplayName("give the same as nodes and links in JSON")
    void nodeLink() throws IOException {
        GraphFiles.write(new BoundedGraph(NODES.subList(0, 3), EDGES.subList(0, 2)), 4, 3, folder);

        JsonNode file = Texts.JSON.readTree(Files.readString(folder.resolve("graph/portfolio.json")));
        assertEquals(3, file.at("/graph/nodes_shown").asInt());
        assertEquals(4, file.at("/graph/nodes_in_all").asInt());
        assertEquals("organisation:o", file.at("/nodes/0/id").asText());
        assertEquals(9, file.at("/nodes/0/weight").asInt());
        assertEquals(
                List.of("product:a", "product:b"),
                StreamSupport.stream(file.get("links").spliterator(), false)
                        .map(l -> l.get("target").asText())
                        .toList());
    }
}
