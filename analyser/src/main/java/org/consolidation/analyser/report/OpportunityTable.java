package org.consolidation.analyser.report;

import static org.consolidation.analyser.report.TableColumn.NEVER;

import org.consolidation.analyser.opportunity.Opportunity;

/** The table of what could be consolidated. */
final class OpportunityTable {

    static final Table<Opportunity> TABLE = Table.of(
                    "tables/opportunities",
                    Opportunity.class,
                    "One line per consolidation worth looking at, in order of rank; those better left alone after the"
                            + " others, with the rule that says so.")
            .code(
                    "opportunity_id",
                    "Id: a hash of kind and subject, the same from run to run.",
                    NEVER,
                    Opportunity::opportunityId)
            .integer("rank", "", "Place in the ranking, from 1.", NEVER, Opportunity::rank)
            .code("kind", "Kind of opportunity, such as K1.", NEVER, Opportunity::kind)
            .text("kind_name", "The kind in words.", NEVER, Opportunity::kindName)
            .code("advice", "consolidate or leave_alone.", NEVER, o -> Cells.word(o.advice()))
            .text("title", "One line that names the subject.", NEVER, Opportunity::title)
            .text("finding", "One sentence with the figures.", NEVER, Opportunity::finding)
            .text("reason", "Why this advice, by which rule.", NEVER, Opportunity::reason)
            .text(
                    "case_for",
                    "What would speak for joining up where the harm it could do outweighs it.",
                    "nothing is outweighed",
                    Opportunity::caseFor)
            .code(
                    "capability_id",
                    "Business function concerned.",
                    "not of one function, or unclassified",
                    Opportunity::capabilityId)
            .text("capability", "Its name.", "not of one function", Opportunity::capability)
            .code("product_id", "Product concerned.", "not of one product", Opportunity::productId)
            .text("product", "Its name.", "not of one product", Opportunity::product)
            .code(
                    "organisation_id",
                    "Organisation concerned.",
                    "not inside one organisation",
                    Opportunity::organisationId)
            .text("organisation", "Its name.", "not inside one organisation", Opportunity::organisation)
            .integer("organisations", "organisations", "Organisations concerned.", NEVER, Opportunity::organisations)
            .integer(
                    "systems",
                    "systems",
                    "Systems concerned; opportunity_members lists them.",
                    NEVER,
                    Opportunity::systems)
            .integer("products", "products", "Products concerned.", NEVER, Opportunity::products)
            .integer(
                    "contracts",
                    "contracts",
                    "Distinct contracts; a system without a contract reference counts as" + " one.",
                    NEVER,
                    Opportunity::contracts)
            .integer(
                    "cost_known_systems",
                    "systems",
                    "Systems concerned whose yearly cost is known.",
                    NEVER,
                    Opportunity::costKnownSystems)
            .integer(
                    "annual_cost_central_pence",
                    "pence a year",
                    "Best estimate of their yearly cost together.",
                    "no yearly cost is known",
                    Opportunity::costCentralPence)
            .integer(
                    "saving_low_pence",
                    "pence a year",
                    "Saving taken alone, cautious; may concern the same costs as other opportunities.",
                    "not computable",
                    o -> o.saving().lowPence())
            .integer(
                    "saving_central_pence",
                    "pence a year",
                    "Saving taken alone, best estimate.",
                    "not computable",
                    o -> o.saving().centralPence())
            .integer(
                    "saving_high_pence",
                    "pence a year",
                    "Saving taken alone, hopeful.",
                    "not computable",
                    o -> o.saving().highPence())
            .text(
                    "saving_rule",
                    "The formula in words, with the figures it was given.",
                    "not computable",
                    o -> o.saving().rule())
            .list(
                    "saving_parameters",
                    "Ids of the cited parameters it used, in order of use.",
                    "it used none",
                    o -> o.saving().parameters())
            .text(
                    "saving_not_computable",
                    "Why there is no saving.",
                    "there is a saving",
                    o -> o.saving().notComputable())
            .integer(
                    "one_off_low_pence",
                    "pence",
                    "One-off cost with optimism bias, at the least, at central adoption.",
                    "not computable",
                    o -> o.worth().oneOffLowPence())
            .integer(
                    "one_off_central_pence",
                    "pence",
                    "One-off cost, best estimate.",
                    "not computable",
                    o -> o.worth().oneOffCentralPence())
            .integer(
                    "one_off_high_pence",
                    "pence",
                    "One-off cost, at the most.",
                    "not computable",
                    o -> o.worth().oneOffHighPence())
            .integer(
                    "net_low_pence",
                    "pence",
                    "Net present value, cautious: phased savings less one-off cost, discounted.",
                    "not computable",
                    o -> o.worth().netLowPence())
            .integer(
                    "net_central_pence",
                    "pence",
                    "Net present value, best estimate.",
                    "not computable",
                    o -> o.worth().netCentralPence())
            .integer(
                    "net_high_pence",
                    "pence",
                    "Net present value, hopeful.",
                    "not computable",
                    o -> o.worth().netHighPence())
            .decimal(
                    "chance_positive",
                    "share of draws",
                    "Share of the random draws of all parameters in which the net present value exceeds nothing.",
                    "not computable",
                    o -> o.worth().chanceMilli())
            .decimal(
                    "break_even_adoption",
                    "share of organisations",
                    "Adoption at which the central net present value is nothing.",
                    "not computable, not voluntary, or no adoption pays",
                    o -> o.worth().breakEvenAdoptionMilli())
            .integer(
                    "break_even_one_off_pence",
                    "pence",
                    "One-off cost at which the central net present value is nothing.",
                    "not computable",
                    o -> o.worth().breakEvenOneOffPence())
            .integer(
                    "payback_years",
                    "years",
                    "First year by whose end the central discounted saving has paid the one-off cost.",
                    "not computable, or not within the horizon",
                    o -> o.worth().paybackYears())
            .text(
                    "worth_rule",
                    "How one-off cost and net present value were computed.",
                    "not computable",
                    o -> o.worth().rule())
            .integer(
                    "claimed_systems",
                    "systems",
                    "Systems whose cost counts for this opportunity and no other: a cost counts for the first in"
                            + " rank of those that would save part of it and are worth more than nothing, by themselves"
                            + " and on what those before them leave; one that would not pay on that gives it up to the next. Claimed"
                            + " figures may be added up over opportunities; the others may not.",
                    NEVER,
                    o -> o.claim().costs().known())
            .integer(
                    "claimed_cost_central_pence",
                    "pence a year",
                    "Their yearly cost together.",
                    NEVER,
                    o -> o.claim().costs().centralPence())
            .integer(
                    "claimed_saving_low_pence",
                    "pence a year",
                    "Saving on what is claimed, cautious.",
                    "claims nothing",
                    o -> o.claim().lowPence())
            .integer(
                    "claimed_saving_central_pence",
                    "pence a year",
                    "Saving on what is claimed, best estimate.",
                    "claims nothing",
                    o -> o.claim().centralPence())
            .integer(
                    "claimed_saving_high_pence",
                    "pence a year",
                    "Saving on what is claimed, hopeful.",
                    "claims nothing",
                    o -> o.claim().highPence())
            .integer(
                    "claimed_net_central_pence",
                    "pence",
                    "Net present value of what is claimed, best estimate.",
                    "claims nothing",
                    o -> o.claim().netCentralPence())
            .integer(
                    "imputed_systems",
                    "systems",
                    "Systems of whose cost it would save part, that state none and whose peers tell one. What follows is"
                            + " apart: part of no other figure.",
                    NEVER,
                    o -> o.imputation().costs().known())
            .integer(
                    "imputed_cost_central_pence",
                    "pence a year",
                    "Their imputed cost together.",
                    NEVER,
                    o -> o.imputation().costs().centralPence())
            .integer(
                    "imputed_saving_low_pence",
                    "pence a year",
                    "Saving on imputed costs alone, cautious.",
                    "nothing is imputed",
                    o -> o.imputation().lowPence())
            .integer(
                    "imputed_saving_central_pence",
                    "pence a year",
                    "Saving on imputed costs alone, best estimate.",
                    "nothing is imputed",
                    o -> o.imputation().centralPence())
            .integer(
                    "imputed_saving_high_pence",
                    "pence a year",
                    "Saving on imputed costs alone, hopeful.",
                    "nothing is imputed",
                    o -> o.imputation().highPence())
            .integer(
                    "net_with_imputed_pence",
                    "pence",
                    "Net present value on stated and imputed costs together, best estimate.",
                    "nothing is imputed",
                    o -> o.imputation().netWithPence())
            .text(
                    "imputed_rule",
                    "How the saving on imputed costs was computed.",
                    "nothing is imputed",
                    o -> o.imputation().rule())
            .list(
                    "alternatives",
                    "Ids of other opportunities that would save part of the same costs, first in rank first, at most"
                            + " five; opportunity_members has all.",
                    "none",
                    o -> o.claim().alternatives())
            .list(
                    "precedents",
                    "Ids of the nearest real consolidations in the reference table precedents.csv, failures included.",
                    "none is known",
                    Opportunity::precedents)
            .list(
                    "other_ranks",
                    "Rank under the other weightings of the reference table weightings.csv, by their names; equal"
                            + " scores share a rank.",
                    "no other weighting is given",
                    Opportunity::otherRanks)
            .list(
                    "harms",
                    "What joining up could do harm to: choice of suppliers, single points of failure, critical"
                            + " systems cut over.",
                    "not advised, or nothing known",
                    Opportunity::harms)
            .text(
                    "concentration_of",
                    "Whose suppliers the two figures that follow count.",
                    "not advised, or of a kind that saves nothing itself",
                    o -> o.harm().scope())
            .decimal(
                    "concentration_before",
                    "sum of squared shares",
                    "How concentrated they are now: 1.000 for one supplier, 0.500 for two of equal share.",
                    "no supplier is named, or not advised",
                    o -> o.harm().beforeMilli())
            .decimal(
                    "concentration_after",
                    "sum of squared shares",
                    "How concentrated they would be if everybody took part: 1.000 where all move to one; as before"
                            + " where nobody moves.",
                    "nobody moves and no supplier is named, or not advised",
                    o -> o.harm().afterMilli())
            .integer(
                    "dependents",
                    "organisations",
                    "Organisations that would depend on one contract, product or platform: its failure is theirs.",
                    NEVER,
                    o -> o.harm().dependents())
            .integer(
                    "cut_over_systems",
                    "systems",
                    "Systems to be cut over.",
                    NEVER,
                    o -> o.harm().cutOver())
            .integer(
                    "critical_cut_over_systems",
                    "systems",
                    "Of them critical ones, or of functions whose failure harms the public at once.",
                    NEVER,
                    o -> o.harm().criticalCutOver())
            .integer(
                    "declined_saving_central_pence",
                    "pence a year",
                    "What organisations that declined would have saved; in the internal edition only"
                            + " (opportunity.internalEdition).",
                    "not declined, not computable, or another edition",
                    o -> o.declined().centralPence())
            .list("blockers", "What stands in the way.", "nothing known", Opportunity::blockers)
            .decimal("score", "", "Ranking score.", NEVER, Opportunity::scoreMilli)
            .list(
                    "score_parts",
                    "Each part of the score with its thousandths: value 100 for each factor of ten of the net present"
                            + " value beyond £100, at most 500; chance up to 100; breadth up to 300 by organisations;"
                            + " evidence up to 200; ease up to 100; taken off by what would be left: concentration up"
                            + " to 150 by concentration_after (nobody moves: only where suppliers are concentrated"
                            + " already; not inside one organisation), dependence up to 100 where systems move, by"
                            + " dependents, continuity 50 for each critical system cut over, at most 150.",
                    "the score has no parts",
                    Opportunity::scoreParts)
            .sortedBy((o, key) -> key.then(o.rank()).then(o.opportunityId()));

    private OpportunityTable() {}
}
