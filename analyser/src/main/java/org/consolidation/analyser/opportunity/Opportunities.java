package org.consolidation.analyser.opportunity;

import org.apache.spark.sql.Dataset;

/**
 * What could be consolidated.
 *
 * @param opportunities ranked; cached
 * @param members the systems of each
 */
public record Opportunities(Dataset<Opportunity> opportunities, Dataset<OpportunityMember> members) {}
