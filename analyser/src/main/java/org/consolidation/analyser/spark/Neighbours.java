package org.consolidation.analyser.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.PartitionEvaluator;
import org.apache.spark.PartitionEvaluatorFactory;
import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.expressions.JoinedRow;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag$;

/**
 * What neighbouring rows have between them. Rows that were one row before they were exploded stand side by side
 * still: Spark does not know it, and would shuffle and sort them to bring them together.
 */
final class Neighbours {

    private Neighbours() {}

    /** See {@link Datasets#gather}. */
    static Dataset<Row> gather(Dataset<Row> rows, String key, String value, String as) {
        StructType schema = rows.schema();
        int at = schema.fieldIndex(value);
        DataType of = schema.apply(at).dataType();
        StructType wider = schema.add(as, new ArrayType(of, false), false);
        RDD<InternalRow> gathered = ((org.apache.spark.sql.classic.Dataset<Row>) rows)
                .queryExecution()
                .toRdd()
                .mapPartitionsWithEvaluator(
                        new Gathering(wider, schema.fieldIndex(key), at), ClassTag$.MODULE$.apply(InternalRow.class));
        return ((org.apache.spark.sql.classic.SparkSession) rows.sparkSession())
                .internalCreateDataFrame(gathered, wider, false);
    }

    private record Gathering(StructType wider, int key, int value)
            implements PartitionEvaluatorFactory<InternalRow, InternalRow> {
        @Override
        public PartitionEvaluator<InternalRow, InternalRow> createEvaluator() {
            return (partition, rows) ->
                    CollectionConverters.asScala(new Runs(CollectionConverters.asJava(rows.apply(0)), this));
        }
    }

    /** One row for each run of them, as it is, for the next step of the plan to write. */
    private static final class Runs implements Iterator<InternalRow> {

        private final Iterator<InternalRow> rows;
        private final Gathering by;
        private final DataType of;
        private final JoinedRow joined = new JoinedRow();
        private InternalRow ahead;

        Runs(Iterator<InternalRow> rows, Gathering by) {
            this.rows = rows;
            this.by = by;
            of = by.wider().apply(by.value()).dataType();
            read();
        }

        private void read() {
            ahead = rows.hasNext() ? rows.next() : null;
        }

        @Override
        public boolean hasNext() {
            return ahead != null;
        }

        @Override
        public InternalRow next() {
            if (ahead == null) throw new NoSuchElementException("no row is left");
            // Spark fills one row again and again.
            InternalRow first = ahead.copy();
            UTF8String key = first.getUTF8String(by.key());
            List<Object> values = new ArrayList<>();
            do {
                if (!ahead.isNullAt(by.value())) values.add(InternalRow.copyValue(ahead.get(by.value(), of)));
                read();
            } while (ahead != null && key.equals(ahead.getUTF8String(by.key())));
            return joined.apply(first, new GenericInternalRow(new Object[] {new GenericArrayData(values.toArray())}));
        }
    }
}
