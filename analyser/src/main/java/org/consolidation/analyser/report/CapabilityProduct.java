package org.consolidation.analyser.report;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
        List<Holder> holders)
        implements Serializable {

    /** Most organisations named beside a product. */
    static final int HOLDERS = 8;

    /** Most organisations first, then most systems. */
    static final Comparator<CapabilityProduct> MOST_WIDELY_HELD = Comparator.comparingLong(
                    CapabilityProduct::organisations)
            .thenComparingLong(CapabilityProduct::systems)
            .reversed()
            .thenComparing(CapabilityProduct::product)
            .thenComparing(CapabilityProduct::productId);

    private static final Comparator<Holder> BY_NAME =
            Comparator.comparing(Holder::organisation).thenComparing(Holder::organisationId);

    /** An organisation that uses the product. */
    public record Holder(String organisation, String organisationId) implements Serializable {}

    /** One system in use. */
    static CapabilityProduct of(SystemLine line) {
        return new CapabilityProduct(
                line.capabilityId(),
                line.productId(),
                line.product(),
                line.vendor(),
                line.realProduct(),
                1,
                1,
                line.costCentralPence() == null ? 0 : 1,
                line.costCentralPence() == null ? 0 : line.costCentralPence(),
                List.of(new Holder(line.organisation(), line.organisationId())));
    }

    /** With further systems of the same organisation, which is named by the smaller of its names. */
    CapabilityProduct plusOwn(CapabilityProduct other) {
        return together(other, 1, 1);
    }

    /** With systems of other organisations. */
    CapabilityProduct plus(CapabilityProduct other) {
        return together(other, organisations + other.organisations, HOLDERS);
    }

    private CapabilityProduct together(CapabilityProduct other, long bodies, int named) {
        return new CapabilityProduct(
                capabilityId,
                productId,
                product.compareTo(other.product) <= 0 ? product : other.product,
                vendor.compareTo(other.vendor) >= 0 ? vendor : other.vendor,
                realProduct || other.realProduct,
                systems + other.systems,
                bodies,
                costKnown + other.costKnown,
                costCentralPence + other.costCentralPence,
                Stream.concat(holders.stream(), other.holders.stream())
                        .sorted(BY_NAME)
                        .limit(named)
                        .toList());
    }
}
