package org.consolidation.analyser.report;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.cluster.Clustered;
import org.consolidation.analyser.match.Evidence;
import org.consolidation.analyser.match.Matched;
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
        List<Evidence> evidence) {

    /** Whether clustering held the two to be one product. */
    boolean sameProduct() {
        return leftProduct != null && leftProduct.equals(rightProduct);
    }

    /** The pairs above the publication floor; none is lost, even if a profile were unknown. */
    static Dataset<ComparedPair> of(Matched matched, Clustered clustered) {
        Dataset<Row> profiles = matched.profiles()
                .select("profileId", "shown", "vendor", "version")
                .join(clustered.assignments().toDF(), "profileId");
        Dataset<Row> pairs = matched.pairs().select("left", "right", "millibits", "evidence");
        Dataset<Row> named = pairs.join(side(profiles, "left"), is("left"), "left")
                .join(side(profiles, "right"), is("right"), "left");
        return Datasets.as(named.drop("leftKey", "rightKey"), ComparedPair.class);
    }

    private static Dataset<Row> side(Dataset<Row> profiles, String side) {
        return profiles.select(
                col("profileId").as(side + "Key"),
                col("shown").as(side + "Name"),
                col("vendor").as(side + "Vendor"),
                col("version").as(side + "Version"),
                col("productId").as(side + "Product"));
    }

    private static Column is(String side) {
        return col(side).equalTo(col(side + "Key"));
    }
}
