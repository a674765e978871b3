package org.consolidation.analyser.portfolio;

/**
 * One capability across all organisations; systems in use only.
 *
 * @param capabilityId "" for unclassified
 * @param capability name
 * @param systems in use
 * @param organisations with at least one system in it
 * @param products distinct, in-house systems counted one each
 * @param suppliers distinct
 * @param effectiveProductsMilli effective number of products, 1 / sum of squared shares of
 *     organisations, in thousandths (Laakso and Taagepera 1979)
 * @param effectiveSuppliersMilli the same for suppliers; unknown suppliers left out
 * @param unknownSupplierSystems systems whose supplier nobody names
 * @param topProductId product at most organisations; ties by id
 * @param topProduct its name
 * @param topProductOrganisations how many have it
 * @param costKnownSystems systems with a yearly cost
 * @param costCentralPence their cost together
 */
public record CapabilitySummary(
        String capabilityId,
        String capability,
        long systems,
        long organisations,
        long products,
        long suppliers,
        long effectiveProductsMilli,
        long effectiveSuppliersMilli,
        long unknownSupplierSystems,
        String topProductId,
        String topProduct,
        long topProductOrganisations,
        long costKnownSystems,
        long costCentralPence)
        implements java.io.Serializable {}
