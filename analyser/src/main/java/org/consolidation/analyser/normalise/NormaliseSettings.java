package org.consolidation.analyser.normalise;

import java.io.Serializable;

/**
 * How records are understood.
 *
 * @param dayFirst how a file's dates are read when the file itself proves neither order
 * @param maxAnnualCostPounds a yearly cost above it is taken for a mistake: kept as raw text only. 400
 *     million pounds are a fifth of what all police forces together spend on systems, and less than a tenth of a
 *     framework ceiling of five thousand million
 */
public record NormaliseSettings(boolean dayFirst, long maxAnnualCostPounds) implements Serializable {

    public static final NormaliseSettings DEFAULT = new NormaliseSettings(true, 400_000_000L);

    public NormaliseSettings {
        if (maxAnnualCostPounds < 1) {
            throw new IllegalArgumentException(
                    "normalise.maxAnnualCostPounds must be at least 1, was " + maxAnnualCostPounds);
        }
    }
}
