package org.consolidation.analyser.spark;

import java.util.Iterator;
import org.apache.spark.PartitionEvaluator;
import org.apache.spark.PartitionEvaluatorFactory;
import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag$;

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
        RDD<InternalRow> computed = planned.queryExecution().toRdd();
        // Steps as objects and not as functions, whose bytecode Spark would read through each time.
        RDD<RowPack> kept = computed.mapPartitionsWithEvaluator(
                        new Packing(schema), ClassTag$.MODULE$.apply(RowPack.class))
                .persist(StorageLevel.MEMORY_AND_DISK());
        // Every task of a later stage carries the chain of steps behind its rows. On one machine nobody
        // can lose the rows without losing the run, so the chain may end here.
        if (rows.sparkSession().sparkContext().isLocal()) kept.localCheckpoint();
        RDD<InternalRow> read = kept.mapPartitionsWithEvaluator(
                new Unpacking(schema.size()), ClassTag$.MODULE$.apply(InternalRow.class));
        org.apache.spark.sql.classic.SparkSession spark =
                (org.apache.spark.sql.classic.SparkSession) rows.sparkSession();
        return typed(spark.internalCreateDataFrame(read, schema, false), planned.encoder());
    }

    /**
     * The rows of a query read as another type. As {@code rows.as(type)}, which has the query analysed once
     * more to see whether the type fits: who reads the rows will be told as well.
     */
    static <T> Dataset<T> typed(Dataset<?> rows, Encoder<T> type) {
        return new org.apache.spark.sql.classic.Dataset<>(
                ((org.apache.spark.sql.classic.Dataset<?>) rows).queryExecution(), type);
    }

    /** Computes kept rows now. */
    static void fill(Dataset<?> kept) {
        ((org.apache.spark.sql.classic.Dataset<?>) kept)
                .queryExecution()
                .toRdd()
                .count();
    }

    private record Packing(StructType schema) implements PartitionEvaluatorFactory<InternalRow, RowPack> {
        @Override
        public PartitionEvaluator<InternalRow, RowPack> createEvaluator() {
            return (partition, rows) -> spark(RowPack.pack(java(rows.apply(0)), schema));
        }
    }

    private record Unpacking(int fields) implements PartitionEvaluatorFactory<RowPack, InternalRow> {
        @Override
        public PartitionEvaluator<RowPack, InternalRow> createEvaluator() {
            return (partition, packs) -> spark(RowPack.rows(java(packs.apply(0)), fields));
        }
    }

    private static <T> Iterator<T> java(scala.collection.Iterator<T> some) {
        return CollectionConverters.asJava(some);
    }

    private static <T> scala.collection.Iterator<T> spark(Iterator<T> some) {
        return CollectionConverters.asScala(some);
    }
}
