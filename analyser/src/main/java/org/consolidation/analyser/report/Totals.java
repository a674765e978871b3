package org.consolidation.analyser.report;

/**
 * Figures over all systems in use, infrastructure apart: it is in none of them but its own.
 *
 * @param systems in use
 * @param infrastructure systems in use that are networks, servers or devices
 * @param products distinct products on the market among them
 * @param instances distinct pairs of product, in-house ones too, and body that runs it
 * @param ownSystems systems that are no product on the market: in-house or of a generic name
 * @param suppliers distinct, as far as named
 * @param contracts distinct pairs of contract reference and body that runs what it pays for
 * @param contractSystems systems with a contract reference
 * @param contractEnds systems with a contract end
 * @param costKnown systems with a yearly cost
 * @param costLowPence of those, together
 * @param costCentralPence of those, together
 * @param costHighPence of those, together
 */
public record Totals(
        long systems,
        long infrastructure,
        long products,
        long instances,
        long ownSystems,
        long suppliers,
        long contracts,
        long contractSystems,
        long contractEnds,
        long costKnown,
        long costLowPence,
        long costCentralPence,
        long costHighPence)
        implements java.io.Serializable {

    static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    static final Totals ONE_INFRASTRUCTURE = new Totals(0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    static final Totals ONE_PRODUCT = new Totals(0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    static final Totals ONE_INSTANCE = new Totals(0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    static final Totals ONE_SUPPLIER = new Totals(0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0);
    static final Totals ONE_CONTRACT = new Totals(0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0);

    /** A system in use; what has to be counted as distinct is 0. */
    static Totals of(SystemLine line) {
        boolean known = line.costCentralPence() != null;
        return new Totals(
                1,
                0,
                0,
                0,
                line.realProduct() ? 0 : 1,
                0,
                0,
                line.contractRef().isEmpty() ? 0 : 1,
                line.contractEnd() == null ? 0 : 1,
                known ? 1 : 0,
                known ? line.costLowPence() : 0,
                known ? line.costCentralPence() : 0,
                known ? line.costHighPence() : 0);
    }

    /** "53 systems built in-house …": what the count of products leaves out. */
    public String notProducts() {
        return Words.count(ownSystems, "system") + " built in-house or named so generally that it cannot be told";
    }

    /** Both together; of bodies that share no product, supplier or contract. */
    Totals plus(Totals other) {
        return new Totals(
                systems + other.systems,
                infrastructure + other.infrastructure,
                products + other.products,
                instances + other.instances,
                ownSystems + other.ownSystems,
                suppliers + other.suppliers,
                contracts + other.contracts,
                contractSystems + other.contractSystems,
                contractEnds + other.contractEnds,
                costKnown + other.costKnown,
                costLowPence + other.costLowPence,
                costCentralPence + other.costCentralPence,
                costHighPence + other.costHighPence);
    }
}
