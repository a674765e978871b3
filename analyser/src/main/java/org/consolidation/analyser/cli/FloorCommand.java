package org.consolidation.analyser.cli;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.regexp_replace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.consolidation.analyser.issue.UserError;
import org.consolidation.analyser.spark.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code analyser floor}: the least that a Spark job over the same files can cost. In one call it reads
 * all columns of all lines, with a stated schema so that nothing is read twice, groups them by the folded
 * text of one column and writes the groups as Parquet; bin/bench measures the analyser against it.
 */
@Command(
        name = "floor",
        hidden = true,
        description = "Groups the lines of CSV files by one folded column; the yardstick of the benchmark.",
        mixinStandardHelpOptions = true)
final class FloorCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "CSV files, or folders of them.")
    private List<Path> files;

    @Option(
            names = "--column",
            paramLabel = "N",
            defaultValue = "7",
            description = "Position of the name, from 1; 7 as in systems.csv.")
    private int column;

    @Option(
            names = "--columns",
            paramLabel = "N",
            defaultValue = "0",
            description = "Columns of a line; the position of the name when not given.")
    private int columns;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder of the groups, as Parquet.")
    private Path out;

    @Override
    public Integer call() throws Exception {
        for (Path file : files) {
            if (!Files.exists(file)) throw UserError.command(file + " does not exist.");
        }
        if (column < 1) throw UserError.command("--column must be at least 1, was " + column + ".");
        String[] paths = files.stream().map(Path::toString).toArray(String[]::new);
        try (SparkSession spark = Sessions.open("local[*]")) {
            Dataset<Row> lines = spark.read()
                    .schema(schema(Math.max(column, columns)))
                    .option("header", true)
                    .option("enforceSchema", true)
                    .csv(paths);
            byName(lines, "column_" + column).write().parquet(out.toString());
        }
        return ExitCode.DONE;
    }

    /** Lines by normalised name. */
    static Dataset<Row> byName(Dataset<Row> lines, String name) {
        return lines.groupBy(regexp_replace(lower(coalesce(col(name), lit(""))), "[^a-z0-9]+", " ")
                        .alias("name"))
                .agg(count(lit(1)).alias("systems"));
    }

    private static StructType schema(int columns) {
        StructType schema = new StructType();
        for (int i = 1; i <= columns; i++) schema = schema.add("column_" + i, DataTypes.StringType);
        return schema;
    }
}
