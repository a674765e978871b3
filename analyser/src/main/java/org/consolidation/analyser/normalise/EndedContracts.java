package org.consolidation.analyser.normalise;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;
import static org.apache.spark.sql.functions.try_element_at;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.ArrayList;
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
                        endHeader(tables).as("column"),
                        col("contract.endRaw").as("value"),
                        lit("The contract ended before the date of the run.").as("message"),
                        lit("Its system is not counted as in use. Give a status where it is.")
                                .as("action"));
    }

    /** Header of the column of ends in the table of a system; "". One look-up, for choices nested by table overflow. */
    private static Column endHeader(List<SourceTable> tables) {
        List<Column> headers = new ArrayList<>();
        for (SourceTable table : tables) {
            List<org.consolidation.analyser.ingest.Column> ends = table.columns(Field.CONTRACT_END);
            if (ends.isEmpty()) continue;
            headers.add(lit(table.index()));
            headers.add(lit(ends.get(0).header()));
        }
        if (headers.isEmpty()) return lit("");
        Column byTable = map(headers.toArray(Column[]::new));
        return coalesce(try_element_at(byTable, col("table")), lit(""));
    }

    private static Column ended(LocalDate asOf) {
        return col("name.from")
                .equalTo(ProductName.TITLE)
                .and(col("status").equalTo(Status.UNKNOWN.name()))
                .and(col("contract.end").lt(lit(asOf)));
    }
}
