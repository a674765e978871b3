package org.consolidation.analyser.resolve;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.cluster.ClusterSettings;
import org.consolidation.analyser.cluster.Clustered;
import org.consolidation.analyser.cluster.Clustering;
import org.consolidation.analyser.match.Entry;
import org.consolidation.analyser.match.MatchField;
import org.consolidation.analyser.match.MatchField.Role;
import org.consolidation.analyser.match.MatchSettings;
import org.consolidation.analyser.match.Matched;
import org.consolidation.analyser.match.Matching;
import org.consolidation.analyser.match.RecordMatch;
import org.consolidation.analyser.match.RecordMatching;
import org.consolidation.analyser.match.Regime;
import org.consolidation.analyser.normalise.Contract;
import org.consolidation.analyser.normalise.Cost;
import org.consolidation.analyser.normalise.Deployment;
import org.consolidation.analyser.normalise.Status;
import org.consolidation.analyser.normalise.SystemReader;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.text.Fold;
import org.consolidation.analyser.text.StableHash;

/** Works out which entries are one thing: by the names and makers of their records. */
public final class Resolving {

    /** Below every weight: all compared pairs are handed on, and those to publish are chosen here. */
    private static final double NO_FLOOR = -1_000_000;

    private static final Contract NO_CONTRACT = new Contract("", "", "", "", null, null, false, null, "", "");

    private Resolving() {}

    /** Resolves entries; each goes to exactly one cluster. */
    public static Resolved resolve(
            SparkSession spark,
            Dataset<Entry> entries,
            List<MatchField> fields,
            Catalogue catalogue,
            MatchSettings match,
            ClusterSettings cluster) {
        Regime regime = Regime.of(entries, fields, catalogue);
        return regime.kind() == Regime.Kind.PRODUCTS
                ? products(spark, entries, fields, catalogue, match, cluster, regime)
                : records(entries, fields, match, cluster, regime);
    }

    /** Any table: by the words of the whole record. */
    private static Resolved records(
            Dataset<Entry> entries,
            List<MatchField> fields,
            MatchSettings match,
            ClusterSettings cluster,
            Regime regime) {
        RecordMatch found = RecordMatching.match(entries, fields, match);
        Clustered clustered = Clustering.cluster(found.matched(), cluster);
        Dataset<Row> placed = Datasets.keep(found.placements()
                .toDF()
                .join(clustered.assignments().select("profileId", "productId"), "profileId")
                .select(
                        col("source"),
                        col("id"),
                        col("profileId"),
                        col("productId").as("clusterId")));
        Dataset<Row> described =
                placed.union(unspoken(Datasets.filter(entries, entry -> !RecordMatching.speaks(entry))));
        return new Resolved(
                Datasets.as(described.select("source", "id", "clusterId"), Assigned.class),
                pairs(placed, found.matched(), match.publicationFloorBits()),
                Datasets.as(described.select("source", "id", "profileId"), Described.class),
                Datasets.as(found.candidates().select("left", "right"), CandidatePair.class),
                found.matched().model(),
                regime,
                found.findings());
    }

    private static Dataset<Row> unspoken(Dataset<Entry> entries) {
        return entries.select(col("source"), col("id"), own().as("profileId"), own().as("clusterId"));
    }

    /** Short names of products and their makers: as inventories of systems. */
    private static Resolved products(
            SparkSession spark,
            Dataset<Entry> entries,
            List<MatchField> fields,
            Catalogue catalogue,
            MatchSettings match,
            ClusterSettings cluster,
            Regime regime) {
        Describing describing = Describing.of(fields);
        Broadcast<Catalogue> shared = Datasets.share(spark, catalogue);
        Dataset<Deployment> deployments = Datasets.keepNow(Datasets.mapPartitions(
                Datasets.filter(entries, entry -> !describing.core(entry).isEmpty()),
                rows -> {
                    SystemReader reader = new SystemReader(shared.value());
                    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false)
                            .map(entry -> describing.deployment(entry, reader))
                            .iterator();
                },
                Deployment.class));
        MatchSettings all = new MatchSettings(
                match.candidates(), match.prior(), match.thresholdBits(), NO_FLOOR, match.maxDriverProfiles());
        Matched matched = Matching.match(deployments, catalogue, all);
        Clustered clustered = Clustering.cluster(matched, cluster);
        Dataset<Row> placed = Datasets.keep(placed(matched, clustered));
        Dataset<Row> nameless = unspoken(
                Datasets.filter(entries, entry -> describing.core(entry).isEmpty()));
        Dataset<Row> described = placed.union(nameless);
        return new Resolved(
                Datasets.as(described.select("source", "id", "clusterId"), Assigned.class),
                pairs(placed, matched, match.publicationFloorBits()),
                Datasets.as(described.select("source", "id", "profileId"), Described.class),
                Datasets.as(matched.pairs().select("left", "right"), CandidatePair.class),
                matched.model(),
                regime,
                null);
    }

    /** An entry without a word to compare is a cluster of its own. */
    private static Column own() {
        return udf(
                        (UDF2<String, String, String>) (source, id) -> StableHash.id("entry", source, id),
                        DataTypes.StringType)
                .apply(col("source"), col("id"));
    }

    /** Source, id, profile and cluster of every entry that has a name. */
    private static Dataset<Row> placed(Matched matched, Clustered clustered) {
        Dataset<Row> assignments = clustered.assignments().select("profileId", "productId");
        return matched.deployments()
                .join(assignments, "profileId")
                .select(
                        col("deployment.organisationId").as("source"),
                        col("deployment.localId").as("id"),
                        col("profileId"),
                        col("productId").as("clusterId"));
    }

    private static Dataset<ResolvedPair> pairs(Dataset<Row> placed, Matched matched, double floorBits) {
        Column record = struct(col("source"), col("id"));
        // The cluster is the same for all entries of a profile.
        Dataset<Row> heads = placed.groupBy("profileId")
                .agg(min(struct(col("source"), col("id"), col("clusterId"))).as("head"));
        int floor = (int) Math.round(1000 * floorBits);
        Dataset<Row> compared = Datasets.filter(matched.pairs(), pair -> pair.millibits() >= floor)
                .join(head(heads, "left"), "left")
                .join(head(heads, "right"), "right")
                .select(
                        col("leftHead"),
                        col("rightHead"),
                        col("millibits"),
                        col("leftHead.clusterId")
                                .equalTo(col("rightHead.clusterId"))
                                .as("joined"),
                        col("evidence"));
        Dataset<Row> alike = placed.join(heads, "profileId")
                .filter(not(record.equalTo(struct(col("head.source"), col("head.id")))))
                .select(
                        col("head").as("leftHead"),
                        struct(col("source"), col("id"), col("clusterId")).as("rightHead"),
                        lit(SAME_MILLIBITS).as("millibits"),
                        lit(true).as("joined"),
                        array(struct(
                                        lit("record").as("field"),
                                        lit("same description").as("level"),
                                        lit(SAME_MILLIBITS).as("millibits"),
                                        lit("all compared words are equal").as("detail")))
                                .as("evidence"));
        Column forward = col("leftHead").lt(col("rightHead"));
        return Datasets.as(
                compared.unionByName(alike)
                        .withColumn("first", when(forward, col("leftHead")).otherwise(col("rightHead")))
                        .withColumn("second", when(forward, col("rightHead")).otherwise(col("leftHead")))
                        .select(
                                col("first.source").as("leftSource"),
                                col("first.id").as("leftId"),
                                col("second.source").as("rightSource"),
                                col("second.id").as("rightId"),
                                col("millibits"),
                                coalesce(col("joined"), lit(false)).as("joined"),
                                col("evidence")),
                ResolvedPair.class);
    }

    /** What equal descriptions weigh: nothing was left to compare, so the figure is stated, not estimated. */
    private static final int SAME_MILLIBITS = 20_000;

    private static Dataset<Row> head(Dataset<Row> heads, String side) {
        return heads.select(col("profileId").as(side), col("head").as(side + "Head"));
    }

    /** Which values of an entry are its name, its maker, its description and its category. */
    private record Describing(List<Integer> names, List<Integer> vendors, List<Integer> texts, List<Integer> categories)
            implements Serializable {

        static Describing of(List<MatchField> fields) {
            List<Integer> names = positions(fields, Role.NAME);
            return new Describing(
                    names.isEmpty() ? positions(fields, Role.TEXT) : names,
                    positions(fields, Role.VENDOR),
                    positions(fields, Role.TEXT),
                    positions(fields, Role.CATEGORY));
        }

        private static List<Integer> positions(List<MatchField> fields, Role role) {
            List<Integer> positions = new ArrayList<>();
            for (int i = 0; i < fields.size(); i++) if (fields.get(i).role() == role) positions.add(i);
            return positions;
        }

        String core(Entry entry) {
            return Fold.fold(joined(entry, names));
        }

        private static String joined(Entry entry, List<Integer> positions) {
            StringBuilder text = new StringBuilder();
            for (int position : positions)
                text.append(entry.values().get(position)).append(' ');
            return text.toString().strip();
        }

        Deployment deployment(Entry entry, SystemReader reader) {
            String shown = joined(entry, names);
            String category = joined(entry, categories);
            SystemReader.Read read = reader.read(shown, joined(entry, vendors), joined(entry, texts), category);
            return new Deployment(
                    StableHash.id("entry", entry.source(), entry.id()),
                    entry.source(),
                    entry.source(),
                    0,
                    entry.source(),
                    "",
                    0,
                    1,
                    shown,
                    entry.id(),
                    "",
                    "",
                    category,
                    read.name(),
                    "",
                    "",
                    false,
                    "",
                    Status.UNKNOWN,
                    null,
                    "",
                    Cost.NONE,
                    NO_CONTRACT,
                    "",
                    "",
                    null,
                    "",
                    "",
                    read.proposal());
        }
    }
}
