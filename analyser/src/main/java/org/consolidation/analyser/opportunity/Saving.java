package org.consolidation.analyser.opportunity;

import java.util.List;

/**
 * What an opportunity is worth, in pence a year; null when it cannot be computed.
 *
 * @param lowPence cautious
 * @param centralPence best estimate
 * @param highPence hopeful
 * @param grossLowPence the same if everybody took part and all of it came true
 * @param grossCentralPence best estimate of that
 * @param grossHighPence hopeful estimate of that
 * @param rule the formula in words, with the figures it was given
 * @param parameters ids of the parameters used
 * @param notComputable why there is no figure; "" when there is one
 */
public record Saving(
        Long lowPence,
        Long centralPence,
        Long highPence,
        Long grossLowPence,
        Long grossCentralPence,
        Long grossHighPence,
        String rule,
        List<String> parameters,
        String notComputable)
        implements java.io.Serializable {

    /** A saving of which only the achievable figures are known. */
    public Saving(
            Long lowPence,
            Long centralPence,
            Long highPence,
            String rule,
            List<String> parameters,
            String notComputable) {
        this(lowPence, centralPence, highPence, null, null, null, rule, parameters, notComputable);
    }

    /** No figure, and why. */
    public static Saving notComputable(String why) {
        return new Saving(null, null, null, "", List.of(), why);
    }

    /** The same with more parameters, those of what it is worth over the years. */
    Saving with(List<String> all) {
        return new Saving(
                lowPence, centralPence, highPence, grossLowPence, grossCentralPence, grossHighPence, rule, all, "");
    }

    /** Whether there is a figure. */
    public boolean known() {
        return centralPence != null;
    }
}
