package org.consolidation.analyser.report;

import static org.consolidation.analyser.report.TableColumn.NEVER;

import org.consolidation.analyser.change.Cause;
import org.consolidation.analyser.change.Change;

/** The table of what changed since an earlier run. */
final class ChangeTable {

    static final Table<Change> TABLE = Table.of(
                    "tables/changes",
                    Change.class,
                    "One line per product that changed since the run named by --previous: merged, split, new, gone or"
                            + " changed, with the cause. Without --previous it has no lines. Systems are the same in both"
                            + " runs when they are the same row of a list that did not change, or have the same id. Those that touch most systems first.")
            .code(
                    "change",
                    "merged (its systems are now under the id of another product), split (made of systems that were"
                            + " under the id of another, which goes on), new (the earlier run had none of its systems),"
                            + " gone (this run has none of its systems), changed (the same product with other systems,"
                            + " descriptions, name or maker).",
                    NEVER,
                    c -> Cells.word(c.kind()))
            .code(
                    "product_id",
                    "The product in this run; of one that was merged, the product it was merged into.",
                    "the product is gone",
                    Change::productId)
            .text("product", "Its name.", "the product is gone", Change::product)
            .code(
                    "previous_product_id",
                    "The product in the earlier run; of one that was split off, the product that most of it came from.",
                    "the product is new",
                    Change::previousId)
            .text("previous_product", "Its name then.", "the product is new", Change::previous)
            .integer(
                    "systems",
                    "systems",
                    "Systems of this run under the id that the line is about; 0 for merged and gone ones.",
                    NEVER,
                    Change::systems)
            .integer(
                    "previous_systems",
                    "systems",
                    "Systems of the earlier run under that id; 0 for new and split ones.",
                    NEVER,
                    Change::previousSystems)
            .integer("systems_kept", "systems", "Of both, the systems under that id in both runs.", NEVER, Change::kept)
            .integer("systems_new", "systems", "Those that the earlier run did not have.", NEVER, Change::arrived)
            .integer("systems_gone", "systems", "Those that this run does not have.", NEVER, Change::ended)
            .integer("systems_joined", "systems", "Those that came from other products.", NEVER, Change::joined)
            .integer("systems_left", "systems", "Those that went to other products.", NEVER, Change::left)
            .integer(
                    "systems_redescribed",
                    "systems",
                    "Those of both runs whose name, maker, version or edition was read differently.",
                    NEVER,
                    Change::redescribed)
            .list(
                    "other_product_ids",
                    "Products that systems came from or went to, in order of id.",
                    "there are none",
                    Change::others)
            .list(
                    "causes",
                    "data (rows of a list changed), decision (a reviewer's decision is new or gone), method (settings,"
                            + " reference tables or the analyser changed). What touches the product itself comes before"
                            + " what else differs; several where they cannot be told apart.",
                    NEVER,
                    c -> c.causes().stream().map(Cause::shown).toList())
            .text("what", "What happened, in words.", NEVER, Change::what)
            .text("why", "The cause in words: whose lists, which decision, which setting.", NEVER, Change::why)
            .sortedBy((c, key) -> key.thenLargest(c.touched())
                    .then(c.kind().ordinal())
                    .then(c.productId())
                    .then(c.previousId()));

    private ChangeTable() {}
}
