package org.consolidation.analyser.match;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.contains;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.normalise.CapabilityProposal;
import org.consolidation.analyser.normalise.Deployment;

/**
 * Systems narrowed to what is learnt and counted of them. That is read many times over, and a system as it
 * came has ten times as many bytes.
 */
final class NamedSystems {

    private static final List<String> OF_NAME = List.of("core", "shown", "vendor", "version", "edition", "inHouse");

    private NamedSystems() {}

    /**
     * Those columns of {@link Deployment}, under the same names; {@code makerGiven} where the maker is what the
     * reference tables say of a product that they know, and the row does not name it.
     */
    static Dataset<Row> of(Dataset<Deployment> deployments) {
        Column given = col("proposal.method")
                .equalTo(CapabilityProposal.PRODUCT)
                .and(col("supplierRaw").equalTo(""))
                .and(not(contains(lower(col("name.raw")), col("name.vendor"))));
        return narrowed(deployments, Stream.concat(OF_NAME.stream(), Stream.of("mentions")), given.as("makerGiven"));
    }

    /** The same once descriptions have told what they name. */
    static Dataset<Row> withoutMentions(Dataset<Row> named) {
        return narrowed(named, OF_NAME.stream(), col("makerGiven"));
    }

    private static Dataset<Row> narrowed(Dataset<?> systems, Stream<String> ofName, Column makerGiven) {
        return systems.select(
                struct(ofName.map(part -> col("name." + part)).toArray(Column[]::new))
                        .as("name"),
                col("organisationId"),
                col("sourceFile"),
                col("categoryRaw"),
                struct(
                                col("proposal.comparedAs"),
                                col("proposal.capabilityId"),
                                col("proposal.scorePercent"),
                                col("proposal.method"))
                        .as("proposal"),
                makerGiven);
    }
}
