package org.consolidation.analyser.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jgrapht.Graph;
import org.jgrapht.alg.StoerWagnerMinimumCut;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MinimumCutTest {

    @Test
    @DisplayName("two triangles part at the weak link between them")
    void parts() {
        List<int[]> links = List.of(
                new int[] {0, 1},
                new int[] {0, 2},
                new int[] {1, 2},
                new int[] {2, 3},
                new int[] {3, 4},
                new int[] {3, 5},
                new int[] {4, 5});
        int[] side = MinimumCut.side(6, links, new long[] {5, 5, 5, 1, 5, 5, 5});
        assertArrayEquals(side[0] == 0 ? new int[] {0, 1, 2} : new int[] {3, 4, 5}, side);
    }

    @Test
    @DisplayName("the graph of the paper's example is cut at weight 4 between {3, 4, 7, 8} and the others")
    void paper() {
        // Figure 1 of the paper, its vertices 1 to 8 numbered from 0.
        int[][] given = {
            {0, 1, 2}, {0, 4, 3}, {1, 2, 3}, {1, 4, 2}, {1, 5, 2}, {2, 3, 4},
            {2, 6, 2}, {3, 6, 2}, {3, 7, 2}, {4, 5, 3}, {5, 6, 1}, {6, 7, 3}
        };
        List<int[]> links = new ArrayList<>();
        long[] weights = new long[given.length];
        for (int[] link : given) {
            weights[links.size()] = link[2];
            links.add(new int[] {link[0], link[1]});
        }
        int[] side = MinimumCut.side(8, links, weights);
        assertArrayEquals(side[0] == 0 ? new int[] {0, 1, 4, 5} : new int[] {2, 3, 6, 7}, side);
    }

    @Test
    @DisplayName("of cuts of one weight it takes the one that JGraphT takes")
    void asJGraphT() {
        Random random = new Random(7);
        int proper = 0;
        for (int round = 0; round < 2_000; round++) {
            int vertices = 2 + random.nextInt(round % 50 == 0 ? 60 : 12);
            int heaviest = 1 + random.nextInt(6);
            double density = random.nextDouble();
            Graph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
            for (int v = 0; v < vertices; v++) graph.addVertex(v);
            List<int[]> links = new ArrayList<>();
            List<Long> weights = new ArrayList<>();
            for (int a = 0; a < vertices; a++) {
                for (int b = a + 1; b < vertices; b++) {
                    if (random.nextDouble() > density) continue;
                    long weight = random.nextInt(heaviest + 1);
                    links.add(new int[] {a, b});
                    weights.add(weight);
                    graph.setEdgeWeight(graph.addEdge(a, b), weight);
                }
            }
            int[] expected = new StoerWagnerMinimumCut<>(graph)
                    .minCut().stream().mapToInt(Integer::intValue).sorted().toArray();
            int[] side = MinimumCut.side(
                    vertices, links, weights.stream().mapToLong(Long::longValue).toArray());
            assertArrayEquals(expected, side, "round " + round);
            if (side.length > 1 && side.length < vertices - 1) proper++;
        }
        // Else the rounds would say nothing of the vertices that stand for several.
        assertEquals(true, proper > 100, proper + " cuts between sides of two or more");
    }

    @Test
    @DisplayName("one vertex cannot be cut, nor can links weigh less than nothing")
    void refuses() {
        assertThrows(IllegalArgumentException.class, () -> MinimumCut.side(1, List.of(), new long[0]));
        assertThrows(
                IllegalArgumentException.class, () -> MinimumCut.side(2, List.of(new int[] {0, 1}), new long[] {-1}));
    }
}
