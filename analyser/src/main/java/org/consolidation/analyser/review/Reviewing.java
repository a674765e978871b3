package org.consolidation.analyser.review;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.cluster.ProductAssignment;
import org.consolidation.analyser.match.Evidence;
import org.consolidation.analyser.spark.Datasets;

/** Finds the questions worth most. Only so many of the best reach the driver. */
public final class Reviewing {

    /** For each question wanted so many of the best are looked at, to have enough when some are spared. */
    private static final int SPARE = 4;

    private Reviewing() {}

    /** A question about two products before it is weighed. */
    public record Between(ReviewPair best, ReviewProduct left, ReviewProduct right, long pairs) {}

    /** A pair with the products of its ends and how many systems carry these. */
    public record Placed(
            ReviewPair pair, String leftProduct, long leftSystems, String rightProduct, long rightSystems) {}

    /** A link of a product with the systems of its ends. */
    public record ProductLink(ReviewPair pair, long leftSystems, long rightSystems) {}

    /** A product with its links. */
    public record Linked(ReviewProduct product, List<ProductLink> links) {}

    /**
     * The best questions of a run.
     *
     * @param limit most of them
     */
    public static Review review(ReviewSource source, int limit) {
        int bar = source.barMillibits();
        Dataset<ReviewProduct> products = Datasets.keep(source.products());
        long mean = meanPence(products);
        Dataset<Row> near =
                Datasets.keep(Datasets.as(placed(source, bar), Placed.class)).toDF();
        long most = source.profileCount();
        Dataset<Candidate> candidates = Datasets.keep(
                joining(near, products, most, bar, mean).union(splitting(near, products, most, bar, mean)));
        List<Candidate> best = candidates
                .orderBy(col("worthPence").desc(), col("systems").desc(), col("left"), col("right"))
                .limit(limit * SPARE)
                .collectAsList();
        Choosing.Chosen chosen = Choosing.choose(best, limit);
        return new Review(questions(source, products, chosen.chosen(), bar), candidates.count(), chosen.spared());
    }

    private static long meanPence(Dataset<ReviewProduct> products) {
        Row sums = products.agg(
                        coalesce(sum("costPence"), lit(0L)).as("pence"),
                        coalesce(sum("costKnownSystems"), lit(0L)).as("systems"))
                .head();
        long systems = sums.getLong(1);
        return systems == 0 ? 0 : sums.getLong(0) / systems;
    }

    /** Between two products one question: their strongest pair. */
    private static Dataset<Candidate> joining(
            Dataset<Row> near, Dataset<ReviewProduct> products, long most, int bar, long mean) {
        Dataset<Row> placed = near.filter(
                col("pair.decision").equalTo("").and(col("leftProduct").notEqual(col("rightProduct"))));
        Column strongest = struct(col("pair.millibits"), col("pair.left"), col("pair.right"), col("pair.decision"));
        Dataset<Row> between = placed.select(
                        least(col("leftProduct"), col("rightProduct")).as("a"),
                        greatest(col("leftProduct"), col("rightProduct")).as("b"),
                        strongest.as("pair"))
                .groupBy("a", "b")
                .agg(max("pair").as("best"), count(lit(1)).as("pairs"));
        Dataset<Row> sized = between.join(side(products, most, "left"), col("a").equalTo(col("left.productId")))
                .join(side(products, most, "right"), col("b").equalTo(col("right.productId")))
                .select("best", "left", "right", "pairs");
        return Datasets.map(
                Datasets.as(sized, Between.class),
                q -> Candidate.joining(q.best(), q.left(), q.right(), q.pairs(), bar, mean),
                Candidate.class);
    }

    private static Dataset<Row> side(Dataset<ReviewProduct> products, long most, String name) {
        return Datasets.lookUp(products.select(struct(col("*")).as(name)), most);
    }

    /** Pairs not far below the bar or above it, both their products, and the systems of their ends. */
    private static Dataset<Row> placed(ReviewSource source, int bar) {
        Dataset<Row> pairs = source.pairs()
                .filter(col("millibits").geq(bar - Candidate.WINDOW))
                .select(struct(col("*")).as("pair"));
        Dataset<Row> left = source.profiles()
                .select(
                        col("profileId").as("leftKey"),
                        col("productId").as("leftProduct"),
                        col("systems").as("leftSystems"));
        Dataset<Row> right = source.profiles()
                .select(
                        col("profileId").as("rightKey"),
                        col("productId").as("rightProduct"),
                        col("systems").as("rightSystems"));
        long most = source.profileCount();
        return pairs.join(Datasets.lookUp(left, most), col("pair.left").equalTo(col("leftKey")))
                .join(Datasets.lookUp(right, most), col("pair.right").equalTo(col("rightKey")))
                .drop("leftKey", "rightKey");
    }

    /** Products that one weak link holds together; the links of one product are as many as a part allows. */
    private static Dataset<Candidate> splitting(
            Dataset<Row> near, Dataset<ReviewProduct> products, long most, int bar, long mean) {
        Dataset<Row> weak = products.filter(
                        col("bridges").gt(0).and(col("weakestMillibits").leq(bar + Candidate.WINDOW)))
                .select(struct(col("*")).as("product"));
        Dataset<Row> inside = near.filter(
                        col("pair.millibits").geq(bar).and(col("leftProduct").equalTo(col("rightProduct"))))
                .join(Datasets.lookUp(weak, most), col("leftProduct").equalTo(col("product.productId")))
                .select(
                        col("product"),
                        struct(col("pair"), col("leftSystems"), col("rightSystems"))
                                .as("link"))
                .groupBy("product")
                .agg(collect_list("link").as("links"));
        return Datasets.flatMap(
                Datasets.as(inside, Linked.class), linked -> bridges(linked, bar, mean), Candidate.class);
    }

    private static Iterator<Candidate> bridges(Linked linked, int bar, long mean) {
        List<ReviewPair> pairs = new ArrayList<>();
        Map<String, Long> systems = new HashMap<>();
        for (ProductLink link : linked.links()) {
            pairs.add(link.pair());
            systems.put(link.pair().left(), link.leftSystems());
            systems.put(link.pair().right(), link.rightSystems());
        }
        return Bridges.candidates(linked.product(), pairs, systems, bar, mean).iterator();
    }

    private static List<Question> questions(
            ReviewSource source, Dataset<ReviewProduct> ofRun, List<Candidate> chosen, int bar) {
        if (chosen.isEmpty()) return List.of();
        Set<String> profiles = new HashSet<>();
        Set<String> products = new HashSet<>();
        Set<String> pairs = new HashSet<>();
        for (Candidate candidate : chosen) {
            profiles.addAll(List.of(candidate.left(), candidate.right()));
            products.addAll(List.of(candidate.leftProduct(), candidate.rightProduct()));
            pairs.add(candidate.left() + candidate.right());
        }
        Map<String, ProductAssignment> profile = new HashMap<>();
        Datasets.filter(source.profiles(), p -> profiles.contains(p.profileId()))
                .collectAsList()
                .forEach(p -> profile.put(p.profileId(), p));
        Map<String, ReviewProduct> product = new HashMap<>();
        Datasets.filter(ofRun, p -> products.contains(p.productId()))
                .collectAsList()
                .forEach(p -> product.put(p.productId(), p));
        Map<String, List<Evidence>> evidence = source.evidence(pairs);
        List<Question> questions = new ArrayList<>();
        for (Candidate c : chosen) {
            ProductAssignment left = profile.get(c.left());
            ProductAssignment right = profile.get(c.right());
            questions.add(new Question(
                    questions.size() + 1,
                    c,
                    left,
                    right,
                    product.get(left.productId()),
                    product.get(right.productId()),
                    bar,
                    evidence.getOrDefault(c.left() + c.right(), List.of())));
        }
        return List.copyOf(questions);
    }
}
