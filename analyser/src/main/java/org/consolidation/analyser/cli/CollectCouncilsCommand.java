package org.consolidation.analyser.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.consolidation.analyser.generate.CouncilCollection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code analyser collect-councils}: the published lists of councils' systems as a collection. */
@Command(
        name = "collect-councils",
        description = "Joins the published lists of councils' systems on the council register, as a collection"
                + " (datasets/uk-councils was made so from its sources/).",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class CollectCouncilsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SOURCES", description = "Folder with the published files.")
    private Path sources;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder of the collection; files of the same names in it are replaced.")
    private Path out;

    @Override
    public Integer call() {
        CouncilCollection.build(sources, out);
        return ExitCode.DONE;
    }
}
