package org.consolidation.analyser.normalise;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * A contract that stands in two notices: published by two services, or again when it was changed. Two systems are
 * one contract where one organisation has them from titles that are equal, of one supplier, with one start, and
 * either under one reference or with one end and value. Of these the one that ends last counts, of equals the
 * first by file and row; the others are repeated. Only systems that a title alone names are looked at, and of them
 * those without a status, so that a list of systems is never read so.
 */
final class RepeatedNotices {

    /** The one that counts first; one order for both keys, so that of any that are linked one always counts. */
    private static final Column[] FIRST = {
        col("contract.end").desc_nulls_last(),
        col("sourceFile").asc(),
        col("sourceSheet").asc(),
        col("sourceRow").asc(),
        col("part").asc()
    };

    private RepeatedNotices() {}

    /** All systems, those of repeated notices with that status. */
    static Dataset<Row> repeated(Dataset<Row> systems) {
        Dataset<Row> marked = marked(systems.where(asked()))
                .withColumn(
                        "status",
                        when(col("repeated"), lit(Status.REPEATED.name())).otherwise(col("status")))
                .drop("repeated");
        return systems.where(not(asked())).unionByName(marked);
    }

    /** One note for each that does not count. */
    static Dataset<Row> issues(Dataset<Row> systems) {
        return marked(systems.where(asked()))
                .where(col("repeated"))
                .select(
                        lit("NOTE").as("severity"),
                        lit("contract.repeated").as("rule"),
                        col("sourceFile").as("file"),
                        col("sourceSheet").as("sheet"),
                        col("sourceRow").as("row"),
                        lit("").as("column"),
                        col("systemName").as("value"),
                        lit("The same contract is published in another notice.").as("message"),
                        lit("It is counted once, by the notice that ends last; the system of this one is not counted"
                                        + " as in use. Strike out the notice that no longer holds.")
                                .as("action"));
    }

    private static Column asked() {
        return coalesce(
                col("name.from")
                        .equalTo(ProductName.TITLE)
                        .and(col("status").equalTo(Status.UNKNOWN.name()))
                        .and(col("organisationId").notEqual(""))
                        .and(col("supplier").notEqual(""))
                        .and(col("contract.startRaw").notEqual("")),
                lit(false));
    }

    private static Dataset<Row> marked(Dataset<Row> systems) {
        Column same = concat_ws(
                "\u0000",
                col("organisationId"),
                lower(trim(col("systemName"))),
                col("part"),
                col("supplier"),
                asRead("contract.start", "contract.startRaw"));
        Column own = concat_ws("\u0000", lit(""), col("sourceFile"), col("sourceSheet"), col("sourceRow"), col("part"));
        Column byReference = when(
                        col("contract.ref").notEqual(""), concat_ws("\u0000", same, lit("ref"), col("contract.ref")))
                .otherwise(own);
        Column byValue = when(
                        col("contract.endRaw").notEqual("").and(col("cost.raw").notEqual("")),
                        concat_ws(
                                "\u0000",
                                same,
                                lit("value"),
                                asRead("contract.end", "contract.endRaw"),
                                asRead("cost.centralPence", "cost.raw")))
                .otherwise(own);
        return systems.withColumn("repeated", later(byReference).or(later(byValue)));
    }

    /** What was read, whatever its style; as published where it could not be read. */
    private static Column asRead(String read, String published) {
        return coalesce(col(read).cast("string"), col(published));
    }

    private static Column later(Column key) {
        WindowSpec equals = Window.partitionBy(key).orderBy(FIRST);
        return row_number().over(equals).gt(1);
    }
}
