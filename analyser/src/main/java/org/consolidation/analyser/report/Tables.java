package org.consolidation.analyser.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.consolidation.analyser.match.MatchModel;
import org.consolidation.analyser.opportunity.Simulated;

/** All tables of a run. A further table is one definition and one line here. */
final class Tables {

    /** Up to so many records one task renders a table; beyond, a task more for each as many. */
    private static final long RECORDS_PER_TASK = 50_000;

    private Tables() {}

    /**
     * Writes all tables and their dictionary.
     *
     * @param systems of the findings; may be shared with who writes pages
     * @param recommendations of the findings; may be shared with who writes pages
     * @return what was written, in order of table
     * @throws IllegalStateException if the records do not reconcile
     */
    static List<WrittenTable> write(
            Findings findings,
            Dataset<SystemLine> systems,
            Dataset<Recommendation> recommendations,
            Path folder,
            int linesPerFile) {
        List<TableRows<?>> tables = new ArrayList<>(rows(findings, systems, recommendations));
        List<Table<?>> definitions = new ArrayList<>();
        for (TableRows<?> rows : tables) definitions.add(rows.table());
        definitions.add(Dictionary.TABLE);
        tables.add(TableRows.held(Dictionary.TABLE, Dictionary.of(definitions)));
        int tasks = (int) (1 + findings.ingested().recordsRead() / RECORDS_PER_TASK);
        List<WrittenTable> written =
                TableWriter.write(findings.portfolio().systems().sparkSession(), tables, folder, linesPerFile, tasks);
        try {
            Files.writeString(folder.resolve("tables/dictionary.md"), Dictionary.markdown(definitions));
        } catch (IOException e) {
            throw new UncheckedIOException("tables/dictionary.md cannot be written", e);
        }
        return written;
    }

    /** Every table with its rows, but for the dictionary, which follows from them. */
    static List<TableRows<?>> rows(Findings f, Dataset<SystemLine> systems, Dataset<Recommendation> recommendations) {
        MatchModel model = f.matched().model();
        List<TableRows<?>> rows = new ArrayList<>();
        rows.add(TableRows.of(SystemTables.SYSTEMS, systems));
        rows.add(new TableRows<>(
                SystemTables.DATA_ISSUES, f.normalised().issues(), f.ingested().issues()));
        rows.add(TableRows.held(
                SystemTables.MAPPING, MappedColumn.of(f.ingested().tables())));
        rows.add(TableRows.held(
                SystemTables.RECONCILIATION,
                Reconciliation.of(f.ingested().tables(), f.normalised().tallies())));
        rows.add(TableRows.of(ProductTables.PRODUCTS, f.portfolio().products()));
        rows.add(TableRows.of(ReviewTables.PROFILES, f.clustered().assignments()));
        rows.add(TableRows.of(
                PairTable.of(model),
                ComparedPair.of(f.matched(), f.clustered(), f.decided().constraints())));
        rows.add(TableRows.held(ReviewTables.DECISIONS, f.decided().outcomes()));
        rows.add(TableRows.held(MinedAliasTable.TABLE, f.matched().mined()));
        rows.add(new TableRows<>(ChangeTable.TABLE, f.changes().lines(), List.of()));
        rows.add(TableRows.of(OpportunityTables.OPPORTUNITIES, f.opportunities().opportunities()));
        rows.add(TableRows.of(OpportunityTables.MEMBERS, f.opportunities().members()));
        Simulated simulated = f.opportunities().simulated();
        rows.add(TableRows.held(MoneyTables.PARAMETERS, f.catalogue().parameters()));
        rows.add(TableRows.held(MoneyTables.PEERS, f.opportunities().peers().prices()));
        rows.add(TableRows.held(MoneyTables.SAVINGS, simulated.parts()));
        rows.add(TableRows.held(MoneyTables.SIMULATION, simulated.spreads()));
        rows.add(TableRows.held(MoneyTables.SENSITIVITY, simulated.swings()));
        rows.add(TableRows.held(MoneyTables.STEADINESS, simulated.steadiness()));
        rows.add(new TableRows<>(MoneyTables.GAINS, f.opportunities().gains(), List.of()));
        rows.add(new TableRows<>(
                OpportunityTables.ADOPTION,
                f.opportunities().adoption(),
                f.opportunities().answers()));
        rows.add(new TableRows<>(TargetTables.TARGETS, f.targets().targets(), List.of()));
        rows.add(new TableRows<>(TargetTables.OPTIONS, f.targets().options(), List.of()));
        rows.add(new TableRows<>(TargetTables.MOVES, f.targets().moves(), List.of()));
        rows.add(TableRows.of(ReplyTables.RECOMMENDATIONS, recommendations));
        rows.add(TableRows.held(ReplyTables.REPLIES, f.replies().outcomes()));
        rows.add(TableRows.held(CoalitionTables.COALITIONS, f.coalitions().coalitions()));
        rows.add(new TableRows<>(CoalitionTables.PAIRS, f.coalitions().pairs(), List.of()));
        rows.addAll(ScenarioTables.rows(f.scenario()));
        rows.add(TableRows.of(ProductTables.ORGANISATIONS, f.portfolio().organisations()));
        rows.add(TableRows.of(ProductTables.CAPABILITIES, f.portfolio().capabilities()));
        rows.add(TableRows.of(ProductTables.NODES, f.portfolio().nodes()));
        rows.add(TableRows.of(ProductTables.EDGES, f.portfolio().edges()));
        return rows;
    }
}
