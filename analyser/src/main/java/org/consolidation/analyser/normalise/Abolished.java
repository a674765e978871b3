package org.consolidation.analyser.normalise;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.ingest.Organisation;
import org.consolidation.analyser.issue.Severity;
import org.consolidation.analyser.spark.Datasets;

/** Bodies that had ceased to exist by the date of the run and still have records. */
public final class Abolished {

    /**
     * Such a body.
     *
     * @param ended its register key
     * @param message what became of it
     */
    public record Ended(String ended, String message) {}

    private Abolished() {}

    /**
     * Those of the register, in its order.
     *
     * @param asOf date of the run; null when the input holds none, and then nobody has ended by it
     */
    static List<Ended> before(List<Organisation> register, LocalDate asOf) {
        if (asOf == null) return List.of();
        Map<String, String> names = new HashMap<>();
        for (Organisation body : register) names.putIfAbsent(body.organisationId(), body.name());
        return register.stream()
                .filter(body -> body.validTo() != null && body.validTo().isBefore(asOf))
                .map(body -> new Ended(body.organisationId(), message(body, names)))
                .toList();
    }

    private static String message(Organisation body, Map<String, String> names) {
        String ended = "This organisation ended on " + body.validTo();
        if (body.successors().isEmpty()) return ended + ".";
        return ended + "; its successor is "
                + String.join(
                        " and ",
                        body.successors().stream()
                                .map(s -> names.getOrDefault(s, s))
                                .toList()) + ".";
    }

    /** One note per table and body. */
    static Dataset<Row> issues(SparkSession spark, Dataset<Verdict> verdicts, List<Ended> ended) {
        Dataset<Row> first = verdicts.where(col("outcome").equalTo(Outcome.ACCEPTED.name()))
                .select(
                        col("organisationId"),
                        col("organisation"),
                        col("row"),
                        element_at(col("deployments.sourceFile"), 1).as("file"),
                        element_at(col("deployments.sourceSheet"), 1).as("sheet"))
                .groupBy("organisationId", "organisation", "file", "sheet")
                .agg(min(col("row")).as("row"));
        return first.join(
                        broadcast(Datasets.of(spark, ended, Ended.class).toDF()),
                        col("organisationId").equalTo(col("ended")))
                .select(
                        lit(Severity.NOTE.name()).as("severity"),
                        lit("organisation.abolished").as("rule"),
                        col("file"),
                        col("sheet"),
                        col("row"),
                        lit("").as("column"),
                        col("organisation").as("value"),
                        col("message"),
                        lit("Kept under the name given. Say whether the successor runs it now.")
                                .as("action"));
    }
}
