package org.consolidation.analyser.report;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.io.Serializable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * What falls to an organisation of all that opportunities save, each pound counted once: its line of
 * {@code gains.csv}.
 *
 * @param opportunities by which it gains
 * @param savingPence achievable saving a year, best estimate; one-off cost is not taken off
 */
public record Share(long opportunities, long savingPence) implements Serializable {

    static final Share NOTHING = new Share(0, 0);

    /** Over the columns of {@link Recommendation}. */
    static Column column(WindowSpec organisation) {
        return struct(
                count(col("gainsPence")).over(organisation).as("opportunities"),
                coalesce(sum("gainsPence").over(organisation), lit(0L)).as("savingPence"));
    }

    /** In a sentence; "" where the opportunities of nobody are worth anything that is known. */
    String words(boolean anything, boolean costKnown) {
        if (!anything) return "";
        if (opportunities > 0) {
            return "Of the savings of all opportunities, each pound counted once, " + Pounds.about(savingPence)
                    + " a year would fall to it at the best estimate, by "
                    + Words.count(opportunities, "opportunity", "opportunities")
                    + "; its part of the one-off cost is not taken off.";
        }
        return costKnown
                ? "Of the savings of all opportunities, each pound counted once, none falls to it: none that pays counts"
                        + " with a cost of its return."
                : "What would fall to it cannot be computed: its return states no cost.";
    }
}
