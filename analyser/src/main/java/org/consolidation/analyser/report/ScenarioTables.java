package org.consolidation.analyser.report;

import static org.consolidation.analyser.report.TableColumn.NEVER;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.consolidation.analyser.scenario.Agreement;
import org.consolidation.analyser.scenario.Inherited;
import org.consolidation.analyser.scenario.Overlap;
import org.consolidation.analyser.scenario.Scenario;
import org.consolidation.analyser.scenario.SuccessorSummary;
import org.consolidation.analyser.spark.Datasets;

/** The tables of a merge scenario; without {@code --scenario} they have no lines. */
final class ScenarioTables {

    private static final String NO_DAY = "neither the scenario nor the run has a date";
    private static final String NO_PRECEDENT = "no precedent fits these bodies";
    private static final String NO_COST = "no yearly cost is known";

    static final Table<SuccessorSummary> SUCCESSORS = Table.of(
                    "tables/scenario",
                    SuccessorSummary.class,
                    "One line per body that there will be after the merge scenario: what it has on its first day, and"
                            + " what merging the like cost elsewhere. Without --scenario it has no lines.")
            .code("successor_id", "The body.", NEVER, SuccessorSummary::successorId)
            .text("successor", "Its name.", NEVER, SuccessorSummary::successor)
            .flag("synthetic", "Whether it or a predecessor is invented.", SuccessorSummary::synthetic)
            .code("day_one", "Its first day.", NO_DAY, s -> day(s.day()))
            .flag(
                    "day_one_given",
                    "Whether the scenario or the register gives that day; else it is the date of the run.",
                    SuccessorSummary::dayGiven)
            .list(
                    "predecessors",
                    "Bodies that become it and have a system in the lists, itself too where it goes on; in order of"
                            + " name.",
                    "no list names a system of one",
                    SuccessorSummary::predecessors)
            .list(
                    "predecessors_without_list",
                    "Bodies that become it and have no system in the lists: what they have is missing here.",
                    "there are none",
                    SuccessorSummary::silent)
            .list(
                    "earlier_mergers",
                    "Mergers on the way to it, the earliest first: bodies of it that were made, or are to be, of others"
                            + " that are counted among its predecessors too.",
                    "it is made in one step",
                    s -> s.earlier().stream().map(ScenarioPage::earlier).toList())
            .integer(
                    "systems",
                    "systems",
                    "In use on day one; networks and devices left out.",
                    NEVER,
                    SuccessorSummary::systems)
            .integer(
                    "infrastructure",
                    "systems",
                    "Networks and devices in use.",
                    NEVER,
                    SuccessorSummary::infrastructure)
            .integer("products", "products", "Distinct, in use.", NEVER, SuccessorSummary::products)
            .integer(
                    "same_product",
                    "products",
                    "Products that several predecessors have.",
                    NEVER,
                    SuccessorSummary::sameProduct)
            .integer(
                    "same_function",
                    "capabilities",
                    "Functions for which several predecessors have several products.",
                    NEVER,
                    SuccessorSummary::sameFunction)
            .integer(
                    "contracts",
                    "contracts",
                    "To take over: distinct references of each predecessor; a system without one counts as one where"
                            + " its list names supplier or end.",
                    NEVER,
                    SuccessorSummary::contracts)
            .integer("contracts_novate", "contracts", "Of them, run past day one.", NEVER, SuccessorSummary::novate)
            .integer("contracts_bridge", "contracts", "Of them, end before it.", NEVER, SuccessorSummary::bridge)
            .integer(
                    "contracts_end_unknown",
                    "contracts",
                    "Of them, without a stated end.",
                    NEVER,
                    SuccessorSummary::endUnknown)
            .integer(
                    "systems_divided",
                    "systems",
                    "Systems of predecessors that become several bodies.",
                    NEVER,
                    SuccessorSummary::divided)
            .integer(
                    "systems_shared_outside",
                    "systems",
                    "Systems that bodies outside it use or run too.",
                    NEVER,
                    SuccessorSummary::outside)
            .integer("cost_known_systems", "systems", "With a yearly cost.", NEVER, SuccessorSummary::costKnown)
            .integer("cost_low_pence", "pence a year", "Of those, together.", NEVER, SuccessorSummary::costLowPence)
            .integer(
                    "cost_central_pence",
                    "pence a year",
                    "Of those, together.",
                    NEVER,
                    SuccessorSummary::costCentralPence)
            .integer("cost_high_pence", "pence a year", "Of those, together.", NEVER, SuccessorSummary::costHighPence)
            .decimal(
                    "bodies_merging",
                    "bodies",
                    "Bodies that merge; one with n successors counts 1/n to each.",
                    NEVER,
                    s -> s.cost().bodiesMilli())
            .integer(
                    "merge_low_pence",
                    "pence",
                    "One-off cost as in the precedents.",
                    NO_PRECEDENT,
                    s -> s.cost().lowPence())
            .integer(
                    "merge_central_pence",
                    "pence",
                    "The same, best estimate.",
                    NO_PRECEDENT,
                    s -> s.cost().centralPence())
            .integer(
                    "merge_high_pence",
                    "pence",
                    "The same, at the most.",
                    NO_PRECEDENT,
                    s -> s.cost().highPence())
            .integer(
                    "merge_uplifted_low_pence",
                    "pence",
                    "The least with the uplift for optimism.",
                    NO_PRECEDENT,
                    s -> s.cost().upliftedLowPence())
            .integer(
                    "merge_uplifted_central_pence",
                    "pence",
                    "The best estimate with the uplift.",
                    NO_PRECEDENT,
                    s -> s.cost().upliftedCentralPence())
            .integer(
                    "merge_uplifted_high_pence",
                    "pence",
                    "The most with the uplift.",
                    NO_PRECEDENT,
                    s -> s.cost().upliftedHighPence())
            .text(
                    "merge_rule",
                    "How the one-off cost was computed, or why it was not.",
                    NEVER,
                    s -> s.cost().rule())
            .sortedBy((s, key) -> key.then(s.successorId()));

    static final Table<Inherited> SYSTEMS = Table.of(
                    "tables/scenario_systems",
                    Inherited.class,
                    "One line per successor and system in use that it has on its first day. A predecessor with several"
                            + " successors leaves every system to each of them, as to be divided. Without --scenario it"
                            + " has no lines.")
            .code("successor_id", "Who will have it.", NEVER, Inherited::successorId)
            .text("successor", "Its name.", NEVER, Inherited::successor)
            .code("predecessor_id", "Who has it now.", NEVER, Inherited::predecessorId)
            .text("predecessor", "Its name.", NEVER, Inherited::predecessor)
            .code("system_id", "The system; systems.csv has a line for it.", NEVER, Inherited::systemId)
            .text(
                    "system_name",
                    "What its organisation calls it.",
                    "the record names only a product",
                    Inherited::systemName)
            .text("source_file", "File, relative to the INPUT argument.", NEVER, Inherited::sourceFile)
            .text("source_sheet", "Sheet of a workbook.", "the file has no sheets", Inherited::sourceSheet)
            .integer(
                    "source_row",
                    "row",
                    "Row in the file or sheet, counted as in systems.csv.",
                    NEVER,
                    Inherited::sourceRow)
            .code("product_id", "Its product.", NEVER, Inherited::productId)
            .text("product", "Name of the product.", NEVER, Inherited::product)
            .code("capability_id", "Function.", "unclassified", Inherited::capabilityId)
            .text("capability", "Name of the function.", NEVER, Inherited::capability)
            .text("supplier", "Who is paid, by its usual name.", "not stated", Inherited::supplier)
            .text("contract_ref", "Reference as published.", "not stated", Inherited::contractRef)
            .code("contract_end", "Last day.", "not stated", i -> day(i.contractEnd()))
            .text(
                    "contract_duty",
                    "What day one asks of the contract.",
                    "the list states no contract, supplier or end",
                    i -> i.duty() == null ? "" : i.duty().shown())
            .list(
                    "divided_with",
                    "Ids of the other successors of its organisation: data and users must be divided among them.",
                    "its organisation has one successor",
                    Inherited::dividedWith)
            .list(
                    "outside_ids",
                    "Ids of bodies outside the successor that use or run it.",
                    "none is known",
                    Inherited::outside)
            .text("outside_how", "How they do.", "none is known", Inherited::outsideHow)
            .integer(
                    "annual_cost_central_pence",
                    "pence a year",
                    "Best estimate of its yearly cost.",
                    NO_COST,
                    Inherited::costCentralPence)
            .sortedBy((i, key) -> key.then(i.successorId())
                    .then(i.predecessorId())
                    .then(i.sourceFile())
                    .then(i.sourceSheet())
                    .then(i.sourceRow())
                    .then(i.systemId()));

    static final Table<Overlap> OVERLAPS = Table.of(
                    "tables/scenario_overlaps",
                    Overlap.class,
                    "One line per successor and product that several predecessors have, and per successor and function"
                            + " for which several predecessors have several products. Without --scenario it has no"
                            + " lines.")
            .code("successor_id", "Who will have them.", NEVER, Overlap::successorId)
            .text("successor", "Its name.", NEVER, Overlap::successor)
            .code("overlap", "product or function.", NEVER, o -> o.sameProduct() ? "product" : "function")
            .code("subject_id", "Id of the product or capability.", NEVER, Overlap::subjectId)
            .text("subject", "Its name.", NEVER, Overlap::subject)
            .code("capability_id", "Function.", "the product serves none, or several", Overlap::capabilityId)
            .list("predecessors", "Who has it now, in order of name.", NEVER, Overlap::predecessors)
            .integer("systems", "systems", "In use.", NEVER, Overlap::systems)
            .list("products", "Distinct products, in order of name.", NEVER, Overlap::productNames)
            .list("suppliers", "Who is paid, in order of name.", "not stated", Overlap::suppliers)
            .integer(
                    "contracts",
                    "contracts",
                    "Distinct references of each predecessor; a system without one counts as one.",
                    NEVER,
                    Overlap::contracts)
            .code("first_end", "Earliest last day of their contracts.", "no end is stated", o -> day(o.firstEnd()))
            .code("last_end", "Latest last day of their contracts.", "no end is stated", o -> day(o.lastEnd()))
            .integer("critical_systems", "systems", "Rated most critical.", NEVER, Overlap::critical)
            .integer("cost_known_systems", "systems", "With a yearly cost.", NEVER, Overlap::costKnown)
            .integer("cost_central_pence", "pence a year", "Of those, together.", NEVER, Overlap::costCentralPence)
            .text("way", "What may be done about it; nothing is switched off on day one.", NEVER, Overlap::way)
            .sortedBy((o, key) -> key.then(o.successorId())
                    .then(o.sameProduct() ? "product" : "function")
                    .then(o.subjectId()));

    static final Table<Agreement> CONTRACTS = Table.of(
                    "tables/scenario_contracts",
                    Agreement.class,
                    "One line per successor and contract that it takes over, a system without a reference as a contract"
                            + " of its own where its list names supplier or end. Without --scenario it has no lines.")
            .code("successor_id", "Who takes it over.", NEVER, Agreement::successorId)
            .text("successor", "Its name.", NEVER, Agreement::successor)
            .code("day_one", "Its first day.", NO_DAY, a -> day(a.day()))
            .code("predecessor_id", "Whose contract it is now.", NEVER, Agreement::predecessorId)
            .text("predecessor", "Its name.", NEVER, Agreement::predecessor)
            .text("contract_ref", "Reference as published.", "not stated", Agreement::ref)
            .list("suppliers", "Who is paid.", "not stated", Agreement::suppliers)
            .list("products", "What it pays for, in order of name.", NEVER, Agreement::products)
            .integer("systems", "systems", "That it pays for.", NEVER, Agreement::systems)
            .code("contract_end", "Latest last day stated for it.", "not stated", a -> day(a.end()))
            .code(
                    "notice_by",
                    "Last day to give notice so that it ends then.",
                    "end or notice period are not stated",
                    a -> day(a.noticeBy()))
            .text("duty", "What day one asks.", NEVER, a -> a.duty().shown())
            .list(
                    "divided_with",
                    "Ids of the other successors of its organisation.",
                    "its organisation has one successor",
                    Agreement::dividedWith)
            .integer("cost_known_systems", "systems", "With a yearly cost.", NEVER, Agreement::costKnown)
            .integer("cost_central_pence", "pence a year", "Of those, together.", NEVER, Agreement::costCentralPence)
            .sortedBy((a, key) -> key.then(a.successorId())
                    .then(String.join("; ", a.suppliers()))
                    .then(day(a.end()))
                    .then(a.predecessorId())
                    .then(a.ref()));

    private ScenarioTables() {}

    /** The tables with their rows. */
    static List<TableRows<?>> rows(Scenario scenario) {
        Dataset<Overlap> overlaps = scenario.known() ? Datasets.filter(scenario.overlaps(), Overlap::overlap) : null;
        return List.of(
                TableRows.held(SUCCESSORS, scenario.successors()),
                new TableRows<>(() -> SYSTEMS, scenario.systems(), List.of()),
                new TableRows<>(() -> OVERLAPS, overlaps, List.of()),
                new TableRows<>(() -> CONTRACTS, scenario.agreements(), List.of()));
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
