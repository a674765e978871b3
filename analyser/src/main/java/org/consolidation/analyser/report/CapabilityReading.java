package org.consolidation.analyser.report;

import org.consolidation.analyser.portfolio.CapabilitySummary;

/** What fragmentation and concentration together advise. */
public final class CapabilityReading {

    /** More than two effective products or suppliers are many. */
    private static final long MANY_MILLI = 2_000;

    private CapabilityReading() {}

    /**
     * Products and suppliers are read together: a market in few hands is negotiated with, not merged
     * into.
     */
    public static String of(CapabilitySummary capability) {
        if (capability.capabilityId().isEmpty()) return "Not read: these systems serve different functions";
        if (capability.organisations() < 2) return "Too few organisations to read";
        boolean manyProducts = capability.effectiveProductsMilli() > MANY_MILLI;
        if (capability.unknownSupplierSystems() * 2 > capability.systems()) {
            return manyProducts
                    ? "Many products; suppliers mostly not named, so concentration is not known"
                    : "Few products; suppliers mostly not named";
        }
        boolean manySuppliers = capability.effectiveSuppliersMilli() > MANY_MILLI;
        if (manyProducts && manySuppliers) return "Many products, many suppliers: look at converging";
        if (manyProducts) return "Many products, few suppliers: negotiate with the owners together";
        if (manySuppliers) return "Few products, many suppliers: compare terms";
        return "Few products, few suppliers: watch for lock-in";
    }
}
