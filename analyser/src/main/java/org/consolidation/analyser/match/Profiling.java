package org.consolidation.analyser.match;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

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
    static Dataset<ProfiledDeployment> profiled(Dataset<Deployment> deployments, GenericNames generic) {
        UserDefinedFunction id = udf(
                (UDF6<String, String, String, String, Boolean, String, String>)
                        (core, vendor, version, edition, inHouse, organisation) -> ProfileKey.id(
                                core,
                                vendor,
                                version,
                                edition,
                                inHouse,
                                inHouse || generic.generic(core, vendor) ? organisation : ""),
                DataTypes.StringType);
        return Datasets.as(
                deployments.select(
                        id.apply(
                                        col("name.core"),
                                        col("name.vendor"),
                                        col("name.version"),
                                        col("name.edition"),
                                        BUILT_HERE,
                                        col("organisationId"))
                                .as("profileId"),
                        struct(col("*")).as("deployment")),
                ProfiledDeployment.class);
    }

    /**
     * The distinct profiles. A popular profile is counted where its deployments are, and meets as many rows
     * as there are parts of the data and not as it has deployments.
     */
    static Dataset<Profile> profiles(Dataset<Deployment> deployments, GenericNames generic) {
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
        Column proposed = col("proposal.capabilityId");
        return when(proposed.notEqual(""), proposed)
                .when(own.notEqual(""), concat(lit("~"), own))
                .otherwise("");
    }

    /** Makers that have one product for a function, of those that somebody names. */
    static Density density(Dataset<Deployment> deployments, Knowledge knowledge) {
        UserDefinedFunction key = udf((UDF1<String, String>) knowledge::family, DataTypes.StringType);
        Dataset<Row> systems = deployments
                .filter(col("name.vendor").notEqual("").and(not(BUILT_HERE)))
                .select(
                        key.apply(col("name.vendor")).as("maker"),
                        category().as("category"),
                        col("name.core").as("core"),
                        col("organisationId"))
                .filter(col("category").notEqual(""));
        Dataset<Row> counts = systems.groupBy("maker", "category")
                .agg(
                        count(lit(1)).as("systems"),
                        countDistinct(col("organisationId")).as("organisations"));
        Dataset<Row> most = systems.groupBy("maker", "category", "core")
                .count()
                .groupBy(col("maker").as("m"), col("category").as("c"))
                .agg(max("count").as("most"));
        Dataset<Row> dense = counts.join(
                        most, col("maker").equalTo(col("m")).and(col("category").equalTo(col("c"))))
                .filter(Density.dense(col("systems"), col("organisations"), col("most")));
        return new Density(Datasets.as(dense, Density.Count.class).collectAsList());
    }
}
