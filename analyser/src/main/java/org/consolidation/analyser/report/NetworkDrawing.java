package org.consolidation.analyser.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The network of shared products as a picture: products on a circle, in order of organisations, from
 * the top clockwise; a line's width grows with the organisations that use both. Lengths are whole
 * units of the picture, so that every machine draws the same.
 *
 * @param width of the picture
 * @param height of the picture
 * @param dots one per product
 * @param lines one per pair, widest last
 */
public record NetworkDrawing(long width, long height, List<Dot> dots, List<Line> lines) {

    private static final long WIDTH = 760;
    private static final long HEIGHT = 540;
    private static final long RADIUS = 185;
    private static final int LABEL = 26;

    /**
     * A product.
     *
     * @param anchor start, middle or end: which end of the label is at its place
     */
    public record Dot(
            long x, long y, long radius, long labelX, long labelY, String anchor, String label, String title) {}

    /** Two products used together. */
    public record Line(long x1, long y1, long x2, long y2, String width, String title) {}

    static NetworkDrawing of(SharedNetwork network) {
        int n = network.nodes().size();
        long most = network.nodes().stream()
                .mapToLong(SharedNetwork.Node::organisations)
                .max()
                .orElse(1);
        long widest = network.edges().stream()
                .mapToLong(SharedNetwork.Edge::organisations)
                .max()
                .orElse(1);
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            SharedNetwork.Node node = network.nodes().get(i);
            double angle = 2 * Math.PI * i / n - Math.PI / 2;
            double cos = StrictMath.cos(angle);
            double sin = StrictMath.sin(angle);
            long radius = 5 + Math.round(15 * StrictMath.sqrt((double) node.organisations() / Math.max(most, 1)));
            long x = WIDTH / 2 + Math.round(RADIUS * cos);
            long y = HEIGHT / 2 + Math.round(RADIUS * sin);
            long gap = radius + 8;
            String anchor = cos > 0.2 ? "start" : cos < -0.2 ? "end" : "middle";
            dots.add(new Dot(
                    x,
                    y,
                    radius,
                    x + Math.round(gap * cos),
                    y + Math.round((gap + (anchor.equals("middle") ? 6 : 0)) * sin) + 5,
                    anchor,
                    Words.shortened(node.product(), LABEL) + " (" + Words.number(node.organisations()) + ")",
                    node.product() + ": " + Words.count(node.organisations(), "organisation")));
        }
        List<Line> lines = new ArrayList<>();
        for (int i = network.edges().size() - 1; i >= 0; i--) {
            SharedNetwork.Edge edge = network.edges().get(i);
            Dot left = dots.get(edge.left());
            Dot right = dots.get(edge.right());
            long tenths = 10 + Math.round(70 * StrictMath.sqrt((double) edge.organisations() / widest));
            lines.add(new Line(
                    left.x(),
                    left.y(),
                    right.x(),
                    right.y(),
                    tenths / 10 + "." + tenths % 10,
                    network.nodes().get(edge.left()).product() + " and "
                            + network.nodes().get(edge.right()).product() + ": "
                            + Words.count(edge.organisations(), "organisation")));
        }
        return new NetworkDrawing(WIDTH, HEIGHT, List.copyOf(dots), List.copyOf(lines));
    }
}
