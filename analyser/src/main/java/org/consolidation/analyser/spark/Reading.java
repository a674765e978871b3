package org.consolidation.analyser.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.spark.PartitionEvaluator;
import org.apache.spark.PartitionEvaluatorFactory;
import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.Ascending$;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.AttributeSet;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.SafeProjection$;
import org.apache.spark.sql.catalyst.expressions.SortOrder;
import org.apache.spark.sql.catalyst.expressions.SortOrder$;
import org.apache.spark.sql.catalyst.plans.physical.ClusteredDistribution;
import org.apache.spark.sql.catalyst.plans.physical.Distribution;
import org.apache.spark.sql.catalyst.plans.physical.Partitioning;
import org.apache.spark.sql.execution.SparkPlan;
import org.apache.spark.sql.internal.SQLConf;
import scala.Option;
import scala.collection.immutable.IndexedSeq;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag$;

/**
 * The step of a plan that makes records of rows, without compiling a class for each type of record as Spark's
 * own does.
 */
public final class Reading extends SparkPlan {

    private final Expression maker;
    private final Attribute made;
    private final Seq<Attribute> grouped;
    private final Seq<SortOrder> sorted;
    private final SparkPlan rows;

    /**
     * Public, because Spark copies a plan by the constructors of its steps.
     *
     * @param grouped rows that are equal in these columns shall come one after the other; none for any order
     * @param sorted the order of the rows inside such a group
     */
    public Reading(Expression maker, Attribute made, Seq<Attribute> grouped, Seq<SortOrder> sorted, SparkPlan rows) {
        this.maker = maker;
        this.made = made;
        this.grouped = grouped;
        this.sorted = sorted;
        this.rows = rows;
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
    public Seq<Distribution> requiredChildDistribution() {
        if (grouped.isEmpty()) return super.requiredChildDistribution();
        boolean allKeys = (boolean) SQLConf.get().getConf(SQLConf.REQUIRE_ALL_CLUSTER_KEYS_FOR_DISTRIBUTION());
        return seq(List.of(new ClusteredDistribution(expressions(grouped), allKeys, Option.empty())));
    }

    @Override
    public Seq<Seq<SortOrder>> requiredChildOrdering() {
        List<SortOrder> order = new ArrayList<>();
        for (Attribute column : java(grouped)) {
            order.add(SortOrder$.MODULE$.apply(column, Ascending$.MODULE$, seq(List.of())));
        }
        order.addAll(java(sorted));
        return seq(List.of(seq(order)));
    }

    @Override
    public Seq<SparkPlan> children() {
        return seq(List.of(rows));
    }

    @Override
    public Reading withNewChildrenInternal(IndexedSeq<SparkPlan> children) {
        return new Reading(maker, made, grouped, sorted, children.head());
    }

    @Override
    public int productArity() {
        return 5;
    }

    @Override
    public Object productElement(int at) {
        return switch (at) {
            case 0 -> maker;
            case 1 -> made;
            case 2 -> grouped;
            case 3 -> sorted;
            case 4 -> rows;
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
                && grouped.equals(reading.grouped)
                && sorted.equals(reading.sorted)
                && rows.equals(reading.rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(maker, made, grouped, sorted, rows);
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

    private static <T> Seq<T> seq(List<? extends T> some) {
        return CollectionConverters.<T>asScala(List.copyOf(some)).toList();
    }

    private static <T> List<T> java(Seq<T> some) {
        return CollectionConverters.asJava(some);
    }

    private static Seq<Expression> expressions(Seq<Attribute> columns) {
        return seq(java(columns));
    }
}
