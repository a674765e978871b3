package org.consolidation.analyser.change;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_union;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.decision.Lookup;
import org.consolidation.analyser.decision.ProfileName;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.spark.RecordEncoder;
import org.consolidation.analyser.text.Fold;

/**
 * Compares two finished runs by their tables: products as {@link Following} does, opportunities by their ids,
 * which are hashes of kind and subject, and, where an id is in one run only, by the systems that it shares
 * with others of its kind. Only counts and the first of the changes reach the driver.
 */
public final class ComparingRuns {

    private static final java.util.Comparator<OpportunityChange> BY_PLACE = java.util.Comparator.comparingLong(
                    OpportunityChange::place)
            .thenComparing(OpportunityChange::opportunityId);

    private ComparingRuns() {}

    /** One thing known of an opportunity; one of the last three is there, the others null. */
    public record Clue(String id, Told before, Told after, OpportunityFlow flow) {}

    /**
     * Compares.
     *
     * @param most changed opportunities that are handed on as the first
     */
    public static RunComparison compare(SparkSession spark, RunFolder before, RunFolder after, int most) {
        Ingredients was = Ingredients.of(before, Following.bearing(EarlierTables.decisions(before)));
        Ingredients is = Ingredients.of(after, Following.bearing(EarlierTables.decisions(after)));
        Difference difference = Difference.of(was, is, mentioned(spark, after, Difference.changed(was, is)));
        Dataset<Flow> flows = Comparing.flows(
                EarlierTables.assigned(spark, before, difference.sameBefore()),
                EarlierTables.assigned(spark, after, difference.sameAfter()),
                difference);
        KeptIds ids = Comparing.keptIds(flows, before.hash());
        Dataset<Change> lines = Comparing.changes(flows, ids, difference);
        Map<String, String> own = new TreeMap<>();
        ids.ids().forEach((id, kept) -> own.put(kept, id));
        Map<String, List<String>> byProduct =
                new TreeMap<>(difference.decisions().isEmpty() ? Map.of() : byProduct(lines, own));
        Difference functions = functions(spark, before, after);
        functions(spark, before, after, functions)
                .forEach((id, said) -> byProduct.merge(id, said, ComparingRuns::both));
        Between between = Between.of(before, after, difference, functions.decisions(), byProduct);
        Dataset<OpportunityChange> opportunities = opportunities(spark, before, after, difference, between);
        return new RunComparison(
                before.hash(),
                after.hash(),
                own.isEmpty() ? lines : Datasets.keep(Datasets.map(lines, line -> under(line, own), Change.class)),
                Comparing.counts(lines),
                opportunities,
                counts(opportunities),
                first(opportunities, most),
                Totals.of(before, after),
                between);
    }

    /** What only one of the runs was told of the functions of products. */
    private static Difference functions(SparkSession spark, RunFolder before, RunFolder after) {
        Ingredients was = Ingredients.of(before, Following.functions(EarlierTables.decisions(before)));
        Ingredients is = Ingredients.of(after, Following.functions(EarlierTables.decisions(after)));
        return Difference.of(was, is, mentioned(spark, after, Difference.changed(was, is)));
    }

    /** The same by the products, under the ids of either run; no more than the decisions mention. */
    private static Map<String, List<String>> functions(
            SparkSession spark, RunFolder before, RunFolder after, Difference functions) {
        Map<String, List<String>> sentences = new TreeMap<>();
        Object[] profiles = functions.profiles().toArray();
        if (profiles.length == 0) return sentences;
        for (RunFolder run : List.of(before, after)) {
            run.table(spark, "profiles")
                    .where(col("profile_id").isin(profiles))
                    .select("profile_id", "product_id")
                    .collectAsList()
                    .forEach(row -> sentences.merge(
                            row.getString(1),
                            functions.decisions().stream()
                                    .filter(decision -> decision.profiles().contains(row.getString(0)))
                                    .map(Difference.Verdict::sentence)
                                    .toList(),
                            ComparingRuns::both));
        }
        return sentences;
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().sorted().toList();
    }

    /** Profiles of the later run that changed decisions mention. */
    private static List<ProfileName> mentioned(
            SparkSession spark, RunFolder run, org.consolidation.analyser.decision.Decisions decisions) {
        Lookup.Mentioned mentioned = Lookup.mentioned(decisions);
        if (mentioned.ids().isEmpty() && mentioned.names().isEmpty()) return List.of();
        Dataset<ProfileName> names = Datasets.map(
                run.table(spark, "profiles"),
                row -> new ProfileName(
                        row.getAs("profile_id"),
                        Fold.fold(text(row, "name")),
                        text(row, "name"),
                        Fold.fold(text(row, "vendor")),
                        text(row, "organisation_id")),
                ProfileName.class);
        return Datasets.filter(names, mentioned::holds).collectAsList();
    }

    private static String text(Row row, String column) {
        String text = row.getAs(column);
        return text == null ? "" : text;
    }

    /** New and gone decisions by the products that they changed, under the ids of either run; as few as they touch. */
    private static Map<String, List<String>> byProduct(Dataset<Change> lines, Map<String, String> own) {
        Map<String, Set<String>> decided = new TreeMap<>();
        lines.where(array_contains(col("causes"), Cause.DECISION.name()))
                .select("productId", "previousId", "decisions")
                .collectAsList()
                .forEach(row -> {
                    for (int id = 0; id < 2; id++) {
                        decided.computeIfAbsent(row.getString(id), none -> new TreeSet<>())
                                .addAll(row.getList(2));
                    }
                });
        own.forEach((kept, id) -> {
            if (decided.containsKey(kept)) {
                decided.computeIfAbsent(id, none -> new TreeSet<>()).addAll(decided.get(kept));
            }
        });
        decided.remove("");
        Map<String, List<String>> sentences = new TreeMap<>();
        decided.forEach((id, said) -> sentences.put(id, List.copyOf(said)));
        return sentences;
    }

    private static Change under(Change line, Map<String, String> own) {
        return own.containsKey(line.productId()) ? line.withProduct(own.get(line.productId())) : line;
    }

    private static Dataset<OpportunityChange> opportunities(
            SparkSession spark, RunFolder before, RunFolder after, Difference difference, Between between) {
        Dataset<Row> was = told(spark, before);
        Dataset<Row> is = told(spark, after);
        Dataset<Row> flows = flows(
                members(spark, before, was, difference.sameBefore().keySet()),
                members(spark, after, is, difference.sameAfter().keySet()),
                between.byProduct().keySet());
        Dataset<Row> clues = clues(
                        was.select(col("opportunityId").as("id"), struct("*").as("before")), "before")
                .union(clues(
                        is.select(col("opportunityId").as("id"), struct("*").as("after")), "after"))
                .union(clues(
                        flows.select(
                                explode(array_distinct(array(col("before"), col("after"))))
                                        .as("id"),
                                struct("*").as("flow")),
                        "flow"));
        Dataset<Clue> all = Datasets.as(clues.where(col("id").notEqual("")), Clue.class);
        Broadcast<Between> sent = Datasets.share(spark, between);
        FlatMapGroupsFunction<String, Clue, OpportunityChange> change = (id, some) -> change(id, some, sent.value());
        return Datasets.keep(all.groupBy("id")
                .as(Encoders.STRING(), all.encoder())
                .flatMapGroups(change, RecordEncoder.of(OpportunityChange.class)));
    }

    private static Iterator<OpportunityChange> change(String id, Iterator<Clue> clues, Between between) {
        Told before = null;
        Told after = null;
        List<OpportunityFlow> flows = new ArrayList<>();
        while (clues.hasNext()) {
            Clue clue = clues.next();
            if (clue.before() != null) before = clue.before();
            if (clue.after() != null) after = clue.after();
            if (clue.flow() != null) flows.add(clue.flow());
        }
        Optional<OpportunityChange> changed = OpportunityRule.change(id, before, after, flows, between);
        return changed.stream().iterator();
    }

    /** Rows of one kind of clue with the other kinds null. */
    private static Dataset<Row> clues(Dataset<Row> rows, String known) {
        String told = "struct<opportunityId:string,kind:string,title:string,rank:bigint,systems:bigint,"
                + "products:bigint,savingPence:bigint,netPence:bigint,parameters:array<string>>";
        String flow = "struct<before:string,after:string,systems:bigint,inChangedLists:bigint,"
                + "organisations:array<string>,decided:array<string>>";
        return rows.select(
                col("id"), part(known, "before", told), part(known, "after", told), part(known, "flow", flow));
    }

    private static Column part(String known, String part, String type) {
        return (known.equals(part) ? col(part) : lit(null)).cast(type).as(part);
    }

    private static Dataset<Row> told(SparkSession spark, RunFolder run) {
        return run.table(spark, "opportunities")
                .select(
                        col("opportunity_id").as("opportunityId"),
                        col("kind"),
                        col("title"),
                        col("rank").cast("long").as("rank"),
                        col("systems").cast("long").as("systems"),
                        col("products").cast("long").as("products"),
                        col("saving_central_pence").cast("long").as("savingPence"),
                        col("net_central_pence").cast("long").as("netPence"),
                        split(coalesce(col("saving_parameters"), lit("")), "; ").as("parameters"));
    }

    /** Systems of each opportunity with its kind, and whether its list has other bytes in the other run. */
    private static Dataset<Row> members(SparkSession spark, RunFolder run, Dataset<Row> told, Set<String> same) {
        Dataset<Row> kinds = told.select(col("opportunityId").as("toldId"), col("kind"));
        return run.table(spark, "opportunity_members")
                .select(
                        col("opportunity_id").as("opportunityId"),
                        col("system_id").as("systemId"),
                        col("organisation"),
                        col("product_id").as("productId"),
                        concat_ws("|", col("annual_cost_central_pence"), coalesce(col("contract_end"), lit("-")))
                                .as("stated"),
                        not(col("source_file").isin(same.toArray())).as("changed"))
                .join(kinds, col("opportunityId").equalTo(col("toldId")))
                .drop("toldId");
    }

    private static Dataset<Row> flows(Dataset<Row> before, Dataset<Row> after, Set<String> decided) {
        Column moved = coalesce(col("b.opportunityId"), lit("")).notEqual(coalesce(col("a.opportunityId"), lit("")));
        Column restated = coalesce(col("a.stated"), lit("")).notEqual(coalesce(col("b.stated"), lit("")));
        Column changed = moved.or(restated)
                .and(coalesce(col("a.changed"), lit(false)).or(coalesce(col("b.changed"), lit(false))));
        Column later = when(col("a.productId").isin(decided.toArray()), col("a.productId"));
        Column earlier = when(col("b.productId").isin(decided.toArray()), col("b.productId"));
        return before.as("b")
                .join(
                        after.as("a"),
                        col("b.kind")
                                .equalTo(col("a.kind"))
                                .and(col("b.systemId").equalTo(col("a.systemId"))),
                        "full")
                .groupBy(
                        coalesce(col("b.opportunityId"), lit("")).as("before"),
                        coalesce(col("a.opportunityId"), lit("")).as("after"))
                .agg(
                        count(lit(1)).as("systems"),
                        count_if(changed).as("inChangedLists"),
                        collect_set(when(changed, coalesce(col("a.organisation"), col("b.organisation"))))
                                .as("organisations"),
                        array_union(collect_set(later), collect_set(earlier)).as("decided"));
    }

    private static List<RunComparison.Count> counts(Dataset<OpportunityChange> changes) {
        return changes
                .javaRDD()
                .mapToPair(c -> new scala.Tuple2<>(
                        c.what() + "|" + c.causes().stream().map(Cause::shown).collect(Collectors.joining(" and ")),
                        1L))
                .reduceByKey(Long::sum, 1)
                .collect()
                .stream()
                .map(count -> new RunComparison.Count(
                        OpportunityChange.What.valueOf(
                                count._1().substring(0, count._1().indexOf('|'))),
                        count._1().substring(count._1().indexOf('|') + 1),
                        count._2()))
                .sorted(java.util.Comparator.comparing(RunComparison.Count::what)
                        .thenComparing(RunComparison.Count::causes))
                .toList();
    }

    private static List<OpportunityChange> first(Dataset<OpportunityChange> changes, int most) {
        return changes
                .javaRDD()
                .mapPartitions(some -> {
                    List<OpportunityChange> own = new ArrayList<>();
                    while (some.hasNext()) {
                        own.add(some.next());
                        if (own.size() < 2 * most) continue;
                        own.sort(BY_PLACE);
                        own.subList(most, own.size()).clear();
                    }
                    return own.iterator();
                })
                .collect()
                .stream()
                .sorted(BY_PLACE)
                .limit(most)
                .toList();
    }
}
