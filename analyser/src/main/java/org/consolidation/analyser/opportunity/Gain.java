package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import java.io.Serializable;
import org.apache.spark.sql.Dataset;
import org.consolidation.analyser.spark.Datasets;

/**
 * To whom savings fall: what one organisation would gain by all opportunities, each pound counted once.
 *
 * @param organisationId who
 * @param organisation name as shown
 * @param opportunities that it would gain by
 * @param systems whose cost counts for one of them
 * @param costCentralPence their cost a year, as far as it counts
 * @param savingCentralPence achievable saving a year, best estimate
 */
public record Gain(
        String organisationId,
        String organisation,
        long opportunities,
        long systems,
        long costCentralPence,
        long savingCentralPence)
        implements Serializable {

    /** By organisation. */
    static Dataset<Gain> of(Dataset<Part> parts) {
        return Datasets.as(
                parts.groupBy("organisationId")
                        .agg(
                                min("organisation").as("organisation"),
                                count(lit(1)).as("opportunities"),
                                sum("systems").as("systems"),
                                sum("costPence").as("costCentralPence"),
                                sum("gainsPence").as("savingCentralPence")),
                Gain.class);
    }
}
