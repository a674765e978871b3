package org.consolidation.analyser.report;

import static org.consolidation.analyser.report.TableColumn.NEVER;

import org.consolidation.analyser.coalition.Coalition;
import org.consolidation.analyser.coalition.OrganisationPair;

/** The tables of who shares most with whom. */
final class CoalitionTables {

    private static final String FAR = "it is not among its first ones";

    static final Table<OrganisationPair> PAIRS = Table.of(
                    "tables/organisation_pairs",
                    OrganisationPair.class,
                    "One line per two organisations that have a product in common and of which one is among the coalition.peers (setting; 20)"
                            + " closest of the other. A product weighs its rarity in bits, log2(organisations /"
                            + " holders), times 1 + log10(1 + smaller yearly cost / £1,000) where both state one."
                            + " In-house and generic names, infrastructure and products of more than coalition.holders organisations (setting; 50)"
                            + " are left out.")
            .code("left_id", "The one with the smaller id.", NEVER, OrganisationPair::leftId)
            .text("left", "Its name.", NEVER, OrganisationPair::left)
            .code("right_id", "The other.", NEVER, OrganisationPair::rightId)
            .text("right", "Its name.", NEVER, OrganisationPair::right)
            .integer("products", "products", "In common.", NEVER, OrganisationPair::products)
            .decimal("weight", "", "Of these together.", NEVER, OrganisationPair::weightMilli)
            .decimal("rarity", "bits", "The part of rarity alone.", NEVER, OrganisationPair::rarityMilli)
            .integer(
                    "cost_known_products",
                    "products",
                    "Of these, with a yearly cost at both.",
                    NEVER,
                    OrganisationPair::costProducts)
            .integer(
                    "smaller_cost_pence",
                    "pence a year",
                    "Sum of the smaller of the two costs of those.",
                    NEVER,
                    OrganisationPair::costPence)
            .list("heaviest_products", "First five by weight.", NEVER, OrganisationPair::heaviest)
            .text(
                    "tie",
                    "What joins them already, by the register and alliances.csv: existing alliance, same region, none known.",
                    NEVER,
                    p -> p.tie().shown())
            .integer("left_place", "", "Place among the pairs of the left one.", FAR, p -> place(p.leftPlace()))
            .integer("right_place", "", "Place among the pairs of the right one.", FAR, p -> place(p.rightPlace()))
            .sortedBy((p, key) -> key.then(p.leftId()).then(p.rightId()));

    static final Table<Coalition> COALITIONS = Table.of(
                    "tables/coalitions",
                    Coalition.class,
                    "One line per group of organisations that might talk to one another first, never must: existing"
                            + " alliances of the register and the reference table alliances.csv, regions of the register, communities found by what they share, and the"
                            + " best pairing, which has each organisation once at most and existing alliances first.")
            .code("kind", "alliance, region, community or pairing.", NEVER, c -> Cells.word(c.kind()))
            .text("name", "As in the register or alliances.csv, or by its first members.", NEVER, Coalition::name)
            .integer(
                    "organisations",
                    "organisations",
                    "Members.",
                    NEVER,
                    c -> c.organisationIds().size())
            .list("organisation_ids", "Members, in order of id.", NEVER, Coalition::organisationIds)
            .list("names", "Their names, in the same order.", NEVER, Coalition::organisations)
            .integer("pairs", "pairs", "Of members with a product in common.", NEVER, Coalition::pairs)
            .decimal(
                    "weight",
                    "",
                    "What these have in common weighs, see organisation_pairs.",
                    NEVER,
                    Coalition::weightMilli)
            .text("tie", "What joins a pairing already.", "nothing that is known, or no pairing", Coalition::ties)
            .text(
                    "about",
                    "What an alliance shares, when it was live and by which source.",
                    "no alliance",
                    Coalition::about)
            .sortedBy((c, key) ->
                    key.then(c.kind().ordinal()).then(c.name()).then(String.join("; ", c.organisationIds())));

    private CoalitionTables() {}

    private static Integer place(int place) {
        return place == 0 ? null : Integer.valueOf(place);
    }
}
