package org.consolidation.analyser.report;

import static org.consolidation.analyser.report.TableColumn.NEVER;

import org.consolidation.analyser.catalogue.Parameter;
import org.consolidation.analyser.opportunity.Gain;
import org.consolidation.analyser.opportunity.PeerPrice;
import org.consolidation.analyser.opportunity.Simulated.Part;
import org.consolidation.analyser.opportunity.Simulated.Spread;
import org.consolidation.analyser.opportunity.Simulated.Steadiness;
import org.consolidation.analyser.opportunity.Simulated.Swing;

/** The tables of what all opportunities together are worth; empty where none of them pays. */
final class MoneyTables {

    static final Table<Part> SAVINGS = Table.of(
                    "tables/savings",
                    Part.class,
                    "One line per kind of opportunity (and variant, where its one-off cost differs): what its"
                            + " opportunities claim together, each pound counted once, from the planned saving to the"
                            + " net present value. Best estimates; simulation.csv has the range of the whole.")
            .code("rule", "Kind and variant, such as K4/core-records.", NEVER, Part::rule)
            .code("kind", "Kind of opportunity.", NEVER, Part::kind)
            .integer("opportunities", "opportunities", "Those that claim anything.", NEVER, Part::opportunities)
            .integer(
                    "systems",
                    "systems",
                    "Systems whose cost they claim.",
                    NEVER,
                    p -> p.costs().known())
            .integer(
                    "cost_low_pence",
                    "pence a year",
                    "Yearly cost of those, at the least.",
                    NEVER,
                    p -> p.costs().lowPence())
            .integer(
                    "cost_central_pence",
                    "pence a year",
                    "Yearly cost of those.",
                    NEVER,
                    p -> p.costs().centralPence())
            .integer(
                    "cost_high_pence",
                    "pence a year",
                    "Yearly cost of those, at the most.",
                    NEVER,
                    p -> p.costs().highPence())
            .integer("gross_pence", "pence a year", "Planned saving if all took part.", NEVER, Part::grossPence)
            .integer("adopted_pence", "pence a year", "Of those expected to take part.", NEVER, Part::adoptedPence)
            .integer(
                    "realised_pence",
                    "pence a year",
                    "Of it what is expected to become true: the achievable saving.",
                    NEVER,
                    Part::realisedPence)
            .integer("one_off_pence", "pence", "One-off cost with optimism bias.", NEVER, Part::oneOffPence)
            .integer("net_pence", "pence", "Net present value.", NEVER, Part::netPence)
            .sortedBy((p, key) -> key.then(p.rule()));

    static final Table<Spread> SIMULATION = Table.of(
                    "tables/simulation",
                    Spread.class,
                    "One line per sum over all opportunities, each pound counted once: how it spreads when all"
                            + " parameters are drawn at random, once a draw for all opportunities.")
            .code("figure", "saving (a year) or net_present_value.", NEVER, Spread::figure)
            .integer("p5_pence", "pence", "5% of the draws lie at or below it.", NEVER, Spread::p5)
            .integer("p25_pence", "pence", "25% of the draws lie at or below it.", NEVER, Spread::p25)
            .integer("p50_pence", "pence", "Half of the draws lie at or below it.", NEVER, Spread::p50)
            .integer("p75_pence", "pence", "75% of the draws lie at or below it.", NEVER, Spread::p75)
            .integer("p95_pence", "pence", "95% of the draws lie at or below it.", NEVER, Spread::p95)
            .integer(
                    "mean_pence",
                    "pence",
                    "Mean of the draws. That of the net present value hangs on the few in which one-off costs overrun the most:"
                            + " go by the middle.",
                    NEVER,
                    Spread::mean)
            .sortedBy((s, key) -> key.then(s.figure()));

    static final Table<Swing> SENSITIVITY = Table.of(
                    "tables/sensitivity",
                    Swing.class,
                    "One line per parameter that moves the net present value of the whole: what it does alone, all"
                            + " others at their centre.")
            .code("parameter", "Its id; parameters are cited on the method page.", NEVER, Swing::parameter)
            .integer("at_low_pence", "pence", "Net present value at its low value.", NEVER, Swing::lowPence)
            .integer("at_high_pence", "pence", "Net present value at its high value.", NEVER, Swing::highPence)
            .integer(
                    "rank_changes",
                    "opportunities",
                    "Of the first twenty in rank, how many change place by value from one end to the other.",
                    NEVER,
                    Swing::rankChanges)
            .sortedBy((s, key) -> key.then(s.parameter()));

    static final Table<Steadiness> STEADINESS = Table.of(
                    "tables/rank_stability",
                    Steadiness.class,
                    "One line per opportunity among the first twenty in rank that claim pounds: how firmly it keeps"
                            + " its place by net present value among them over the draws.")
            .code("opportunity_id", "The opportunity.", NEVER, Steadiness::opportunityId)
            .integer("rank", "", "Place in the ranking, by all parts of the score.", NEVER, Steadiness::rank)
            .integer("place", "", "Place by net present value at the best estimate, from 1.", NEVER, Steadiness::place)
            .integer("place_p5", "", "In 5% of the draws its place is this or better.", NEVER, Steadiness::p5)
            .integer("place_p95", "", "In 95% of the draws its place is this or better.", NEVER, Steadiness::p95)
            .decimal(
                    "first_ten",
                    "share of draws",
                    "Share of the draws in which it is among the first ten.",
                    NEVER,
                    Steadiness::firstTenMilli)
            .sortedBy((s, key) -> key.then(s.rank()).then(s.opportunityId()));

    static final Table<Gain> GAINS = Table.of(
                    "tables/gains",
                    Gain.class,
                    "One line per organisation that would gain: what all opportunities together are expected to save"
                            + " it, each pound counted once, best estimates before one-off cost.")
            .code("organisation_id", "Who.", NEVER, Gain::organisationId)
            .text("organisation", "Name of the organisation.", NEVER, Gain::organisation)
            .integer("opportunities", "opportunities", "By which it would gain.", NEVER, Gain::opportunities)
            .integer("systems", "systems", "Its systems whose cost counts for one of them.", NEVER, Gain::systems)
            .integer(
                    "cost_central_pence",
                    "pence a year",
                    "Their yearly cost, as far as it counts.",
                    NEVER,
                    Gain::costCentralPence)
            .integer(
                    "saving_central_pence",
                    "pence a year",
                    "Achievable saving a year; rounded system by system, so that sums may differ from savings.csv by"
                            + " some pence.",
                    NEVER,
                    Gain::savingCentralPence)
            .sortedBy((g, key) -> key.then(g.organisationId()));

    static final Table<Parameter> PARAMETERS = Table.of(
                    "tables/parameters",
                    Parameter.class,
                    "One line per cited assumption that the run had, used or not; opportunities name those they used.")
            .code("id", "By which rules name it.", NEVER, Parameter::id)
            .text("name", "In words.", NEVER, Parameter::name)
            .code("low", "Cautious value; of costs the cheapest.", NEVER, p -> Figures.decimal(p.low()))
            .code("central", "Best estimate.", NEVER, p -> Figures.decimal(p.central()))
            .code("high", "Hopeful value; of costs the dearest.", NEVER, p -> Figures.decimal(p.high()))
            .text("unit", "What it counts.", NEVER, Parameter::unit)
            .code("price_year", "Financial year of its pounds.", "no pounds, or of several years", Parameter::priceYear)
            .code(
                    "grade",
                    "A audit or inspection body, B government, C trade press, D collation, J judgement.",
                    NEVER,
                    Parameter::grade)
            .text("citation", "Where the figures come from.", NEVER, Parameter::citation)
            .text("url", "Page of the source.", "it has none", Parameter::url)
            .sortedBy((p, key) -> key.then(p.id()));

    static final Table<PeerPrice> PEERS = Table.of(
                    "tables/cost_peers",
                    PeerPrice.class,
                    "One line per product or function, and unit of size, of which enough organisations state a yearly"
                            + " cost for it to be imputed to others: what they pay. Quartiles by linear interpolation;"
                            + " the cheapest and the dearest where fewer organisations than impute.peers state one.")
            .code("level", "product or capability: what peers have in common.", NEVER, p -> Cells.word(p.level()))
            .code("id", "Id of the product or capability.", NEVER, PeerPrice::id)
            .code(
                    "unit",
                    "user, inhabitant or organisation: what each price is for. The first that peers and system state is"
                            + " taken.",
                    NEVER,
                    p -> Cells.word(p.unit()))
            .integer("organisations", "organisations", "The peers.", NEVER, PeerPrice::peers)
            .integer("systems", "systems", "Theirs with a cost.", NEVER, PeerPrice::systems)
            .integer(
                    "lower_quarter_millipence",
                    "thousandths of a penny a year",
                    "A quarter of the systems cost this or less for each unit; the cheapest of few.",
                    NEVER,
                    PeerPrice::lowMilli)
            .integer(
                    "median_millipence",
                    "thousandths of a penny a year",
                    "Half of them.",
                    NEVER,
                    PeerPrice::middleMilli)
            .integer(
                    "upper_quarter_millipence",
                    "thousandths of a penny a year",
                    "Three quarters of them; the dearest of few.",
                    NEVER,
                    PeerPrice::highMilli)
            .sortedBy((p, key) ->
                    key.then(p.level().ordinal()).then(p.id()).then(p.unit().ordinal()));

    private MoneyTables() {}
}
