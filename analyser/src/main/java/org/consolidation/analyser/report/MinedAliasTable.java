package org.consolidation.analyser.report;

import static org.consolidation.analyser.report.TableColumn.NEVER;

import org.consolidation.analyser.match.MinedAlias;

/** The table of other names that the records gave away. */
final class MinedAliasTable {

    static final Table<MinedAlias> TABLE = Table.of(
                    "tables/mined_aliases",
                    MinedAlias.class,
                    "One line per other name of a product or maker that the records themselves give away, used or only"
                            + " proposed. Used ones were taken as knowledge in this run; proposed ones may be made a"
                            + " decision. The strongest first; at most 1,000.")
            .code(
                    "kind",
                    "product: two names of one product; vendor: two names of one maker; maker: one product under two"
                            + " makers, whose other products are none the more alike.",
                    NEVER,
                    MinedAlias::kind)
            .text("rule", "How it was found.", NEVER, MinedAlias::rule)
            .text("other_name", "The other, mostly older, name, folded.", NEVER, MinedAlias::from)
            .text("other_vendor", "Its maker.", "nobody names one, or the name is a maker", MinedAlias::fromVendor)
            .text("name", "The name it stands for, folded.", NEVER, MinedAlias::to)
            .text("vendor", "Its maker.", "nobody names one, or the name is a maker", MinedAlias::toVendor)
            .text("evidence", "What was read, in one of the records that say so.", NEVER, MinedAlias::evidence)
            .integer("organisations", "organisations", "Those that say so.", NEVER, MinedAlias::organisations)
            .integer(
                    "contradicting",
                    "organisations",
                    "Those whose records speak against it: another maker, both names listed as systems.",
                    NEVER,
                    MinedAlias::contradicting)
            .decimal(
                    "weight_bits",
                    "bits",
                    "Judged log2 odds that the two are one; not calibrated.",
                    NEVER,
                    MinedAlias::millibits)
            .flag("used", "Whether it lies above match.minedAliasBits and was acted on.", MinedAlias::used)
            .sortedBy((m, key) -> key.thenLargest(m.used() ? 1 : 0)
                    .thenLargest(m.millibits())
                    .thenLargest(m.organisations())
                    .then(m.kind())
                    .then(m.from())
                    .then(m.fromVendor())
                    .then(m.to())
                    .then(m.toVendor())
                    .then(m.rule()));

    private MinedAliasTable() {}
}
