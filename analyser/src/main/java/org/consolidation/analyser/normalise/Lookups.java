package org.consolidation.analyser.normalise;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.ingest.Organisation;
import org.consolidation.analyser.ingest.SourceTable;

/**
 * All that a task needs to understand a record: built once, broadcast.
 *
 * @param tables in order of index
 * @param organisations the register
 * @param vendors by name and alias, and those that the run's lists state
 * @param products by name and alias
 * @param uses tells where or for what a system is used from its name
 * @param capabilities proposes the function of a record
 * @param settings how records are understood
 */
record Lookups(
        List<TableView> tables,
        Organisations organisations,
        Vendors vendors,
        KnownProducts products,
        Uses uses,
        CapabilityProposer capabilities,
        NormaliseSettings settings)
        implements Serializable {

    static Lookups of(
            List<SourceTable> tables, List<Organisation> register, Catalogue catalogue, NormaliseSettings settings) {
        Organisations organisations =
                new Organisations(register, catalogue.vocabulary().sectors());
        Vendors vendors = new Vendors(catalogue);
        Lookups none = new Lookups(
                List.of(),
                organisations,
                vendors,
                new KnownProducts(catalogue, vendors),
                new Uses(catalogue),
                new CapabilityProposer(catalogue),
                settings);
        return none.with(tables, tables.stream().map(t -> settings.dayFirst()).toList());
    }

    /** The same with makers that the run's lists state, see {@link StatedMakers}. */
    Lookups with(List<String> makers) {
        return new Lookups(tables, organisations, vendors.with(makers), products, uses, capabilities, settings);
    }

    /** The same with the order of day and month of each table. */
    Lookups with(List<SourceTable> tables, List<Boolean> dayFirst) {
        List<TableView> views = new ArrayList<>();
        for (SourceTable table : tables) {
            String calledAfter = capabilities.ofList(table.file());
            views.add(new TableView(table, organisations, dayFirst.get(table.index()), calledAfter));
        }
        return new Lookups(views, organisations, vendors, products, uses, capabilities, settings);
    }
}
