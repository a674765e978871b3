package org.consolidation.analyser.wave;

import java.io.Serializable;

/**
 * How waves are planned; assumptions stand in {@code parameters.csv}.
 *
 * @param activities most that one plan holds, those of the first opportunities in rank
 * @param yearlyBudgetPounds one-off cost that may begin in a year; 0 for the share in {@code
 *     waves.budget-share} of what the plan costs
 */
public record WaveSettings(int activities, long yearlyBudgetPounds) implements Serializable {

    public static final WaveSettings DEFAULT = new WaveSettings(20_000, 0);

    public WaveSettings {
        if (activities < 1 || activities > 1_000_000) {
            throw new IllegalArgumentException("wave.activities must lie within 1 and 1000000, was " + activities);
        }
        if (yearlyBudgetPounds < 0) {
            throw new IllegalArgumentException("wave.yearlyBudgetPounds must be at least 0, was " + yearlyBudgetPounds);
        }
    }
}
