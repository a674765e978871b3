package org.consolidation.analyser.normalise;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.ingest.SourceTable;

/**
 * Contracts that ended before the date of the run. A register of contracts keeps them beside those that
 * followed: the same product renewed every year would be in use as often as it was bought. A system that only
 * the title of such a contract names counts as retired, unless its status is stated.
 */
final class EndedContracts {

    private EndedContracts() {}

    /** Whether any list is one of contracts, so that there may be some. */
    static boolean possible(List<SourceTable> tables, LocalDate asOf) {
        return asOf != null && listed(tables);
    }

    /** Whether any list is one of contracts. */
    static boolean listed(List<SourceTable> tables) {
        return tables.stream()
                .anyMatch(table -> table.columns().stream().anyMatch(column -> column.field() == Field.CONTRACT_TITLE));
    }

    /** All systems, those of ended contracts as retired. */
    static Dataset<Row> retired(Dataset<Verdict> verdicts, List<SourceTable> tables, LocalDate asOf) {
        Dataset<Row> systems = verdicts.where(col("outcome").equalTo(Outcome.ACCEPTED.name()))
                .select(explode(col("deployments")).as("d"))
                .select("d.*");
        return possible(tables, asOf)
                ? systems.withColumn(
                        "status", when(ended(asOf), lit(Status.RETIRED.name())).otherwise(col("status")))
                : systems;
    }

    /** One note for each. */
    static Dataset<Row> issues(Dataset<Verdict> verdicts, List<SourceTable> tables, LocalDate asOf) {
        Column header = lit("");
        for (SourceTable table : tables) {
            String end = table.columns().stream()
                    .filter(column -> column.field() == Field.CONTRACT_END)
                    .map(column -> column.header())
                    .findFirst()
                    .orElse("");
            header = when(col("table").equalTo(table.index()), lit(end)).otherwise(header);
        }
        return verdicts.where(col("outcome").equalTo(Outcome.ACCEPTED.name()))
                .select(explode(col("deployments")).as("d"))
                .select("d.*")
                .where(ended(asOf))
                .select(
                        lit("NOTE").as("severity"),
                        lit("contract.ended").as("rule"),
                        col("sourceFile").as("file"),
                        col("sourceSheet").as("sheet"),
                        col("sourceRow").as("row"),
                        header.as("column"),
                        col("contract.endRaw").as("value"),
                        lit("The contract ended before the date of the run.").as("message"),
                        lit("Its system is not counted as in use. Give a status where it is.")
                                .as("action"));
    }

    private static Column ended(LocalDate asOf) {
        return col("name.from")
                .equalTo(ProductName.TITLE)
                .and(col("status").equalTo(Status.UNKNOWN.name()))
                .and(col("contract.end").lt(lit(asOf)));
    }
}
