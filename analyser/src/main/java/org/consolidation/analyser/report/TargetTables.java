package org.consolidation.analyser.report;

import static org.consolidation.analyser.report.TableColumn.NEVER;

import java.util.Locale;
import org.consolidation.analyser.target.Target;
import org.consolidation.analyser.target.Target.Move;
import org.consolidation.analyser.target.Target.Outcome;
import org.consolidation.analyser.target.Targets.Considered;
import org.consolidation.analyser.target.Unit;

/** The tables of which products could remain; empty where no list states a cost. */
final class TargetTables {

    private static final String NO_REGIONS =
            "regions are not known, none holds two uses with a cost, or no choice keeps the rules";

    static final Table<Target> TARGETS = Table.of(
                    "tables/targets",
                    Target.class,
                    "One line per capability: which choice of remaining products would be worth most, on the costs"
                            + " stated, if it were offered. The same pounds as in opportunities of kind K4, seen from"
                            + " the prices paid: never add the two.")
            .code("capability_id", "The capability.", NEVER, Target::capabilityId)
            .text("capability", "Its name.", NEVER, Target::capability)
            .code(
                    "outcome",
                    "offer, leave_alone or not_computable.",
                    NEVER,
                    t -> t.outcome().word())
            .text("reason", "Why, and how prices were compared.", NEVER, Target::reason)
            .integer("organisations", "organisations", "With a system in use for it.", NEVER, Target::organisations)
            .integer("uses", "uses", "Pairs of an organisation and a product in use.", NEVER, Target::uses)
            .integer(
                    "cost_known_uses",
                    "uses",
                    "Of them, with a yearly cost and not being retired; only these can be offered a move.",
                    NEVER,
                    Target::costKnownUses)
            .integer("products", "products", "In use now, in-house systems counted in.", NEVER, Target::products)
            .integer("products_remaining", "products", "If every move offered were taken up.", NEVER, Target::remaining)
            .decimal(
                    "largest_supplier_share",
                    "share of uses",
                    "Of the supplier with most uses, of those known; owners of firms that were bought counted.",
                    NEVER,
                    Target::largestShareMilli)
            .decimal(
                    "largest_supplier_share_after",
                    "share of uses",
                    "The same if every move were taken up.",
                    NEVER,
                    Target::largestShareAfterMilli)
            .integer(
                    "moves",
                    "uses",
                    "That could be offered a move.",
                    NEVER,
                    t -> t.worth().moves())
            .integer(
                    "saving_pence",
                    "pence a year",
                    "Planned saving if all moves are taken up.",
                    "not computable",
                    t -> computed(t, t.worth().savingPence()))
            .integer(
                    "achievable_pence",
                    "pence a year",
                    "After adoption and realisation.",
                    "not computable",
                    t -> computed(t, t.worth().achievablePence()))
            .integer(
                    "one_off_pence",
                    "pence",
                    "Of those expected to take part, and a joint procurement for each target, with optimism bias.",
                    "not computable",
                    t -> computed(t, t.worth().oneOffPence()))
            .integer(
                    "net_pence",
                    "pence",
                    "Net present value, best estimate: what the choice makes as large as possible.",
                    "not computable",
                    t -> computed(t, t.worth().netPence()))
            .integer(
                    "net_p5_pence",
                    "pence",
                    "5% of the draws lie at or below it.",
                    "not computable",
                    t -> computed(t, t.worth().netP5Pence()))
            .integer(
                    "net_p95_pence",
                    "pence",
                    "95% of the draws lie at or below it.",
                    "not computable",
                    t -> computed(t, t.worth().netP95Pence()))
            .decimal(
                    "chance",
                    "share of draws",
                    "In which the moves together are worth more than nothing.",
                    "not computable",
                    t -> computed(t, t.worth().chanceMilli()))
            .code(
                    "method",
                    "bound (worth as much as the bound on every choice), exact (branch and bound ended) or heuristic.",
                    "not computable",
                    t -> t.worth().method())
            .integer(
                    "gap_pence",
                    "pence",
                    "By how much a better choice might exceed net_pence; 0 where the choice is proven best.",
                    "not computable",
                    t -> computed(t, t.worth().gapPence()))
            .integer(
                    "draws",
                    "draws",
                    "How often the choice was made anew with all assumptions drawn, by the heuristic.",
                    "not computable",
                    t -> computed(t, t.worth().draws()))
            .decimal(
                    "same_targets",
                    "share of draws",
                    "In which the same products are targets, or none again where none is.",
                    "not computable",
                    t -> computed(t, t.worth().sameMilli()))
            .decimal(
                    "no_target",
                    "share of draws",
                    "In which nothing would be offered.",
                    "not computable",
                    t -> computed(t, t.worth().noneMilli()))
            .integer(
                    "regional_net_pence",
                    "pence",
                    "Net present value if each region took one product, whatever that costs; who declined one of"
                            + " them stays out. The cap of a supplier and the least number of products are kept.",
                    NO_REGIONS,
                    t -> t.regional() == null ? null : t.regional().netPence())
            .integer(
                    "regional_moves",
                    "uses",
                    "That would move then.",
                    NO_REGIONS,
                    t -> t.regional() == null ? null : t.regional().moves())
            .integer(
                    "regional_products",
                    "products",
                    "That would remain then.",
                    NO_REGIONS,
                    t -> t.regional() == null ? null : t.regional().remaining())
            .integer(
                    "regional_gap_pence",
                    "pence",
                    "By how much a better choice of products might exceed it.",
                    NO_REGIONS,
                    t -> t.regional() == null ? null : t.regional().gapPence())
            .sortedBy((t, key) -> key.then(t.capabilityId()));

    private static Long computed(Target target, long value) {
        return target.outcome() == Outcome.NOT_COMPUTABLE ? null : Long.valueOf(value);
    }

    static final Table<Considered> OPTIONS = Table.of(
                    "tables/target_options",
                    Considered.class,
                    "One line per product that was looked at as a target of a capability.")
            .code("capability_id", "The capability.", NEVER, Considered::capabilityId)
            .text("capability", "Its name.", NEVER, Considered::capability)
            .code("product_id", "The product.", NEVER, c -> c.option().productId())
            .text("product", "Its name.", NEVER, c -> c.option().product())
            .text(
                    "supplier",
                    "Its maker, or who owns it now.",
                    "not known",
                    c -> c.option().supplier())
            .integer(
                    "organisations",
                    "organisations",
                    "That have it for this.",
                    NEVER,
                    c -> c.option().organisations())
            .integer(
                    "priced",
                    "organisations",
                    "Of them, whose price is known.",
                    NEVER,
                    c -> c.option().priced())
            .integer(
                    "level_pence",
                    "pence a year and unit",
                    "Price level: the median of its prices, drawn towards that of all products.",
                    NEVER,
                    c -> c.option().levelPence())
            .code("unit", "user, inhabitant or use: what the price is for.", NEVER, c -> unit(c.unit()))
            .flag("chosen", "Whether it takes anybody in.", c -> c.option().chosen())
            .integer(
                    "joining",
                    "uses",
                    "That could be offered a move to it.",
                    NEVER,
                    c -> c.option().joining())
            .decimal(
                    "chosen_in_draws",
                    "share of draws",
                    "In which it takes anybody in.",
                    NEVER,
                    c -> c.option().drawsMilli())
            .sortedBy((c, key) -> key.then(c.capabilityId())
                    .thenLargest(c.option().organisations())
                    .then(c.option().productId()));

    static final Table<Move> MOVES = Table.of(
                    "tables/target_moves",
                    Move.class,
                    "One line per move that could be offered: an organisation's use of a product, and the product that"
                            + " would serve it for less. An offer, never an instruction.")
            .code("capability_id", "The capability.", NEVER, Move::capabilityId)
            .text("capability", "Its name.", NEVER, Move::capability)
            .code("organisation_id", "To whom.", NEVER, Move::organisationId)
            .text("organisation", "Name of the organisation.", NEVER, Move::organisation)
            .code("from_product_id", "What it has.", NEVER, Move::fromProductId)
            .text("from_product", "Name of it.", NEVER, Move::fromProduct)
            .code("to_product_id", "What could be offered.", NEVER, Move::toProductId)
            .text("to_product", "Name of it.", NEVER, Move::toProduct)
            .integer("systems", "systems", "Concerned.", NEVER, Move::systems)
            .integer("critical_systems", "systems", "Of them, rated most critical.", NEVER, Move::critical)
            .integer("cost_pence", "pence a year", "Now, as far as stated.", NEVER, Move::costPence)
            .integer("expected_pence", "pence a year", "At the price level of the target.", NEVER, Move::expectedPence)
            .integer(
                    "saving_pence",
                    "pence a year",
                    "Planned saving, at most the high end of k4.convergence of the cost now.",
                    NEVER,
                    Move::savingPence)
            .integer("one_off_pence", "pence", "With optimism bias.", NEVER, Move::oneOffPence)
            .integer(
                    "net_pence",
                    "pence",
                    "Net present value if it is taken up, the target's procurement left out.",
                    NEVER,
                    Move::netPence)
            .decimal("same_in_draws", "share of draws", "In which it is offered the same.", NEVER, Move::drawsMilli)
            .text(
                    "contract_end",
                    "Last day of the last of its contracts.",
                    "not known",
                    m -> m.contractEnd() == null ? null : m.contractEnd().toString())
            .integer("notice_months", "months", "The longest notice stated.", "not stated", Move::noticeMonths)
            .text("extension", "Options to extend, as published.", "none stated", Move::extension)
            .sortedBy((m, key) -> key.then(m.capabilityId())
                    .thenLargest(m.netPence())
                    .then(m.organisationId())
                    .then(m.fromProductId()));

    private TargetTables() {}

    private static String unit(Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }
}
