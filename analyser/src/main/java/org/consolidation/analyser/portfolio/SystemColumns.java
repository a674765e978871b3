package org.consolidation.analyser.portfolio;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/** Figures of a system that several stages work out alike, over the columns of {@link PlacedDeployment}. */
public final class SystemColumns {

    private SystemColumns() {}

    /** Key of the body that runs a system, its organisation mostly. */
    public static Column runner() {
        Column runBy = col("deployment.runBy");
        return when(runBy.equalTo(""), col("deployment.organisationId")).otherwise(runBy);
    }

    /**
     * Hosting and support of a system in pence a year; null where its organisation states neither apart, or
     * another body runs it.
     */
    public static Column runPence() {
        Column support = col("deployment.cost.parts.supportPence");
        Column hosting = col("deployment.cost.parts.hostingPence");
        return when(
                col("deployment.runBy").equalTo("").and(support.isNotNull().or(hosting.isNotNull())),
                coalesce(support, lit(0L)).plus(coalesce(hosting, lit(0L))));
    }
}
