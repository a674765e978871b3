package org.consolidation.analyser.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.consolidation.analyser.change.RunFolder;
import org.consolidation.analyser.evaluation.CandidateScore;
import org.consolidation.analyser.evaluation.ClusterScore;
import org.consolidation.analyser.evaluation.Evaluating;
import org.consolidation.analyser.evaluation.Evaluating.Evaluated;
import org.consolidation.analyser.evaluation.EvaluatingCapabilities;
import org.consolidation.analyser.issue.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code analyser evaluate}: how well clusters agree with the truth. */
@Command(
        name = "evaluate",
        description = "Measures clusters against the truth: pairwise and B-cubed precision, recall and F1. Or, with"
                + " --capabilities and --run, how often records got the capability that a reader gave them.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        footerHeading = "%nHow the files are understood:%n",
        footer = {
            "  clusters  source,id,cluster_id as 'resolve' writes it; without source when there is but one. Or",
            "            tables/systems.csv of 'analyse' (a folder when it is long), with a truth that has the",
            "            columns file,row,cluster, as 'generate --truth' writes it. Of a record that gave",
            "            several systems the first counts.",
            "  truth     id,cluster, or pairs idA,idB (idDBLP,idACM and ltable_id,rtable_id too); pairs are",
            "  closed: if a is b and b is c, then a is c. Pairs with a label of 0 are left out.",
            "            source,id,cluster and sourceA,idA,sourceB,idB tell equal ids of several sources apart.",
            "  Sources of the truth count if at least one of them is a source of the clusters; else ids alone",
            "  do. A plain id means the only record with it. If the ids of two sources coincide, pairs idA,idB",
            "  go across: idA is of one source, idB of the other, the way round in which more pairs find both",
            "  records. When both ways find as many, idA is of the source that stands first in the clusters",
            "  file (they are sorted by name). The output says so. What stays ambiguous is refused: give",
            "  sources.",
            "  A record in no pair of a truth of pairs is a cluster of its own. A record that the clusters file",
            "  lacks counts as found alone, so that losing records costs recall. A record that a truth of",
            "  id,cluster lacks is left out. Both are counted in the output.",
            "  capabilities  id,capability (an id, or none), and if there are: second, another right answer;",
            "            half, the part of the sample. A record of the run is told by its own id (local_id).",
            "  Other columns, the order of columns and lines, and upper or lower case in headers do not matter."
        })
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--clusters", paramLabel = "FILE", description = "Clusters that were found.")
    private Path clusters;

    @Option(names = "--truth", paramLabel = "FILE", description = "What belongs together.")
    private Path truth;

    @Option(
            names = "--candidates",
            paramLabel = "DIR",
            description =
                    "Folder candidates/ that 'resolve --candidates' wrote: measures which true pairs were compared.")
    private Path candidates;

    @Option(names = "--capabilities", paramLabel = "FILE", description = "Capabilities that a reader gave records.")
    private Path capabilities;

    @Option(names = "--run", paramLabel = "DIR", description = "Run of 'analyse' over those records.")
    private Path run;

    @Override
    public Integer call() {
        if (capabilities != null || run != null) return capabilities();
        if (clusters == null || truth == null) {
            throw UserError.command("evaluate needs --clusters and --truth, or --capabilities and --run.");
        }
        if (!Files.exists(clusters)) throw UserError.command("--clusters " + clusters + " does not exist.");
        if (!Files.isRegularFile(truth)) throw UserError.command("--truth " + truth + " is not a file.");
        if (candidates != null && !Files.isDirectory(candidates)) {
            throw UserError.command("--candidates " + candidates + " is not a folder.");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(text(Evaluating.evaluate(clusters, truth, candidates)));
        out.flush();
        return ExitCode.DONE;
    }

    private Integer capabilities() {
        if (capabilities == null || run == null || clusters != null || truth != null || candidates != null) {
            throw UserError.command("evaluate needs --clusters and --truth, or --capabilities and --run.");
        }
        if (!Files.isRegularFile(capabilities)) {
            throw UserError.command("--capabilities " + capabilities + " is not a file.");
        }
        List<Path> systems =
                RunFolder.open(run).files("systems").stream().map(Path::of).toList();
        PrintWriter out = spec.commandLine().getOut();
        out.print(CapabilityText.of(EvaluatingCapabilities.evaluate(capabilities, systems)));
        out.flush();
        return ExitCode.DONE;
    }

    static String text(Evaluated evaluated) {
        ClusterScore score = evaluated.score();
        StringBuilder text = new StringBuilder();
        line(text, "%-10s %,13d compared", "records", score.records());
        line(text, "%,24d only in the clusters: left out, the truth does not name them", evaluated.onlyInClusters());
        line(text, "%,24d only in the truth: each counted as found alone", evaluated.onlyInTruth());
        line(
                text,
                "%-10s %,13d found, %,d true, %,d exact",
                "clusters",
                score.clusters(),
                score.trueClusters(),
                score.exact());
        line(
                text,
                "%-10s %,13d found, %,d true, %,d both",
                "pairs",
                score.pairs(),
                score.truePairs(),
                score.commonPairs());
        for (String note : evaluated.notes()) line(text, "%-10s %s", "note", note);
        text.append('\n');
        line(text, "%-10s %10s %10s %10s", "", "precision", "recall", "F1");
        score(text, "pairwise", score.pairwise());
        score(text, "B-cubed", score.bCubed());
        if (evaluated.candidates() != null) candidates(text, evaluated.candidates());
        return text.toString();
    }

    private static void score(StringBuilder text, String name, ClusterScore.Score score) {
        line(text, "%-10s %10.4f %10.4f %10.4f", name, score.precision(), score.recall(), score.f1());
    }

    private static void candidates(StringBuilder text, CandidateScore c) {
        text.append('\n');
        line(
                text,
                "%-10s %,13d pairs of %,d descriptions of %,d records",
                "candidates",
                c.pairs(),
                c.profiles(),
                c.records());
        line(text, "%24.2f per record, %.2f per description", c.perRecord(), c.perProfile());
        line(text, "%24.4f of the true pairs are among them (recall)", c.recall());
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.UK, format, values)).append('\n');
    }
}
