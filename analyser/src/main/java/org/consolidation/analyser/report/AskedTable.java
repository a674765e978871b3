package org.consolidation.analyser.report;

import static org.consolidation.analyser.report.TableColumn.NEVER;

/** The table of what organisations are asked for. */
final class AskedTable {

    static final Table<Asked> TABLE = Table.of(
                    "tables/wanted_fields",
                    Asked.class,
                    "One line per organisation and field of its returns, and per field for all together: for how many"
                            + " systems it is not stated and what stating it would change. In order of organisation; the"
                            + " field that would matter most comes first: the one by which most opportunities gain a"
                            + " saving, then by which most may change place, then which most systems lack.")
            .code("organisation_id", "Who is asked.", "all together", Asked::organisationId)
            .text("organisation", "Name of the organisation.", "all together", Asked::organisation)
            .text("field", "The field.", NEVER, Asked::field)
            .integer("systems", "systems", "Systems in use.", NEVER, Asked::systems)
            .integer("missing", "systems", "Of them without the field.", NEVER, Asked::missing)
            .integer(
                    "opportunities",
                    "opportunities",
                    "Those that advise to join up and concern the organisation; of all together the sum, so that one of"
                            + " several organisations counts for each.",
                    NEVER,
                    Asked::opportunities)
            .integer(
                    "gain_a_saving",
                    "opportunities",
                    "Of them without a saving for want of costs, where one of its own systems lacks one.",
                    NEVER,
                    Asked::figure)
            .integer(
                    "may_change_place",
                    "opportunities",
                    "Of them in whose score the field counts, where one of its own systems lacks it: cost by evidence,"
                            + " contract end by ease, supplier by concentration (K1, K4).",
                    NEVER,
                    Asked::place)
            .integer(
                    "at_stake_low_pence",
                    "pence a year",
                    "Of costs: what peers pay for the systems without one, at the least.",
                    "another field, or no peer tells",
                    Asked::stakeLowPence)
            .integer(
                    "at_stake_high_pence",
                    "pence a year",
                    "The same, at the most.",
                    "another field, or no peer tells",
                    Asked::stakeHighPence)
            .sortedBy((a, key) -> key.then(a.organisationId())
                    .thenLargest(a.figure())
                    .thenLargest(a.place())
                    .thenLargest(a.missing())
                    .then(a.order()));

    private AskedTable() {}
}
