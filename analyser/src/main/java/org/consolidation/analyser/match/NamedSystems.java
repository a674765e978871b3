package org.consolidation.analyser.match;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.contains;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;

import java.util.ArrayList;
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
     * Those columns of {@link Deployment}, under the same names; {@code makerBeside} where the row names the maker
     * beside the product: it is not only what the reference tables say of a product that they know, nor all that the
     * product is called by.
     */
    static Dataset<Row> of(Dataset<Deployment> deployments) {
        Column maker = col("name.vendor");
        Column ofTables = col("proposal.method").equalTo(CapabilityProposal.PRODUCT);
        Column named = maker.notEqual(col("name.core")).and(not(ofTables).or(contains(lower(col("name.raw")), maker)));
        Column beside = maker.notEqual("").and(col("supplierRaw").notEqual("").or(named));
        return narrowed(
                deployments,
                Stream.concat(OF_NAME.stream(), Stream.of("mentions", "from", "raw")),
                beside.as("makerBeside"));
    }

    /** The same once descriptions have told what they name. */
    static Dataset<Row> withoutMentions(Dataset<Row> named) {
        return narrowed(named, OF_NAME.stream());
    }

    private static Dataset<Row> narrowed(Dataset<?> systems, Stream<String> ofName, Column... more) {
        List<Column> columns = new ArrayList<>(List.of(
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
                        .as("proposal")));
        columns.addAll(List.of(more));
        return systems.select(columns.toArray(Column[]::new));
    }
}
