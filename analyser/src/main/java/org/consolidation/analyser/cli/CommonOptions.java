package org.consolidation.analyser.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.consolidation.analyser.issue.UserError;
import org.consolidation.analyser.spark.Sessions;

/** Checks of the options that several commands have. */
final class CommonOptions {

    private CommonOptions() {}

    /** Checks that an output folder is named. */
    static void checkOut(Path out) {
        if (out.toString().isEmpty()) throw UserError.command("--out is empty: name a folder.");
    }

    /**
     * Checks that the files are there and the master is one.
     *
     * @param settings null when not given
     * @param reference null when not given
     */
    static void check(Path settings, Path reference, String master) {
        if (settings != null && !Files.isRegularFile(settings)) {
            throw UserError.command("--settings " + settings + " is not a file.");
        }
        if (reference != null && !Files.isDirectory(reference)) {
            throw UserError.command("--reference " + reference + " is not a folder.");
        }
        if (master.matches("local\\[0+]"))
            throw UserError.command("--master must have a core at least, was '" + master + "'.");
        if (!Sessions.isLocal(master) && !master.matches("(spark|k8s)://.+|yarn|local-cluster\\[.+")) {
            throw UserError.command(
                    "--master must be local[N], spark://HOST:PORT, k8s://URL or yarn, was '" + master + "'.");
        }
    }
}
