package org.consolidation.analyser.spark;

import java.util.List;
import java.util.Objects;
import org.apache.spark.PartitionEvaluator;
import org.apache.spark.PartitionEvaluatorFactory;
import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.AttributeSet;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.SafeProjection$;
import org.apache.spark.sql.catalyst.plans.logical.DeserializeToObject;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.physical.Partitioning;
import org.apache.spark.sql.execution.SparkPlan;
import org.apache.spark.sql.execution.SparkStrategy;
import scala.collection.immutable.IndexedSeq;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag$;

/**
 * Makes records of rows without compiling a class for it. Spark compiles one for each type of record, even
 * where {@code spark.sql.codegen.factoryMode} tells it not to; for some hundred rows that takes longer than
 * making the records, and it loads the compiler first, half a second of work.
 */
public final class Reading extends SparkPlan {

    private final Expression maker;
    private final Attribute made;
    private final SparkPlan rows;

    /** Public, because Spark copies a plan by the constructors of its steps. */
    public Reading(Expression maker, Attribute made, SparkPlan rows) {
        this.maker = maker;
        this.made = made;
        this.rows = rows;
    }

    /** Has the queries of a session make records so, if it is not to compile anything. */
    static void install(SparkSession spark) {
        if (spark.conf().get("spark.sql.codegen.factoryMode").equals("NO_CODEGEN")) {
            ((org.apache.spark.sql.classic.SparkSession) spark)
                    .experimental()
                    .extraStrategies_$eq(seq(List.of(new Strategy())));
        }
    }

    @Override
    public RDD<InternalRow> doExecute() {
        return rows.execute()
                .mapPartitionsWithEvaluator(
                        new Making(maker, rows.output()), ClassTag$.MODULE$.apply(InternalRow.class));
    }

    @Override
    public Seq<Attribute> output() {
        return seq(List.of(made));
    }

    @Override
    public AttributeSet producedAttributes() {
        return outputSet();
    }

    @Override
    public Partitioning outputPartitioning() {
        return rows.outputPartitioning();
    }

    @Override
    public Seq<SparkPlan> children() {
        return seq(List.of(rows));
    }

    @Override
    public Reading withNewChildrenInternal(IndexedSeq<SparkPlan> children) {
        return new Reading(maker, made, children.head());
    }

    @Override
    public int productArity() {
        return 3;
    }

    @Override
    public Object productElement(int at) {
        return switch (at) {
            case 0 -> maker;
            case 1 -> made;
            case 2 -> rows;
            default -> throw new IndexOutOfBoundsException(at);
        };
    }

    @Override
    public boolean canEqual(Object other) {
        return other instanceof Reading;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reading reading
                && maker.equals(reading.maker)
                && made.equals(reading.made)
                && rows.equals(reading.rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(maker, made, rows);
    }

    /** Puts this in the place of Spark's own step. */
    private static final class Strategy extends SparkStrategy {
        @Override
        public Seq<SparkPlan> apply(LogicalPlan plan) {
            return plan instanceof DeserializeToObject step
                    ? seq(List.of(new Reading(step.deserializer(), step.outputObjAttr(), planLater(step.child()))))
                    : seq(List.of());
        }
    }

    private record Making(Expression maker, Seq<Attribute> columns)
            implements PartitionEvaluatorFactory<InternalRow, InternalRow> {
        @Override
        public PartitionEvaluator<InternalRow, InternalRow> createEvaluator() {
            return (partition, rows) -> {
                var projection = SafeProjection$.MODULE$.create(seq(List.of(maker)), columns);
                projection.initialize(partition);
                return rows.apply(0).map(projection);
            };
        }
    }

    private static <T> Seq<T> seq(List<T> some) {
        return CollectionConverters.asScala(some).toList();
    }
}
