package org.consolidation.analyser.match;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.replace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.normalise.Deployment;
import org.consolidation.analyser.spark.Beside;
import org.consolidation.analyser.spark.Datasets;

/**
 * Learns other names from the records themselves: what they say ("formerly", "now", "aka"), initials beside
 * the words they stand for, one specific name under two makers. Records are counted in columns; what
 * reaches the driver are claims, the most supported ones up to a cap.
 */
final class Mining {

    /** Claims of one kind that are judged; beyond it those with fewest organisations are left out. */
    private static final int MOST_CLAIMS = 5_000;

    private Mining() {}

    /**
     * Proposals, the strongest first, with those above the bar marked as used.
     *
     * @param systems the same narrowed to their names
     * @param profiles of the deployments
     * @param generic names that say nothing
     * @param knowledge what the reference tables say
     */
    static List<MinedAlias> mine(
            Dataset<Deployment> deployments,
            Dataset<Row> systems,
            Dataset<Profile> profiles,
            GenericNames generic,
            Knowledge knowledge,
            MatchSettings settings) {
        Dataset<Row> names = names(profiles);
        Beside.Both<List<AliasClaim>, List<AliasClaim>> found =
                Beside.run(() -> said(deployments, systems, names, generic), () -> ofNames(names, generic));
        List<AliasClaim> claims = new ArrayList<>(found.here());
        claims.addAll(found.beside());
        return new AliasJudge(knowledge, (int) Math.round(1000 * settings.minedAliasBits())).judge(claims);
    }

    private static List<AliasClaim> ofNames(Dataset<Row> names, GenericNames generic) {
        List<AliasClaim> claims = new ArrayList<>(MiningNames.initials(names, generic, MOST_CLAIMS));
        claims.addAll(MiningNames.twoMakers(names, generic, MOST_CLAIMS));
        return claims;
    }

    /** One row per core and maker, over all versions, of names that say which product they mean. */
    private static Dataset<Row> names(Dataset<Profile> profiles) {
        return profiles.filter(col("generic").equalTo(false).and(col("inHouse").equalTo(false)))
                .groupBy("core", "vendor")
                .agg(
                        max("organisations").as("organisations"),
                        array_sort(array_distinct(flatten(collect_list(
                                        expr("transform(capabilities, c -> substring_index(c, ':', 1))")))))
                                .as("capabilities"))
                .withColumn("key", squashed(col("core")));
    }

    private static List<AliasClaim> said(
            Dataset<Deployment> deployments, Dataset<Row> systems, Dataset<Row> names, GenericNames generic) {
        Dataset<Saying> sayings = Datasets.keep(sayings(deployments, generic));
        List<Row> claims = sayings.groupBy("kind", "rule", "key", "newer", "core", "vendor")
                .agg(
                        countDistinct("organisation").as("organisations"),
                        min("phrase").as("phrase"),
                        min("name").as("name"),
                        min("capability").as("capability"))
                .filter(col("rule")
                        .notEqual(MiningRule.ONE_ROW.name())
                        .or(col("organisations").geq(2)))
                .orderBy(desc("organisations"), col("key"), col("core"), col("vendor"), col("rule"), col("newer"))
                .limit(MOST_CLAIMS)
                .collectAsList();
        if (claims.isEmpty()) return List.of();
        Object[] keys = claims.stream()
                .filter(claim -> claim.getAs("kind").equals(MinedAlias.PRODUCT))
                .map(claim -> claim.<String>getAs("key"))
                .distinct()
                .sorted()
                .toArray();
        Map<String, List<AliasClaim.Place>> places = new HashMap<>();
        for (Row name : names.filter(col("key").isin(keys))
                .orderBy(desc("organisations"), col("core"), col("vendor"))
                .limit(4 * MOST_CLAIMS)
                .collectAsList()) {
            places.computeIfAbsent(name.getAs("key"), k -> new ArrayList<>(2)).add(place(name));
        }
        Map<String, Long> both = both(systems, sayings, keys);
        List<AliasClaim> read = new ArrayList<>(claims.size());
        for (Row claim : claims) {
            String key = claim.getAs("key");
            boolean product = claim.getAs("kind").equals(MinedAlias.PRODUCT);
            read.add(new AliasClaim(
                    claim.getAs("kind"),
                    MiningRule.valueOf(claim.getAs("rule")),
                    claim.getAs("name"),
                    claim.getAs("newer"),
                    claim.getAs("core"),
                    claim.getAs("vendor"),
                    claim.getAs("capability"),
                    claim.getAs("phrase"),
                    claim.getAs("organisations"),
                    product ? both.getOrDefault(key + "/" + claim.getAs("core"), 0L) : 0,
                    product ? places.getOrDefault(key, List.of()) : List.of(),
                    0));
        }
        return read;
    }

    private static Dataset<Saying> sayings(Dataset<Deployment> deployments, GenericNames generic) {
        Column raw = col("name.raw");
        Column otherwise =
                col("systemName").notEqual(raw).and(length(col("systemName")).leq(40));
        Column speaks = otherwise
                .or(anyOf(raw, AliasPhrases.CUES_OF_CELLS))
                .or(anyOf(raw, AliasPhrases.CUES))
                .or(anyOf(col("supplierRaw"), AliasPhrases.CUES_OF_CELLS))
                .or(anyOf(col("supplierRaw"), AliasPhrases.CUES))
                .or(anyOf(col("description"), AliasPhrases.CUES));
        Dataset<AliasTexts> texts = Datasets.as(
                deployments
                        .filter(col("name.inHouse").equalTo(false).and(speaks))
                        .select(
                                col("organisationId").as("organisation"),
                                raw.as("raw"),
                                col("name.core").as("core"),
                                col("name.vendor").as("vendor"),
                                col("systemName"),
                                col("description"),
                                col("supplierRaw"),
                                col("proposal.comparedAs").as("capability")),
                AliasTexts.class);
        return Datasets.flatMap(texts, record -> Sayings.of(record, generic).iterator(), Saying.class);
    }

    /** Organisations that say it and have the other name as a system of its own, by key and core. */
    private static Map<String, Long> both(Dataset<Row> systems, Dataset<Saying> sayings, Object[] keys) {
        Dataset<Row> listed = systems.select(
                        squashed(col("name.core")).as("key"),
                        col("organisationId").as("organisation"))
                .filter(col("key").isin(keys))
                .distinct();
        Map<String, Long> both = new HashMap<>();
        for (Row row : sayings.filter(col("kind").equalTo(MinedAlias.PRODUCT))
                .select("key", "core", "organisation")
                .distinct()
                .join(listed, new String[] {"key", "organisation"}, "left_semi")
                .groupBy("key", "core")
                .count()
                .orderBy(desc("count"), col("key"), col("core"))
                .limit(MOST_CLAIMS)
                .collectAsList()) {
            both.put(row.getAs("key") + "/" + row.getAs("core"), row.getAs("count"));
        }
        return both;
    }

    static AliasClaim.Place place(Row name) {
        return new AliasClaim.Place(
                name.getAs("core"),
                name.getAs("vendor"),
                name.getAs("organisations"),
                name.getList(name.fieldIndex("capabilities")));
    }

    private static Column squashed(Column core) {
        return replace(core, lit(" "), lit(""));
    }

    private static Column anyOf(Column text, List<String> pieces) {
        Column any = lit(false);
        for (String piece : pieces) any = any.or(text.contains(piece));
        return any;
    }
}
