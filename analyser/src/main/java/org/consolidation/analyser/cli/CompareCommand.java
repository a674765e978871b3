package org.consolidation.analyser.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.change.Changes;
import org.consolidation.analyser.change.ComparingRuns;
import org.consolidation.analyser.change.OpportunityChange;
import org.consolidation.analyser.change.RunComparison;
import org.consolidation.analyser.change.RunFolder;
import org.consolidation.analyser.change.Total;
import org.consolidation.analyser.report.ComparisonFiles;
import org.consolidation.analyser.spark.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code analyser compare}: what two finished runs differ in, and why. */
@Command(
        name = "compare",
        description = "Tells what appeared, went and changed from one finished run to another, and why.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        footerHeading = "%nCauses:%n",
        footer = {
            "  data      rows of a list, a side file, the scenario or the date of the run changed",
            "  decision  a reviewer's decision is new or gone",
            "  method    settings, reference tables or the analyser changed"
        })
final class CompareCommand implements Callable<Integer> {

    /** Opportunities on the screen; the table has them all. */
    private static final int TOLD = 10;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "RUN_A", description = "The --out of a finished analyse: the earlier one.")
    private Path before;

    @Parameters(index = "1", paramLabel = "RUN_B", description = "The --out of another: the later one.")
    private Path after;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Folder for changes.csv (products), opportunity_changes.csv, totals.csv; made by the command.")
    private Path out;

    @Option(
            names = "--master",
            paramLabel = "URL",
            defaultValue = "local[*]",
            description = "Where Spark runs, as for analyse. Default: this machine.")
    private String master;

    @Option(names = "--overwrite", description = "Replace the result that is in DIR.")
    private boolean overwrite;

    @Override
    public Integer call() {
        CommonOptions.check(null, null, master);
        RunFolder earlier = RunFolder.openCompared("RUN_A", before);
        RunFolder later = RunFolder.openCompared("RUN_B", after);
        boolean shared = Sessions.isOpen();
        SparkSession spark = Sessions.open(master);
        try {
            Sessions.carrySettings(spark);
            RunComparison comparison = ComparingRuns.compare(spark, earlier, later, TOLD);
            if (out != null) {
                try (OutputFolder folder = OutputFolder.at(out, overwrite)) {
                    ComparisonFiles.write(comparison, folder.unfinished());
                    folder.publish();
                }
            }
            tell(comparison);
            return ExitCode.DONE;
        } finally {
            if (!shared) spark.stop();
        }
    }

    private void tell(RunComparison comparison) {
        PrintWriter print = spec.commandLine().getOut();
        line(print, "%-52s %18s %18s %18s", "", "RUN_A", "RUN_B", "difference");
        for (Total total : comparison.totals()) {
            boolean money = total.unit().startsWith("pence");
            line(
                    print,
                    "%-52s %18s %18s %18s",
                    total.figure() + (money ? total.unit().replace("pence", ", £") : ""),
                    figure(total.before(), money),
                    figure(total.after(), money),
                    figure(total.grown(), money));
        }
        line(print, "");
        line(print, "Products");
        if (comparison.productCounts().isEmpty()) line(print, "  none changed");
        for (Changes.Count count : comparison.productCounts()) {
            line(
                    print,
                    "  %,10d %s, because of %s",
                    count.products(),
                    count.kind().shown(),
                    count.causes());
        }
        line(print, "Opportunities");
        if (comparison.opportunityCounts().isEmpty()) line(print, "  none changed");
        for (RunComparison.Count count : comparison.opportunityCounts()) {
            line(
                    print,
                    "  %,10d %s, because of %s",
                    count.opportunities(),
                    count.what().name().toLowerCase(Locale.ROOT),
                    count.causes());
        }
        for (OpportunityChange change : comparison.first()) line(print, "  %s", sentence(change));
        if (out != null) line(print, "%nResult: %s", out.resolve("tables"));
        print.flush();
    }

    private static String sentence(OpportunityChange change) {
        String other = change.otherId().isEmpty()
                ? ""
                : "; " + change.otherSystems() + " of its systems "
                        + (change.what() == OpportunityChange.What.GONE ? "are now in " : "were in ")
                        + change.otherId();
        return change.what().name().toLowerCase(Locale.ROOT) + ": " + change.kind() + " " + change.title() + " ("
                + change.opportunityId() + "), " + change.previousSystems() + " to " + change.systems() + " systems"
                + saving(change)
                + other + "; " + change.why();
    }

    /** What it saves before and now, where both are known and differ. */
    private static String saving(OpportunityChange change) {
        Long before = change.previousSavingPence();
        Long after = change.savingPence();
        if (before == null || after == null || before.equals(after)) return "";
        return ", saving £" + figure(before, true) + " to £" + figure(after, true) + " a year";
    }

    private static String figure(Long value, boolean money) {
        if (value == null) return "–";
        return String.format(Locale.UK, "%,d", money ? Math.floorDiv(value + 50, 100L) : value);
    }

    private static void line(PrintWriter print, String format, Object... values) {
        print.println(String.format(Locale.UK, format, values));
    }
}
