package org.consolidation.analyser.opportunity;

import org.consolidation.analyser.portfolio.CapabilitySummary;
import org.consolidation.analyser.portfolio.ProductSummary;

/** A kind that looks at the sums of one product over all organisations. */
public interface ProductKind extends OpportunityKind {

    /**
     * A product with what is known around it: on the market, at two organisations or more, in two instances
     * or more.
     *
     * @param product its figures
     * @param profiles spellings grouped into it
     * @param cohesionMillibits how well they hold together; 0 for one spelling
     * @param capability its function across all organisations
     */
    record Case(ProductSummary product, long profiles, long cohesionMillibits, CapabilitySummary capability) {

        /** Cohesion at which the spellings of a product count as firm: 8 bits, odds of 256 to 1. */
        private static final long FIRM_MILLIBITS = 8_000;

        /** How firmly the product is held to be one, 0 to 100. */
        long firmPercent() {
            return profiles == 1 ? 100 : Math.max(0, Math.min(100, cohesionMillibits * 100 / FIRM_MILLIBITS));
        }
    }

    /** Advice, saving, blockers and score, or {@link Found#NOTHING}. */
    Found judge(Case found, Terms terms);
}
