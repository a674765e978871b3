package org.consolidation.analyser.report;

import static org.consolidation.analyser.report.TableColumn.NEVER;

import org.consolidation.analyser.opportunity.OpportunityMember;

/** The table of the systems that each opportunity concerns. */
final class MemberTable {

    static final Table<OpportunityMember> TABLE = Table.of(
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
            .text(
                    "contract_end",
                    "Last day of its contract.",
                    "not known",
                    m -> m.contractEnd() == null ? "" : m.contractEnd().toString())
            .integer(
                    "annual_cost_central_pence",
                    "pence a year",
                    "Best estimate of its yearly cost.",
                    "no yearly cost is known",
                    OpportunityMember::costCentralPence)
            .integer(
                    "counts_on_pence",
                    "pence a year",
                    "What of its yearly cost the saving of this opportunity is reckoned on, best estimate; over all"
                            + " lines of an opportunity the first sum of its saving_rule.",
                    "no saving is reckoned, or this cost is not part of what would be saved on",
                    OpportunityMember::countsOnPence)
            .code(
                    "counted_in",
                    "The one opportunity that its cost counts for, of those that would save part of it.",
                    "it is being retired, this opportunity would not save part of its cost, or none that would is worth more than nothing"
                            + " on what counts for it",
                    OpportunityMember::countedIn)
            .integer(
                    "gains_pence",
                    "pence a year",
                    "What its organisation is expected to save by this opportunity.",
                    "its cost does not count for this opportunity",
                    OpportunityMember::gainsPence)
            .integer(
                    "imputed_cost_low_pence",
                    "pence a year",
                    "Its yearly cost by what peers pay, at the least.",
                    "a cost is stated, or too few peers state one",
                    OpportunityMember::imputedCostLow)
            .integer(
                    "imputed_cost_central_pence",
                    "pence a year",
                    "The same, best estimate.",
                    "a cost is stated, or too few peers state one",
                    OpportunityMember::imputedCostCentral)
            .integer(
                    "imputed_cost_high_pence",
                    "pence a year",
                    "The same, at the most.",
                    "a cost is stated, or too few peers state one",
                    OpportunityMember::imputedCostHigh)
            .text("imputed_from", "The peers.", "no cost is imputed", OpportunityMember::imputedFrom)
            .sortedBy((m, key) -> key.then(m.opportunityId())
                    .then(m.organisationId())
                    .then(m.sourceFile())
                    .then(m.sourceSheet())
                    .then(m.sourceRow())
                    .then(m.systemId()));

    private MemberTable() {}
}
