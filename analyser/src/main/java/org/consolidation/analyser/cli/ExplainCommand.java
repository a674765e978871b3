package org.consolidation.analyser.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.change.RunFolder;
import org.consolidation.analyser.review.Explaining;
import org.consolidation.analyser.review.OpportunityExplaining;
import org.consolidation.analyser.spark.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code analyser explain}: why two things are one product, or are not; what an opportunity rests on. */
@Command(
        name = "explain",
        description =
                "Explains from a finished run why two things are one product, or are not; of one opportunity where"
                        + " every pound comes from; or of one system why it has its capability.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:explained",
            "1:the analyser or the machine failed",
            "2:A or B is unknown or ambiguous, or A alone is no opportunity and no system"
        })
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--run", required = true, paramLabel = "DIR", description = "The --out of a finished analyse.")
    private Path run;

    @Option(
            names = "--master",
            paramLabel = "URL",
            defaultValue = "local[*]",
            description = "Where Spark runs, as for analyse. Default: this machine.")
    private String master;

    @Parameters(
            index = "0",
            paramLabel = "A",
            description =
                    "Id of a system, description (profile) or product, or a name as a list has it; alone, the id of an"
                            + " opportunity or of a system.")
    private String a;

    @Parameters(index = "1", paramLabel = "B", arity = "0..1", description = "The same.")
    private String b;

    @Override
    public Integer call() {
        CommonOptions.check(null, null, master);
        RunFolder folder = RunFolder.open(run);
        if (b == null) {
            PrintWriter print = spec.commandLine().getOut();
            print.print(OpportunityExplaining.explain(folder, a));
            print.flush();
            return ExitCode.DONE;
        }
        boolean shared = Sessions.isOpen();
        SparkSession spark = Sessions.open(master);
        try {
            Sessions.carrySettings(spark);
            PrintWriter print = spec.commandLine().getOut();
            print.print(Explaining.explain(spark, folder, a, b));
            print.flush();
            return ExitCode.DONE;
        } finally {
            if (!shared) spark.stop();
        }
    }
}
