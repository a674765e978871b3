package org.consolidation.analyser.cli;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.regexp_replace;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.consolidation.analyser.spark.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code analyser floor}: the least that a Spark job over the same rows can cost. It reads the
 * systems of a finished run, groups them by normalised name and writes the groups; bin/bench
 * measures the analyser against it.
 */
@Command(
        name = "floor",
        hidden = true,
        description = "Groups the rows of a systems.csv by normalised name; the yardstick of the benchmark.",
        mixinStandardHelpOptions = true)
final class FloorCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A systems.csv of the analyser.")
    private Path rows;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder of the groups, as Parquet.")
    private Path out;

    @Override
    public Integer call() throws Exception {
        try (SparkSession spark = Sessions.open("local[*]")) {
            byName(spark.read().schema(columns()).option("header", true).csv(rows.toString()))
                    .write()
                    .parquet(out.toString());
        }
        return ExitCode.DONE;
    }

    /** Rows by normalised name. */
    static Dataset<Row> byName(Dataset<Row> systems) {
        return systems.groupBy(regexp_replace(lower(coalesce(col("system_name"), lit(""))), "[^a-z0-9]+", " ")
                        .alias("name"))
                .agg(count(lit(1)).alias("systems"));
    }

    private static StructType columns() {
        StructType columns = new StructType();
        for (String name : new String[] {
            "system_id", "organisation_id", "organisation", "source_file", "source_sheet", "source_row", "system_name"
        }) {
            columns = columns.add(name, DataTypes.StringType);
        }
        return columns;
    }
}
