package org.consolidation.analyser.portfolio;

import org.apache.spark.sql.Dataset;
import org.consolidation.analyser.cluster.Product;

/**
 * Who runs what, laid out as a graph.
 *
 * @param systems every deployment in its place; cached
 * @param products one per product
 * @param organisations one per organisation with a record
 * @param capabilities one per capability that has a system, unclassified too
 * @param nodes of the graph
 * @param edges of the graph
 * @param tallies the sums behind all of these
 */
public record Portfolio(
        Dataset<PlacedDeployment> systems,
        Dataset<Product> products,
        Dataset<OrganisationSummary> organisations,
        Dataset<CapabilitySummary> capabilities,
        Dataset<GraphNode> nodes,
        Dataset<GraphEdge> edges,
        Tallies tallies) {}
