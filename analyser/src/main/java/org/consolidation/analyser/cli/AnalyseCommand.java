package org.consolidation.analyser.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.Analysis;
import org.consolidation.analyser.Settings;
import org.consolidation.analyser.SettingsFile;
import org.consolidation.analyser.Summary;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.change.RunFolder;
import org.consolidation.analyser.ingest.Collection;
import org.consolidation.analyser.ingest.Successions;
import org.consolidation.analyser.issue.UserError;
import org.consolidation.analyser.spark.Sessions;
import org.consolidation.analyser.spark.TaskCounter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code analyser analyse}: from inventories to a report. */
@Command(
        name = "analyse",
        description = "Reads inventories and writes a report of what could be consolidated.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the analyser or the machine failed; nothing was written",
            "2:the command or the settings cannot be obeyed; nothing was written",
            "3:the input holds nothing usable; nothing was written",
            "4:the report is written, and more records were rejected than --max-rejects allows"
        },
        footerHeading = "%nEnvironment:%n",
        footer = {
            "  JAVA_HOME             the Java to use, 17 or newer; else the java of PATH",
            "  ANALYSER_HEAP         heap of the JVM, such as 8g; else chosen by input and memory",
            "  ANALYSER_JAVA_OPTS    further options of the JVM",
            "  ANALYSER_SUBMIT_OPTS  further options of spark-submit, such as" + " \"--conf spark.executor.memory=4g\""
        })
final class AnalyseCommand implements Callable<Integer> {

    /** Defects of whole files that go on the screen; the report has them all. */
    private static final int PROBLEMS_TOLD = 10;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Inventory files, folders of them, or collections (a folder with inventories/).")
    private List<Path> inputs;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder of the report; made by the run.")
    private Path out;

    @Option(names = "--settings", paramLabel = "FILE", description = "Settings that differ from the defaults, as JSON.")
    private Path settingsFile;

    @Option(
            names = "--reference",
            paramLabel = "DIR",
            description = "Reference tables to use instead of the built-in ones of the same name.")
    private Path reference;

    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            description = "Reviewers' decisions, besides those of the collection.")
    private Path decisions;

    @Option(
            names = "--previous",
            paramLabel = "DIR",
            description = "Folder of an earlier report: its product ids go on, and what changed since is told.")
    private Path previous;

    @Option(
            names = "--scenario",
            paramLabel = "FILE",
            description =
                    "Bodies that merge: a CSV file with the columns predecessor, successor and, if known, date; or"
                            + " the word register for the successors of organisations.csv.")
    private String scenario;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "Date of the report; else the latest date that the input states.")
    private LocalDate asOf;

    @Option(
            names = "--master",
            paramLabel = "URL",
            defaultValue = "local[*]",
            description = "Where Spark runs: local[N], or a cluster such as spark://HOST:7077, which must see INPUT and"
                    + " DIR under the same paths. Default: this machine.")
    private String master;

    @Option(names = "--overwrite", description = "Replace the report that is in DIR.")
    private boolean overwrite;

    @Option(names = "--max-rejects", paramLabel = "N", description = "More rejected records than this: exit code 4.")
    private Long maxRejects;

    @Option(names = "--debug", description = "Print the stack trace of a failure.")
    private boolean debug;

    boolean debug() {
        return debug;
    }

    @Override
    public Integer call() {
        checkArguments();
        RunFolder earlier = previous == null ? null : RunFolder.openPrevious(previous);
        PrintWriter err = spec.commandLine().getErr();
        PrintWriter print = spec.commandLine().getOut();
        try (OutputFolder folder = OutputFolder.at(out, overwrite);
                Screen screen = new Screen(err, Boolean.getBoolean("analyser.terminal"))) {
            Summary summary = run(earlier, folder, screen);
            tellProblems(summary.problems(), err);
            if (summary.accepted() == 0) throw nothingUsable(summary);
            folder.publish();
            print.print(SummaryText.of(summary, out, screen.timings()));
            print.flush();
            deleteLog();
            return exitCode(summary, err);
        }
    }

    private Summary run(RunFolder earlier, OutputFolder folder, Screen screen) {
        boolean shared = Sessions.isOpen();
        // Spark takes two seconds to start; meanwhile this thread reads what needs no Spark.
        FutureTask<SparkSession> starting = new FutureTask<>(() -> Sessions.open(master));
        Thread starter = new Thread(starting, "start Spark");
        starter.setDaemon(true);
        starter.start();
        Collection collection = screen.stage("looking through the input", this::collection);
        Settings settings = SettingsFile.load(collection.settings(), settingsFile);
        Catalogue catalogue = screen.stage("loading the reference tables", () -> Catalogue.load(reference));
        SparkSession spark = screen.stage("starting Spark", () -> started(starting));
        try {
            Sessions.carrySettings(spark);
            Sessions.warmUp(spark);
            screen.follow(TaskCounter.of(spark));
            return Analysis.run(spark, collection, catalogue, settings, earlier, asOf, folder.unfinished(), screen);
        } finally {
            // Whoever opened a session closes it.
            if (!shared) spark.stop();
        }
    }

    private Collection collection() {
        Collection collection = Collection.open(inputs);
        if (decisions != null) collection = collection.withDecisions(decisions);
        if (scenario == null) return collection;
        return scenario.equals(Successions.REGISTER)
                ? collection.withRegisterAsScenario()
                : collection.withScenario(Path.of(scenario));
    }

    private static SparkSession started(FutureTask<SparkSession> starting) {
        try {
            return starting.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Spark does not start", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Spark was starting", e);
        }
    }

    private void checkArguments() {
        CommonOptions.checkOut(out);
        for (Path input : inputs) {
            if (input.toString().isEmpty()) throw UserError.command("INPUT is empty: name a file or a folder.");
            if (!Files.exists(input)) throw UserError.command("INPUT " + input + " does not exist.");
        }
        if (decisions != null && !Files.isRegularFile(decisions)) {
            throw UserError.command("--decisions " + decisions + " is not a file.");
        }
        if (scenario != null && !scenario.equals(Successions.REGISTER) && !Files.isRegularFile(Path.of(scenario))) {
            throw UserError.command("--scenario " + scenario + " is neither a file nor the word register.");
        }
        if (maxRejects != null && maxRejects < 0) {
            throw UserError.command("--max-rejects must be at least 0, was " + maxRejects + ".");
        }
        if (previous != null && sameFolder(previous, out)) {
            throw UserError.command("--previous and --out are both " + out
                    + ": name another folder for the new report, so that the earlier one stays.");
        }
        CommonOptions.check(settingsFile, reference, master);
    }

    private static boolean sameFolder(Path a, Path b) {
        try {
            if (Files.exists(a) && Files.exists(b)) return Files.isSameFile(a, b);
        } catch (IOException e) {
            // Then their names must tell.
        }
        return a.toAbsolutePath().normalize().equals(b.toAbsolutePath().normalize());
    }

    private static void tellProblems(List<String> problems, PrintWriter err) {
        problems.stream().limit(PROBLEMS_TOLD).forEach(p -> err.println("analyser: " + p));
        if (problems.size() > PROBLEMS_TOLD) {
            err.println("analyser: " + (problems.size() - PROBLEMS_TOLD)
                    + " more files have such defects; the report's data quality page lists them.");
        }
    }

    private static UserError nothingUsable(Summary summary) {
        String why = summary.reasons().isEmpty()
                ? ""
                : ", the commonest reason: " + summary.reasons().get(0).reason();
        return UserError.nothingUsable("the input holds nothing usable: " + summary.recordsRead() + " records read, "
                + summary.setAside() + " set aside, " + summary.rejected() + " rejected" + why + ".");
    }

    private Integer exitCode(Summary summary, PrintWriter err) {
        if (maxRejects == null || summary.rejected() <= maxRejects) return ExitCode.DONE;
        err.println("analyser: " + summary.rejected() + (summary.rejected() == 1 ? " record was" : " records were")
                + " rejected, more than --max-rejects " + maxRejects
                + "; the report's data quality page lists them.");
        return ExitCode.TOO_MANY_REJECTS;
    }

    /** Of a run that succeeded, Spark's errors (such as a task that was tried again) are of no interest. */
    private static void deleteLog() {
        try {
            Files.deleteIfExists(Failure.log());
        } catch (IOException e) {
            // It stays in the folder for temporary files.
        }
    }
}
