package org.consolidation.analyser.cluster;

import org.apache.spark.sql.Dataset;

/**
 * Which profiles are one product.
 *
 * @param assignments one per profile; cached
 * @param products one per product; cached
 */
public record Clustered(Dataset<ProductAssignment> assignments, Dataset<Product> products) {}
