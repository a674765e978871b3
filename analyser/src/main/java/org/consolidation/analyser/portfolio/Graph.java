package org.consolidation.analyser.portfolio;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.spark.Datasets;

/**
 * The portfolio as nodes and edges: who uses which product, who supplies it, which function it
 * serves. Weights are systems in use. Ids are kind and key, so that a supplier and an organisation of
 * one name stay two nodes.
 */
final class Graph {

    private static final Column ORGANISATION = id("organisation", "organisationId");
    private static final Column PRODUCT = id("product", "productId");
    private static final Column SUPPLIER = id("supplier", "supplier");
    private static final Column CAPABILITY = id("capability", "capabilityId");

    private Graph() {}

    /** Nodes; nobody and nothing (no supplier named, unclassified) is not a node. */
    static Dataset<GraphNode> nodes(Dataset<Holding> holdings) {
        return Datasets.as(
                inUse(holdings)
                        .select(explode(array(
                                        node("product", PRODUCT, "product"),
                                        node("organisation", ORGANISATION, "organisation"),
                                        when(named("supplier"), node("supplier", SUPPLIER, "supplier")),
                                        when(named("capabilityId"), node("capability", CAPABILITY, "capability"))))
                                .as("node"))
                        .where(col("node").isNotNull())
                        // Counts by hashing; a smallest text is found by sorting, so that comes when few are left.
                        .groupBy(
                                col("node.id").as("id"),
                                col("node.kind").as("kind"),
                                col("node.label").as("label"))
                        .agg(count(lit(1)).as("weight"))
                        .groupBy("id", "kind")
                        .agg(min("label").as("label"), sum("weight").as("weight")),
                GraphNode.class);
    }

    /** Edges between these nodes. */
    static Dataset<GraphEdge> edges(Dataset<Holding> holdings) {
        return Datasets.as(
                inUse(holdings)
                        .select(explode(array(
                                        edge("uses", ORGANISATION, PRODUCT),
                                        when(named("supplier"), edge("supplies", SUPPLIER, PRODUCT)),
                                        when(named("capabilityId"), edge("serves", PRODUCT, CAPABILITY))))
                                .as("edge"))
                        .where(col("edge").isNotNull())
                        .groupBy(
                                col("edge.source").as("source"),
                                col("edge.target").as("target"),
                                col("edge.kind").as("kind"))
                        .agg(count(lit(1)).as("weight")),
                GraphEdge.class);
    }

    private static Dataset<Row> inUse(Dataset<Holding> holdings) {
        return holdings.toDF().where(col("counted"));
    }

    private static Column id(String kind, String key) {
        return concat(lit(kind + ":"), col(key));
    }

    private static Column named(String key) {
        return col(key).notEqual("");
    }

    private static Column node(String kind, Column id, String label) {
        return struct(id.as("id"), lit(kind).as("kind"), col(label).as("label"));
    }

    private static Column edge(String kind, Column source, Column target) {
        return struct(source.as("source"), target.as("target"), lit(kind).as("kind"));
    }
}
