package org.consolidation.analyser.spark;

import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * Rows computed once and planned once.
 *
 * <p>{@code Dataset.cache()} keeps the rows, but every later query still carries the whole logical plan
 * that led to them, and Spark analyses, optimises and compares that plan again for each. A run is a
 * long chain of stages, so this planning, all of it on the driver, came to cost more than the work. A
 * kept dataset is a leaf: its rows are cached in the form in which Spark computes, packed (see {@link
 * RowPack}), and whoever uses it starts a new plan. On a cluster it can be computed again when an
 * executor is lost.
 */
final class Keeping {

    private Keeping() {}

    static <T> Dataset<T> keep(Dataset<T> rows) {
        org.apache.spark.sql.classic.Dataset<T> planned = (org.apache.spark.sql.classic.Dataset<T>) rows;
        StructType schema = rows.schema();
        RDD<RowPack> kept = planned.queryExecution()
                .toRdd()
                .toJavaRDD()
                .mapPartitions(some -> RowPack.pack(some, schema))
                .rdd()
                .persist(StorageLevel.MEMORY_AND_DISK());
        // Every task of a later stage carries the chain of steps behind its rows. On one machine nobody
        // can lose the rows without losing the run, so the chain may end here.
        if (rows.sparkSession().sparkContext().isLocal()) kept.localCheckpoint();
        int fields = schema.size();
        RDD<InternalRow> read = kept.toJavaRDD()
                .mapPartitions(packs -> RowPack.rows(packs, fields))
                .rdd();
        org.apache.spark.sql.classic.SparkSession spark =
                (org.apache.spark.sql.classic.SparkSession) rows.sparkSession();
        return spark.internalCreateDataFrame(read, schema, false).as(planned.encoder());
    }

    /** Computes kept rows now. */
    static void fill(Dataset<?> kept) {
        ((org.apache.spark.sql.classic.Dataset<?>) kept)
                .queryExecution()
                .toRdd()
                .count();
    }
}
