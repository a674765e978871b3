package org.consolidation.analyser.match;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.contains;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.consolidation.analyser.normalise.CapabilityProposal;
import org.consolidation.analyser.normalise.Deployment;
import org.consolidation.analyser.normalise.FirmNames;
import org.consolidation.analyser.text.Fold;

/**
 * Systems narrowed to what is learnt and counted of them. That is read many times over, and a system as it
 * came has ten times as many bytes.
 */
final class NamedSystems {

    private static final List<String> OF_NAME = List.of("core", "shown", "vendor", "version", "edition", "inHouse");

    /** What parts a maker from a name in one cell. */
    private static final String MARKS = ",;:/|()[]–—-";

    private NamedSystems() {}

    /**
     * Those columns of {@link Deployment}, under the same names; {@code makerBeside} where the row names the maker
     * beside the product: it is not only what the reference tables say of a product that they know, nor all that the
     * product is called by, nor a word of its name ("Microsoft Teams").
     */
    static Dataset<Row> of(Dataset<Deployment> deployments) {
        Column maker = col("name.vendor");
        Column ofTables = col("proposal.method").equalTo(CapabilityProposal.PRODUCT);
        Column apart = udf((UDF2<String, String, Boolean>) NamedSystems::apart, DataTypes.BooleanType)
                .apply(col("name.raw"), maker);
        Column named = maker.notEqual(col("name.core"))
                .and(when(contains(lower(col("name.raw")), maker), apart).otherwise(not(ofTables)));
        Column beside = maker.notEqual("").and(col("supplierRaw").notEqual("").or(named));
        return narrowed(
                deployments,
                Stream.concat(OF_NAME.stream(), Stream.of("mentions", "from", "raw")),
                beside.as("makerBeside"));
    }

    /**
     * Whether a cell sets a maker in it apart from the rest, by a mark or a word: "Zorb Ltd - Gannet", "Gannet (Zorb)",
     * "Gannet by Zorb", and not "Zorb Gannet".
     *
     * @param maker folded, in the cell
     */
    static boolean apart(String cell, String maker) {
        String lower = cell.toLowerCase(Locale.ROOT);
        int at = lower.indexOf(maker);
        if (at < 0) return false;
        String before = lower.substring(0, at).stripTrailing();
        if (!before.isEmpty() && (marked(before.charAt(before.length() - 1)) || before.endsWith(" by"))) return true;
        String behind = lower.substring(at + maker.length());
        int mark = 0;
        while (mark < behind.length() && !marked(behind.charAt(mark))) mark++;
        return mark < behind.length() && FirmNames.goesOn(Fold.fold(behind.substring(0, mark)));
    }

    private static boolean marked(char c) {
        return MARKS.indexOf(c) >= 0;
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
