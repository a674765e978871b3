package org.consolidation.analyser.cli;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.Analysis;
import org.consolidation.analyser.Settings;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.ingest.Collection;
import org.consolidation.analyser.spark.Sessions;

/** The command line. */
public final class Main {

    private Main() {}

    /** Runs a command; the process ends with its exit code. */
    public static void main(String[] args) throws Exception {
        try (SparkSession spark = Sessions.open("local[*]")) {
            Analysis.run(
                    spark,
                    Collection.open(List.of(Path.of(args[0]))),
                    Catalogue.load(null),
                    Settings.DEFAULT,
                    null,
                    Path.of(args[1]));
        }
    }
}
