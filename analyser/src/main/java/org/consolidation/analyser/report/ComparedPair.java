package org.consolidation.analyser.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.cluster.Clustered;
import org.consolidation.analyser.cluster.ProductAssignment;
import org.consolidation.analyser.decision.Constraints;
import org.consolidation.analyser.match.Evidence;
import org.consolidation.analyser.match.Matched;
import org.consolidation.analyser.match.Profile;
import org.consolidation.analyser.match.ScoredPair;
import org.consolidation.analyser.spark.Datasets;

/**
 * A scored pair with the names of its profiles and the products they went to.
 *
 * @param left profile id, the smaller of the two
 * @param leftName core name as shown
 * @param leftVendor ""
 * @param leftVersion ""
 * @param leftProduct its product
 * @param right profile id
 * @param rightName core name as shown
 * @param rightVendor ""
 * @param rightVersion ""
 * @param rightProduct its product
 * @param millibits prior and all evidence together
 * @param evidence per field, prior first
 * @param decision must-link or cannot-link when a decision settles it; ""
 */
public record ComparedPair(
        String left,
        String leftName,
        String leftVendor,
        String leftVersion,
        String leftProduct,
        String right,
        String rightName,
        String rightVendor,
        String rightVersion,
        String rightProduct,
        int millibits,
        List<Evidence> evidence,
        String decision) {

    /** Whether clustering held the two to be one product. */
    boolean sameProduct() {
        return leftProduct != null && leftProduct.equals(rightProduct);
    }

    /** A pair and what reviewers decided of it. */
    public record Decided(String left, String right, int millibits, List<Evidence> evidence, String decision) {

        static Decided of(ScoredPair pair, Constraints constraints) {
            return new Decided(
                    pair.left(),
                    pair.right(),
                    pair.millibits(),
                    pair.evidence(),
                    constraints.word(pair.left(), pair.right()));
        }
    }

    /**
     * The pairs above the publication floor and those decided on; none is lost, even if a profile were
     * unknown.
     */
    static Dataset<ComparedPair> of(Matched matched, Clustered clustered, Constraints constraints) {
        Dataset<Row> pairs = constraints.isEmpty()
                ? matched.pairs()
                        .select(col("left"), col("right"), col("millibits"), col("evidence"), lit("").as("decision"))
                : decided(matched, constraints).toDF();
        Dataset<ProductAssignment> profiles = clustered.assignments();
        long count = matched.model().profiles();
        Dataset<Row> named = pairs.join(Datasets.lookUp(side(profiles, "left"), count), is("left"), "left")
                .join(Datasets.lookUp(side(profiles, "right"), count), is("right"), "left");
        return Datasets.as(named.drop("leftKey", "rightKey"), ComparedPair.class);
    }

    /** The pairs with what was decided, and the decided ones that were no candidates. */
    private static Dataset<Decided> decided(Matched matched, Constraints constraints) {
        Set<String> named = new HashSet<>();
        Set<String> stated = new HashSet<>();
        for (Constraints.Pair pair : constraints.stated()) {
            named.add(pair.left());
            named.add(pair.right());
            stated.add(pair.left() + pair.right());
        }
        Dataset<Decided> known = Datasets.map(matched.pairs(), p -> Decided.of(p, constraints), Decided.class);
        Set<String> compared = new HashSet<>();
        Datasets.filter(known, p -> stated.contains(p.left() + p.right()))
                .select("left", "right")
                .collectAsList()
                .forEach(row -> compared.add(row.getString(0) + row.getString(1)));
        if (matched.scorer() == null || compared.size() == stated.size()) return known;
        Map<String, Profile> profiles = new HashMap<>();
        Datasets.filter(matched.profiles(), p -> named.contains(p.profileId()))
                .collectAsList()
                .forEach(p -> profiles.put(p.profileId(), p));
        List<Decided> more = new ArrayList<>();
        for (Constraints.Pair pair : constraints.stated()) {
            if (compared.contains(pair.left() + pair.right())) continue;
            more.add(Decided.of(
                    matched.scorer().explain(profiles.get(pair.left()), profiles.get(pair.right())), constraints));
        }
        return known.union(Datasets.of(matched.profiles().sparkSession(), more, Decided.class));
    }

    private static Dataset<Row> side(Dataset<ProductAssignment> profiles, String side) {
        return profiles.select(
                col("profileId").as(side + "Key"),
                col("name").as(side + "Name"),
                col("vendor").as(side + "Vendor"),
                col("version").as(side + "Version"),
                col("productId").as(side + "Product"));
    }

    private static Column is(String side) {
        return col(side).equalTo(col(side + "Key"));
    }
}
