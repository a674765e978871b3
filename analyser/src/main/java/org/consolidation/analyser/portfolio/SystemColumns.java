package org.consolidation.analyser.portfolio;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/** Figures of a system that several stages work out alike, over the columns of {@link PlacedDeployment}. */
public final class SystemColumns {

    private SystemColumns() {}

    /** Hosting and support of a system in pence a year; null where its organisation states neither apart. */
    public static Column runPence() {
        Column support = col("deployment.cost.parts.supportPence");
        Column hosting = col("deployment.cost.parts.hostingPence");
        return when(
                support.isNotNull().or(hosting.isNotNull()),
                coalesce(support, lit(0L)).plus(coalesce(hosting, lit(0L))));
    }
}
