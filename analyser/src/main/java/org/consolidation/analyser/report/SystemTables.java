package org.consolidation.analyser.report;

import static org.consolidation.analyser.report.TableColumn.NEVER;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.normalise.CostBasis;
import org.consolidation.analyser.normalise.CostParts;
import org.consolidation.analyser.normalise.Status;

/** The tables whose lines are of one row of a return: systems, data issues, and what became of records. */
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

    static final Table<DataIssue> DATA_ISSUES = Table.of(
                    "tables/data_issues",
                    DataIssue.class,
                    "One line per defect of a return: where it is, what was done about it, what its sender can do.")
            .code(
                    "severity",
                    "How much it matters: note (read well, with an assumption worth knowing), warning"
                            + " (something was left out or doubtful; the record is used), error (the record, table or file"
                            + " could not be used).",
                    NEVER,
                    i -> Cells.word(i.severity()))
            .code("rule", "Id of the rule that found it.", NEVER, DataIssue::rule)
            .text(
                    "source_file",
                    "File, relative to the INPUT argument.",
                    "the defect is of the whole run",
                    DataIssue::file)
            .text(
                    "source_sheet",
                    "Sheet of a workbook.",
                    "the file has no sheets, or the defect is of the whole file",
                    DataIssue::sheet)
            .integer(
                    "source_row",
                    "row",
                    "Row in the file or sheet, counted as in systems.csv.",
                    "the defect is of the whole file",
                    i -> i.row() == 0 ? null : i.row())
            .text("column", "Header of the column.", "the defect is not of one column", DataIssue::column)
            .text(
                    "value",
                    "The text that is wrong, at most " + DataIssue.MAX_VALUE + " characters of it.",
                    "there is nothing to show",
                    DataIssue::value)
            .text("message", "What is wrong.", NEVER, DataIssue::message)
            .text("action", "What was done, and what the sender can do.", NEVER, DataIssue::action)
            .sortedBy((i, key) -> key.then(i.file())
                    .then(i.sheet())
                    .then(i.row())
                    .then(i.rule())
                    .then(i.column()));

    static final Table<MappedColumn> MAPPING = Table.of(
                    "tables/mapping",
                    MappedColumn.class,
                    "One line per header of every file: how it was understood. Columns that were not recognised are"
                            + " kept and named here.")
            .text(
                    "source_file",
                    "File, relative to the INPUT argument.",
                    NEVER,
                    m -> m.table().file())
            .text(
                    "source_sheet",
                    "Sheet of a workbook.",
                    "the file has no sheets",
                    m -> m.table().sheet())
            .integer(
                    "position",
                    "",
                    "Position of the column in the file, from 1.",
                    NEVER,
                    m -> m.column().index() + 1)
            .text(
                    "source_header",
                    "Header as published, blanks tidied; a repeated one is numbered.",
                    "the column has no header",
                    m -> m.column().header())
            .code(
                    "field",
                    "What the column means.",
                    "not recognised",
                    m -> Cells.word(m.column().field()))
            .integer(
                    "score",
                    "per cent",
                    "How sure the meaning is, 0 to 100.",
                    NEVER,
                    m -> m.column().scorePercent())
            .code(
                    "method",
                    "How it was recognised: exact, words, content or none.",
                    NEVER,
                    m -> m.column().method())
            .list(
                    "examples",
                    "At most three distinct values, in order of appearance.",
                    "the column is empty, or holds data of people",
                    m -> m.column().examples())
            .sortedBy((m, key) -> key.then(m.table().index()).then(m.column().index()));

    static final Table<Reconciliation> RECONCILIATION = Table.of(
                    "tables/reconciliation",
                    Reconciliation.class,
                    "One line per file or sheet: what became of its records. records_read, counted by the reader before"
                            + " any record was judged, is the sum of accepted, set_aside and rejected.")
            .text("source_file", "File, relative to the INPUT argument.", NEVER, Reconciliation::file)
            .text("source_sheet", "Sheet of a workbook.", "the file has no sheets", Reconciliation::sheet)
            .integer("records_read", "records", "Lines after the header.", NEVER, Reconciliation::read)
            .integer("accepted", "records", "Records that name a system.", NEVER, Reconciliation::accepted)
            .integer(
                    "systems",
                    "systems",
                    "Systems they gave: more than accepted where a record names several" + " products.",
                    NEVER,
                    Reconciliation::systems)
            .integer(
                    "set_aside",
                    "records",
                    "Records that are not of a system: non-answers, subtotals, repeated" + " headers, blank lines.",
                    NEVER,
                    Reconciliation::setAside)
            .integer("rejected", "records", "Records that could not be used.", NEVER, Reconciliation::rejected)
            .list(
                    "reasons_set_aside",
                    "Reasons with the number of records, in order of reason.",
                    "none was set aside",
                    Reconciliation::reasonsSetAside)
            .list(
                    "reasons_rejected",
                    "Reasons with the number of records, in order of reason.",
                    "none was rejected",
                    Reconciliation::reasonsRejected)
            .sortedBy((r, key) -> key.then(r.table()));

    private SystemTables() {}

    private static String words(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Cells::word).collect(Collectors.joining(", "));
    }
}
