package org.consolidation.analyser.portfolio;

/**
 * A node of the portfolio graph.
 *
 * @param id kind and key, such as "product:1f3a…"
 * @param kind product, organisation, supplier or capability
 * @param label as shown
 * @param weight systems in use behind it
 */
public record GraphNode(String id, String kind, String label, long weight) implements java.io.Serializable {}
