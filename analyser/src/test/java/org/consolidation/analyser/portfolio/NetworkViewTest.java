package org.consolidation.analyser.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NetworkViewTest {

    private static GraphNode node(String id) {
        return new GraphNode(id, id.substring(0, 1), id, 1);
    }

    private static GraphEdge uses(String organisation, String product) {
        return new GraphEdge(organisation, product, "uses", 1);
    }

    @Test
    @DisplayName("A product that alone ties two halves together is a cut node; a ring has no bridge")
    void cutNodesAndBridges() {
        // o1 and o2 share p1 and p2 (a ring); o3 hangs on p2 alone; o4 and p4 stand apart.
        NetworkView view = NetworkView.of(
                List.of(node("o1"), node("o2"), node("o3"), node("o4"), node("p1"), node("p2"), node("p4")),
                List.of(
                        uses("o1", "p1"),
                        uses("o2", "p1"),
                        uses("o1", "p2"),
                        uses("o2", "p2"),
                        uses("o3", "p2"),
                        uses("o4", "p4"),
                        uses("o9", "p4")));
        assertEquals(List.of(List.of("o1", "o2", "o3", "p1", "p2"), List.of("o4", "p4")), view.parts());
        assertEquals(List.of("p2"), view.cutNodes());
        assertEquals(List.of(uses("o3", "p2"), uses("o4", "p4")), view.bridges());
    }

    @Test
    @DisplayName("A graph of nothing has no parts")
    void emptyGraph() {
        assertEquals(new NetworkView(List.of(), List.of(), List.of()), NetworkView.of(List.of(), List.of()));
    }
}
