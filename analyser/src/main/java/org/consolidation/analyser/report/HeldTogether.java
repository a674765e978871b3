package org.consolidation.analyser.report;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.consolidation.analyser.cluster.Clustered;
import org.consolidation.analyser.match.Evidence;
import org.consolidation.analyser.match.Matched;
import org.consolidation.analyser.spark.Datasets;

/**
 * What holds a product together: its weakest join, with the evidence.
 *
 * @param productId of the product
 * @param left profile id of one end
 * @param leftName as people write it
 * @param right profile id of the other
 * @param rightName as people write it
 * @param millibits weight of the pair
 * @param evidence per field, prior first
 */
public record HeldTogether(
        String productId,
        String left,
        String leftName,
        String right,
        String rightName,
        int millibits,
        List<Evidence> evidence)
        implements Serializable {

    public HeldTogether {
        evidence = List.copyOf(evidence);
    }

    /** The picture of the evidence. */
    public Waterfall waterfall(int barMillibits) {
        return Waterfall.of(evidence, barMillibits);
    }

    /**
     * The weakest join of each of a few products; of equals the one whose ids come first. Products of one
     * description have none.
     *
     * @param products ids of those that have a page
     */
    static Map<String, HeldTogether> of(Matched matched, Clustered clustered, Collection<String> products) {
        if (products.isEmpty()) return Map.of();
        HashSet<String> asked = new HashSet<>(products);
        Column told = udf((UDF1<String, Boolean>) asked::contains, DataTypes.BooleanType)
                .apply(col("productId"));
        Dataset<Row> wanted = clustered
                .products()
                .filter(col("profiles").gt(1).and(told))
                .select("productId", "weakestLinkMillibits");
        Dataset<Row> members = clustered.assignments().join(broadcast(wanted), "productId");
        Dataset<Row> left = members.select(
                col("productId"), col("weakestLinkMillibits"), col("profileId").as("left"), name().as("leftName"));
        Dataset<Row> right = members.select(
                col("productId").as("rightProduct"), col("profileId").as("right"), name().as("rightName"));
        Dataset<Row> joins = matched.pairs()
                .join(broadcast(left), "left")
                .join(broadcast(right), "right")
                .filter(col("productId")
                        .equalTo(col("rightProduct"))
                        .and(col("millibits").equalTo(col("weakestLinkMillibits"))))
                .select("productId", "left", "leftName", "right", "rightName", "millibits", "evidence");
        List<HeldTogether> found = Datasets.mapPartitions(
                        Datasets.as(joins, HeldTogether.class),
                        some -> first(some).values().iterator(),
                        HeldTogether.class)
                .collectAsList();
        return first(found.iterator());
    }

    /** With its version, by which alone two may differ. */
    private static Column name() {
        return when(
                        col("version").notEqual("").and(not(col("name").contains(col("version")))),
                        concat_ws(" ", col("name"), col("version")))
                .otherwise(col("name"));
    }

    /** Of each product the join whose ids come first: equally weak ones may be many. */
    private static Map<String, HeldTogether> first(Iterator<HeldTogether> joins) {
        Map<String, HeldTogether> first = new TreeMap<>();
        while (joins.hasNext()) {
            HeldTogether join = joins.next();
            first.merge(join.productId(), join, (a, b) -> a.before(b) ? a : b);
        }
        return first;
    }

    private boolean before(HeldTogether other) {
        int order = left.compareTo(other.left);
        return order != 0 ? order < 0 : right.compareTo(other.right) < 0;
    }
}
