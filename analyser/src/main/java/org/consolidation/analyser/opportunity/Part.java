package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import java.io.Serializable;
import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.spark.Datasets;

/**
 * One organisation's part in one opportunity, as far as its costs count for it.
 *
 * @param opportunityId the opportunity
 * @param kind id of its kind
 * @param rank its rank
 * @param organisationId who
 * @param organisation name as shown
 * @param systems of it whose cost counts for the opportunity
 * @param critical whether it cannot do without one of them
 * @param costPence what the opportunity counts on of their yearly cost
 * @param gainsPence what the organisation is expected to save a year
 * @param contractEnd last of their contracts' last days; null when none is known
 * @param noticeMonths the longest; null when none is stated
 * @param extension options of the contract that ends last, "" for none; of several that end with it what sorts first
 */
public record Part(
        String opportunityId,
        String kind,
        long rank,
        String organisationId,
        String organisation,
        long systems,
        boolean critical,
        long costPence,
        long gainsPence,
        LocalDate contractEnd,
        Integer noticeMonths,
        String extension)
        implements Serializable {

    static Dataset<Part> of(Dataset<Row> concerned) {
        return Datasets.as(
                Members.each(concerned)
                        .where(Members.counts())
                        .groupBy(col("concern.opportunityId"), col("system.organisationId"))
                        .agg(
                                min("concern.kind").as("kind"),
                                min("concern.stake").as("rank"),
                                min("system.organisation").as("organisation"),
                                count(lit(1)).as("systems"),
                                max("system.critical").as("critical"),
                                coalesce(sum("concern.countsCentralPence"), lit(0L))
                                        .as("costPence"),
                                coalesce(sum("concern.gainsPence"), lit(0L)).as("gainsPence"),
                                max("system.contractEnd").as("contractEnd"),
                                max("system.noticeMonths").as("noticeMonths"),
                                coalesce(ofTheLast("system.extension"), lit("")).as("extension")),
                Part.class);
    }

    /** Of the system whose contract ends last; null where no end is known. */
    private static Column ofTheLast(String column) {
        Column end = col("system.contractEnd");
        return min(when(
                        end.isNotNull(),
                        struct(negate(unix_date(end)).as("end"), col(column).as("value"))))
                .getField("value");
    }
}
