package org.consolidation.analyser.opportunity;

import java.io.Serializable;
import java.util.List;

/**
 * How opportunities are found.
 *
 * @param kinds ids of the kinds looked for, in order
 * @param contextShare a product at more than this share of all organisations is context, not a
 *     finding, unless costs are known; in (0, 1]
 */
public record OpportunitySettings(List<String> kinds, double contextShare) implements Serializable {

    public static final OpportunitySettings DEFAULT = new OpportunitySettings(List.of("K1", "K4", "K5"), 0.5);

    public OpportunitySettings {
        kinds = List.copyOf(kinds);
        if (!(contextShare > 0 && contextShare <= 1)) {
            throw new IllegalArgumentException("opportunity.contextShare must lie in (0, 1], was " + contextShare);
        }
    }
}
