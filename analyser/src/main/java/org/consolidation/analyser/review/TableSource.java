package org.consolidation.analyser.review;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.consolidation.analyser.change.RunFolder;
import org.consolidation.analyser.cluster.ProductAssignment;
import org.consolidation.analyser.match.Evidence;
import org.consolidation.analyser.spark.Datasets;

/** The tables that a finished run left. */
public final class TableSource implements ReviewSource {

    private final SparkSession spark;
    private final RunFolder run;
    private Dataset<ReviewPair> pairs;
    private Dataset<ProductAssignment> profiles;
    private Dataset<ReviewProduct> products;

    public TableSource(SparkSession spark, RunFolder run) {
        this.spark = spark;
        this.run = run;
    }

    @Override
    public int barMillibits() {
        return run.barMillibits();
    }

    @Override
    public Dataset<ReviewPair> pairs() {
        if (pairs == null) pairs = Datasets.keep(readPairs());
        return pairs;
    }

    @Override
    public Dataset<ProductAssignment> profiles() {
        if (profiles == null) profiles = Datasets.keep(readProfiles());
        return profiles;
    }

    @Override
    public long profileCount() {
        return run.profiles();
    }

    @Override
    public Dataset<ReviewProduct> products() {
        if (products == null) products = Datasets.keep(readProducts());
        return products;
    }

    private Dataset<ReviewPair> readPairs() {
        return Datasets.as(
                run.table(spark, "match_pairs")
                        .select(
                                col("left_profile_id").as("left"),
                                col("right_profile_id").as("right"),
                                millibits("weight_bits").as("millibits"),
                                text("decision")),
                ReviewPair.class);
    }

    private Dataset<ProductAssignment> readProfiles() {
        return Datasets.as(
                run.table(spark, "profiles")
                        .select(
                                col("profile_id").as("profileId"),
                                col("product_id").as("productId"),
                                text("name"),
                                text("vendor"),
                                text("version"),
                                text("edition"),
                                text("organisation_id").as("organisationId"),
                                number("systems"),
                                number("organisations")),
                ProductAssignment.class);
    }

    private Dataset<ReviewProduct> readProducts() {
        Dataset<Row> costs = run.table(spark, "systems")
                .filter(col("status").isin("live", "pilot", "retiring", "unknown"))
                .groupBy(col("product_id").as("costedId"))
                .agg(
                        count(col("annual_cost_central_pence")).as("costKnownSystems"),
                        coalesce(sum(col("annual_cost_central_pence").cast(DataTypes.LongType)), lit(0L))
                                .as("costPence"));
        return Datasets.as(
                run.table(spark, "products")
                        .join(costs, col("product_id").equalTo(col("costedId")), "left")
                        .select(
                                col("product_id").as("productId"),
                                text("product"),
                                number("profiles"),
                                number("systems"),
                                number("organisations"),
                                coalesce(millibits("weakest_link_bits"), lit(0)).as("weakestMillibits"),
                                col("bridges").cast(DataTypes.IntegerType).as("bridges"),
                                coalesce(col("costKnownSystems"), lit(0L)).as("costKnownSystems"),
                                coalesce(col("costPence"), lit(0L)).as("costPence")),
                ReviewProduct.class);
    }

    @Override
    public Map<String, List<Evidence>> evidence(Set<String> pairs) {
        Map<String, List<Evidence>> evidence = new HashMap<>();
        for (Row row : run.table(spark, "match_pairs")
                .filter(concat(col("left_profile_id"), col("right_profile_id")).isin(pairs.toArray()))
                .collectAsList()) {
            evidence.put(row.<String>getAs("left_profile_id") + row.<String>getAs("right_profile_id"), evidence(row));
        }
        return evidence;
    }

    /** The columns of a line of match_pairs as evidence again. */
    private static List<Evidence> evidence(Row row) {
        Map<String, String> details = details(row.getAs("details"));
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence("prior", "candidate pair", bits(row, "prior_bits"), ""));
        for (String column : row.schema().fieldNames()) {
            if (!column.endsWith("_level")) continue;
            String field = column.substring(0, column.length() - "_level".length());
            String level = row.getAs(column);
            if (level == null) continue;
            evidence.add(new Evidence(field, level, bits(row, field + "_bits"), details.getOrDefault(field, "")));
        }
        int other = bits(row, "other_bits");
        if (other != 0) evidence.add(new Evidence("rule", "known to differ", other, ""));
        return evidence;
    }

    /** "name: a | b; "x" in 3 of 9 names; vendor: …" by field: a detail may hold semicolons itself. */
    private static Map<String, String> details(String cell) {
        Map<String, String> details = new HashMap<>();
        String field = "";
        for (String part : (cell == null ? "" : cell).split("; ")) {
            int colon = part.indexOf(": ");
            boolean begins = colon > 0 && part.substring(0, colon).matches("[a-z ]{2,20}");
            if (begins) {
                field = part.substring(0, colon).replace(' ', '_');
                details.put(field, part.substring(colon + 2));
            } else if (!field.isEmpty()) {
                details.merge(field, part, (a, b) -> a + "; " + b);
            }
        }
        return details;
    }

    private static int bits(Row row, String column) {
        String text = row.getAs(column);
        return text == null ? 0 : new BigDecimal(text).movePointRight(3).intValue();
    }

    private static Column millibits(String column) {
        return col(column)
                .cast(DataTypes.createDecimalType(12, 3))
                .multiply(lit(1000))
                .cast(DataTypes.IntegerType);
    }

    private static Column text(String column) {
        return coalesce(col(column), lit("")).as(column);
    }

    private static Column number(String column) {
        return col(column).cast(DataTypes.LongType).as(column);
    }
}
