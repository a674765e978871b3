package org.consolidation.analyser.portfolio;

/**
 * A weighted edge of the portfolio graph.
 *
 * @param source node id
 * @param target node id
 * @param kind uses (organisation to product), supplies (supplier to product) or serves (product to
 *     capability)
 * @param weight systems in use behind it
 */
public record GraphEdge(String source, String target, String kind, long weight) implements java.io.Serializable {}
