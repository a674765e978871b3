package org.consolidation.analyser.opportunity;

import java.io.Serializable;
import java.util.List;

/**
 * How opportunities are found.
 *
 * @param kinds ids of the kinds looked for, in order
 * @param contextShare a product at more than this share of the organisations known for its
 *     capability is context, not a finding, unless a cost or contract is known; in (0, 1]
 * @param contextOrganisations fewest organisations of which such a share says anything
 * @param windowMonths a contract that ends within so many months of the date of the run can be moved
 *     without breaking it
 * @param convergedProducts at most so many effective products, and a function has converged already
 * @param concentratedSuppliers below so many effective suppliers they are concentrated, and joint
 *     negotiation is advised instead of convergence. Two suppliers with 43% each, as in social
 *     services (86% together), leave at most 1 / (2 × 0.43²) = 2.7
 * @param resilientProducts a core police function keeps at least so many effective products
 * @param coreCapabilities functions whose failure harms the public at once: crime records,
 *     intelligence, custody, case preparation, command and control, major enquiries
 * @param draws how often all parameters are drawn at random, 100 to 100,000
 * @param seed of the draws
 * @param internalEdition whether the report is for those who put the offers: what organisations that declined
 *     would have saved is then worked out and shown
 */
public record OpportunitySettings(
        List<String> kinds,
        double contextShare,
        int contextOrganisations,
        int windowMonths,
        double convergedProducts,
        double concentratedSuppliers,
        double resilientProducts,
        List<String> coreCapabilities,
        int draws,
        long seed,
        boolean internalEdition)
        implements Serializable {

    public static final OpportunitySettings DEFAULT = new OpportunitySettings(
            OpportunityKinds.ids(),
            0.5,
            10,
            24,
            2,
            3,
            4,
            List.of("P01", "P02", "P03", "P04", "P05", "P08"),
            1_000,
            1,
            false);

    public OpportunitySettings {
        kinds = List.copyOf(kinds);
        coreCapabilities = List.copyOf(coreCapabilities);
        OpportunityKinds.named(kinds);
        if (!(contextShare > 0 && contextShare <= 1)) {
            throw new IllegalArgumentException("opportunity.contextShare must lie in (0, 1], was " + contextShare);
        }
        atLeast("contextOrganisations", contextOrganisations, 2);
        atLeast("windowMonths", windowMonths, 1);
        atLeast("convergedProducts", convergedProducts, 1);
        atLeast("concentratedSuppliers", concentratedSuppliers, 1);
        atLeast("resilientProducts", resilientProducts, 1);
        if (draws < 100 || draws > 100_000) {
            throw new IllegalArgumentException("opportunity.draws must lie within 100 and 100000, was " + draws);
        }
    }

    private static void atLeast(String name, double value, double least) {
        if (!(value >= least)) {
            throw new IllegalArgumentException("opportunity." + name + " must be at least " + least + ", was " + value);
        }
    }
}
