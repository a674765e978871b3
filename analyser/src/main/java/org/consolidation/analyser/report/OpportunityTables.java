package org.consolidation.analyser.report;

import static org.consolidation.analyser.report.TableColumn.NEVER;

import org.consolidation.analyser.opportunity.Opportunity;
import org.consolidation.analyser.opportunity.OpportunityMember;

/** The tables of what could be consolidated. */
final class OpportunityTables {

    static final Table<Opportunity> OPPORTUNITIES = Table.of(
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
                    "Saving, cautious.",
                    "not computable",
                    o -> o.saving().lowPence())
            .integer(
                    "saving_central_pence",
                    "pence a year",
                    "Saving, best estimate.",
                    "not computable",
                    o -> o.saving().centralPence())
            .integer(
                    "saving_high_pence",
                    "pence a year",
                    "Saving, hopeful.",
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
            .list("blockers", "What stands in the way.", "nothing known", Opportunity::blockers)
            .decimal("score", "", "Ranking score.", NEVER, Opportunity::scoreMilli)
            .list(
                    "score_parts",
                    "Each part of the score with its thousandths.",
                    "the score has no parts",
                    Opportunity::scoreParts)
            .sortedBy((o, key) -> key.then(o.rank()).then(o.opportunityId()));

    static final Table<OpportunityMember> MEMBERS = Table.of(
                    "tables/opportunity_members",
                    OpportunityMember.class,
                    "One line per opportunity and system that it concerns, with the row of the return it comes from.")
            .code("opportunity_id", "The opportunity.", NEVER, OpportunityMember::opportunityId)
            .code("system_id", "The system; systems.csv has a line for it.", NEVER, OpportunityMember::systemId)
            .code(
                    "role",
                    "What the system is to the opportunity, such as holder, target, displaced, duplicate.",
                    NEVER,
                    OpportunityMember::role)
            .code("organisation_id", "Whose it is.", NEVER, OpportunityMember::organisationId)
            .text("organisation", "Name of the organisation.", NEVER, OpportunityMember::organisation)
            .text("source_file", "File, relative to the INPUT argument.", NEVER, OpportunityMember::sourceFile)
            .text("source_sheet", "Sheet of a workbook.", "the file has no sheets", OpportunityMember::sourceSheet)
            .integer(
                    "source_row",
                    "row",
                    "Row in the file or sheet, counted as in systems.csv.",
                    NEVER,
                    OpportunityMember::sourceRow)
            .text(
                    "system_name",
                    "What the organisation calls it.",
                    "the record names only a product",
                    OpportunityMember::systemName)
            .code("product_id", "Its product.", NEVER, OpportunityMember::productId)
            .text("product", "Name of the product.", NEVER, OpportunityMember::product)
            .text("supplier", "Who is paid, by its usual name.", "not stated", OpportunityMember::supplier)
            .integer(
                    "annual_cost_central_pence",
                    "pence a year",
                    "Best estimate of its yearly cost.",
                    "no yearly cost is known",
                    OpportunityMember::costCentralPence)
            .sortedBy((m, key) -> key.then(m.opportunityId())
                    .then(m.organisationId())
                    .then(m.sourceFile())
                    .then(m.sourceSheet())
                    .then(m.sourceRow())
                    .then(m.systemId()));

    private OpportunityTables() {}
}
