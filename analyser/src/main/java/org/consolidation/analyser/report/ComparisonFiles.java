package org.consolidation.analyser.report;

import static org.consolidation.analyser.report.TableColumn.NEVER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.consolidation.analyser.change.Cause;
import org.consolidation.analyser.change.OpportunityChange;
import org.consolidation.analyser.change.RunComparison;
import org.consolidation.analyser.change.Total;

/** What {@code compare} writes: tables of products, opportunities and totals, and what their columns mean. */
public final class ComparisonFiles {

    private static final String APPEARED = "it appeared";
    private static final String WENT = "it is gone";
    private static final int LINES_PER_FILE = 1_000_000;

    static final Table<OpportunityChange> OPPORTUNITIES = Table.of(
                    "tables/opportunity_changes",
                    OpportunityChange.class,
                    "One line per opportunity that appeared, went or changed from RUN_A to RUN_B, in order of rank. It"
                            + " changed when systems came or went, or saving or net value differ; another rank alone is"
                            + " no change. Systems are the same in both runs when their ids are.")
            .code("change", "appeared, gone or changed.", NEVER, c -> Cells.word(c.what()))
            .code("opportunity_id", "The opportunity.", NEVER, OpportunityChange::opportunityId)
            .code("kind", "Kind of opportunity, such as K1.", NEVER, OpportunityChange::kind)
            .text("title", "Its title in RUN_B, of one that is gone in RUN_A.", NEVER, OpportunityChange::title)
            .integer("rank", "", "In RUN_B.", WENT, OpportunityChange::rank)
            .integer("previous_rank", "", "In RUN_A.", APPEARED, OpportunityChange::previousRank)
            .integer("systems", "systems", "In RUN_B; 0 when gone.", NEVER, OpportunityChange::systems)
            .integer(
                    "previous_systems",
                    "systems",
                    "In RUN_A; 0 when it appeared.",
                    NEVER,
                    OpportunityChange::previousSystems)
            .integer("systems_new", "systems", "That it did not have.", NEVER, OpportunityChange::arrived)
            .integer("systems_gone", "systems", "That it has no more.", NEVER, OpportunityChange::ended)
            .integer(
                    "saving_central_pence",
                    "pence a year",
                    "Best estimate in RUN_B, taken alone.",
                    "not computable, or gone",
                    OpportunityChange::savingPence)
            .integer(
                    "previous_saving_central_pence",
                    "pence a year",
                    "The same in RUN_A.",
                    "not computable, or it appeared",
                    OpportunityChange::previousSavingPence)
            .integer(
                    "net_central_pence",
                    "pence",
                    "Net present value in RUN_B.",
                    "not computable, or gone",
                    OpportunityChange::netPence)
            .integer(
                    "previous_net_central_pence",
                    "pence",
                    "The same in RUN_A.",
                    "not computable, or it appeared",
                    OpportunityChange::previousNetPence)
            .code(
                    "other_opportunity_id",
                    "Of one that is gone or appeared: the opportunity of the same kind in the other run that most of"
                            + " its systems are in.",
                    "none of its systems is in another of the kind, or it goes on itself",
                    OpportunityChange::otherId)
            .integer("other_systems", "systems", "That the other has of it.", NEVER, OpportunityChange::otherSystems)
            .list(
                    "causes",
                    "data (rows of a list, a side file or the date of the run), decision, method (settings, reference"
                            + " tables, version).",
                    NEVER,
                    c -> c.causes().stream().map(Cause::shown).toList())
            .text("why", "The causes in words.", NEVER, OpportunityChange::why)
            .sortedBy((c, key) -> key.then(c.place()).then(c.opportunityId()));

    static final Table<Total> TOTALS = Table.of(
                    "tables/totals", Total.class, "One line per figure of the two runs. Money counts each pound once.")
            .text("figure", "What it counts.", NEVER, Total::figure)
            .code("unit", "Of a sum of money.", "a plain count", Total::unit)
            .integer("run_a", "as unit says", "In RUN_A.", "RUN_A has no such figure", Total::before)
            .integer("run_b", "as unit says", "In RUN_B.", "RUN_B has no such figure", Total::after)
            .integer("difference", "as unit says", "RUN_B less RUN_A.", "one of them has no such figure", Total::grown)
            .sortedBy((t, key) -> key.then(t.order()));

    private ComparisonFiles() {}

    /**
     * What was compared and what was written; no clock, host or path.
     *
     * @param runA SHA-256 of the manifest of RUN_A, which names everything that it read and wrote
     * @param runB the same of RUN_B
     */
    private record Compared(String analyser, String runA, String runB, List<WrittenTable> tables) {}

    /** Writes {@code tables/} and {@code manifest.json} into the folder. */
    public static void write(RunComparison comparison, Path folder) {
        List<TableRows<?>> tables = new ArrayList<>();
        tables.add(TableRows.of(() -> ChangeTable.TABLE, comparison.products()));
        tables.add(TableRows.of(() -> OPPORTUNITIES, comparison.opportunities()));
        tables.add(TableRows.held(TOTALS, comparison.totals()));
        List<Table<?>> definitions = new ArrayList<>();
        for (TableRows<?> rows : tables) definitions.add(rows.table());
        List<WrittenTable> written =
                TableWriter.write(comparison.products().sparkSession(), tables, folder, LINES_PER_FILE, 8);
        Compared compared = new Compared(
                Manifest.version(ComparisonFiles.class.getPackage().getImplementationVersion()),
                comparison.before(),
                comparison.after(),
                List.copyOf(written));
        try {
            Texts.write(folder, "tables/dictionary.md", Dictionary.markdown(definitions));
            Texts.write(folder, "manifest.json", Texts.json(compared));
        } catch (IOException e) {
            throw new UncheckedIOException("tables/dictionary.md and manifest.json cannot be written", e);
        }
    }
}
