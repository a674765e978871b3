package org.consolidation.analyser.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.change.RunFolder;
import org.consolidation.analyser.issue.UserError;
import org.consolidation.analyser.review.Question;
import org.consolidation.analyser.review.QueueFile;
import org.consolidation.analyser.review.Review;
import org.consolidation.analyser.review.Reviewing;
import org.consolidation.analyser.review.TableSource;
import org.consolidation.analyser.spark.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code analyser review}: the questions worth most to a reviewer. */
@Command(
        name = "review",
        description = "Lists the questions of a finished run that are most worth a reviewer's answer.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        footerHeading = "%nHow to answer:%n",
        footer = {
            "  Fill in verdict (same, different, not sure), author (a role or initials; no more is needed),",
            "  date (YYYY-MM-DD) and reason, and give the file to 'analyse --decisions FILE', or save it as",
            "  decisions.csv in the collection. Questions without a verdict are left alone."
        })
final class ReviewCommand implements Callable<Integer> {

    /** Questions on the screen; the file has them all. */
    private static final int TOLD = 5;

    @Spec
    private CommandSpec spec;

    @Option(names = "--run", required = true, paramLabel = "DIR", description = "The --out of a finished analyse.")
    private Path run;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Table of questions to write.")
    private Path out;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "Most questions; ${DEFAULT-VALUE} when not given.")
    private int limit;

    @Option(
            names = "--master",
            paramLabel = "URL",
            defaultValue = "local[*]",
            description = "Where Spark runs, as for analyse. Default: this machine.")
    private String master;

    @Option(names = "--overwrite", description = "Replace FILE; answers in it are lost.")
    private boolean overwrite;

    @Override
    public Integer call() {
        if (limit < 1 || limit > 10_000) throw UserError.command("--limit must lie in 1 to 10000, was " + limit + ".");
        CommonOptions.check(null, null, master);
        if (Files.isDirectory(out)) throw UserError.command("--out " + out + " is a folder; name a file.");
        if (Files.exists(out) && !overwrite) {
            throw UserError.command(
                    "--out " + out + " exists and may hold answers; name another file or add" + " --overwrite.");
        }
        Path parent = out.toAbsolutePath().getParent();
        if (!Files.isDirectory(parent))
            throw UserError.command("--out " + out + ": there is no folder " + parent + ".");
        RunFolder folder = RunFolder.open(run);
        boolean shared = Sessions.isOpen();
        SparkSession spark = Sessions.open(master);
        try {
            Sessions.carrySettings(spark);
            Review review = Reviewing.review(new TableSource(spark, folder), limit);
            QueueFile.write(out, review.questions());
            tell(review);
            return ExitCode.DONE;
        } finally {
            if (!shared) spark.stop();
        }
    }

    private void tell(Review review) {
        PrintWriter print = spec.commandLine().getOut();
        print.println(
                review.candidates() + (review.candidates() == 1 ? " question" : " questions") + " could be asked; "
                        + review.questions().size() + " worth most are in " + out + "."
                        + (review.spared() == 0
                                ? ""
                                : " " + review.spared() + " more are spared: answers before them settle" + " them."));
        for (Question question :
                review.questions().subList(0, Math.min(TOLD, review.questions().size()))) {
            print.println("  " + question.rank() + ". " + question.sentence() + " " + question.stake());
        }
        print.flush();
    }
}
