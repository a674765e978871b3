package org.consolidation.analyser.report;

import static org.consolidation.analyser.report.TableColumn.NEVER;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.consolidation.analyser.normalise.CostBasis;
import org.consolidation.analyser.normalise.CostParts;
import org.consolidation.analyser.normalise.Status;

/** The table of systems. */
final class SystemTables {

    static final Table<SystemLine> SYSTEMS = Table.of(
                    "tables/systems",
                    SystemLine.class,
                    "One line per system: one product in use at one organisation. A record that names several products"
                            + " has several lines with the same source_row. Retired, planned and test systems are"
                            + " here too; status tells them from those in use.")
            .code(
                    "system_id",
                    "Id of the system: a hash of organisation, local id or else normalised name, and an"
                            + " ordinal among equals. It stays the same when the list is re-ordered or sent again.",
                    NEVER,
                    SystemLine::systemId)
            .code(
                    "organisation_id",
                    "Key of the organisation in the register; for a body that is not in it, a slug of" + " its name.",
                    NEVER,
                    SystemLine::organisationId)
            .text("organisation", "Name of the organisation.", NEVER, SystemLine::organisation)
            .text("source_file", "File the record came from, relative to the INPUT argument.", NEVER, SystemLine::file)
            .text("source_sheet", "Sheet of a workbook.", "the file has no sheets", SystemLine::sheet)
            .integer(
                    "source_row",
                    "row",
                    "Row of the record in its file or sheet: title rows and empty lines count, a"
                            + " cell of several lines counts once, the header of a plain file is row 1. Record number + 1 for"
                            + " formats without rows.",
                    NEVER,
                    SystemLine::row)
            .text(
                    "system_name",
                    "What the organisation calls the system, as published, blanks tidied; where that says nothing"
                            + " (\"N/A\"), the text that its product was read from.",
                    "the record names only a product",
                    SystemLine::systemName)
            .text(
                    "local_id",
                    "The organisation's own id of the system, as published.",
                    "not stated",
                    SystemLine::localId)
            .text("vendor", "Who makes the product.", "nobody names a maker", SystemLine::vendor)
            .text("supplier_raw", "Who is paid, as published.", "not stated", SystemLine::supplierRaw)
            .text("supplier", "Who is paid, by its usual name.", "not stated", SystemLine::supplier)
            .code(
                    "profile_id",
                    "Id of the distinct (name, vendor, version) that describes the system; match_pairs"
                            + " compares profiles.",
                    NEVER,
                    SystemLine::profileId)
            .code("product_id", "Id of the product; products.csv has a line for it.", NEVER, SystemLine::productId)
            .text("product", "Name of the product, the same at every organisation.", NEVER, SystemLine::product)
            .code(
                    "read_from",
                    "Cell that names the product: name; description (the name says only what the system is for); title of"
                            + " a contract or a use; supplier. All but the first are less sure.",
                    NEVER,
                    SystemLine::readFrom)
            .code(
                    "run_by",
                    "Key of the public body that runs the system for this organisation.",
                    "the organisation itself or a company runs it",
                    SystemLine::runBy)
            .code(
                    "instance_id",
                    "Id of the instance: one product run by one body. Systems of several organisations on one instance"
                            + " share it; count distinct ids to count instances.",
                    NEVER,
                    SystemLine::instanceId)
            .text("version", "Version as far as the record tells.", "not stated", SystemLine::version)
            .code(
                    "capability_id",
                    "Id of the business function that the system serves.",
                    "unclassified",
                    SystemLine::capabilityId)
            .text(
                    "capability",
                    "Name of the business function; \"Unclassified\" when none was recognised.",
                    NEVER,
                    SystemLine::capability)
            .integer(
                    "capability_score",
                    "per cent",
                    "How sure the capability is, 0 to 100.",
                    NEVER,
                    SystemLine::capabilityScore)
            .code(
                    "status",
                    "Where the system is in its life: " + words(Status.values()) + ". Live, pilot, retiring and"
                            + " unknown ones count as in use.",
                    NEVER,
                    s -> Cells.word(s.status()))
            .integer("users", "people or licences", "Users as stated.", "not stated or not readable", SystemLine::users)
            .integer(
                    "annual_cost_low_pence",
                    "pence a year",
                    "Lower bound of the yearly cost.",
                    "no yearly cost is known",
                    SystemLine::costLowPence)
            .integer(
                    "annual_cost_central_pence",
                    "pence a year",
                    "Best estimate of the yearly cost.",
                    "no yearly cost is known",
                    SystemLine::costCentralPence)
            .integer(
                    "annual_cost_high_pence",
                    "pence a year",
                    "Upper bound of the yearly cost.",
                    "no yearly cost is known",
                    SystemLine::costHighPence)
            .code(
                    "cost_basis",
                    "What the published sum is the price of: " + words(CostBasis.values()) + "; imputed"
                            + " where no yearly cost is stated and peers tell one. A total without a contract length is"
                            + " never counted as yearly.",
                    NEVER,
                    s -> s.imputed() ? "imputed" : Cells.word(s.costBasis()))
            .integer(
                    "cost_licence_pence",
                    "pence a year",
                    "Licences and subscriptions, where stated apart.",
                    "not stated apart, or the parts come to more than the whole",
                    s -> s.part(CostParts::licencePence))
            .integer(
                    "cost_support_pence",
                    "pence a year",
                    "Support and maintenance, where stated apart.",
                    "not stated apart, or the parts come to more than the whole",
                    s -> s.part(CostParts::supportPence))
            .integer(
                    "cost_hosting_pence",
                    "pence a year",
                    "Hosting, where stated apart.",
                    "not stated apart, or the parts come to more than the whole",
                    s -> s.part(CostParts::hostingPence))
            .integer(
                    "cost_staff_pence",
                    "pence a year",
                    "The organisation's own staff, where stated apart.",
                    "not stated apart, or the parts come to more than the whole",
                    s -> s.part(CostParts::staffPence))
            .integer(
                    "cost_one_off_pence",
                    "pence",
                    "What was or will be paid once, such as implementation; in no yearly cost.",
                    "not stated",
                    s -> s.part(CostParts::oneOffPence))
            .integer(
                    "imputed_cost_low_pence",
                    "pence a year",
                    "Yearly cost by what peers pay, at the least: their lower quarter, widened. Part of no sum of"
                            + " stated costs.",
                    "a cost is stated, or too few peers state one",
                    SystemLine::imputedLowPence)
            .integer(
                    "imputed_cost_central_pence",
                    "pence a year",
                    "The same, best estimate: their median.",
                    "a cost is stated, or too few peers state one",
                    SystemLine::imputedCentralPence)
            .integer(
                    "imputed_cost_high_pence",
                    "pence a year",
                    "The same, at the most: their upper quarter, widened.",
                    "a cost is stated, or too few peers state one",
                    SystemLine::imputedHighPence)
            .text(
                    "imputed_from",
                    "Who the peers are and what the price is for; cost_peers.csv has the prices, and the lines of this"
                            + " table with the same product or capability, in use and with a cost, are the peers.",
                    "no cost is imputed",
                    SystemLine::imputedFrom)
            .code(
                    "capability_method",
                    "How it was assigned, the surest first: decision (of a reviewer), stated (in the list), product (known"
                            + " to serve it), default (of the whole list), category (the organisation's own, by name or"
                            + " by a list of others), product-holders (lent by other systems of the product, with less"
                            + " weight), keywords (words, codes and makers), list (called after it), none.",
                    NEVER,
                    SystemLine::capabilityMethod)
            .code(
                    "proposed_capability_id",
                    "What the record itself proposes, before anything was joined.",
                    "it proposes none",
                    SystemLine::proposedCapabilityId)
            .text(
                    "capability_words",
                    "What the proposal was read from, at most six words or phrases; what there was when it was too little.",
                    "nothing was recognised",
                    SystemLine::capabilityWords)
            .code(
                    "capability_runner_up_id",
                    "Second best of the proposal; where nothing scored enough, what scored most.",
                    "there is none",
                    SystemLine::capabilityRunnerUp)
            .text(
                    "support_end",
                    "When its organisation says that its support or life ends; K9 goes by it before the reference table.",
                    "not stated or not readable",
                    s -> s.supportEnd() == null ? "" : s.supportEnd().toString())
            .sortedBy((s, key) -> key.then(s.organisationId())
                    .then(s.file())
                    .then(s.sheet())
                    .then(s.row())
                    .then(s.part())
                    .then(s.systemId()));

    private SystemTables() {}

    private static String words(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Cells::word).collect(Collectors.joining(", "));
    }
}
