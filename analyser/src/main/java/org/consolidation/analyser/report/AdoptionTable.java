package org.consolidation.analyser.report;

import static org.consolidation.analyser.report.TableColumn.NEVER;

import org.consolidation.analyser.opportunity.Adoption;

/** The table of how organisations stand to blueprints and frameworks. */
final class AdoptionTable {

    static final Table<Adoption> TABLE = Table.of(
                    "tables/adoption",
                    Adoption.class,
                    "One line per blueprint or framework and organisation that answered it or has a system that it"
                            + " concerns: how the organisation stands to it. Silence is unknown, neither consent nor"
                            + " refusal.")
            .code("offer", "Id of the blueprint or framework in the reference tables.", NEVER, Adoption::offer)
            .text("name", "Its name.", NEVER, Adoption::name)
            .code("organisation_id", "Whose answer.", NEVER, Adoption::organisationId)
            .text("organisation", "Name of the organisation.", NEVER, Adoption::organisation)
            .code("answer", "adopted, planned, considering, declined, not offered or unknown.", NEVER, Adoption::answer)
            .code(
                    "basis",
                    "offers.csv; systems when the lists hold the blueprint itself or a contract by the framework,"
                            + " which goes before another answer in offers.csv; silence.",
                    NEVER,
                    Adoption::basis)
            .integer(
                    "systems",
                    "systems",
                    "Systems that it concerns: in use for what the blueprint covers, or bought by a contract that ends"
                            + " within the window.",
                    "the answer stands in offers.csv",
                    Adoption::systems)
            .text(
                    "date",
                    "Date of the answer.",
                    "not given",
                    a -> a.date() == null ? "" : a.date().toString())
            .text("reason", "Why, as the organisation says.", "not given", Adoption::reason)
            .sortedBy((a, key) -> key.then(a.offer()).then(a.organisationId()));

    private AdoptionTable() {}
}
