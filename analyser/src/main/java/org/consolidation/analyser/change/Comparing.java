package org.consolidation.analyser.change;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.spark.RecordEncoder;

/** Compares which systems are which product in two runs. Only products that meet others reach the driver. */
public final class Comparing {

    private Comparing() {}

    /** A flow, once for each product whose history it is part of. */
    public record Part(String productId, Flow flow) {}

    /**
     * How systems went from the products of one run to those of another: a row per pair of products, kept.
     *
     * @param before systems of the earlier run, each key once
     * @param after systems of the later run, each key once
     */
    static Dataset<Flow> flows(Dataset<Assigned> before, Dataset<Assigned> after, Difference difference) {
        Dataset<Row> both = before.toDF("key", "organisation", "file", "profileId", "productId", "product", "vendor")
                .as("b")
                .join(after.toDF().as("a"), col("b.key").equalTo(col("a.key")), "full_outer");
        Column came = col("b.key").isNull();
        Column went = col("a.key").isNull();
        Column redescribed = not(came.or(went)).and(col("a.profileId").notEqual(col("b.profileId")));
        Column other = came.or(went).or(redescribed);
        Column same = when(went, in("b.file", difference.sameBefore().keySet()))
                .otherwise(in("a.file", difference.sameAfter().keySet()));
        Dataset<Row> flows = both.groupBy(
                        text("b.productId").as("before"), text("a.productId").as("after"))
                .agg(
                        coalesce(max("b.product"), lit("")).as("beforeName"),
                        coalesce(max("a.product"), lit("")).as("afterName"),
                        coalesce(max("b.vendor"), lit("")).as("beforeVendor"),
                        coalesce(max("a.vendor"), lit("")).as("afterVendor"),
                        count(lit(1)).as("systems"),
                        count_if(redescribed).as("redescribed"),
                        count_if(other.and(same)).as("inSameLists"),
                        array_sort(collect_set(when(
                                        other.and(not(same)), coalesce(col("a.organisation"), col("b.organisation")))))
                                .as("organisations"),
                        mentioned(difference.profiles()).as("mentioned"));
        return Datasets.keep(Datasets.as(flows, Flow.class));
    }

    /** Profiles that changed decisions mention, of those of the systems; there are few such profiles. */
    private static Column mentioned(Set<String> profiles) {
        if (profiles.isEmpty()) return lit(new String[0]);
        return array_sort(org.apache.spark.sql.functions.array_union(
                collect_set(when(in("a.profileId", profiles), col("a.profileId"))),
                collect_set(when(in("b.profileId", profiles), col("b.profileId")))));
    }

    private static Column in(String column, Set<String> values) {
        return coalesce(col(column), lit("")).isin(values.toArray());
    }

    private static Column text(String column) {
        return coalesce(col(column), lit(""));
    }

    /** Which products go on under the id of an earlier one. */
    static KeptIds keptIds(Dataset<Flow> flows, String run) {
        List<Flow> met = flows.javaRDD()
                .filter(f -> f.stayed() && !f.before().equals(f.after()))
                .collect();
        if (met.isEmpty()) return KeptIds.NONE;
        Set<String> ids = new HashSet<>();
        for (Flow flow : met) {
            ids.add(flow.before());
            ids.add(flow.after());
        }
        List<Flow> all = new ArrayList<>(flows.javaRDD()
                .filter(f -> ids.contains(f.before()) || ids.contains(f.after()))
                .collect());
        return KeptIds.of(all, run);
    }

    /** One line per product that changed, kept. */
    static Dataset<Change> changes(Dataset<Flow> flows, KeptIds ids, Difference difference) {
        JavaSparkContext context =
                JavaSparkContext.fromSparkContext(flows.sparkSession().sparkContext());
        Broadcast<KeptIds> kept = context.broadcast(ids);
        Broadcast<Difference> known = context.broadcast(difference);
        Dataset<Part> parts = Datasets.flatMap(flows, flow -> parts(flow, kept.value()), Part.class);
        FlatMapGroupsFunction<String, Part, Change> change = (id, some) -> {
            List<Flow> own = new ArrayList<>();
            some.forEachRemaining(part -> own.add(part.flow()));
            Optional<Change> changed = ChangeRule.change(id, own, known.value());
            return changed.stream().iterator();
        };
        return Datasets.keep(parts.groupBy("productId")
                .as(Encoders.STRING(), parts.encoder())
                .flatMapGroups(change, RecordEncoder.of(Change.class)));
    }

    private static Iterator<Part> parts(Flow flow, KeptIds ids) {
        Flow ended = flow.after().isEmpty() ? flow : flow.to(ids.of(flow.after()));
        List<Part> parts = new ArrayList<>(2);
        if (!ended.after().isEmpty()) parts.add(new Part(ended.after(), ended));
        if (!ended.before().isEmpty() && !ended.before().equals(ended.after())) {
            parts.add(new Part(ended.before(), ended));
        }
        return parts.iterator();
    }

    /** How many changed in which way for which causes. */
    static List<Changes.Count> counts(Dataset<Change> changes) {
        Map<Changes.Count, Long> counts =
                new TreeMap<>(Comparator.comparing(Changes.Count::kind).thenComparing(Changes.Count::causes));
        changes.javaRDD()
                .mapToPair(c -> new scala.Tuple2<>(new Changes.Count(c.kind(), causes(c), 0), 1L))
                .reduceByKey(Long::sum, 1)
                .collect()
                .forEach(count -> counts.merge(count._1(), count._2(), Long::sum));
        return counts.entrySet().stream()
                .map(e -> new Changes.Count(e.getKey().kind(), e.getKey().causes(), e.getValue()))
                .toList();
    }

    private static String causes(Change change) {
        return change.causes().stream().map(Cause::shown).collect(Collectors.joining(" and "));
    }
}
