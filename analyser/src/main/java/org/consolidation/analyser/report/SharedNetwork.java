package org.consolidation.analyser.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.consolidation.analyser.cluster.Product;
import org.consolidation.analyser.portfolio.GraphEdge;
import org.consolidation.analyser.portfolio.GraphNode;
import org.consolidation.analyser.portfolio.NetworkView;

/**
 * The most widely shared products, and how many organisations use two of them together.
 *
 * @param nodes in order of organisations, most first
 * @param edges in order of organisations, most first
 * @param edgesCut pairs of these products left out because {@link #EDGES} were reached
 * @param view what holds the products together, by all pairs: parts, and products without which a part
 *     would fall apart; a product is named by its id
 */
public record SharedNetwork(List<Node> nodes, List<Edge> edges, long edgesCut, NetworkView view) {

    /** Most products in the picture; also what fits one mask of bits. */
    static final int NODES = 20;
    /** Most lines in the picture. */
    static final int EDGES = 60;

    static final SharedNetwork NONE = new SharedNetwork(List.of(), List.of(), 0, NetworkView.of(List.of(), List.of()));

    /** A product and the organisations that use it. */
    public record Node(String productId, String product, long organisations) {}

    /** Two products, by their place in the list of nodes, and the organisations that use both. */
    public record Edge(int left, int right, long organisations) {}

    /**
     * Organisations that use exactly this set of the products.
     *
     * @param mask bit i is set when the product at place i is used
     * @param organisations how many
     */
    public record MaskCount(long mask, long organisations) {}

    /** The network behind the sets of products that organisations use. Cost: sets × pairs. */
    static SharedNetwork of(List<Product> products, List<MaskCount> masks) {
        int n = products.size();
        long[][] together = new long[n][n];
        for (MaskCount count : masks) {
            for (int i = 0; i < n; i++) {
                if ((count.mask() >> i & 1) == 0) continue;
                for (int j = i; j < n; j++) {
                    if ((count.mask() >> j & 1) == 1) together[i][j] += count.organisations();
                }
            }
        }
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            nodes.add(new Node(products.get(i).productId(), products.get(i).product(), together[i][i]));
            for (int j = i + 1; j < n; j++) {
                if (together[i][j] > 0) edges.add(new Edge(i, j, together[i][j]));
            }
        }
        edges.sort(Comparator.comparingLong(Edge::organisations)
                .reversed()
                .thenComparingInt(Edge::left)
                .thenComparingInt(Edge::right));
        List<Edge> kept = edges.subList(0, Math.min(EDGES, edges.size()));
        return new SharedNetwork(List.copyOf(nodes), List.copyOf(kept), edges.size() - kept.size(), view(nodes, edges));
    }

    private static NetworkView view(List<Node> nodes, List<Edge> edges) {
        return NetworkView.of(
                nodes.stream()
                        .map(n -> new GraphNode(n.productId(), "product", n.product(), n.organisations()))
                        .toList(),
                edges.stream()
                        .map(e -> new GraphEdge(
                                nodes.get(e.left()).productId(),
                                nodes.get(e.right()).productId(),
                                "together",
                                e.organisations()))
                        .toList());
    }

    /** Products without which a part would fall apart, in the order of the nodes. */
    List<String> ties() {
        return nodes.stream()
                .filter(n -> view.cutNodes().contains(n.productId()))
                .map(Node::product)
                .toList();
    }
}
