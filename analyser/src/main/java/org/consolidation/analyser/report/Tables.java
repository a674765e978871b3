package org.consolidation.analyser.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.consolidation.analyser.ingest.Ingested;
import org.consolidation.analyser.opportunity.Simulated;
import org.consolidation.analyser.portfolio.Portfolio;

/** All tables of a run. A further table is one definition and one line here. */
final class Tables {

    /** Up to so many records one task renders a table; beyond, a task more for each as many. */
    private static final long RECORDS_PER_TASK = 50_000;

    private Tables() {}

    /**
     * Writes the tables of what stands before opportunities are looked for.
     *
     * @throws IllegalStateException if the records do not reconcile
     */
    static List<WrittenTable> begin(Settled settled, Path folder, int linesPerFile) {
        List<TableRows<?>> tables = new ArrayList<>(read(settled));
        tables.addAll(laidOut(settled));
        return write(settled.ingested(), settled.portfolio(), tables, folder, linesPerFile);
    }

    /**
     * Writes the other tables and the dictionary of all.
     *
     * @param systems of the findings; may be shared with who writes pages
     * @param recommendations of the findings; may be shared with who writes pages
     * @param begun what is written already
     * @return what was written, in order of table; what organisations are asked for follows, see {@link #asked}
     */
    static List<WrittenTable> write(
            Findings findings,
            Dataset<SystemLine> systems,
            Dataset<Recommendation> recommendations,
            List<WrittenTable> begun,
            Path folder,
            int linesPerFile) {
        List<TableRows<?>> tables = new ArrayList<>(rows(findings, systems, recommendations));
        List<Table<?>> definitions = new ArrayList<>();
        for (TableRows<?> rows : tables) definitions.add(rows.table());
        definitions.add(AskedTable.TABLE);
        definitions.add(Dictionary.TABLE);
        tables.add(TableRows.held(Dictionary.TABLE, Dictionary.of(definitions)));
        Map<String, WrittenTable> written = new HashMap<>();
        begun.forEach(table -> written.put(table.name(), table));
        tables.removeIf(rows -> written.containsKey(rows.table().name()));
        write(findings.ingested(), findings.portfolio(), tables, folder, linesPerFile)
                .forEach(table -> written.put(table.name(), table));
        try {
            Files.writeString(folder.resolve("tables/dictionary.md"), Dictionary.markdown(definitions));
        } catch (IOException e) {
            throw new UncheckedIOException("tables/dictionary.md cannot be written", e);
        }
        return definitions.stream()
                .map(table -> written.get(table.name()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<WrittenTable> write(
            Ingested ingested, Portfolio portfolio, List<TableRows<?>> tables, Path folder, int linesPerFile) {
        int tasks = (int) (1 + ingested.recordsRead() / RECORDS_PER_TASK);
        return TableWriter.write(portfolio.systems().sparkSession(), tables, folder, linesPerFile, tasks);
    }

    /** Writes what organisations are asked for: known when their pages are written. */
    static List<WrittenTable> asked(Findings findings, List<Asked> asked, Path folder, int linesPerFile) {
        List<Asked> all = new ArrayList<>(Asked.together(asked));
        all.addAll(asked);
        return TableWriter.write(
                findings.portfolio().systems().sparkSession(),
                List.of(TableRows.held(AskedTable.TABLE, all)),
                folder,
                linesPerFile,
                1);
    }

    /** Every table with its rows, but for the dictionary, which follows from them. */
    static List<TableRows<?>> rows(Findings f, Dataset<SystemLine> systems, Dataset<Recommendation> recommendations) {
        List<TableRows<?>> rows = new ArrayList<>();
        rows.add(TableRows.of(() -> SystemTables.SYSTEMS, systems));
        // Not written before replies are known: what leads nowhere in them is an issue.
        rows.add(new TableRows<>(() -> ReadingTables.DATA_ISSUES, f.normalised().issues(), f.heldIssues()));
        rows.addAll(read(f.settled()));
        rows.add(TableRows.of(() -> OpportunityTable.TABLE, f.opportunities().opportunities()));
        rows.add(TableRows.of(() -> MemberTable.TABLE, f.opportunities().members()));
        Simulated simulated = f.opportunities().simulated();
        rows.add(TableRows.held(MoneyTables.PARAMETERS, f.catalogue().parameters()));
        rows.add(TableRows.held(MoneyTables.PEERS, f.opportunities().peers().prices()));
        rows.add(TableRows.held(MoneyTables.SAVINGS, simulated.parts()));
        rows.add(TableRows.held(MoneyTables.SIMULATION, simulated.spreads()));
        rows.add(TableRows.held(MoneyTables.SENSITIVITY, simulated.swings()));
        rows.add(TableRows.held(MoneyTables.STEADINESS, simulated.steadiness()));
        rows.add(new TableRows<>(() -> MoneyTables.GAINS, f.opportunities().gains(), List.of()));
        rows.add(new TableRows<>(
                () -> AdoptionTable.TABLE,
                f.opportunities().adoption(),
                f.opportunities().answers()));
        rows.add(new TableRows<>(() -> TargetTables.TARGETS, f.targets().targets(), List.of()));
        rows.add(new TableRows<>(() -> TargetTables.OPTIONS, f.targets().options(), List.of()));
        rows.add(new TableRows<>(() -> TargetTables.MOVES, f.targets().moves(), List.of()));
        rows.add(TableRows.of(() -> ReplyTables.RECOMMENDATIONS, recommendations));
        rows.add(TableRows.held(ReplyTables.REPLIES, f.replies().outcomes()));
        rows.add(TableRows.held(CoalitionTables.COALITIONS, f.coalitions().coalitions()));
        rows.add(new TableRows<>(() -> CoalitionTables.PAIRS, f.coalitions().pairs(), List.of()));
        rows.add(TableRows.held(WaveTable.TABLE, f.waves().waves()));
        rows.addAll(ScenarioTables.rows(f.scenario()));
        rows.addAll(laidOut(f.settled()));
        rows.add(TableRows.held(CapabilityEntry.TABLE, CapabilityEntry.all(f.catalogue())));
        return rows;
    }

    /** Of what was read, compared and decided. */
    private static List<TableRows<?>> read(Settled s) {
        List<String> fields = PairTable.fields(s.matched().model());
        List<TableRows<?>> rows = new ArrayList<>();
        rows.add(TableRows.held(
                ReadingTables.MAPPING, MappedColumn.of(s.ingested().tables())));
        rows.add(TableRows.held(
                ReadingTables.RECONCILIATION,
                Reconciliation.of(s.ingested().tables(), s.normalised().tallies())));
        rows.add(TableRows.of(() -> ProductTables.PRODUCTS, s.portfolio().products()));
        rows.add(TableRows.of(() -> ReviewTables.PROFILES, s.clustered().assignments()));
        rows.add(TableRows.of(
                () -> PairTable.of(fields),
                ComparedPair.of(s.matched(), s.clustered(), s.decided().constraints())));
        rows.add(TableRows.held(ReviewTables.DECISIONS, s.decided().outcomes()));
        rows.add(TableRows.held(MinedAliasTable.TABLE, s.matched().mined()));
        rows.add(new TableRows<>(() -> ChangeTable.TABLE, s.changes().lines(), List.of()));
        return rows;
    }

    /** Of the portfolio. */
    private static List<TableRows<?>> laidOut(Settled s) {
        List<TableRows<?>> rows = new ArrayList<>();
        rows.add(TableRows.of(() -> ProductTables.ORGANISATIONS, s.portfolio().organisations()));
        rows.add(TableRows.of(() -> ProductTables.CAPABILITIES, s.portfolio().capabilities()));
        rows.add(TableRows.of(() -> ProductTables.NODES, s.portfolio().nodes()));
        rows.add(TableRows.of(() -> ProductTables.EDGES, s.portfolio().edges()));
        return rows;
    }
}
