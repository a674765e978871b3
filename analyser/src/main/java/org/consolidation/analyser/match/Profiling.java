package org.consolidation.analyser.match;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF6;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.consolidation.analyser.normalise.Deployment;
import org.consolidation.analyser.spark.Datasets;

/** Collapses deployments to profiles. Everything after it costs by distinct descriptions. */
final class Profiling {

    private static final Column BUILT_HERE = col("name.inHouse");

    private Profiling() {}

    /** Each deployment with the id of its profile. */
    static Dataset<ProfiledDeployment> profiled(Dataset<Deployment> deployments, GenericNames names) {
        return Datasets.as(
                deployments.select(
                        id(deployments, names).as("profileId"), struct(col("*")).as("deployment")),
                ProfiledDeployment.class);
    }

    /**
     * What is counted of each deployment, with the id of its profile.
     *
     * @param systems {@link NamedSystems} under the names of their products
     */
    static Dataset<ProfiledSystem> counted(Dataset<Row> systems, GenericNames names) {
        return Datasets.as(
                systems.select(
                        id(systems, names).as("profileId"),
                        col("organisationId"),
                        col("proposal.capabilityId"),
                        col("proposal.scorePercent"),
                        col("proposal.method")),
                ProfiledSystem.class);
    }

    private static Column id(Dataset<?> systems, GenericNames names) {
        Broadcast<GenericNames> generic = Datasets.share(systems.sparkSession(), names);
        UserDefinedFunction id = udf(
                (UDF6<String, String, String, String, Boolean, String, String>)
                        (core, vendor, version, edition, inHouse, organisation) -> ProfileKey.id(
                                core,
                                vendor,
                                version,
                                edition,
                                inHouse,
                                inHouse || generic.value().generic(core, vendor) ? organisation : ""),
                DataTypes.StringType);
        return id.apply(
                col("name.core"),
                col("name.vendor"),
                col("name.version"),
                col("name.edition"),
                BUILT_HERE,
                col("organisationId"));
    }

    /**
     * The distinct profiles. A popular profile is counted where its deployments are, and meets as many rows
     * as there are parts of the data and not as it has deployments.
     *
     * @param deployments {@link NamedSystems} under the names of their products
     */
    static Dataset<Profile> profiles(Dataset<Row> deployments, GenericNames generic) {
        Dataset<ProfileParts.Named> named = Datasets.as(
                deployments.select(
                        col("name.core"),
                        col("name.shown"),
                        col("name.vendor"),
                        col("name.version"),
                        col("name.edition"),
                        BUILT_HERE.as("inHouse"),
                        col("organisationId"),
                        category().as("category")),
                ProfileParts.Named.class);
        Dataset<ProfileParts.Part> parts =
                Datasets.mapPartitions(named, some -> ProfileParts.parts(some, generic), ProfileParts.Part.class);
        return Datasets.mapGroups(parts, "profileId", ProfileParts::profile, Profile.class);
    }

    /** The function of a system: the proposed capability, else the organisation's own words after "~"; "". */
    private static Column category() {
        Column own = lower(col("categoryRaw"));
        Column proposed = col("proposal.comparedAs");
        return when(proposed.notEqual(""), proposed)
                .when(own.notEqual(""), concat(lit("~"), own))
                .otherwise("");
    }

    /** Makers that have one product for a function, of those that somebody names. */
    static Density density(Dataset<Row> deployments, Knowledge knowledge, Functions functions) {
        Broadcast<Knowledge> known = Datasets.share(deployments.sparkSession(), knowledge);
        UserDefinedFunction key =
                udf((UDF1<String, String>) vendor -> known.value().family(vendor), DataTypes.StringType);
        UserDefinedFunction function = udf((UDF1<String, String>) functions::function, DataTypes.StringType);
        Dataset<Row> systems = deployments
                .filter(col("name.vendor").notEqual("").and(not(BUILT_HERE)))
                .select(
                        key.apply(col("name.vendor")).as("maker"),
                        function.apply(category()).as("category"),
                        col("name.core").as("core"),
                        col("organisationId"))
                .filter(col("category").notEqual(""));
        // In two steps: a name of a maker is used by no more organisations than there are, a few thousand.
        Dataset<Row> telling = systems.groupBy("maker", "category", "core")
                .agg(
                        count(lit(1)).as("systems"),
                        collect_set(col("organisationId")).as("users"))
                .groupBy("maker", "category")
                .agg(
                        sum("systems").as("systems"),
                        size(array_distinct(flatten(collect_list("users"))))
                                .cast("long")
                                .as("organisations"),
                        max("systems").as("most"))
                .filter(Density.telling(col("organisations"), col("most")));
        return new Density(Datasets.as(telling, Density.Count.class).collectAsList());
    }
}
