package org.consolidation.analyser.report;

import java.util.List;

/**
 * A product within a capability; systems in use only.
 *
 * @param capabilityId "" for unclassified
 * @param productId key
 * @param product name
 * @param vendor maker; ""
 * @param realProduct false for in-house and generic names
 * @param systems in use
 * @param organisations that use it for this
 * @param costKnown systems with a yearly cost
 * @param costCentralPence their cost together
 * @param holders the first organisations in order of name, at most {@link #HOLDERS}
 */
public record CapabilityProduct(
        String capabilityId,
        String productId,
        String product,
        String vendor,
        boolean realProduct,
        long systems,
        long organisations,
        long costKnown,
        long costCentralPence,
        List<Holder> holders) {

    /** Most organisations named beside a product. */
    static final int HOLDERS = 8;

    /** An organisation that uses the product. */
    public record Holder(String organisation, String organisationId) {}
}
