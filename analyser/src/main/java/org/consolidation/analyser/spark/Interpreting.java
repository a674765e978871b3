package org.consolidation.analyser.spark;

import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.AttributeReference;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;
import org.apache.spark.sql.catalyst.expressions.objects.NewInstance$;
import org.apache.spark.sql.catalyst.plans.logical.Aggregate;
import org.apache.spark.sql.catalyst.plans.logical.DeserializeToObject;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.MapGroups;
import org.apache.spark.sql.catalyst.plans.logical.Sort;
import org.apache.spark.sql.execution.CoalesceExec;
import org.apache.spark.sql.execution.MapPartitionsExec;
import org.apache.spark.sql.execution.SortExec;
import org.apache.spark.sql.execution.SparkPlan;
import org.apache.spark.sql.execution.SparkStrategy;
import org.apache.spark.sql.execution.aggregate.HashAggregateExec;
import org.apache.spark.sql.execution.aggregate.ObjectHashAggregateExec;
import org.apache.spark.sql.internal.SQLConf;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.ObjectType;
import scala.Tuple2;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Plans queries so that none of their steps compiles a class. Told not to compile by {@code
 * spark.sql.codegen.factoryMode}, Spark does so still where it makes records of rows and where it groups
 * rows; for some hundred rows that takes longer than the work, and it loads the compiler first, half a
 * second by itself. Records are made by {@link Reading}, those of groups too, which {@link Groups} tells apart;
 * rows are counted and summed by the step that Spark has for lists, which interprets.
 */
final class Interpreting extends SparkStrategy {

    private static final String MODE = "spark.sql.codegen.factoryMode";
    private static final String NONE = "NO_CODEGEN";

    private final SparkStrategy grouping;

    private Interpreting(SparkStrategy grouping) {
        this.grouping = grouping;
    }

    /** Has the queries of a session planned so, if it is not to compile anything. */
    static void install(SparkSession spark) {
        if (!spark.conf().get(MODE).equals(NONE)) return;
        org.apache.spark.sql.classic.SparkSession session = (org.apache.spark.sql.classic.SparkSession) spark;
        SparkStrategy grouping = session.sessionState().planner().Aggregation();
        session.experimental()
                .extraStrategies_$eq(CollectionConverters.<SparkStrategy>asScala(List.of(new Interpreting(grouping)))
                        .toList());
    }

    @Override
    public Seq<SparkPlan> apply(LogicalPlan plan) {
        // Asked of each plan: the setting may have changed since the session was opened.
        if (!SQLConf.get().getConfString(MODE).equals(NONE)) return seq(List.of());
        if (plan instanceof DeserializeToObject step) {
            return seq(List.of(new Reading(
                    step.deserializer(),
                    step.outputObjAttr(),
                    seq(List.of()),
                    seq(List.of()),
                    planLater(step.child()))));
        }
        if (plan instanceof MapGroups step) return seq(List.of(groups(step)));
        if (plan instanceof Sort step && step.global()) {
            // Sorted in one place: which rows go to which of several is found by an order that Spark compiles.
            SparkPlan together = new CoalesceExec(1, planLater(step.child()));
            return seq(List.of(new SortExec(step.order(), false, together, 0)));
        }
        if (plan instanceof Aggregate) {
            return seq(CollectionConverters.asJava(grouping.apply(plan)).stream()
                    .map(Interpreting::interpreted)
                    .toList());
        }
        return seq(List.of());
    }

    /** Rows read together with their keys, group by group, and the function over them. */
    private SparkPlan groups(MapGroups step) {
        DataType pair = new ObjectType(Tuple2.class);
        Expression keyed = NewInstance$.MODULE$.apply(
                Tuple2.class, seq(List.of(step.keyDeserializer(), step.valueDeserializer())), pair, false);
        Attribute made = new AttributeReference(
                "keyed", pair, false, Metadata.empty(), NamedExpression.newExprId(), seq(List.of()));
        SparkPlan reading =
                new Reading(keyed, made, step.groupingAttributes(), step.dataOrder(), planLater(step.child()));
        return new MapPartitionsExec(new Groups(step.func()), step.outputObjAttr(), reading);
    }

    private static SparkPlan interpreted(SparkPlan plan) {
        SparkPlan same = plan.mapChildren(Interpreting::interpreted);
        return same instanceof HashAggregateExec step
                ? new ObjectHashAggregateExec(
                        step.requiredChildDistributionExpressions(),
                        step.isStreaming(),
                        step.numShufflePartitions(),
                        step.groupingExpressions(),
                        step.aggregateExpressions(),
                        step.aggregateAttributes(),
                        step.initialInputBufferOffset(),
                        step.resultExpressions(),
                        step.child())
                : same;
    }

    private static <T> Seq<T> seq(List<? extends T> some) {
        return CollectionConverters.<T>asScala(List.copyOf(some)).toList();
    }
}
