package org.consolidation.analyser.review;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.change.RunFolder;
import org.consolidation.analyser.cluster.ProductAssignment;
import org.consolidation.analyser.match.Evidence;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.text.Fold;

/**
 * Explains from a finished run why two things are one product or are not. What reaches the driver is of two
 * products: their profiles and the pairs between these, as many as a part of clustering may have.
 */
public final class Explaining {

    private Explaining() {}

    /**
     * The explanation as plain text.
     *
     * @param a id of a system, profile or product, or a name
     * @param b the same
     * @throws org.consolidation.analyser.issue.UserError if one is unknown or ambiguous
     */
    public static String explain(SparkSession spark, RunFolder run, String a, String b) {
        TableSource source = new TableSource(spark, run);
        Subjects.Found left = Subjects.find(spark, run, source, a);
        Subjects.Found right = Subjects.find(spark, run, source, b);
        List<String> notes = new ArrayList<>();
        for (Subjects.Found found : List.of(left, right)) if (!found.note().isEmpty()) notes.add(found.note());
        if (left.profile().equals(right.profile())) {
            return ExplanationText.one(left.profile(), notes);
        }
        return ExplanationText.of(gather(spark, run, source, left.profile(), right.profile()), notes);
    }

    private static Explanation gather(
            SparkSession spark, RunFolder run, TableSource source, ProductAssignment left, ProductAssignment right) {
        Set<String> products = new HashSet<>(List.of(left.productId(), right.productId()));
        Map<String, ProductAssignment> profiles = new TreeMap<>();
        Datasets.filter(source.profiles(), p -> products.contains(p.productId()))
                .collectAsList()
                .forEach(p -> profiles.put(p.profileId(), p));
        Map<String, ReviewProduct> product = new TreeMap<>();
        Datasets.filter(source.products(), p -> products.contains(p.productId()))
                .collectAsList()
                .forEach(p -> product.put(p.productId(), p));
        Set<String> ids = new HashSet<>(profiles.keySet());
        List<ReviewPair> pairs = Datasets.filter(source.pairs(), p -> ids.contains(p.left()) && ids.contains(p.right()))
                .collectAsList();
        ReviewPair direct =
                pairs.stream().filter(p -> joins(p, left, right)).findFirst().orElse(null);
        int bar = run.barMillibits();
        List<ReviewPair> links = pairs.stream()
                .filter(p -> p.millibits() >= bar || p.decision().equals("must-link"))
                .toList();
        boolean same = left.productId().equals(right.productId());
        List<ReviewPair> path = same ? StrongestPath.between(left.profileId(), right.profileId(), links) : List.of();
        Set<String> wanted = new TreeSet<>();
        for (ReviewPair link : path) wanted.add(link.left() + link.right());
        if (direct != null) wanted.add(direct.left() + direct.right());
        Map<String, List<Evidence>> evidence = wanted.isEmpty() ? Map.of() : source.evidence(wanted);
        return new Explanation(
                left,
                right,
                product.get(left.productId()),
                product.get(right.productId()),
                bar,
                run.floorMillibits(),
                direct,
                direct == null ? List.of() : evidence.get(direct.left() + direct.right()),
                steps(left, path, profiles, evidence),
                decisions(spark, run, profiles),
                run.weights());
    }

    private static boolean joins(ReviewPair pair, ProductAssignment left, ProductAssignment right) {
        Set<String> ends = Set.of(pair.left(), pair.right());
        return ends.contains(left.profileId()) && ends.contains(right.profileId());
    }

    /** The chain as it is walked. */
    private static List<Explanation.Step> steps(
            ProductAssignment from,
            List<ReviewPair> path,
            Map<String, ProductAssignment> profiles,
            Map<String, List<Evidence>> evidence) {
        List<Explanation.Step> steps = new ArrayList<>();
        ProductAssignment at = from;
        for (ReviewPair link : path) {
            ProductAssignment next = profiles.get(link.left().equals(at.profileId()) ? link.right() : link.left());
            steps.add(new Explanation.Step(link, at, next, evidence.get(link.left() + link.right())));
            at = next;
        }
        return steps;
    }

    /** Applied decisions that speak of a profile of either product; the table is as long as people made it. */
    private static List<String> decisions(SparkSession spark, RunFolder run, Map<String, ProductAssignment> profiles) {
        Set<String> names = new HashSet<>();
        for (ProductAssignment profile : profiles.values()) names.add(Fold.squash(profile.name()));
        List<String> said = new ArrayList<>();
        for (Row row : run.table(spark, "decisions_applied")
                .filter(col("state").equalTo("applied"))
                .select(
                        cell("kind"),
                        cell("left"),
                        cell("right"),
                        cell("left_name"),
                        cell("right_name"),
                        cell("value"),
                        cell("author"),
                        cell("date"),
                        cell("reason"),
                        cell("source_file"),
                        cell("source_row"))
                .collectAsList()) {
            boolean concerns = profiles.containsKey(row.getString(1))
                    || profiles.containsKey(row.getString(2))
                    || names.contains(Fold.squash(row.getString(3)))
                    || names.contains(Fold.squash(row.getString(4)));
            if (concerns) said.add(sentence(row));
        }
        return said;
    }

    private static org.apache.spark.sql.Column cell(String column) {
        return coalesce(col(column), lit("")).as(column);
    }

    private static String sentence(Row row) {
        String left = row.getString(3).isEmpty() ? row.getString(1) : row.getString(3);
        String right = row.getString(4).isEmpty() ? row.getString(2) : row.getString(4);
        String object = right.isEmpty() ? row.getString(5) : right;
        String reason = row.getString(8).isEmpty() ? "" : ": " + row.getString(8);
        return row.getString(0) + " " + left + " – " + object + ", " + row.getString(6) + " " + row.getString(7)
                + reason + " (" + row.getString(9) + ", row " + row.getString(10) + ")";
    }
}
