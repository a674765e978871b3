package org.consolidation.analyser.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.consolidation.analyser.generate.SyntheticCollection;
import org.consolidation.analyser.issue.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code analyser generate}: a made-up collection with its truth. */
@Command(
        name = "generate",
        description = "Makes up a collection of inventories in the layouts and with the dirt of real ones, and the"
                + " truth of which records are the same product. The same options give the same bytes.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Main.Version.class)
final class GenerateCommand implements Callable<Integer> {

    @Option(names = "--organisations", required = true, paramLabel = "N", description = "Organisations.")
    private int organisations;

    @Option(
            names = "--systems",
            required = true,
            paramLabel = "M",
            description = "Records of all organisations together; titles, headers and subtotals come on top.")
    private long systems;

    @Option(names = "--seed", required = true, paramLabel = "S", description = "Whole number that all is drawn from.")
    private long seed;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder of the collection; must not hold inventories yet.")
    private Path out;

    @Option(
            names = "--truth",
            paramLabel = "FILE",
            description = "Write id, cluster, file, row and traits of each record that names one system.")
    private Path truth;

    @Option(
            names = "--flat",
            paramLabel = "FILE",
            description =
                    "Write the records of the truth as one table: id, source, name, vendor, description, category.")
    private Path flat;

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description = "CSV with the organisations' names (name, and maybe kind, nation, region); else they are"
                    + " invented.")
    private Path register;

    @Override
    public Integer call() {
        if (register != null && !Files.isRegularFile(register)) {
            throw UserError.command("--register " + register + " is not a file.");
        }
        SyntheticCollection.build(
                new SyntheticCollection.Request(organisations, systems, seed, register, out, truth, flat));
        return ExitCode.DONE;
    }
}
