package org.consolidation.analyser.change;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF5;
import org.apache.spark.sql.types.DataTypes;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.cluster.Clustered;
import org.consolidation.analyser.cluster.Deciding;
import org.consolidation.analyser.cluster.Product;
import org.consolidation.analyser.cluster.ProductAssignment;
import org.consolidation.analyser.decision.Decided;
import org.consolidation.analyser.decision.Decision;
import org.consolidation.analyser.decision.DecisionKind;
import org.consolidation.analyser.decision.DecisionOutcome;
import org.consolidation.analyser.ingest.Ingested;
import org.consolidation.analyser.match.Matched;
import org.consolidation.analyser.spark.Datasets;

/** A run that follows another: its products go on under the ids they had, and what changed is told. */
public final class Following {

    private Following() {}

    /**
     * @param clustered the same groups, under the ids they had
     * @param changes since the earlier run
     */
    public record Followed(Clustered clustered, Changes changes) {}

    /**
     * Gives products the ids they had and tells what changed. Nothing is done when there is no earlier run.
     *
     * @param previous the earlier run; null for none
     * @param decided on pairs of profiles, in this run
     * @param settingsJson the settings of this run
     */
    public static Followed follow(
            RunFolder previous,
            Ingested ingested,
            Matched matched,
            Clustered clustered,
            Decided decided,
            Catalogue catalogue,
            String settingsJson) {
        if (previous == null) return new Followed(clustered, Changes.NONE);
        SparkSession spark = matched.profiles().sparkSession();
        Ingredients before = Ingredients.of(previous, bearing(EarlierTables.decisions(previous)));
        Ingredients after = Ingredients.of(
                version(), ingested.inputs(), settingsJson, catalogue.tables(), bearing(applied(decided)));
        Difference difference =
                Difference.of(before, after, Deciding.present(matched.profiles(), Difference.changed(before, after)));
        Dataset<Flow> flows = Comparing.flows(
                EarlierTables.assigned(spark, previous, difference.sameBefore()),
                assigned(matched, clustered, difference.sameAfter()),
                difference);
        String run = previous.hash();
        KeptIds ids = Comparing.keptIds(flows, run);
        Dataset<Change> lines = Comparing.changes(flows, ids, difference);
        Changes changes = new Changes(
                new Changes.Since(
                        run, before.version(), previous.manifest().path("as_of").asText("")),
                lines,
                Comparing.counts(lines),
                ids.ids().size());
        return new Followed(under(ids, clustered), changes);
    }

    private static String version() {
        String ofJar = Following.class.getPackage().getImplementationVersion();
        return ofJar == null ? "development" : ofJar;
    }

    /** Capabilities are decided of products and move no system from product to product. */
    static List<Decision> bearing(List<Decision> decisions) {
        return decisions.stream()
                .filter(d -> d.kind() != DecisionKind.CAPABILITY)
                .toList();
    }

    /** The others: they move systems from function to function, and so from opportunity to opportunity. */
    static List<Decision> functions(List<Decision> decisions) {
        return decisions.stream()
                .filter(d -> d.kind() == DecisionKind.CAPABILITY)
                .toList();
    }

    private static List<Decision> applied(Decided decided) {
        return decided.outcomes(DecisionOutcome.State.APPLIED).stream()
                .map(DecisionOutcome::decision)
                .toList();
    }

    /** Products look up where the systems are, so that popular ones gather nothing. */
    private static Dataset<Assigned> assigned(Matched matched, Clustered clustered, Map<String, String> same) {
        Map<String, String> sent = new TreeMap<>(same);
        UDF5<String, String, String, Long, Integer, String> key =
                (id, file, sheet, row, part) -> Assigned.key(sent, id, file, sheet, row, part);
        Dataset<Row> products = clustered
                .assignments()
                .select("profileId", "productId")
                .join(clustered.products().select("productId", "product", "vendor"), "productId")
                .withColumnRenamed("profileId", "placedProfileId");
        return Datasets.as(
                matched.deployments()
                        .join(
                                Datasets.lookUp(Datasets.keep(products)),
                                col("profileId").equalTo(col("placedProfileId")))
                        .select(
                                udf(key, DataTypes.StringType)
                                        .apply(
                                                col("deployment.systemId"),
                                                col("deployment.sourceFile"),
                                                col("deployment.sourceSheet"),
                                                col("deployment.sourceRow"),
                                                col("deployment.part"))
                                        .as("key"),
                                col("deployment.organisation"),
                                col("deployment.sourceFile").as("file"),
                                col("profileId"),
                                col("productId"),
                                col("product"),
                                col("vendor")),
                Assigned.class);
    }

    private static Clustered under(KeptIds ids, Clustered clustered) {
        if (ids.isEmpty()) return clustered;
        Broadcast<KeptIds> kept = JavaSparkContext.fromSparkContext(
                        clustered.products().sparkSession().sparkContext())
                .broadcast(ids);
        return new Clustered(
                Datasets.keep(Datasets.map(
                        clustered.assignments(), a -> a.in(kept.value().of(a.productId())), ProductAssignment.class)),
                Datasets.keep(Datasets.map(
                        clustered.products(), p -> p.under(kept.value().of(p.productId())), Product.class)));
    }
}
