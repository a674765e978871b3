package org.consolidation.analyser.cluster;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.decision.Constraints;
import org.consolidation.analyser.match.Matched;
import org.consolidation.analyser.match.Profile;
import org.consolidation.analyser.match.ScoredPair;
import org.consolidation.analyser.match.Scorer;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.spark.RecordEncoder;

/** Groups alike profiles into products. */
public final class Clustering {

    private Clustering() {}

    /** Links of one partition on their way to the driver. */
    public record Pack(byte[] links) {}

    /** A profile in its part; -1 for one without a link. */
    public record Member(int part, Profile profile) {}

    /** A scorer, or null where there is none, and what reviewers decided: a broadcast must hold something. */
    private record Weighing(Scorer scorer, Constraints constraints) implements Serializable {}

    /** Without decisions. */
    public static Clustered cluster(Matched matched, ClusterSettings settings) {
        return cluster(matched, Constraints.NONE, settings);
    }

    /**
     * Constrained average link inside each connected component of the pairs above the bar.
     *
     * @param constraints decisions: must-links are one product whatever the evidence, candidates or not;
     *     cannot-links are not
     */
    public static Clustered cluster(Matched matched, Constraints constraints, ClusterSettings settings) {
        SparkSession spark = matched.profiles().sparkSession();
        int bar = matched.model().thresholdMillibits();
        LinkTable table = LinkTable.of(links(matched.pairs(), bar, constraints), settings.maxComponent());
        Broadcast<LinkTable> parts = Datasets.share(spark, table);
        Broadcast<Weighing> scorer = Datasets.share(spark, new Weighing(matched.scorer(), constraints));
        Dataset<Group> groups = Datasets.keep(groups(matched, parts, scorer, bar));
        Dataset<Row> assigned =
                groups.select(explode(col("members")).as("member")).select("member.*");
        Dataset<ProductAssignment> assignments = Datasets.keep(Datasets.as(assigned, ProductAssignment.class));
        // Without a link no product has two profiles, and each profile knows its organisations.
        Dataset<Product> products = table.isEmpty()
                ? Datasets.as(groups.select("product.*"), Product.class)
                : products(
                        groups,
                        Datasets.lookUp(
                                organisations(matched, groups), matched.model().profiles()));
        return new Clustered(assignments, Datasets.keep(products));
    }

    private static List<byte[]> links(Dataset<ScoredPair> pairs, int bar, Constraints constraints) {
        Dataset<Link> links = scored(pairs.filter(col("millibits").geq(bar)));
        Dataset<Pack> packs = Datasets.mapPartitions(
                links,
                rows -> {
                    List<Link> held = new ArrayList<>();
                    rows.forEachRemaining(held::add);
                    return List.of(new Pack(LinkTable.pack(held))).iterator();
                },
                Pack.class);
        List<byte[]> packed = new ArrayList<>();
        for (Pack pack : packs.collectAsList()) packed.add(pack.links());
        packed.add(LinkTable.pack(constraints.chains().stream()
                .map(pair -> new Link(0, pair.left(), pair.right(), Components.DECIDED))
                .toList()));
        return packed;
    }

    /** Pairs without their evidence, of which most of a pair's bytes are; of no part yet. */
    private static Dataset<Link> scored(Dataset<ScoredPair> pairs) {
        return Datasets.as(pairs.select(lit(0).as("part"), col("left"), col("right"), col("millibits")), Link.class);
    }

    private static Dataset<Group> groups(
            Matched matched, Broadcast<LinkTable> parts, Broadcast<Weighing> scorer, int bar) {
        if (parts.value().isEmpty()) {
            return Datasets.map(
                    matched.profiles(),
                    profile -> Grouping.group(
                            List.of(profile), 0, 0, 0, scorer.value().scorer()),
                    Group.class);
        }
        Dataset<Member> members = Datasets.map(
                matched.profiles(),
                profile -> new Member(parts.value().part(profile.profileId()), profile),
                Member.class);
        Dataset<Link> links = Datasets.flatMap(
                scored(matched.pairs()),
                pair -> {
                    int left = parts.value().part(pair.left());
                    boolean inside = left >= 0 && left == parts.value().part(pair.right());
                    return inside
                            ? List.of(new Link(left, pair.left(), pair.right(), pair.millibits()))
                                    .iterator()
                            : Collections.<Link>emptyIterator();
                },
                Link.class);
        Dataset<Group> single = Datasets.map(
                Datasets.filter(members, member -> member.part() < 0),
                member -> Grouping.group(
                        List.of(member.profile()), 0, 0, 0, scorer.value().scorer()),
                Group.class);
        MapFunction<Member, Integer> partOfMember = Member::part;
        MapFunction<Link, Integer> partOfLink = Link::part;
        CoGroupFunction<Integer, Member, Link, Group> group =
                (part, profiles, pairs) -> group(profiles, pairs, bar, scorer.value());
        Dataset<Group> joined = Datasets.filter(members, member -> member.part() >= 0)
                .groupByKey(partOfMember, Encoders.INT())
                .cogroup(links.groupByKey(partOfLink, Encoders.INT()), group, RecordEncoder.of(Group.class));
        return single.union(joined);
    }

    private static Iterator<Group> group(Iterator<Member> members, Iterator<Link> links, int bar, Weighing weighing) {
        List<Profile> profiles = new ArrayList<>();
        members.forEachRemaining(member -> profiles.add(member.profile()));
        List<Link> known = new ArrayList<>();
        links.forEachRemaining(known::add);
        Piece piece = new Piece(profiles, known, bar, weighing.scorer(), bar - 4_000, weighing.constraints());
        return Grouping.groups(piece, bar, weighing.scorer()).iterator();
    }

    /** Organisations of products of several profiles: one may carry two of them and counts once. */
    private static Dataset<Row> organisations(Matched matched, Dataset<Group> groups) {
        Dataset<Row> several = groups.filter(col("product.profiles").gt(1))
                .select(
                        explode(col("members.profileId")).as("profileId"),
                        col("product.productId").as("counted"));
        return matched.systems()
                .select("profileId", "organisationId")
                .join(Datasets.lookUp(several, matched.model().profiles()), "profileId")
                .select("counted", "organisationId")
                .distinct()
                .groupBy("counted")
                .agg(count("organisationId").as("bodies"));
    }

    private static Dataset<Product> products(Dataset<Group> groups, Dataset<Row> organisations) {
        Column bodies = coalesce(col("bodies"), col("organisations")).as("organisations");
        Dataset<Row> flat = groups.select("product.*");
        Column[] columns = new Column[flat.columns().length];
        for (int c = 0; c < columns.length; c++) {
            String name = flat.columns()[c];
            columns[c] = name.equals("organisations") ? bodies : col(name);
        }
        return Datasets.as(
                flat.join(organisations, flat.col("productId").equalTo(organisations.col("counted")), "left")
                        .select(columns),
                Product.class);
    }
}
