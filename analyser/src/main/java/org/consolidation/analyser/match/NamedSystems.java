package org.consolidation.analyser.match;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.normalise.Deployment;

/**
 * Systems narrowed to what is learnt and counted of them. That is read many times over, and a system as it
 * came has ten times as many bytes.
 */
final class NamedSystems {

    private NamedSystems() {}

    /** Those columns of {@link Deployment}, under the same names. */
    static Dataset<Row> of(Dataset<Deployment> deployments) {
        return narrowed(
                deployments,
                col("name.core"),
                col("name.shown"),
                col("name.vendor"),
                col("name.version"),
                col("name.edition"),
                col("name.inHouse"),
                col("name.mentions"));
    }

    /** The same once descriptions have told what they name. */
    static Dataset<Row> withoutMentions(Dataset<Row> named) {
        return narrowed(
                named,
                col("name.core"),
                col("name.shown"),
                col("name.vendor"),
                col("name.version"),
                col("name.edition"),
                col("name.inHouse"));
    }

    private static Dataset<Row> narrowed(Dataset<?> systems, Column... name) {
        return systems.select(
                struct(name).as("name"),
                col("organisationId"),
                col("sourceFile"),
                col("categoryRaw"),
                struct(
                                col("proposal.comparedAs"),
                                col("proposal.capabilityId"),
                                col("proposal.scorePercent"),
                                col("proposal.method"))
                        .as("proposal"));
    }
}
