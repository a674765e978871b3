package org.consolidation.analyser.opportunity;

import java.util.List;
import org.apache.spark.sql.Column;

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

    private static final String ONLY_ONE = "only one of ";

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

    /** Why there is no figure where only one system of several has a cost. */
    static String onlyOne(long systems) {
        return ONLY_ONE + systems + " systems has a cost in the returns";
    }

    /** Whether there would be a figure if more costs were stated, by why there is none. */
    public static Column wantsCost(Column notComputable) {
        return notComputable.equalTo(Valuing.NO_COST).or(notComputable.startsWith(ONLY_ONE));
    }

    /** Whether there is a figure. */
    public boolean known() {
        return centralPence != null;
    }
}
