package org.consolidation.analyser.catalogue;

import java.util.List;

/**
 * A firm or body that makes or sells systems.
 *
 * @param name canonical name
 * @param kind one of {@link #KINDS}
 * @param companyNumber in its register of companies; "" when not known for sure
 * @param grade S seen in a source, K general knowledge
 */
public record Supplier(String name, String kind, String companyNumber, String grade) implements java.io.Serializable {

    /**
     * maker: sells what it makes; reseller: sells what others make; integrator: builds and runs what others
     * make; both: maker and one of these; public: a public body; community: an open-source project.
     */
    public static final List<String> KINDS = List.of("maker", "reseller", "integrator", "both", "public", "community");

    /** Whether a contract with it says nothing of who made the product. */
    public boolean makesNothing() {
        return kind.equals("reseller") || kind.equals("integrator");
    }
}
