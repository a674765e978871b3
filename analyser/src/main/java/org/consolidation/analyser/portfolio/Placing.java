package org.consolidation.analyser.portfolio;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF6;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.consolidation.analyser.catalogue.Capability;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.cluster.Clustered;
import org.consolidation.analyser.ingest.Organisation;
import org.consolidation.analyser.match.Matched;
import org.consolidation.analyser.match.ProfiledDeployment;
import org.consolidation.analyser.normalise.NamedBody;
import org.consolidation.analyser.normalise.Status;
import org.consolidation.analyser.spark.Beside;
import org.consolidation.analyser.spark.Datasets;

/** Lays products, organisations, suppliers and capabilities out as a graph. */
public final class Placing {

    private static final StructType CHOSEN = new StructType()
            .add("capabilityId", DataTypes.StringType)
            .add("capability", DataTypes.StringType)
            .add("score", DataTypes.IntegerType)
            .add("method", DataTypes.StringType);

    /** Of a holding: one product run by one body, whoever uses it. */
    private static final Column INSTANCE = concat_ws("|", col("productId"), col("runBy"));

    /** Of a holding with a contract reference: one agreement of the body that runs what it pays for. */
    private static final Column CONTRACT = concat_ws("|", col("runBy"), col("contractRef"));

    private Placing() {}

    /** Without decisions on capabilities. */
    public static Portfolio place(
            Matched matched, Clustered clustered, Dataset<Organisation> organisations, Catalogue catalogue) {
        return place(matched, clustered, organisations, catalogue, Map.of());
    }

    /**
     * Puts every deployment in its place and sums up organisations and capabilities.
     *
     * @param decided capability id by product id: what reviewers decided
     */
    public static Portfolio place(
            Matched matched,
            Clustered clustered,
            Dataset<Organisation> organisations,
            Catalogue catalogue,
            Map<String, String> decided) {
        Dataset<Row> places = Datasets.keep(places(matched, clustered));
        Dataset<PlacedDeployment> systems = Datasets.keep(systems(matched.deployments(), places, catalogue, decided));
        Tallies tallies = Tallies.of(systems, infrastructure(catalogue));
        Beside.Both<Dataset<OrganisationSummary>, Beside.Both<Dataset<GraphNode>, Dataset<GraphEdge>>> planned =
                Beside.run(
                        () -> Datasets.keep(organisations(tallies, organisations)),
                        () -> new Beside.Both<>(
                                Datasets.keep(Graph.nodes(tallies.holdings())),
                                Datasets.keep(Graph.edges(tallies.holdings()))));
        return new Portfolio(
                systems,
                clustered.products(),
                planned.here(),
                Datasets.keep(Datasets.map(tallies.capabilities(), CapabilityTally::summary, CapabilitySummary.class)),
                planned.beside().here(),
                planned.beside().beside(),
                tallies);
    }

    /**
     * Each profile with its product and what the product's holders propose. One row a profile, so that a
     * deployment looks up its place where it is, and popular products gather nothing.
     */
    private static Dataset<Row> places(Matched matched, Clustered clustered) {
        Dataset<Row> products = clustered
                .products()
                .select(col("productId").as("placedId"), col("product"), col("vendor"), col("generic"), col("inHouse"));
        long most = matched.model().profiles();
        return clustered
                .assignments()
                .select("profileId", "productId")
                .join(Datasets.lookUp(products, most), col("productId").equalTo(col("placedId")))
                .join(
                        Datasets.lookUp(votes(matched, clustered), most),
                        col("productId").equalTo(col("votedId")),
                        "left")
                .select(
                        col("profileId").as("placedProfileId"),
                        col("productId"),
                        col("product"),
                        col("vendor"),
                        not(col("generic").or(col("inHouse"))).as("realProduct"),
                        col("strong"),
                        col("weak"));
    }

    /**
     * Which capability the holders of each product propose most often, strong proposals and keywords
     * apart. Only a majority is lent, so which of several equal ones is kept does not matter.
     */
    private static Dataset<Row> votes(Matched matched, Clustered clustered) {
        Column strong = col("strong");
        Column ballot = struct(col("votes"), col("capabilityId"), col("scores"));
        Dataset<Row> ofProfiles = matched.systems()
                .select(
                        col("profileId"),
                        col("capabilityId"),
                        col("scorePercent").as("score"),
                        col("method").isin(CapabilityChoice.STRONG.toArray()).as("strong"))
                .where(col("capabilityId").notEqual(""))
                .groupBy("profileId", "strong", "capabilityId")
                .agg(count(lit(1)).as("votes"), sum("score").as("scores"));
        Dataset<Row> assignments = clustered.assignments().select("profileId", "productId");
        return ofProfiles
                .join(Datasets.lookUp(assignments, matched.model().profiles()), "profileId")
                .groupBy("productId", "strong", "capabilityId")
                .agg(sum("votes").as("votes"), sum("scores").as("scores"))
                .groupBy(col("productId").as("votedId"))
                .agg(
                        struct(
                                        max(when(strong, ballot)).as("top"),
                                        sum(when(strong, col("votes"))).as("all"))
                                .as("strong"),
                        struct(
                                        max(when(not(strong), ballot)).as("top"),
                                        sum(when(not(strong), col("votes"))).as("all"))
                                .as("weak"));
    }

    /** Every deployment in its place; each profile has exactly one. */
    private static Dataset<PlacedDeployment> systems(
            Dataset<ProfiledDeployment> deployments,
            Dataset<Row> places,
            Catalogue catalogue,
            Map<String, String> decided) {
        Column proposal = col("deployment.proposal");
        List<String> counted = Arrays.stream(Status.values())
                .filter(Status::counted)
                .map(Status::name)
                .toList();
        return Datasets.as(
                Sharing.linked(deployments
                        .join(Datasets.lookUp(places), col("profileId").equalTo(col("placedProfileId")))
                        .withColumn(
                                "chosen",
                                chooser(catalogue, decided)
                                        .apply(
                                                proposal.getField("capabilityId"),
                                                proposal.getField("scorePercent"),
                                                proposal.getField("method"),
                                                col("strong"),
                                                col("weak"),
                                                col("productId")))
                        .select(
                                col("deployment"),
                                col("profileId"),
                                col("productId"),
                                col("product"),
                                col("vendor"),
                                col("realProduct"),
                                col("chosen.capabilityId"),
                                col("chosen.capability"),
                                col("chosen.score").as("capabilityScore"),
                                col("chosen.method").as("capabilityMethod"),
                                col("deployment.status").isin(counted.toArray()).as("counted"))),
                PlacedDeployment.class);
    }

    private static UserDefinedFunction chooser(Catalogue catalogue, Map<String, String> decided) {
        HashMap<String, String> names = new HashMap<>();
        for (Capability capability : catalogue.capabilities()) names.put(capability.id(), capability.name());
        HashMap<String, String> byProduct = new HashMap<>(decided);
        UDF6<String, Integer, String, Row, Row, String, Row> choose = (own, score, method, strong, weak, product) -> {
            CapabilityChoice chosen = byProduct.containsKey(product)
                    ? CapabilityChoice.decided(byProduct.get(product))
                    : CapabilityChoice.choose(own, score, method, vote(strong), vote(weak));
            return RowFactory.create(
                    chosen.capabilityId(),
                    nameOf(chosen.capabilityId(), names),
                    chosen.scorePercent(),
                    chosen.method());
        };
        return functions.udf(choose, CHOSEN);
    }

    private static String nameOf(String capabilityId, Map<String, String> names) {
        return capabilityId.isEmpty() ? "Unclassified" : names.getOrDefault(capabilityId, capabilityId);
    }

    private static CapabilityChoice.Vote vote(Row votes) {
        if (votes == null || votes.isNullAt(0)) return null;
        Row top = votes.getStruct(0);
        return new CapabilityChoice.Vote(top.getString(1), top.getLong(0), top.getLong(2), votes.getLong(1));
    }

    private static List<String> infrastructure(Catalogue catalogue) {
        return catalogue.capabilities().stream()
                .filter(Capability::infrastructure)
                .map(Capability::id)
                .toList();
    }

    private static Dataset<OrganisationSummary> organisations(Tallies tallies, Dataset<Organisation> organisations) {
        Dataset<Row> held = tallies.products()
                .select(
                        col("productId").as("heldId"),
                        col("organisations").gt(1).as("shared"));
        Column used = col("counted").and(not(col("infrastructure")));
        return Datasets.as(
                tallies.holdings()
                        .join(held, col("productId").equalTo(col("heldId")), "left")
                        .groupBy("organisationId")
                        .agg(
                                NamedBody.shown(col("organisation")).as("organisation"),
                                count_if(col("part").equalTo(1)).as("records"),
                                count_if(used).as("systems"),
                                count_if(not(col("counted"))).as("notCounted"),
                                distinct(used, "productId").as("products"),
                                distinct(used.and(col("shared")), "productId").as("sharedProducts"),
                                distinct(used, INSTANCE).as("instances"),
                                distinct(used.and(col("runBy").notEqual(col("organisationId"))), INSTANCE)
                                        .as("runElsewhere"),
                                distinct(used.and(col("contractRef").isNotNull()), CONTRACT)
                                        .as("contracts"),
                                count_if(col("counted").and(col("infrastructure")))
                                        .as("infrastructure"),
                                distinct(used.and(col("supplier").notEqual("")), "supplier")
                                        .as("suppliers"),
                                distinct(used.and(col("capabilityId").notEqual("")), "capabilityId")
                                        .as("capabilities"),
                                count_if(used.and(col("capabilityId").equalTo("")))
                                        .as("unclassified"),
                                count_if(used.and(col("costCentralPence").isNotNull()))
                                        .as("costKnownSystems"),
                                total(used, "costLowPence"),
                                total(used, "costCentralPence"),
                                total(used, "costHighPence"))
                        .join(
                                organisations.select(
                                        col("organisationId").as("registerId"), col("kind"), col("region")),
                                col("organisationId").equalTo(col("registerId")),
                                "left")
                        .select(
                                col("organisationId"),
                                col("organisation"),
                                coalesce(col("kind"), lit("")).as("kind"),
                                coalesce(col("region"), lit("")).as("region"),
                                col("records"),
                                col("systems"),
                                col("notCounted"),
                                col("products"),
                                col("sharedProducts"),
                                col("instances"),
                                col("runElsewhere"),
                                col("contracts"),
                                col("infrastructure"),
                                col("suppliers"),
                                col("capabilities"),
                                col("unclassified"),
                                col("costKnownSystems"),
                                col("costLowPence"),
                                col("costCentralPence"),
                                col("costHighPence")),
                OrganisationSummary.class);
    }

    private static Column total(Column when, String of) {
        return coalesce(sum(when(when, col(of))), lit(0L)).as(of);
    }

    /** An organisation has a few thousand systems at most, so its keys may be gathered to be counted. */
    private static Column distinct(Column when, String key) {
        return distinct(when, col(key));
    }

    private static Column distinct(Column when, Column key) {
        return size(collect_set(when(when, key))).cast("long");
    }
}
