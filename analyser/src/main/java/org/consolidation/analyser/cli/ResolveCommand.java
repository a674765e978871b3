package org.consolidation.analyser.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.Settings;
import org.consolidation.analyser.SettingsFile;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.UserError;
import org.consolidation.analyser.resolve.FieldsFile;
import org.consolidation.analyser.resolve.Gathered;
import org.consolidation.analyser.resolve.Gathering;
import org.consolidation.analyser.resolve.Resolved;
import org.consolidation.analyser.resolve.ResolvedFiles;
import org.consolidation.analyser.resolve.Resolving;
import org.consolidation.analyser.spark.Sessions;
import org.consolidation.analyser.spark.TaskCounter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code analyser resolve}: which records of any table are one thing. */
@Command(
        name = "resolve",
        description = "Finds which records of one or more tables are one thing, and says why.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        footerHeading = "%nThe fields file:%n",
        footer = {
            "  {\"id\": \"id\", \"source\": null,",
            "   \"fields\": [{\"column\": \"title\", \"role\": \"name\"}, {\"column\": \"year\", \"role\": \"number\"}]}",
            "  id      column of the record's id, unique in its source",
            "  source  column that names the source (an empty cell is a source without a name); null or left",
            "          out: each file is one source, named after the file",
            "  fields  the columns to compare, each as name, vendor, text, number, date or category",
            "",
            "DIR gets clusters.csv (source,id,cluster_id: one line per record), pairs.csv (what speaks for",
            "and against each pair that was compared, in bits), dictionary.md (what each column means) and",
            "manifest.json."
        })
final class ResolveCommand implements Callable<Integer> {

    private static final int PROBLEMS_TOLD = 10;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--records",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "Delimited text in any usual encoding: .csv, .tsv, .txt, .psv. In any order.")
    private List<Path> records;

    @Option(
            names = "--fields",
            required = true,
            paramLabel = "FILE.json",
            description = "Which columns are compared, and as what.")
    private Path fieldsFile;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder of the result; made by the run.")
    private Path out;

    @Option(names = "--settings", paramLabel = "FILE", description = "Settings that differ from the defaults, as JSON.")
    private Path settingsFile;

    @Option(
            names = "--reference",
            paramLabel = "DIR",
            description = "Reference tables to use instead of the built-in ones of the same name.")
    private Path reference;

    @Option(
            names = "--master",
            paramLabel = "URL",
            defaultValue = "local[*]",
            description = "Where Spark runs: local[N], or a cluster such as spark://HOST:7077, which must see all files"
                    + " and DIR under the same paths. Default: this machine.")
    private String master;

    @Option(names = "--overwrite", description = "Replace the result that is in DIR.")
    private boolean overwrite;

    @Option(
            names = "--candidates",
            description = "Also write candidates/ into DIR: profiles.csv and candidates.csv, which pairs were compared;"
                    + " 'evaluate --candidates' measures them.")
    private boolean candidates;

    @Option(names = "--debug", description = "Print the stack trace of a failure.")
    private boolean debug;

    boolean debug() {
        return debug;
    }

    @Override
    public Integer call() {
        checkArguments();
        PrintWriter err = spec.commandLine().getErr();
        PrintWriter print = spec.commandLine().getOut();
        FieldsFile fields = FieldsFile.load(fieldsFile);
        Settings settings = SettingsFile.load(settingsFile);
        try (OutputFolder folder = OutputFolder.at(out, overwrite);
                Screen screen = new Screen(err, Boolean.getBoolean("analyser.terminal"))) {
            String summary = run(fields, settings, folder.unfinished(), screen, err);
            folder.publish();
            print.print(summary + SummaryText.timings(screen.timings()));
            print.flush();
            return ExitCode.DONE;
        }
    }

    private String run(FieldsFile fields, Settings settings, Path folder, Screen screen, PrintWriter err) {
        boolean shared = Sessions.isOpen();
        Catalogue catalogue = screen.stage("loading the reference tables", () -> Catalogue.load(reference));
        SparkSession spark = screen.stage("starting Spark", () -> Sessions.open(master));
        try {
            Sessions.carrySettings(spark);
            screen.follow(TaskCounter.of(spark));
            Gathered gathered = screen.stage(
                    "reading the records", () -> Gathering.gather(spark, records, fields, settings.ingest()));
            tellProblems(gathered.issues(), err);
            Resolved resolved = screen.stage(
                    "comparing and grouping",
                    () -> Resolving.resolve(
                            spark,
                            gathered.entries(),
                            fields.fields(),
                            catalogue,
                            settings.match(),
                            settings.cluster()));
            ResolvedFiles.Context context = new ResolvedFiles.Context(fields, settings.json(), catalogue.tables());
            long clusters = screen.stage(
                    "writing the result", () -> ResolvedFiles.write(spark, gathered, resolved, context, folder));
            if (candidates) {
                screen.stage("writing the candidates", () -> writeCandidates(spark, gathered, resolved, folder));
            }
            return summary(gathered, resolved, clusters);
        } finally {
            if (!shared) spark.stop();
        }
    }

    private static Path writeCandidates(SparkSession spark, Gathered gathered, Resolved resolved, Path folder) {
        Path place = folder.resolve("candidates");
        try {
            Files.createDirectories(place);
        } catch (IOException e) {
            throw new UncheckedIOException(place + " cannot be made", e);
        }
        ResolvedFiles.writeCandidates(spark, gathered, resolved, place);
        return place;
    }

    private String summary(Gathered gathered, Resolved resolved, long clusters) {
        return String.format(
                Locale.UK,
                "%,d records read: %,d resolved, %,d blank, %,d left out%n"
                        + "%,d distinct descriptions, %,d candidate pairs, %,d clusters%n%nResult: %s%n%n",
                gathered.read(),
                gathered.accepted(),
                gathered.blank(),
                gathered.rejected(),
                resolved.model().profiles(),
                resolved.model().candidatePairs(),
                clusters,
                out.resolve("clusters.csv"));
    }

    private void checkArguments() {
        for (Path file : records) {
            if (!Files.isRegularFile(file)) throw UserError.command("--records " + file + " is not a file.");
        }
        if (!Files.isRegularFile(fieldsFile)) throw UserError.command("--fields " + fieldsFile + " is not a file.");
        CommonOptions.check(settingsFile, reference, master);
    }

    private static void tellProblems(List<DataIssue> issues, PrintWriter err) {
        issues.stream()
                .limit(PROBLEMS_TOLD)
                .forEach(i -> err.println("analyser: " + i.file() + (i.row() > 0 ? " row " + i.row() : "") + ": "
                        + i.message() + "; " + i.action()));
        if (issues.size() > PROBLEMS_TOLD) {
            err.println("analyser: " + (issues.size() - PROBLEMS_TOLD) + " more such defects; manifest.json has all.");
        }
    }
}
